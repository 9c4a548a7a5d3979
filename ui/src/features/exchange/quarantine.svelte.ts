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

  /** What nobody has put away. */
  get open(): WaitingLine[] { return (this.lines ?? []).filter((one) => !one.put_away) }
  /** Of these, what a person should look at. */
  get forPerson(): WaitingLine[] { return this.open.filter((one) => !one.held) }
  /** Of these, what waits only for what is missing, and comes in by itself. */
  get held(): WaitingLine[] { return this.open.filter((one) => one.held) }
  /** How many a person should look at, as far as it is known: of a list that could not be read, nothing. */
  get count(): number { return this.failed ? 0 : this.forPerson.length }

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
    const before = this.lines?.length ?? 0
    this.#take(await this.backend.call('waiting.adopt', { id, reason }))
    return Math.max(0, before - (this.lines?.length ?? 0))
  }
  /** Puts an entry away, for the reason, or without one shows it again; it waits as before, so that none is gone. */
  async putAway(id: string, reason?: string): Promise<number> {
    this.#take(await this.backend.call('waiting.put_away', { id, ...(reason === undefined ? {} : { reason }) }))
    return 0
  }
  #take(lines: WaitingLine[]): void {
    this.#turn++
    ;[this.lines, this.failed] = [lines, undefined]
  }
  forget(): void {
    this.#turn++
    ;[this.lines, this.failed] = [undefined, undefined]
  }
}

let held: Quarantine | undefined
/** The one list of this page. */
export const quarantine = (backend: Backend): Quarantine => (held ??= new Quarantine(backend))
