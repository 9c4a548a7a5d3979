//! What could go, is to go, is held and went, as the page shows it, and what a registrar does about it.
import { refusal, type Backend, type ErasureLine, type Refused } from '../../backend'
import { grouped } from './erasure'

/** After these another record may be over, held or gone: a save may say until when it is kept. */
const CHANGES = ['saved', 'enrolled', 'imported', 'reached']

export class Erasures {
  /** The last that came first; nothing until the first answer. */
  lines = $state.raw<ErasureLine[]>()
  failed = $state.raw<Refused>()
  sections = $derived(grouped(this.lines ?? []))
  #turn = 0

  constructor(private backend: Backend, private language: () => string) {}

  /** Asks again whenever something happened, until what this gives is called. */
  listen = (): (() => void) => this.backend.listen((what) => { if (CHANGES.includes(what.name)) void this.load() })

  async load(): Promise<void> {
    const mine = ++this.#turn
    try {
      this.#shows(mine, await this.backend.call('erase.list', { language: this.language() }))
    } catch (thrown) {
      if (mine === this.#turn) this.failed = refusal(thrown)
    }
  }
  /** Says that what is over goes; gives of how many records that was said. */
  async schedule(): Promise<number> {
    const before = new Set(this.sections.due.map((one) => one.id))
    const lines = await this.backend.call('erase.schedule', { language: this.language() })
    this.#shows(++this.#turn, lines)
    return grouped(lines).due.filter((one) => !before.has(one.id)).length
  }
  /** Erases what is due; gives how many records went. */
  async now(): Promise<number> {
    const { erased } = await this.backend.call('erase.now', {})
    await this.load()
    return erased
  }
  /** Holds a record, or ends that; gives whether it is held then: another registrar may hold it too. */
  async hold(id: string, on: boolean): Promise<boolean> {
    await this.backend.call('hold.set', { id, on })
    const mine = ++this.#turn
    const lines = await this.backend.call('erase.list', { language: this.language() })
    this.#shows(mine, lines)
    return lines.some((one) => one.id === id && one.state === 'held')
  }
  /** The last question's answer counts. */
  #shows(mine: number, lines: ErasureLine[]): void {
    if (mine === this.#turn) [this.lines, this.failed] = [lines, undefined]
  }
}
