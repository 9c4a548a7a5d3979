//! What came from elsewhere and does not count: asked for once, and again when something came in. The navigation counts it,
//! the page shows it.
import { refusal, type Backend, type Refused, type WaitingLine } from '../../backend'

/** After these something else may wait. */
const CHANGES = ['imported', 'enrolled', 'reached']

export class Quarantine {
  /** The last that came first; nothing until the first answer. */
  lines = $state.raw<WaitingLine[]>()
  failed = $state.raw<Refused>()
  #turn = 0

  constructor(private backend: Backend) {
    backend.listen((what) => {
      // Whoever unlocks next may be another officer.
      if (what.name === 'locked') this.forget()
      else if (CHANGES.includes(what.name)) void this.load()
    })
  }

  /** As far as it is known: of a list that could not be read, nothing. */
  get count(): number { return this.failed ? 0 : (this.lines?.length ?? 0) }

  /** The last question's answer counts. */
  async load(): Promise<void> {
    const mine = ++this.#turn
    try {
      const lines = await this.backend.call('waiting.list', {})
      if (mine === this.#turn) [this.lines, this.failed] = [lines, undefined]
    } catch (thrown) {
      if (mine === this.#turn) this.failed = refusal(thrown)
    }
  }
  /** Adopts an entry; gives how many wait no longer. */
  async adopt(id: string, reason: string): Promise<number> {
    const before = this.count
    const lines = await this.backend.call('waiting.adopt', { id, reason })
    this.#turn++
    ;[this.lines, this.failed] = [lines, undefined]
    return Math.max(0, before - lines.length)
  }
  forget(): void {
    this.#turn++
    ;[this.lines, this.failed] = [undefined, undefined]
  }
}

let held: Quarantine | undefined
/** The one list of this page. */
export const quarantine = (backend: Backend): Quarantine => (held ??= new Quarantine(backend))
