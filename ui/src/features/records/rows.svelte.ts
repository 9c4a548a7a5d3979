//! Rows of an answer, fetched in windows as they come into sight, and kept while the same question stands.
import { SvelteMap } from 'svelte/reactivity'
import { refusal, type Backend, type Failure, type Hit, type Refused, type SearchAnswer, type UnknownCode } from '../../backend'

const WINDOW = 100
/** Answers kept at once; the farthest go first. A quarter of a million rows never lie in memory. */
const WINDOWS_MOST = 40
/** Windows asked for before they are in sight: a wheel turned hard passes one in a quarter of a second. */
const AHEAD = 2
/** Shorter than a glance; longer than a window stays in sight when the bar is dragged. */
const REST_MS = 40

/** The first rows of the lists that were open last: who comes back sees them at once, while they are asked for anew. */
const seen = new Map<string, SearchAnswer>()
const SEEN_MOST = 8
let listened = false
/** Nothing of it outlives the seat that saw it. */
function forgetWhenLocked(backend: Backend): void {
  if (listened) return
  listened = true
  backend.listen((what) => { if (what.name === 'locked') seen.clear() })
}

export class Rows {
  total = $state(0)
  milliseconds = $state(0)
  /** Codes of the question that exist nowhere. */
  unknown = $state.raw<UnknownCode[]>([])
  loading = $state(true)
  refused = $state.raw<Refused>()
  /** Why only what the officer wrote himself is shown, where that is so. */
  ownOnly = $state.raw<Failure>()
  #windows = new SvelteMap<number, Hit[]>()
  #asked = new Set<number>()
  #turn = 0
  /** Where the list stood last, and the windows in sight. */
  #first = 0
  #sight: [number, number] = [0, 0]
  #question = { query: '', sort: undefined as string | undefined, language: 'en' }

  constructor(private backend: Backend) { forgetWhenLocked(backend) }

  /** A new question: what was known is forgotten once the answer is here, so that the list does not flicker. */
  async ask(query: string, sort: string | undefined, language: string): Promise<void> {
    this.#question = { query, sort, language }
    const turn = ++this.#turn
    this.loading = true
    this.refused = undefined
    this.ownOnly = undefined
    const known = seen.get(JSON.stringify(this.#question))
    if (known && this.#windows.size === 0) this.#show(known)
    try {
      const answer = await this.#fetch(0)
      if (turn !== this.#turn) return
      this.#show(answer)
      this.#remember(answer)
    } catch (thrown) {
      if (turn === this.#turn) this.refused = refusal(thrown)
    } finally {
      if (turn === this.#turn) this.loading = false
    }
  }

  #show(answer: SearchAnswer): void {
    this.#windows.clear()
    this.#asked = new Set([0])
    this.#windows.set(0, answer.rows)
    this.total = answer.total
    this.ownOnly = answer.own_only
    this.milliseconds = answer.milliseconds
    this.unknown = answer.unknown
  }

  #remember(answer: SearchAnswer): void {
    const question = JSON.stringify(this.#question)
    seen.delete(question)
    seen.set(question, answer)
    const oldest = seen.keys().next().value
    if (seen.size > SEEN_MOST && oldest !== undefined) seen.delete(oldest)
  }

  /** Every row, where they are few enough to be here together. */
  get held(): Hit[] | undefined { return this.total <= WINDOW ? this.#windows.get(0) : undefined }

  at(index: number): Hit | undefined {
    return this.#windows.get(Math.floor(index / WINDOW))?.[index % WINDOW]
  }

  /** Rows in sight are asked for; where the list is scrolled, those that come next too, before they are seen. */
  need(first: number, last: number): void {
    const [from, to] = [Math.floor(first / WINDOW), Math.floor(last / WINDOW)]
    const [forward, jumped] = [first >= this.#first, Math.abs(first - this.#first) > WINDOW]
    this.#first = first
    this.#sight = [from, to]
    for (let window = from; window <= to; window++) void this.#load(window, jumped)
    if (jumped) return
    for (let step = 1; step <= AHEAD; step++) {
      const window = forward ? to + step : from - step
      if (window >= 0 && window * WINDOW < this.total) void this.#load(window, false)
    }
  }

  async #load(window: number, jumped: boolean): Promise<void> {
    if (this.#asked.has(window)) return
    this.#asked.add(window)
    const turn = this.#turn
    if (jumped) {
      // A flight over the list asks only where it rests.
      await new Promise((rest) => setTimeout(rest, REST_MS))
      if (turn !== this.#turn) return
      const [from, to] = this.#sight
      if (window < from || window > to) { this.#asked.delete(window); return }
    }
    try {
      const answer = await this.#fetch(window * WINDOW)
      if (turn !== this.#turn) return
      this.#windows.set(window, answer.rows)
      if (answer.total !== this.total) this.total = answer.total
      this.#forget(window)
    } catch (thrown) {
      this.#asked.delete(window)
      if (turn === this.#turn) this.refused = refusal(thrown)
    }
  }

  #fetch(offset: number) {
    const { query, sort, language } = this.#question
    return this.backend.call('records.search', { query, ...(sort ? { sort } : {}), offset, limit: WINDOW, language })
  }

  #forget(near: number): void {
    if (this.#windows.size <= WINDOWS_MOST) return
    const farthest = [...this.#windows.keys()].reduce((far, one) => (Math.abs(one - near) > Math.abs(far - near) ? one : far))
    this.#windows.delete(farthest)
    this.#asked.delete(farthest)
  }
}
