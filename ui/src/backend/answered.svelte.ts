//! An answer that is asked for anew when something of it has changed.
import { refusal, type Refused } from './backend'

export class Answered<T> {
  /** The last answer; nothing until the first. */
  view = $state.raw<T>()
  failed = $state.raw<Refused>()
  /** Which answers count: of a question before a change, none. */
  #turn = 0
  #asking = false
  #again = false

  constructor(private ask: () => Promise<T>) {}

  /** One question at a time: what is asked meanwhile is asked once more behind it. */
  async load(): Promise<void> {
    this.#again = true
    if (this.#asking) return
    this.#asking = true
    while (this.#again) {
      this.#again = false
      await this.#answer(this.#turn)
    }
    this.#asking = false
  }
  async #answer(mine: number): Promise<void> {
    try {
      const view = await this.ask()
      if (mine === this.#turn) [this.view, this.failed] = [view, undefined]
    } catch (thrown) {
      if (mine === this.#turn) this.failed = refusal(thrown)
    }
  }
  /** What a change answered counts, and nothing that was asked before it. */
  take(view?: T): void {
    this.#turn++
    ;[this.view, this.failed] = [view, undefined]
  }
}
