//! An import at work: the file, how it is read, where its columns go, the job and its report. It goes on while the officer
//! looks at a record of the report, and stands as it was left when he comes back.
import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import { refusal, type Backend, type ImportColumns, type ImportInput, type JobStatus, type Refused, type ReportLine } from '../../backend'
import { language } from '../../shared/words.svelte'
import { identity, send, type Sent } from './mapping'

/** How days and numbers are written in a file that is read by its heads. */
export type Days = 'shown' | 'day' | 'month'
export type Numbers = 'shown' | 'point' | 'comma'
export interface Reading { reading: string; days: Days; numbers: Numbers }

/** Lines of the report that are asked for at once. */
const WINDOW = 100
const LOOK_MS = 250

export class Importing {
  path = $state('')
  file = $state.raw<File>()
  /** `mapping:NAME`, `template:NAME`, or nothing: the heads say it. */
  reading = $state('')
  days = $state<Days>('shown')
  numbers = $state<Numbers>('shown')
  /** What the officer said of single columns. */
  sent = $state.raw<Sent>({})
  columns = $state.raw<ImportColumns>()
  /** The columns are being asked for. */
  asking = $state(false)
  /** Why the columns could not be read. */
  unreadable = $state.raw<Refused>()
  /** How much of the file the program has; only in a browser. */
  uploaded = $state<number>()
  /** The last run: a try, or an import. */
  job = $state<string>()
  dry = $state(true)
  now = $state.raw<JobStatus>()
  failed = $state.raw<Refused>()
  pane = $state<'columns' | 'report'>('columns')
  /** The report, as far as it was asked for. */
  total = $state(0)
  selected = $state(-1)
  /** Where the report was left for one of its records. */
  top = 0

  /** The report is of an import that was read otherwise than the file is now. */
  former = $state(false)

  #starting = $state(false)
  /** By which reading rows of this file were imported. */
  #written = $state<string>()
  #windows = new SvelteMap<number, ReportLine[]>()
  /** Lines of the file that were refused, as far as the report is known. */
  #refused = new SvelteSet<number>()
  #asked = new Set<number>()
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<string> | undefined

  constructor(private backend: Backend) {
    // Whoever unlocks next may be another officer.
    backend.listen((what) => { if (what.name === 'locked') this.forget() })
  }

  get name(): string { return this.file?.name ?? this.path.split(/[\\/]/).at(-1) ?? '' }
  get byHeads(): boolean { return !this.reading.startsWith('mapping:') }
  get busy(): boolean { return this.#starting || this.uploaded !== undefined || Boolean(this.now && !this.now.finished) }
  /** The officer has seen where the columns go. */
  get ready(): boolean { return Boolean(this.columns && !this.unreadable && !this.asking && !this.busy) }
  /** The last run brought this file in, read as it is now: to try it would take the report of that away. */
  get imported(): boolean { return Boolean(!this.dry && this.now?.finished && !this.now.error && !this.former) }
  get tryable(): boolean { return this.ready && !this.imported }
  /** Rows of this file were imported by another reading: they would become records a second time. */
  get twice(): boolean { return this.#written !== undefined && this.columns !== undefined && this.#written !== identity(this.columns) }

  /** Another file: what was said of the last one's columns is not meant for it. */
  async take(chosen: string | File | undefined): Promise<void> {
    if (!chosen || this.busy) return
    const { reading, days, numbers } = this
    this.forget()
    Object.assign(this, { reading, days, numbers })
    if (chosen instanceof File) this.file = chosen
    else this.path = chosen
    await this.ask()
  }
  async read(change: Partial<Reading>): Promise<void> {
    if (change.reading !== undefined && change.reading !== this.reading) this.sent = {}
    Object.assign(this, change)
    this.#readOtherwise()
    await this.ask()
  }
  async send(head: string, path: string): Promise<void> {
    // A run goes on as it was begun.
    if (this.busy) return
    this.sent = send(this.sent, this.columns?.columns ?? [], head, path)
    this.#readOtherwise()
    await this.ask()
  }
  /** Every column goes where its head says. */
  async asHeadsSay(): Promise<void> {
    if (this.busy) return
    this.sent = {}
    this.#readOtherwise()
    await this.ask()
  }

  /** Asks where the columns go; the last question's answer counts. */
  async ask(): Promise<void> {
    if (!this.name) return
    const mine = ++this.#turn
    this.asking = true
    try {
      await this.#arrived()
      const columns = await this.backend.call('import.columns', this.#input(true))
      if (mine !== this.#turn) return
      this.columns = columns
      this.unreadable = undefined
    } catch (thrown) {
      if (mine !== this.#turn) return
      this.unreadable = refusal(thrown)
      // What the officer said of one column can be taken back only where it still stands.
      if (Object.keys(this.sent).length === 0) this.columns = undefined
    }
    this.asking = false
  }

  async start(dry: boolean): Promise<void> {
    if (dry ? !this.tryable : !this.ready) return
    const mine = this.#turn
    this.#starting = true
    this.#clear()
    this.dry = dry
    try {
      const { job } = await this.backend.call('import.start', this.#input(dry))
      if (mine !== this.#turn) return
      this.job = job
      this.pane = 'report'
      await this.#look()
    } catch (thrown) {
      if (mine === this.#turn) this.failed = refusal(thrown)
    } finally {
      if (mine === this.#turn) this.#starting = false
    }
  }
  async stop(): Promise<void> {
    if (this.job) await this.backend.call('job.cancel', { job: this.job }).catch(() => undefined)
  }

  /** Of a try nothing is left when the file is read otherwise; what an import did stays, and says of which reading it is. */
  #readOtherwise(): void {
    if (this.busy) return
    if (!this.dry && this.job) this.former = true
    else this.#clear()
    this.pane = 'columns'
  }

  isRefused = (line: number): boolean => this.#refused.has(line)
  lineAt = (index: number): ReportLine | undefined => this.#windows.get(Math.floor(index / WINDOW))?.[index % WINDOW]
  need = (first: number, last: number): void => {
    for (let window = Math.floor(first / WINDOW); window <= Math.floor(last / WINDOW); window++) void this.#fetch(window)
  }

  /** As if nothing had been chosen. */
  forget(): void {
    this.#clear()
    this.#turn++
    Object.assign(this, { path: '', file: undefined, reading: '', days: 'shown', numbers: 'shown', sent: {}, columns: undefined, asking: false, unreadable: undefined, uploaded: undefined, pane: 'columns' })
    this.#starting = false
    this.#written = undefined
    this.#sending = undefined
  }
  #clear(): void {
    clearTimeout(this.#timer)
    this.#windows.clear()
    this.#refused.clear()
    this.#asked.clear()
    Object.assign(this, { former: false, job: undefined, now: undefined, failed: undefined, total: 0, selected: -1, top: 0 })
  }

  #input(dry_run: boolean): ImportInput {
    const [by, called] = this.reading.split(/:(.*)/s, 2)
    return {
      path: this.path, dry_run, language: language(),
      ...(this.byHeads && this.days !== 'shown' ? { month_first: this.days === 'month' } : {}), ...(this.byHeads && this.numbers !== 'shown' ? { decimal_comma: this.numbers === 'comma' } : {}),
      ...(by === 'template' && called ? { template: called } : by === 'mapping' && called ? { mapping: called } : {}),
      ...(Object.keys(this.sent).length > 0 ? { columns: this.sent } : {}),
    }
  }

  /** In a browser the program reads what was sent to it; a file is sent once, however often its columns are asked for. */
  async #arrived(): Promise<void> {
    const file = this.file
    if (!file || this.path) return
    if (!this.#sending) {
      this.uploaded = 0
      this.#sending = this.backend.upload(file, (share) => { if (this.file === file) this.uploaded = share })
    }
    const sending = this.#sending
    try {
      const path = await sending
      if (this.file === file) this.path = path
    } finally {
      if (this.#sending === sending) { this.#sending = undefined; this.uploaded = undefined }
    }
  }

  async #look(): Promise<void> {
    const job = this.job
    if (!job) return
    try {
      const now = await this.backend.call('job.status', { job })
      if (job !== this.job) return
      // The end and its report are shown at once.
      if (now.finished) await this.#fetch(0)
      if (job !== this.job) return
      this.now = now
      if (!now.finished) this.#timer = setTimeout(() => void this.#look(), LOOK_MS)
      else if (!this.dry && now.imported > 0 && this.columns) this.#written = identity(this.columns)
    } catch (thrown) {
      if (job !== this.job) return
      this.now = undefined
      this.failed = refusal(thrown)
    }
  }
  async #fetch(window: number): Promise<void> {
    const job = this.job
    if (!job || this.#asked.has(window)) return
    this.#asked.add(window)
    try {
      const part = await this.backend.call('import.report', { job, offset: window * WINDOW, limit: WINDOW })
      if (job !== this.job) return
      this.#windows.set(window, part.lines)
      part.lines.filter((one) => one.refused).forEach((one) => this.#refused.add(one.line))
      this.total = part.total
    } catch {
      this.#asked.delete(window)
    }
  }
}

let held: Importing | undefined
/** The one import of this page. */
export const importing = (backend: Backend): Importing => (held ??= new Importing(backend))
