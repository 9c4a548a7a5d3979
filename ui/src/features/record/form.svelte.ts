//! A form in work: a draft on this device, kept at each pause and signed only on save. Undo goes back step by step.
import { refusal, type Backend, type Draft, type Fields, type Finding, type Kind, type Refused, type RecordView, type Row, type Value } from '../../backend'
import { isEmpty } from '../../shared/values'
import { fieldLabel } from '../../shared/words.svelte'
import { isStruck, missing, rowsOf } from './model'

/** A pause in typing, after which the draft is kept; and the longest time that it waits for one. */
const PAUSE_MS = 700
const LONGEST_MS = 1500
const STEPS_MOST = 200
/** A program that did not answer is asked again after this time. */
const AGAIN_MS = 2000

/** What was typed and is not on the disk yet, by draft: a form that is opened again, after the program came back and was
 *  unlocked, goes on from here. It lives as long as this page; a draft's number is never used twice. */
const unsent = new Map<string, Pick<Draft, 'fields' | 'wrong'>>()
/** Drafts that this page made: one in which nothing was written is forgotten when it is left. */
export const madeHere = new Set<string>()

export class Form {
  fields = $state<Fields>({})
  findings = $state.raw<Finding[]>([])
  errors = $state<Record<string, string>>({})
  /** What was typed and is no value of its field, by path. */
  wrongTexts = $state<Record<string, string>>({})
  /** Something was typed that is not on the disk yet. */
  waits = $state(false)
  keptAt = $state('')
  refused = $state.raw<Refused>()
  #before: { fields: Fields; path: string }[] = $state([])
  #after: { fields: Fields; path: string }[] = $state([])
  #timer: ReturnType<typeof setTimeout> | undefined
  #dirty = false
  #since = 0
  #settling = new Set<() => Promise<void>>()
  #sending: Promise<void> = Promise.resolve()
  #closed = false

  readonly draft: string
  readonly #writer: string
  readonly id: string | undefined

  constructor(private backend: Backend, readonly kind: Kind, draft: Draft) {
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
  /** A question of the simplified form writes into the first row that stands, and makes it where there is none. */
  setFirst(group: string, key: string, value: Value | undefined): void {
    const at = rowsOf(this.fields, group).findIndex((row) => !isStruck(row))
    if (at < 0 && value === undefined) return
    if (at < 0) this.add(group, { [key]: value as Value })
    else this.setIn(group, at, key, value)
  }
  add(group: string, fields: Fields = {}): void {
    this.#remember(`${group}+`)
    this.fields[group] = [...rowsOf(this.fields, group), { fields }]
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
  undo(): void { this.#step(this.#before, this.#after) }
  /** What was undone, once more; anything new that is written ends it. */
  redo(): void { this.#step(this.#after, this.#before) }
  #step(from: { fields: Fields; path: string }[], to: { fields: Fields; path: string }[]): void {
    const last = from.pop()
    if (!last) return
    to.push({ fields: $state.snapshot(this.fields) as Fields, path: last.path })
    this.fields = last.fields
    this.errors = {}
    this.wrongTexts = {}
    this.#changed()
  }
  /** A field has an answer that is none: its error, and the text as it stands there. */
  wrong(path: string, error: string | undefined, text = ''): void {
    const before = this.wrongTexts[path]
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
  /** One step for each field in a row of changes, not one for each letter. */
  #remember(path: string): void {
    this.#after.length = 0
    if (this.#before.at(-1)?.path === path) return
    this.#before.push({ fields: $state.snapshot(this.fields) as Fields, path })
    if (this.#before.length > STEPS_MOST) this.#before.shift()
  }
}

function write(fields: Fields, key: string, value: Value | undefined): void {
  if (value === undefined || isEmpty(value)) delete fields[key]
  else fields[key] = value
}
