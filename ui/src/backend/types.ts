//! What passes between the interface and the program, in the names of the calls. Generated types replace this file.

export type State = 'empty' | 'locked' | 'open'
export interface Seat { number: string; name: string; roles: string[] }
export interface SeatChoice { id: string; number: string; name: string }
export interface Status {
  state: State
  administration?: string
  office?: string
  country?: string
  seat?: Seat
  seats?: SeatChoice[]
  records?: number
  indexed?: boolean
  version: string
  demo: boolean
}

export interface Founding {
  country: string
  administration: string
  office_code: string
  office_name: string
  officer_number: string
  officer_name: string
  passphrase: string
}
export interface RecoverySheet {
  administration: string
  office: string
  officer: string
  root_words: [string[], string[]]
  recovery_words: string[]
  made_at: string
}

export type FieldKind =
  | 'text' | 'narrative' | 'code' | 'flag' | 'integer' | 'decimal' | 'quantity' | 'money'
  | 'date' | 'datetime' | 'point' | 'reference' | 'row' | 'identifier' | 'group'
export type Form = 'simplified' | 'long'
export interface Field {
  key: string
  kind: FieldKind
  list?: string | null
  repeatable: boolean
  form: Form
  section: string
  required: 'no' | 'complete' | 'release'
  class: string
  search: 'no' | 'facet' | 'text' | 'identifier' | 'date' | 'quantity'
  immutable: boolean
  templates: string[]
  target?: string | null
  units?: string[] | null
  fields: Field[]
}
export interface Kind { key: string; number: number; fields: Field[] }
export interface Dictionary { kinds: Kind[]; lists?: string[] }

export interface Code { code: string; label: string; parent?: string | null; has_children: boolean; note?: string | null }
export interface CodesInput { list: string; query?: string; parent?: string; country?: string; limit?: number; language: string }

export type Value = string | number | boolean | string[] | Row[]
export type Fields = Record<string, Value>
export interface Row { id?: string; fields: Fields }

export interface Finding { code: string; field: string; blocks: boolean; values: Record<string, string> }
export interface Competing { value: Value; officer: string; office: string; device: string; time: string }
export interface RecordView {
  id: string
  kind: string
  reference: string
  state: string
  fields: Fields
  conflicts: Record<string, Competing[]>
  findings: Finding[]
  newer_fields: string[]
  history: number
  saved_at?: string
  saved_by?: string
}
export interface PastValue {
  value: Value | null
  officer: string
  office: string
  device: string
  time: string
  verified: boolean
  entry: number
}

export interface SearchInput { query: string; sort?: string; offset: number; limit: number; language: string }
export interface Hit {
  id: string
  reference: string
  kind: string
  title: string
  state: string
  fields: Record<string, string>
  marks: string[]
  findings: number
}
export interface SearchAnswer { total: number; milliseconds: number; rows: Hit[] }
export interface FacetCount { code: string; label: string; count: number }
export interface View { name: string; query: string }

export interface Draft { draft: string; id?: string; kind: string; fields: Fields; kept_at: string }
export interface DraftLine { draft: string; id?: string; kind: string; title: string; kept_at: string }
export interface Kept { kept_at: string; findings: Finding[] }
export interface Checked { value?: Value; error?: Failure }

export interface ImportTemplate { name: string; kind: string }
export interface ImportInput { path: string; mapping?: string; template?: string; dry_run: boolean }
export interface JobStatus {
  phase: string
  done: number
  total: number
  rows: number
  imported: number
  repeated: number
  same: number
  refused: number
  uncoded: number
  seconds_left?: number
  finished: boolean
  error?: Failure
  report?: string
}
export interface ReportLine { line: number; column: string; field: string; value: string; code: string; values: Record<string, string> }

export interface Settings { language: string; theme: string; density: string }
export interface Folder { path: string; bytes: number; records: number; entries: number; index_bytes: number }

/** Why a call was refused: a code for which there are words, and the values that stand in them. */
export interface Failure { code: string; values?: Record<string, string | number> }

/** Every call: what goes in and what comes out. */
export interface Calls {
  'status': [Record<string, never>, Status]
  'start.found': [Founding, { sheet: RecoverySheet }]
  'unlock': [{ seat: string; passphrase: string }, Status]
  'lock': [Record<string, never>, Status]
  'dictionary': [Record<string, never>, Dictionary]
  'codes': [CodesInput, { codes: Code[] }]
  'records.search': [SearchInput, SearchAnswer]
  'records.facets': [{ query: string; fields: string[]; language: string }, { facets: Record<string, FacetCount[]> }]
  'views.list': [Record<string, never>, View[]]
  'views.save': [View, View[]]
  'views.remove': [{ name: string }, View[]]
  'record.get': [{ id: string }, RecordView]
  'record.history': [{ id: string; path: string }, { values: PastValue[] }]
  'draft.open': [{ id: string } | { kind: string } | { draft: string }, Draft]
  'draft.keep': [{ draft: string; fields: Fields }, Kept]
  'draft.save': [{ draft: string; complete: boolean }, RecordView]
  'draft.discard': [{ draft: string }, unknown]
  'draft.list': [Record<string, never>, DraftLine[]]
  'value.check': [{ kind: string; path: string; text: string }, Checked]
  'import.templates': [Record<string, never>, ImportTemplate[]]
  'import.template_file': [{ name: string; format: 'csv' | 'xlsx' }, { path: string }]
  'import.start': [ImportInput, { job: string }]
  'job.status': [{ job: string }, JobStatus]
  'job.cancel': [{ job: string }, unknown]
  'import.report': [{ job: string; offset: number; limit: number }, { total: number; lines: ReportLine[] }]
  'export.start': [{ query: string; format: 'csv' | 'xlsx'; path?: string }, { job: string }]
  'settings.get': [Record<string, never>, Settings]
  'settings.set': [Settings, Settings]
  'passphrase.change': [{ old: string; new: string }, unknown]
  'sheet': [{ passphrase: string }, RecoverySheet]
  'folder': [Record<string, never>, Folder]
}
export type CallName = keyof Calls
