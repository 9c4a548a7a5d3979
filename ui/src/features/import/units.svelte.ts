//! What the words of a column of units are read as. Such a column has no value of its own, so that each word is asked for
//! once, beside a number of one.
import { SvelteMap } from 'svelte/reactivity'
import type { Backend } from '../../backend'
import { unitOf } from './mapping'

export class Units {
  #known = new SvelteMap<string, string>()
  #asked = new Set<string>()
  constructor(private backend: Backend) {}

  /** The code of a unit or currency, as soon as it is known; none for a word that is in no list. */
  of(kind: string, path: string, written: string): string | undefined {
    return this.#known.get(key(kind, path, written))
  }
  async ask(kind: string, path: string, written: string): Promise<void> {
    const asked = key(kind, path, written)
    if (this.#asked.has(asked)) return
    this.#asked.add(asked)
    const checked = await this.backend.call('value.check', { kind, path, text: `1 ${written}` }).catch(() => undefined)
    if (!checked) this.#asked.delete(asked)
    const unit = unitOf(checked?.value)
    if (unit) this.#known.set(asked, unit)
  }
}

const key = (...parts: string[]): string => parts.join('\n')
