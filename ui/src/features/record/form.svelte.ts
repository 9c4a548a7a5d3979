//! A form in work: a draft on this device, kept at each pause and signed only on save. Undo goes back step by step.
import { refusal, type Backend, type Draft, type Fields, type Finding, type Kind, type Refused, type RecordView, type Row, type Value } from '../../backend'
import { isEmpty } from '../../shared/values'
import { fieldLabel } from '../../shared/words.svelte'
import { isStruck, missing, rowsOf } from './model'

/** A pause in typing, after which the draft is kept. */
const PAUSE_MS = 700
const STEPS_MOST = 200
/** A program that did not answer is asked again after this time. */
const AGAIN_MS = 2000

/** What was typed and is not on the disk yet, by draft: a form that is opened again, after the program came back and was
 *  unlocked, goes on from here. It lives as long as this page; a draft's number is never used twice. */
const unsent = new Map<string, Fields>()
/** Drafts that this page made: one in which nothing was written is forgotten when it is left. */
export const madeHere = new Set<string>()

export class Form {
  fields = $state<Fields>({})
  findings = $state.raw<Finding[]>([])
  errors = $state<Record<string, string>>({})
  keptAt = $state('')
  keeping = $state(false)
  refused = $state.raw<Refused>()
  #before: { fields: Fields; path: string }[] = $state([])
  #timer: ReturnType<typeof setTimeout> | undefined
  #dirty = false
  #sending: Promise<void> = Promise.resolve()
  #closed = false

  readonly draft: string
  readonly id: string | undefined

  constructor(private backend: Backend, readonly kind: Kind, draft: Draft) {
    this.draft = draft.draft
    this.id = draft.id
    this.keptAt = draft.kept_at
    const waiting = unsent.get(draft.draft)
    this.fields = waiting ?? draft.fields
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
  /** A row that was saved is struck and stays; one that never was goes. */
  strike(group: string, index: number): void {
    this.#remember(`${group}[${index}]-`)
    const rows = this.#rows(group)
    const row = rows[index]
    if (!row) return
    if (row.id === undefined) write(this.fields, group, rows.filter((_, at) => at !== index))
    else write(row.fields, 'struck', isStruck(row) ? undefined : true)
    this.errors = Object.fromEntries(Object.entries(this.errors).filter(([path]) => !path.startsWith(`${group}[`)))
    this.#changed()
  }
  undo(): void {
    const last = this.#before.pop()
    if (!last) return
    this.fields = last.fields
    this.errors = {}
    this.#changed()
  }
  wrong(path: string, error: string | undefined): void {
    if (error) this.errors[path] = error
    else delete this.errors[path]
  }

  /** Keeps what was typed, now; resolves when it is on the disk. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#dirty && !this.#closed) {
      this.#dirty = false
      const fields = $state.snapshot(this.fields) as Fields
      this.keeping = true
      this.#sending = this.#sending.then(() => this.#send(fields))
    }
    await this.#sending
  }
  async save(complete: boolean): Promise<RecordView> {
    await this.keep()
    if (this.refused) throw this.refused
    const saved = await this.backend.call('draft.save', { draft: this.draft, complete })
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

  async #send(fields: Fields): Promise<void> {
    try {
      const kept = await this.backend.call('draft.keep', { draft: this.draft, fields })
      this.keptAt = kept.kept_at
      this.findings = kept.findings
      this.refused = undefined
      if (!this.#dirty) unsent.delete(this.draft)
    } catch (thrown) {
      this.refused = refusal(thrown)
      this.#dirty = true
      if (this.refused.code === 'not-reached') this.#timer = setTimeout(() => void this.keep(), AGAIN_MS)
    }
    this.keeping = false
  }
  #rows(group: string): Row[] { return rowsOf(this.fields, group) }
  #changed(): void {
    madeHere.delete(this.draft)
    this.#dirty = true
    unsent.set(this.draft, this.fields)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.keep(), PAUSE_MS)
  }
  /** One step for each field in a row of changes, not one for each letter. */
  #remember(path: string): void {
    if (this.#before.at(-1)?.path === path) return
    this.#before.push({ fields: $state.snapshot(this.fields) as Fields, path })
    if (this.#before.length > STEPS_MOST) this.#before.shift()
  }
}

function write(fields: Fields, key: string, value: Value | undefined): void {
  if (value === undefined || isEmpty(value)) delete fields[key]
  else fields[key] = value
}
