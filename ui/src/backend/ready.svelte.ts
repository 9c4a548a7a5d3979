//! How many files of investigations this officer can still open, and how many lie here that he does not see any more: asked for once,
//! and again when something came in or was saved.
import type { Backend } from './backend'

/** After these it may be another number. */
const CHANGES = ['imported', 'enrolled', 'saved', 'reached']

export class FilesReady {
  /** Nothing until the first answer, and where it cannot be told. */
  count = $state<number>()
  /** Files of which whoever assigned him was ended; none where it cannot be told. */
  unread = $state(0)
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
    const told = await this.backend.call('closed.ready', {}).catch(() => undefined)
    if (mine === this.#turn) [this.count, this.unread] = [told?.count, told?.unread ?? 0]
  }
  forget(): void {
    this.#turn++
    ;[this.count, this.unread] = [undefined, 0]
  }
}

let held: FilesReady | undefined
/** The one of this page. */
export const filesReady = (backend: Backend): FilesReady => (held ??= new FilesReady(backend))
