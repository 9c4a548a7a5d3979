//! A form in work: a draft on this device, kept at each pause and signed only on save. Undo goes back step by step, through
//! what was chosen and what was typed alike.
import { refusal, type Backend, type Draft, type Fields, type Finding, type Kind, type Refused, type RecordView, type Row, type Value } from '../../backend'
import { SvelteSet } from 'svelte/reactivity'
import { isEmpty } from '../../shared/values'
import { met, type Lost, type Stand } from './meeting'
import { isStruck, missing, rowsOf, stillMissing } from './model'
import { rowChoices } from './naming'
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
const unsent = new Map<string, Stand & { base: Stand }>()
/** Drafts that this page made: one in which nothing was written is forgotten when it is left. */
export const madeHere = new Set<string>()

/** The form as it was before a step, where that was, and the caret before and behind it. */
interface Step { fields: Fields; texts: Record<string, string>; path: string; before?: number | undefined; behind?: number | undefined }

export class Form {
  fields = $state<Fields>({})
  findings = $state.raw<Finding[]>([])
  /** Why an answer is none, by path; asked for again where another language is spoken. */
  errors = $state<Record<string, () => string>>({})
  /** What was typed and is no value of its field, or none yet, by path. */
  wrongTexts = $state<Record<string, string>>({})
  /** Something was typed that is not on the disk yet. */
  waits = $state(false)
  keptAt = $state('')
  refused = $state.raw<Refused>()
  /** What was typed here while another place wrote, and is not in the form. */
  lost = $state.raw<Lost[]>([])
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
  /** As it was kept last. */
  #base: Stand
  #writer: string
  /** Fields and rows that somebody was in, and left. */
  #been = new SvelteSet<string>()

  readonly draft: string
  readonly id: string | undefined

  constructor(private backend: Backend, readonly kind: Kind, draft: Draft, private now: () => number = Date.now) {
    this.draft = draft.draft
    this.#writer = draft.writer
    this.id = draft.id
    this.keptAt = draft.kept_at
    this.#base = standOf(draft)
    const waiting = unsent.get(draft.draft)
    if (!waiting) { this.fields = draft.fields; this.wrongTexts = { ...draft.wrong } }
    else {
      this.#meets(waiting.base, { fields: $state.snapshot(waiting.fields) as Fields, wrong: $state.snapshot(waiting.wrong) })
      this.#changed()
      void this.keep()
    }
  }

  get isNew(): boolean { return this.id === undefined }
  /** Where something stands that is no answer: in a field that is shown, or in one of the other form. */
  get firstWrong(): string | undefined { return Object.keys(this.errors)[0] ?? Object.keys(this.wrongTexts)[0] }
  /** Another place has this draft now. */
  get isElsewhere(): boolean { return this.refused?.code === 'draft-elsewhere' }
  /** Nothing was written since the draft was made, and nothing has become of it. */
  get untouched(): boolean { return madeHere.has(this.draft) && !this.#closed }
  /** What must still be answered, as the form stands now; and what else the program asked for, as long as it is not there. */
  get missing(): string[] { return [...new Set([...missing(this.kind, this.fields), ...stillMissing(this.findings, this.fields)])] }
  /** What must be settled besides. */
  get blocking(): Finding[] { return this.findings.filter((one) => one.blocks && one.code !== 'missing') }
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
  /** A question whose letters are no answer yet has no row; the long form shows none without one. */
  rowsForLetters(): void {
    for (const group of this.kind.fields.filter((field) => field.kind === 'group')) {
      if (!rowsOf(this.fields, group.key).length && Object.keys(this.wrongTexts).some((path) => path.startsWith(`${group.key}[0].`))) this.add(group.key)
    }
  }
  /** Rows that were written elsewhere, with what of them is no answer of its field. */
  addWritten(group: string, rows: Fields[], wrong: Record<string, string>[]): void {
    const first = rowsOf(this.fields, group).length
    this.add(group, ...rows)
    for (const [at, texts] of wrong.entries()) for (const [key, text] of Object.entries(texts)) this.wrongTexts[`${group}[${first + at}].${key}`] = text
  }
  /** The same row once more, right behind it. */
  copy(group: string, index: number): void {
    const row = this.#rows(group)[index]
    if (!row) return
    this.#remember(`${group}+`)
    const fields = $state.snapshot(row.fields) as Fields
    delete fields['struck']
    this.fields[group] = [...this.#rows(group).slice(0, index + 1), { fields }, ...this.#rows(group).slice(index + 1)]
    this.#renumber(group, (at) => (at > index ? at + 1 : at))
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
    this.#renumber(group, (at) => (at === index ? undefined : at > index && row.id === undefined ? at - 1 : at))
    this.#changed()
  }
  /** What is said of a row goes with it. */
  #renumber(group: string, to: (at: number) => number | undefined): void {
    this.errors = moved(this.errors, group, to)
    this.wrongTexts = moved(this.wrongTexts, group, to)
    const been = Object.keys(moved(Object.fromEntries([...this.#been].map((path) => [path, ''])), group, to))
    this.#been.clear()
    been.forEach((path) => this.#been.add(path))
  }
  /** A field or a row was left. */
  leaves(path: string): void { this.#been.add(path) }
  /** Whether somebody has been in a field, or in its row; a row that was saved is no new one. */
  hasBeen(path: string): boolean {
    const [row, group = '', at] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
    return !row || this.#been.has(path) || this.#been.has(row) || this.#rows(group)[Number(at)]?.id !== undefined
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
  wrong(path: string, error: (() => string) | undefined, text = ''): void {
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
  /** Whether this page still writes the draft is asked anew, as when somebody comes back to it. */
  async lookAgain(): Promise<void> {
    if (this.#closed || this.isElsewhere) return
    this.#dirty = true
    await this.keep()
  }
  /** From now on this page writes again. What only it changed stays; the rest is as the other place has it. */
  async takeBack(): Promise<void> {
    await this.settle()
    await this.#sending
    const draft = await this.backend.call('draft.open', { draft: this.draft })
    const base = this.#base
    this.#writer = draft.writer
    this.#base = standOf(draft)
    this.refused = undefined
    this.#meets(base, this.#stand())
    this.#before = this.#after = []
    this.errors = {}
    this.#run = undefined
    this.#changed()
    await this.keep()
  }
  #meets(base: Stand, mine: Stand): void {
    const { stands, lost } = met(base, mine, this.#base)
    this.fields = stands.fields
    this.wrongTexts = stands.wrong
    this.lost = lost
  }
  #stand(): Stand { return { fields: $state.snapshot(this.fields) as Fields, wrong: $state.snapshot(this.wrongTexts) } }
  /** Saves what stands in the controls; `undefined` where something there is no answer, and nothing was saved. */
  async save(complete: boolean): Promise<RecordView | undefined> {
    await this.settle()
    if (this.firstWrong) return undefined
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

  get rowChoices(): { id: string; label: string }[] { return rowChoices(this.kind, this.fields) }

  async #send(fields: Fields, wrong: Record<string, string>): Promise<void> {
    try {
      const base = standOf({ fields, wrong })
      const kept = await this.backend.call('draft.keep', { draft: this.draft, fields, wrong, writer: this.#writer })
      this.#base = base
      this.keptAt = kept.kept_at
      this.findings = kept.findings
      this.refused = undefined
      const waiting = unsent.get(this.draft)
      if (waiting) waiting.base = base
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
    unsent.set(this.draft, { fields: this.fields, wrong: this.wrongTexts, base: this.#base })
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

const standOf = ({ fields, wrong }: Stand): Stand => structuredClone({ fields, wrong })

/** What is held by path, where rows of a group got other numbers; what lay in a row that went, goes. */
function moved<T>(held: Record<string, T>, group: string, to: (at: number) => number | undefined): Record<string, T> {
  return Object.fromEntries(Object.entries(held).flatMap(([path, text]): [string, T][] => {
    const [row, at] = path.startsWith(`${group}[`) ? /\[(\d+)\]/.exec(path) ?? [] : []
    if (!row) return [[path, text]]
    const next = to(Number(at))
    return next === undefined ? [] : [[path.replace(row, `[${next}]`), text]]
  }))
}
