//! Letters that lie here: asked for while somebody looks at them, and again when something of the network has changed.
import { refusal, type Backend, type LetterLine, type Refused } from '../../backend'

/** After these others may lie here. */
const CHANGES = ['peers', 'imported', 'reached']

export class Post {
  /** The last answer; nothing until the first. */
  lines = $state.raw<LetterLine[]>()
  failed = $state.raw<Refused>()
  #asking = false
  #again = false

  constructor(private backend: Backend) {}

  /** Asks now and after each change; gives how to end that. */
  watch(): () => void {
    void this.load()
    return this.backend.listen((what) => { if (CHANGES.includes(what.name)) void this.load() })
  }
  /** One question at a time: what is asked meanwhile is asked once more behind it. */
  async load(): Promise<void> {
    this.#again = true
    if (this.#asking) return
    this.#asking = true
    while (this.#again) {
      this.#again = false
      await this.#ask()
    }
    this.#asking = false
  }
  async #ask(): Promise<void> {
    try {
      ;[this.lines, this.failed] = [await this.backend.call('post.list', {}), undefined]
    } catch (thrown) {
      this.failed = refusal(thrown)
    }
  }
  /** Drops one; a refusal is thrown, and the list is looked at anew in any case. */
  async drop(id: string): Promise<void> {
    try {
      await this.backend.call('post.drop', { id })
    } finally {
      await this.load()
    }
  }
}
