//! What the selects of the page offer: codes of short lists, in the language of the page.
import type { Backend } from '../../backend'

export interface Choice { value: string; label: string }
/** The longest of these lists is that of the languages. */
const CODES_MOST = 200

export class Choices {
  private held = $state.raw<Record<string, Choice[]>>({})
  private asked = new Set<string>()

  constructor(private backend: Backend, private language: () => string) {}

  /** Codes of a list; of units those in which goods of a template are counted. One that is chosen already is offered too. */
  of(list: string, chosen = '', parent = ''): Choice[] {
    const key = [this.language(), list, parent].join(' ')
    if (!this.asked.has(key)) {
      this.asked.add(key)
      this.backend.call('codes', { list, query: '', ...(parent ? { parent } : {}), limit: CODES_MOST, language: this.language() }).then(
        ({ codes }) => (this.held = { ...this.held, [key]: codes.map(({ code, label }) => ({ value: code, label })) }),
        () => this.asked.delete(key),
      )
    }
    const found = this.held[key] ?? []
    return found.some((one) => one.value === chosen) ? found : [{ value: chosen, label: chosen || '–' }, ...found]
  }
}
