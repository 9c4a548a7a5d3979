//! What records are called: many are asked for at once, each once, and kept until it is saved again or the folder is locked.
import { SvelteMap } from 'svelte/reactivity'
import type { Backend, Field, Titled, Value } from '../../backend'
import { speech } from '../../shared/labels.svelte'
import { show } from '../../shared/values'
import { language } from '../../shared/words.svelte'

/** As many as one question takes. */
const ASKED_MOST = 200
const SHORT = 8

/** An id that nothing is known of, as far as a reader can tell two apart. */
export const short = (id: string): string => (id.length > SHORT + 1 ? `${id.slice(0, SHORT)}…` : id)

export class Titles {
  /** By language and id; `null` is a record that is not on this device. */
  #known = new SvelteMap<string, Titled | null>()
  #asked = new Set<string>()
  #waiting: { id: string; language: string }[] = []
  /** Answers from before a lock say nothing after it. */
  #lock = 0

  constructor(private backend: Backend) {
    backend.listen((what) => {
      if (what.name === 'saved') this.#again((titled, id) => id === what['id'] || titled === null)
      else if (what.name === 'imported' || what.name === 'reached') this.#again((titled) => titled === null)
      else if (what.name === 'locked') { this.#lock++; this.#known.clear(); this.#asked.clear() }
    })
  }
  /** `undefined` as long as nobody has answered. */
  of(id: string, language: string): Titled | null | undefined {
    const held = this.#known.get(`${language} ${id}`)
    if (held === undefined) this.#want(id, language)
    return held
  }
  /** What a list has told already. */
  hold(told: Titled[], language: string): void {
    for (const { id, kind, reference, title } of told) {
      this.#asked.add(`${language} ${id}`)
      this.#known.set(`${language} ${id}`, { id, kind, reference, title })
    }
  }
  #want(id: string, language: string): void {
    const key = `${language} ${id}`
    if (this.#asked.has(key)) return
    this.#asked.add(key)
    // Everything that is drawn in one go is one question.
    if (this.#waiting.push({ id, language }) === 1) setTimeout(() => this.#ask(), 0)
  }
  #ask(): void {
    const waiting = this.#waiting.splice(0)
    for (const language of new Set(waiting.map((one) => one.language))) {
      const ids = waiting.filter((one) => one.language === language).map((one) => one.id)
      for (let at = 0; at < ids.length; at += ASKED_MOST) void this.#fetch(ids.slice(at, at + ASKED_MOST), language)
    }
  }
  async #fetch(ids: string[], language: string): Promise<void> {
    const lock = this.#lock
    try {
      const told = await this.backend.call('record.titles', { ids, language })
      if (lock !== this.#lock) return
      this.hold(told, language)
      for (const id of ids) if (!told.some((one) => one.id === id)) this.#known.set(`${language} ${id}`, null)
    } catch {
      // Whoever draws it next asks again.
      ids.forEach((id) => this.#asked.delete(`${language} ${id}`))
    }
  }
  /** What was told stays in sight until the new answer is here. */
  #again(is: (titled: Titled | null, id: string) => boolean): void {
    for (const [key, titled] of [...this.#known]) {
      const [language = '', id = ''] = key.split(' ')
      if (!is(titled, id)) continue
      this.#asked.delete(key)
      this.#want(id, language)
    }
  }
}

const all = new WeakMap<Backend, Titles>()

/** One memory for the whole page. */
export function titlesOf(backend: Backend): Titles {
  const held = all.get(backend) ?? new Titles(backend)
  all.set(backend, held)
  return held
}

/** A value as it is read; one that names a record, by what that is called. */
export function textOf(titles: Titles, value: Value, field: Pick<Field, 'kind' | 'list'> | undefined): string {
  if (field?.kind === 'reference' && typeof value === 'string') return titles.of(value, language())?.title || short(value)
  return show(value, field ?? { kind: 'text' }, speech())
}
