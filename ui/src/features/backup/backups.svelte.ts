//! Backups at work: one is made, or one is proved, each followed to its end; and the list of what was made of this device.
import { Following, refusal, type Backend, type BackupLine, type Refused } from '../../backend'
import { fetchFile } from '../../shared/download'
import { BACKUP_ENDING, lastStep } from '../../shared/files'
import { backupName, newest } from './backup'

/** What was made of this device. */
export class Backups {
  /** The last that came first; nothing until the first answer. */
  lines = $state.raw<BackupLine[]>()
  failed = $state.raw<Refused>()
  /** When that was. */
  at = $state(0)
  #turn = 0

  constructor(private backend: Backend) {
    // Whoever unlocks next may be another officer.
    backend.listen((what) => {
      if (what.name === 'locked') this.forget()
      else if (what.name === 'reached' && this.lines) void this.load()
    })
  }

  /** Gives the list; nothing where it could not be read. The last question's answer counts. */
  async load(): Promise<BackupLine[] | undefined> {
    const mine = ++this.#turn
    try {
      const lines = await this.backend.call('backup.list', {})
      if (mine === this.#turn) [this.lines, this.failed, this.at] = [lines, undefined, Date.now()]
      return lines
    } catch (thrown) {
      if (mine === this.#turn) this.failed = refusal(thrown)
      return undefined
    }
  }
  forget(): void {
    this.#turn++
    ;[this.lines, this.failed] = [undefined, undefined]
  }
}

/** Everything that this device holds goes into a sealed file. */
export class Making extends Following {
  constructor(backend: Backend, private list: Backups) {
    super(backend)
  }

  async make(): Promise<void> {
    if (this.busy) return
    const name = backupName(new Date())
    if (this.backend.place === 'browser') {
      const done = await this.follow(name, () => this.backend.call('backup.make', { replace: false }))
      if (!done) return
      // The file is called what the list calls it, so that it is found again when it is to be destroyed.
      const mine = this.turn
      const listed = newest((await this.list.load()) ?? [])?.name ?? name
      if (mine !== this.turn) return
      this.name = listed
      return fetchFile(this.backend.download(done), listed)
    }
    const path = await this.backend.chooseTarget(name).catch(() => undefined)
    if (path && (await this.follow(path, () => this.backend.call('backup.make', { path, replace: true })))) await this.list.load()
  }
}

/** A backup is put back for a trial, checked whole, and gone again. */
export class Proving extends Following {
  /** Asks in the window; a browser has asked by itself. */
  async choose(): Promise<void> {
    await this.open(await this.backend.chooseFile(BACKUP_ENDING).catch(() => undefined))
  }
  async open(chosen: string | File | undefined): Promise<void> {
    if (!chosen || this.busy) return
    await this.follow(chosen instanceof File ? chosen.name : lastStep(chosen), async () => {
      const path = chosen instanceof File ? await this.sent(chosen) : chosen
      return path === undefined ? undefined : this.backend.call('backup.test', { path })
    })
  }
}

let kept: { list: Backups; made: Making; proved: Proving } | undefined
/** The one of each that this page has. */
export function backups(backend: Backend): { list: Backups; made: Making; proved: Proving } {
  if (!kept) {
    const list = new Backups(backend)
    kept = { list, made: new Making(backend, list), proved: new Proving(backend) }
  }
  return kept
}
