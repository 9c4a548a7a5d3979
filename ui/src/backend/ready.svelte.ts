//! How many files of investigations this officer can still open: asked for once, and again when something came in or was saved.
import type { Backend } from './backend'

/** After these it may be another number. */
const CHANGES = ['imported', 'enrolled', 'saved', 'reached']

export class FilesReady {
  /** Nothing until the first answer, and where it cannot be told. */
  count = $state<number>()
  #turn = 0

  constructor(private backend: Backend) {
    backend.listen((what) => {
      // Whoever unlocks next may be another officer.
      if (what.name === 'locked') this.forget()
      else if (CHANGES.includes(what.name)) void this.load()
    })
  }

  /** A registrar is never without: the program makes some ready for him when he opens one. */
  opens(registers: boolean): boolean { return registers || (this.count ?? 0) > 0 }

  /** The last question's answer counts. */
  async load(): Promise<void> {
    const mine = ++this.#turn
    const count = await this.backend.call('closed.ready', {}).then((ready) => ready.count, () => undefined)
    if (mine === this.#turn) this.count = count
  }
  forget(): void {
    this.#turn++
    this.count = undefined
  }
}

let held: FilesReady | undefined
/** The one number of this page. */
export const filesReady = (backend: Backend): FilesReady => (held ??= new FilesReady(backend))
