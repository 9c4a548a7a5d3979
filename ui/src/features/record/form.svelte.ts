//! A form in work: a draft on this device, kept at each pause and signed only on save. Undo goes back step by step, through
//! what was chosen and what was typed alike.
import { refusal, type Backend, type Draft, type Fields, type Finding, type Kind, type Refused, type RecordView, type Row, type Value } from '../../backend'
import { isEmpty } from '../../shared/values'
import { fieldLabel } from '../../shared/words.svelte'
import { isStruck, missing, rowsOf } from './model'
import { follow, type Run, type Stroke } from './strokes'
import type { Spot } from './undo'

/** A pause in typing, after which the draft is kept; and the longest time that it waits for one. */
const PAUSE_MS = 700
const LONGEST_MS = 1500
/** Each holds the whole form as it was; a full page of typing makes about a hundred. */
const STEPS_MOST = 300
/** A program that did not answer is asked again after this time. */
const AGAIN_MS = 2000

/** What was typed and is not on the disk yet, by draft: a form that is opened again, after the program came back and was
 *  unlocked, goes on from here. It lives as long as this page; a draft's number is never used twice. */
const unsent = new Map<string, Pick<Draft, 'fields' | 'wrong'>>()
/** Drafts that this page made: one in which nothing was written is forgotten when it is left. */
export const madeHere = new Set<string>()

/** The form as it was before a step, where that was, and the caret before and behind it. */
interface Step { fields: Fields; texts: Record<string, string>; path: string; before?: number | undefined; behind?: number | undefined }

export class Form {
  fields = $state<Fields>({})
  findings = $state.raw<Finding[]>([])
  errors = $state<Record<string, string>>({})
  /** What was typed and is no value of its field, or none yet, by path. */
  wrongTexts = $state<Record<string, string>>({})
  /** Something was typed that is not on the disk yet. */
  waits = $state(false)
  keptAt = $state('')
  refused = $state.raw<Refused>()
  #before = $state.raw<Step[]>([])
  #after = $state.raw<Step[]>([])
  /** What was typed last; nothing where the next letter begins a step. */
  #run: Run | undefined
  #follows = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #dirty = false
  #since = 0
  #settling = new Set<() => Promise<void>>()
  #sending: Promise<void> = Promise.resolve()
  #closed = false

  readonly draft: string
  readonly #writer: string
  readonly id: string | undefined

  constructor(private backend: Backend, readonly kind: Kind, draft: Draft, private now: () => number = Date.now) {
    this.draft = draft.draft
    this.#writer = draft.writer
    this.id = draft.id
    this.keptAt = draft.kept_at
    const waiting = unsent.get(draft.draft)
    this.fields = waiting?.fields ?? draft.fields
    this.wrongTexts = { ...(waiting?.wrong ?? draft.wrong) }
    if (waiting) {
      this.#changed()
      void this.keep()
    }
  }

  get isNew(): boolean { return this.id === undefined }
  /** Nothing was written since the draft was made, and nothing has become of it. */
  get untouched(): boolean { return madeHere.has(this.draft) && !this.#closed }
  get missing(): string[] { return missing(this.kind, this.fields) }
  get canUndo(): boolean { return this.#before.length > 0 }
  get canRedo(): boolean { return this.#after.length > 0 }

  set(key: string, value: Value | undefined): void {
    this.#remember(key)
    write(this.fields, key, value)
    this.#changed()
  }
  setIn(group: string, index: number, key: string, value: Value | undefined): void {
    this.#remember(`${group}[${index}].${key}`)
    const row = this.#rows(group)[index]
    if (row) write(row.fields, key, value)
    this.#changed()
  }
  /** A field was typed into. What of it is no value, or none yet, is held as it stands there. */
  typed(path: string, stroke: Stroke, unread: string | undefined): void {
    const { begins, run, caret } = follow(this.#run, path, stroke, this.now())
    if (begins) this.#remember(path, caret)
    const step = this.#before.at(-1)
    if (step) step.behind = run.caret
    this.#after = []
    this.#run = run
    if (unread === this.wrongTexts[path]) return
    if (unread === undefined) delete this.wrongTexts[path]
    else this.wrongTexts[path] = unread
    this.#changed()
  }
  /** What follows from letters that were typed, as the value that they say, belongs to their step. */
  joins(work: () => void): void {
    this.#follows = true
    try { work() } finally { this.#follows = false }
  }
  /** The next letter begins a step: the field was left. */
  rest(): void { this.#run = undefined }
  /** A question of the simplified form writes into the first row that stands, and makes it where there is none. */
  setFirst(group: string, key: string, value: Value | undefined): void {
    const at = rowsOf(this.fields, group).findIndex((row) => !isStruck(row))
    if (at < 0 && value === undefined) return
    if (at < 0) this.add(group, { [key]: value as Value })
    else this.setIn(group, at, key, value)
  }
  add(group: string, ...rows: Fields[]): void {
    this.#remember(`${group}+`)
    this.fields[group] = [...rowsOf(this.fields, group), ...(rows.length ? rows : [{}]).map((fields) => ({ fields }))]
    this.#changed()
  }
  /** The same row once more, right behind it. */
  copy(group: string, index: number): void {
    const row = this.#rows(group)[index]
    if (!row) return
    this.#remember(`${group}+`)
    const fields = $state.snapshot(row.fields) as Fields
    delete fields['struck']
    this.fields[group] = [...this.#rows(group).slice(0, index + 1), { fields }, ...this.#rows(group).slice(index + 1)]
    this.#changed()
  }
  /** A row that was saved is struck and stays; one that never was goes. */
  strike(group: string, index: number): void {
    this.#remember(`${group}[${index}]-`)
    const rows = this.#rows(group)
    const row = rows[index]
    if (!row) return
    if (row.id === undefined) write(this.fields, group, rows.filter((_, at) => at !== index))
    else write(row.fields, 'struck', isStruck(row) ? undefined : true)
    const elsewhere = (texts: Record<string, string>) => Object.fromEntries(Object.entries(texts).filter(([path]) => !path.startsWith(`${group}[`)))
    this.errors = elsewhere(this.errors)
    this.wrongTexts = elsewhere(this.wrongTexts)
    this.#changed()
  }
  /** Says where something changed. */
  undo(): Spot | undefined {
    const step = this.#before.at(-1)
    if (!step) return undefined
    this.#before = this.#before.slice(0, -1)
    this.#after = [...this.#after, { ...step, ...this.#stands() }]
    this.#take(step)
    return { path: step.path, caret: step.before }
  }
  /** What was undone, once more; anything new that is written ends it. */
  redo(): Spot | undefined {
    const step = this.#after.at(-1)
    if (!step) return undefined
    this.#after = this.#after.slice(0, -1)
    this.#before = [...this.#before, { ...step, ...this.#stands() }]
    this.#take(step)
    return { path: step.path, caret: step.behind }
  }
  #stands(): { fields: Fields; texts: Record<string, string> } { return { fields: $state.snapshot(this.fields) as Fields, texts: $state.snapshot(this.wrongTexts) } }
  /** What is wrong stays so where its text does; another text is read anew by its field. */
  #take({ fields, texts }: Step): void {
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([path]) => this.wrongTexts[path] === texts[path]))
    this.fields = fields
    this.wrongTexts = texts
    this.#run = undefined
    this.#changed()
  }
  /** A field has an answer that is none: its error, and the text as it stands there. */
  wrong(path: string, error: string | undefined, text = ''): void {
    const before = this.wrongTexts[path]
    // Letters of a list are told only once they were left.
    if (error && before !== text) this.#remember(path)
    if (error) { this.errors[path] = error; this.wrongTexts[path] = text }
    else { delete this.errors[path]; delete this.wrongTexts[path] }
    if (before !== this.wrongTexts[path]) this.#changed()
  }
  /** A control whose text is still on its way into the form says so; gives back how to take leave. */
  settles(work: () => Promise<void>): () => void {
    this.#settling.add(work)
    return () => void this.#settling.delete(work)
  }
  /** Everything that stands in the controls is in the form, or is an error. */
  async settle(): Promise<void> {
    await Promise.all([...this.#settling].map((work) => work()))
  }

  /** Keeps what was typed, now; resolves when it is on the disk. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer)
    this.#since = 0
    if (this.#dirty && !this.#closed) {
      this.#dirty = false
      const [fields, wrong] = [$state.snapshot(this.fields) as Fields, $state.snapshot(this.wrongTexts)]
      this.#sending = this.#sending.then(() => this.#send(fields, wrong))
    }
    await this.#sending
  }
  /** Saves what stands in the controls; `undefined` where something there is no answer, and nothing was saved. */
  async save(complete: boolean): Promise<RecordView | undefined> {
    await this.settle()
    if (Object.keys(this.errors).length) return undefined
    await this.keep()
    if (this.refused) throw this.refused
    const saved = await this.backend.call('draft.save', { draft: this.draft, complete, writer: this.#writer })
    this.#closed = true
    unsent.delete(this.draft)
    return saved
  }
  async discard(): Promise<void> {
    clearTimeout(this.#timer)
    this.#closed = true
    unsent.delete(this.draft)
    await this.backend.call('draft.discard', { draft: this.draft })
  }

  get rowChoices(): { id: string; label: string }[] {
    return this.kind.fields.filter((field) => field.kind === 'group').flatMap((field) =>
      rowsOf(this.fields, field.key).flatMap((row, index) => (row.id && !isStruck(row) ? [{ id: row.id, label: `${fieldLabel(this.kind.key, field.key)} ${index + 1}` }] : [])),
    )
  }

  async #send(fields: Fields, wrong: Record<string, string>): Promise<void> {
    try {
      const kept = await this.backend.call('draft.keep', { draft: this.draft, fields, wrong, writer: this.#writer })
      this.keptAt = kept.kept_at
      this.findings = kept.findings
      this.refused = undefined
      if (!this.#dirty) { unsent.delete(this.draft); this.waits = false }
    } catch (thrown) {
      this.refused = refusal(thrown)
      this.#dirty = true
      if (this.refused.code === 'not-reached') this.#timer = setTimeout(() => void this.keep(), AGAIN_MS)
    }
  }
  #rows(group: string): Row[] { return rowsOf(this.fields, group) }
  #changed(): void {
    madeHere.delete(this.draft)
    this.#dirty = true
    this.waits = true
    unsent.set(this.draft, { fields: this.fields, wrong: this.wrongTexts })
    clearTimeout(this.#timer)
    this.#since ||= Date.now()
    this.#timer = setTimeout(() => void this.keep(), Math.min(PAUSE_MS, Math.max(0, LONGEST_MS - (Date.now() - this.#since))))
  }
  /** A step begins. */
  #remember(path: string, before?: number): void {
    if (this.#follows) return
    this.#run = undefined
    this.#after = []
    this.#before = [...this.#before, { ...this.#stands(), path, before }].slice(-STEPS_MOST)
  }
}

function write(fields: Fields, key: string, value: Value | undefined): void {
  if (value === undefined || isEmpty(value)) delete fields[key]
  else fields[key] = value
}
