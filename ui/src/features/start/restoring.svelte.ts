//! A backup that is put back into an empty folder: the file, what opens it, and what came of it.
import { Following, refusal, type Backend, type Failure, type Proved, type Refused, type RestoreInput } from '../../backend'
import { BACKUP_ENDING, lastStep } from '../../shared/files'

/** The work itself, followed to its end. */
class PuttingBack extends Following {
  begin(name: string, input: RestoreInput): Promise<string | undefined> {
    return this.follow(name, () => this.backend.call('backup.restore', input))
  }
}

export class Restoring {
  /** The file, as the officer knows it. */
  name = $state('')
  /** Where the program has it; nothing as long as it has not. */
  path = $state<string>()
  /** How much of it the program has; only in a browser. */
  uploaded = $state<number>()
  /** Why the file was not taken. */
  unsent = $state.raw<Refused>()
  /** Why it was not put back. */
  refused = $state.raw<Failure | Refused>()
  done = $state.raw<Proved>()
  readonly work: PuttingBack
  #turn = 0

  constructor(private backend: Backend) {
    this.work = new PuttingBack(backend)
  }
  get busy(): boolean { return this.work.busy }

  /** Asks in the window; a browser has asked by itself. */
  async choose(): Promise<void> {
    await this.take(await this.backend.chooseFile(BACKUP_ENDING).catch(() => undefined))
  }
  /** The file that was chosen last counts. */
  async take(chosen: string | File | undefined): Promise<void> {
    if (!chosen || this.busy) return
    const mine = ++this.#turn
    Object.assign(this, { path: undefined, unsent: undefined, refused: undefined, uploaded: undefined })
    if (!(chosen instanceof File)) {
      ;[this.name, this.path] = [lastStep(chosen), chosen]
      return
    }
    ;[this.name, this.uploaded] = [chosen.name, 0]
    try {
      const path = await this.backend.upload(chosen, (share) => { if (mine === this.#turn) this.uploaded = share })
      if (mine === this.#turn) this.path = path
    } catch (thrown) {
      if (mine === this.#turn) [this.unsent, this.name] = [refusal(thrown), '']
    }
    if (mine === this.#turn) this.uploaded = undefined
  }
  /** Gives whether it stands there now. */
  async restore(seat: string, passphrase: string): Promise<boolean> {
    if (this.busy || this.path === undefined) return false
    this.refused = undefined
    const ended = await this.work.begin(this.name, { path: this.path, seat: seat.trim(), passphrase })
    this.done = ended ? this.work.now?.proved : undefined
    this.refused = this.work.failed ?? this.work.now?.error
    return this.done !== undefined
  }
  /** Nobody waits for the file any more. */
  leave(): void {
    this.#turn++
  }
}
