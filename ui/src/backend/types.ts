//! What passes between the interface and the program, in the names of the calls. Made from crates/app by its tests
//! (`NCEN_WRITE_TYPES=1 cargo test -p app types`); do not edit.

export type Value = string | number | boolean | string[] | Row[]
export type Fields = Record<string, Value>
export interface Row { id?: string; fields: Fields }
export type AboutRecord = { id: string, kind: string, reference: string, here: boolean, changes: number, };
export type AcceptInput = { path: string, };
export type AddPeer = { ticket?: string, device?: string, addresses?: Array<string>, name?: string, };
export type AddPicture = { id: string, path: string, kind?: string, caption?: string, nominal: boolean, };
export type AddedPicture = { row: string, };
export type AddressRow = { address: string, why: string, device: string | null, name: string, letters: string, is_in_use: boolean, };
export type AddressTried = { words: { [key in string]: string }, text: string, };
export type AddressesView = { since: string | null, rows: Array<AddressRow>, ways: Record<string, [number, number]>, devices: Array<DeviceBytes>, total: [number, number], };
export type AdoptInput = { id: string, reason: string, };
export type Alike = { same: Array<string>, action?: string, id: string, kind: string, reference: string, title: string, };
export type AlikeInput = { kind: string, fields: Fields, id?: string, language: string, };
export type Answer = { bytes: string, recovered?: string, again?: string, words: Array<string>, };
export type AnswerRead = { country: string, administration: string, words: Array<string>, };
export type ApproveInput = { request: string, office: string, letters?: string, roles: Array<string>, replaces?: string, };
export type Asked = "approve" | "return" | "void" | "restore";
export type AssignInput = { id: string, seat: string, right: string, };
export type AuditLine = { officer: string, n: number, time: string, event: string, about: string, };
export type BackupInput = { path?: string, replace: boolean, };
export type BackupLine = { made_at: string, name: string, bytes: number, expires_at: string, is_over: boolean, };
export type BackupTest = { path: string, };
export type Before = { reference: string, office: string, values: Array<PastRow>, left: number, };
export type BeforeInput = { id: string, };
export type Begun = { job: string, };
export type BranchLine = { id: string, count: number, time: string, did: Array<Deed>, about: Array<AboutRecord>, };
export type Brought = { from: string | null, receipts: number, stored: number, known: number, pictures: number, waiting: number, dropped: Record<string, number>, };
export type ChainChecked = { officer: string, seat: string, rows: number, faults: Array<number>, };
export type ChangePassphrase = { old: string, new: string, };
export type CheckInput = { kind: string, path: string, text: string, };
export type Checked = { value?: Value, error?: Failure, };
export type Choice = { path: string, value: Value, reason: string, };
export type ClockSaid = { right: boolean, };
export type Code = { code: string, label: string, parent: string | null, has_children: boolean, note: string | null, lately: boolean, };
export type Codes = { codes: Array<Code>, };
export type CodesInput = { list: string, query?: string, parent?: string, country?: string, path?: string, limit?: number, language: string, };
export type ColumnExample = { written: string, values: Array<ExampleValue>, remark?: ExampleRemark, refused: boolean, };
export type Competing = { value: Value, officer: string, office: string, device: string, time: string, clock_off: boolean, };
export type Continued = { id: string, reference: string, office: string, here: boolean, handed: boolean, reason: string, officer: string, time: string, changed_since: boolean, };
export type Continues = { id: string, reference: string, office: string, here: boolean, values: number, };
export type DecideInput = { id: string, verb: Asked, reason: string, heads?: Array<string>, };
export type Decided = { verb: string, field: string, reason: string, officer: string, office: string, device: string, time: string, verified: boolean, changed_since: boolean, };
export type Deed = { event: string, about: string, };
export type DescribePicture = { id: string, row: string, values: { [key in string]: string }, };
export type DeviceBytes = { key: string, name: string, letters: string, bytes: [number, number], };
export type DeviceLine = { key: string, office: string, letters: string, };
export type Dictionary = { kinds: Array<Kind>, };
export type Difference = { path: string, severe: boolean, before: Value | null, values: Array<Competing>, };
export type Differences = { open: Array<Difference>, merged: Array<Merged>, common: string, may_settle: boolean, heads: Array<string>, };
export type DifferencesInput = { id: string, };
export type Discard = { draft: string, };
export type Done = Record<symbol, never>;
export type Doubt = { time: string, last: string, is_wrong: boolean, };
export type Draft = { draft: string, id?: string, kind: string, fields: Fields, wrong: { [key in string]: string }, kept_at: string, writer: string, is_new: boolean, };
export type DraftLine = { draft: string, id?: string, kind: string, title: string, fields: { [key in string]: string }, missing: Array<string>, kept_at: string, };
export type EditionLine = { edition: number, hash: string, time: string, state: string, findings: Array<ProfileRemark>, };
export type EndRegistrar = { id: string, reason: string, root?: string, };
export type EraseInput = { id: string, basis: string, second: string, passphrase: string, };
export type ErasedCount = { erased: number, backups: Array<string>, };
export type Erasing = { state: string, basis: string, time: string, };
export type ErasureLine = { id: string, kind: string, reference: string, title: string, state: string, basis: string, time: string, };
export type ExampleRemark = { code: string, values: { [key in string]: string }, };
export type ExampleValue = { field: string, value: Value, };
export type Exchange = { delivered: number, stored: number, pictures: number, letters: number, said: number, is_even: boolean, };
export type ExportInput = { query: string, format: string, path?: string, replace: boolean, language?: string, };
export type FacetCount = { code: string, label: string, count: number, };
export type Facets = { facets: { [key in string]: Array<FacetCount> }, };
export type FacetsInput = { query: string, fields: Array<string>, language: string, };
export type Failure = { code: string, values?: { [key in string]: string }, };
export type Fault = { code: string, place: string, };
export type Field = { key: string, kind: FieldKind, list: string | null, repeatable: boolean, form: Form, by: FieldBy, section: string, required: FieldRequired, class: string, search: FieldSearch, immutable: boolean, reviewer_only: boolean, templates: Array<string>, target: string | null, units: Array<string> | null, fields: Array<Field>, };
export type FieldBy = "anyone" | "form" | "program";
export type FieldKind = "text" | "narrative" | "code" | "flag" | "integer" | "decimal" | "quantity" | "money" | "date" | "datetime" | "point" | "reference" | "row" | "identifier" | "group";
export type FieldRequired = "no" | "complete" | "release";
export type FieldSearch = "no" | "facet" | "text" | "identifier" | "date" | "quantity";
export type File = { bytes: string, };
export type FileToWrite = { bytes: string, path: string, };
export type Finding = { code: string, field: string, blocks: boolean, values: { [key in string]: string }, };
export type FloorView = { program: string, floor: string | null, newer: string | null, };
export type FolderFacts = { device: string, spaces: Array<SpaceFacts>, path: string, bytes: number, records: number, entries: number, index_bytes: number, missing: number, held: number, quarantined: number, };
export type ForkLine = { what: string, officer: string, office: string, number: number, may: boolean, branches: Array<BranchLine>, };
export type Form = "simplified" | "long";
export type Founded = { sheet: RecoverySheet, };
export type Founding = { country: string, administration: string, office_code: string, office_name: string, officer_number: string, officer_name: string, passphrase: string, };
export type Get = { id: string, };
export type HandOver = { seat: string, to: string, };
export type HandOverInput = { id: string, office: string, reason: string, heads?: Array<string>, };
export type HandedOver = { count: number, };
export type History = { values: Array<PastValue>, };
export type HistoryInput = { id: string, path: string, };
export type Hit = { id: string, reference: string, kind: string, title: string, state: string, fields: { [key in string]: string }, marks: Array<string>, findings: number, action?: string, };
export type HoldInput = { id: string, on: boolean, };
export type Home = { drafts: Array<DraftLine>, returned: Array<Waiting>, to_approve: Array<Waiting>, differing: Array<Waiting>, duplicates: Array<Waiting>, remarked: Array<Waiting>, incomplete: Array<Waiting>, looked_at: number, };
export type ImportColumn = { head: string, fields: Array<string>, fixed: boolean, examples: Array<ColumnExample>, };
export type ImportColumns = { kind: string, mapping: string, rows: number, columns: Array<ImportColumn>, };
export type ImportInput = { path: string, mapping?: string, template?: string, month_first?: boolean, decimal_comma?: boolean, offset?: string, columns?: { [key in string]: string }, dry_run: boolean, report?: string, replace?: boolean, language?: string, };
export type ImportTemplate = { name: string, kind: string, };
export type JobStatus = { phase: string, done: number, total: number, rows: number, imported: number, repeated: number, same: number, refused: number, uncoded: number, unread: Array<string>, brought?: Brought, made?: Made, shown?: Shown, exchanged?: Exchange, proved?: Proved, seconds: number, seconds_left?: number, finished: boolean, error?: Failure, report?: string, };
export type Joined = { sheet: RecoverySheet, request: RequestView, };
export type Keep = { draft: string, fields: Fields, wrong?: { [key in string]: string }, writer?: string, };
export type KeepOriginals = { originals?: boolean, };
export type Kept = { kept_at: string, findings: Array<Finding>, };
export type Kind = { key: string, number: number, fields: Array<Field>, };
export type LetterLine = { id: string, to: string, from: string | null, since: string, bytes: number, is_for_here: boolean, is_whole: boolean, };
export type Linked = { state: string, path: string, outward: boolean, link?: string, role?: string, certainty?: string, id: string, kind: string, reference: string, title: string, };
export type LinkedInput = { id: string, language: string, };
export type Made = { bytes: number, statements: number, entries: number, spaces: number, pictures: number, closed: number, since: string | null, };
export type MakeInput = { path?: string, replace: boolean, for?: string, whole: boolean, originals: boolean, most?: number, };
export type MakeReady = { seat: string, };
export type MappingLine = { name: string, kind: string, shipped: boolean, };
export type Merged = { path: string, values: Array<Competing>, };
export type MoveOffice = { office: string, parent: string, };
export type NameRegistrar = { seat: string, root?: string, };
export type Named = { job: string, };
export type NetworkInput = { is_on?: boolean, listen?: string, is_local?: boolean, carries?: boolean, relays?: Array<string>, roots?: string, };
export type NewOffice = { code: string, parent?: string, };
export type Newcomer = { number: string, name: string, passphrase: string, };
export type OfLetter = { id: string, };
export type OfPeer = { device: string, };
export type OfPicture = { id: string, row: string, };
export type OfRecord = { id: string, };
export type Office = { id: string, code: string, parent: string | null, writes: boolean, };
export type Open = { draft: string, } | { id: string, } | { copy: string, } | { kind: string, space?: string, };
export type PackChecked = { hash: string, pack?: PackLine, };
export type PackFile = { path: string, };
export type PackLine = { kind: string, version: string, hash: string, by: string, time: string, };
export type PastRow = { field: string, value: string | null, officer: string, office: string, time: string, };
export type PastValue = { value: Value | null, officer: string, office: string, device: string, time: string, clock_off: boolean, verified: boolean, mark: string, entry: number, };
export type Peer = { name: string, addresses: Array<string>, is_slow: boolean, is_paused: boolean, stays: boolean, every: number, quiet: [number, number] | null, limit: number | null, };
export type PeerLine = { key: string, office: string, letters: string, standing: string, is_listed: boolean, stated: Array<string>, state: string, is_even: boolean, has_news: boolean, even: string | null, signed: string | null, unsigned: number, last: string | null, seconds: number | null, route: string | null, round_trip: number | null, to_send: Record<string, number>, to_come: Record<string, number>, pictures_to_send: PictureCount, pictures_to_come: PictureCount, seconds_left: number | null, delivered: [number, number], stored: number, traffic: [number, number], total: [number, number], error: Failure | null, next: string | null, name: string, addresses: Array<string>, is_slow: boolean, is_paused: boolean, stays: boolean, every: number, quiet: [number, number] | null, limit: number | null, };
export type PeersView = { is_on: boolean, is_online: boolean, problem?: Failure, key: string, listen: string, sockets: Array<string>, is_local: boolean, carries: boolean, has_roots: boolean, relays: Array<RelayLine>, peers: Array<PeerLine>, alone: number, };
export type PhoneTried = { international: string, national: string, };
export type Picture = { row: string, kind?: string, caption?: string, nominal: boolean, taken_at?: string, by_camera: boolean, media_type: string, size: number, has: string, original_here: boolean, received: number, wanted: boolean, officer: string, time: string, struck: boolean, };
export type PictureCount = { count: number, bytes: number, has_more: boolean, };
export type PostView = { letters: Array<LetterLine>, sent: Array<SentLine>, };
export type PrintInput = { id?: string, };
export type ProfileChecked = { findings: Array<ProfileRemark>, text: string, phone: PhoneTried | null, address: Array<AddressTried>, };
export type ProfileFile = { path: string, };
export type ProfileRemark = { place: string, code: string, values: { [key in string]: string }, };
export type ProfileText = { text: string, phone?: string, address?: { [key in string]: string }, language: string, };
export type ProfileView = { text: string, edition: number, editions: Array<EditionLine>, may_state: boolean, };
export type Proved = { made_at: string, entries: number, records: number, erased: number, errors: number, };
export type PutAway = { officer: string, time: string, reason: string, };
export type PutAwayInput = { id: string, reason?: string, };
export type Reader = { language: string, };
export type Ready = { count: number, unread: number, };
export type ReasonLine = { code: string, leaves_key: boolean, };
export type ReceiptInput = { path?: string, replace: boolean, for: string, };
export type RecordView = { id: string, kind: string, reference: string, state: string, fields: Fields, conflicts: { [key in string]: Array<Competing> }, findings: Array<Finding>, decisions: Array<Decided>, review: Review, continued: Array<Continued>, continues: Continues | null, may_amend: boolean, may_continue: boolean, is_case: boolean, near_full: boolean, erasure: Erasing | null, sight: string, newer_fields: Array<string>, history: number, heads: Array<string>, saved_at: string, saved_by: string, };
export type RecoverAnswer = { seat: string, passphrase: string, bytes: string, };
export type RecoverInput = { seat: string, passphrase: string, };
export type Recovered = { seat: string, request: RequestView, };
export type Recovers = { seat: string, officer: string, office: string, device: string, };
export type RecoverySheet = { administration: string, office: string, officer: string, root_words: [Array<string>, Array<string>], recovery_words: Array<string>, made_at: string, };
export type RegistrarLine = { id: string, officer: string, by_root: boolean, own: boolean, may_end: boolean, };
export type RelayLine = { url: string, is_own: boolean, state: string, };
export type Remove = { name: string, };
export type RemoveMapping = { name: string, };
export type RenewInput = { id: string, without: Array<string>, reason: string, heads?: Array<string>, };
export type Report = { total: number, lines: Array<ReportLine>, };
export type ReportInput = { job: string, offset: number, limit: number, };
export type ReportLine = { line: number, refused: boolean, column: string, field: string, value: string, code: string, values: { [key in string]: string }, record?: string, };
export type RequestRead = { request: RequestView, device_is_new: boolean, letters: string, offices: Array<Office>, roles: Array<string>, recovers: Recovers | null, answered: boolean, };
export type RequestView = { seat: string, number: string, name: string, words: Array<string>, bytes: string, made_at: string, };
export type Resolving = { branch: string, root?: string, };
export type RestoreInput = { path: string, seat: string, passphrase: string, };
export type Review = { waits: boolean, may_approve: boolean, may_return: boolean, why_not: string | null, };
export type RevokeInput = { seat: string, reason: string, device: boolean, };
export type RolesInput = { seat: string, roles: Array<string>, };
export type RootWords = { root_words: [Array<string>, Array<string>], };
export type Save = { draft: string, complete: boolean, writer?: string, };
export type SaveMapping = { text: string, };
export type SavePicture = { id: string, row: string, path: string, replace: boolean, };
export type SearchAnswer = { total: number, milliseconds: number, rows: Array<Hit>, unknown: Array<UnknownCode>, whole: boolean, own_only?: Failure, };
export type SearchInput = { query: string, sort?: string, offset: number, limit: number, language: string, };
export type Seat = { number: string, name: string, roles: Array<string>, };
export type SeatChoice = { id: string, number: string, name: string, };
export type SeatEnd = { reason: string, time: string, };
export type SeatLine = { id: string, officer: string, office: string, device: string, here: boolean, lease: string | null, reviews: boolean, roles: Array<string>, registrar: boolean, unattended: boolean, revoked: string | null, again: boolean, files: number, };
export type SendInput = { for: string, originals: boolean, };
export type SentLine = { id: string, to: string, written: string, bytes: number, entries: number, state: string, by: string | null, at: string, };
export type SetInput = { id?: string, kind?: string, space?: string, values: { [key in string]: string }, complete: boolean, };
export type SetPeer = { key: string, settings: Peer, };
export type Settings = { language: string, theme: string, density: string, formats: string, };
export type SettleInput = { id: string, heads: Array<string>, choices: Array<Choice>, };
export type SheetAgain = { passphrase: string, };
export type ShowInput = { path: string, };
export type Shown = { is_sealed: boolean, from: string, letters: string | null, made_at: string, since: string | null, bytes: number, statements: number, entries: number, pictures: number, closed: number, new: number | null, };
export type SpaceFacts = { space: string, kind: string, entries: number, records: number, };
export type State = "empty" | "locked" | "open";
export type StateAddress = { device: string, addresses: Array<string>, relays: Array<string>, };
export type StateFloor = { version: string, };
export type StatePack = { kind: string, version: string, path: string, };
export type StateProfile = { text: string, after: number, };
export type Stats = { counts: Array<FacetCount>, total: number, counted_at: string, };
export type StatsInput = { query: string, by: string, language: string, };
export type Status = { state: State, administration?: string, office?: string, country?: string, seat?: Seat, seats: Array<SeatChoice>, records?: number, indexed?: boolean, version: string, clock?: Doubt, ended?: SeatEnd, unconfirmed: boolean, waiting: boolean, demo: boolean, };
export type Succession = { root: string, next: string, branch?: string, };
export type Team = { space: string, seats: Array<TeamLine>, may_assign: boolean, leaderless: boolean, registrars: Array<string>, };
export type TeamInput = { id: string, };
export type TeamLine = { seat: string, officer: string, office: string, right: string | null, own: boolean, gone: boolean, };
export type TemplateFile = { name: string, format: string, language?: string, path?: string, };
export type Ticket = { ticket: string, addresses: Array<string>, };
export type Titled = { id: string, kind: string, reference: string, title: string, };
export type TitlesInput = { ids: Array<string>, language: string, };
export type UnassignInput = { id: string, seat: string, reason: string, };
export type UnknownCode = { path: string, code: string, };
export type Unlock = { seat: string, passphrase: string, };
export type Verified = { entries: number, records: number, errors: Array<Fault>, };
export type VerifyInput = { rebuild: boolean, };
export type View = { name: string, query: string, };
export type Waiting = { id: string, reference: string, kind: string, title: string, fields: { [key in string]: string }, findings: Array<Finding>, reason: string, saved_at: string, };
export type WaitingLine = { id: string, officer: string, office: string, time: string, received: string, why: string, place: string, held: boolean, adoptable: boolean, about: Array<AboutRecord>, put_away?: PutAway, };
export type Written = { path: string, };

/** Every call: what goes in and what comes out. */
export interface Calls {
  'status': [Record<string, never>, Status]
  'start.found': [Founding, Founded]
  'start.sheet': [Record<string, never>, RecoverySheet | null]
  'start.confirm': [Record<string, never>, Done]
  'unlock': [Unlock, Status]
  'lock': [Record<string, never>, Status]
  'clock.say': [ClockSaid, Status]
  'passphrase.change': [ChangePassphrase, Done]
  'sheet': [SheetAgain, RecoverySheet]
  'enrol.join': [Newcomer, Joined]
  'enrol.officer': [Newcomer, Joined]
  'enrol.pending': [Record<string, never>, Array<RequestView>]
  'enrol.read': [File, RequestRead]
  'enrol.approve': [ApproveInput, Answer]
  'enrol.look': [File, AnswerRead]
  'enrol.answer': [File, Done]
  'recover.ask': [RecoverInput, Joined]
  'recover.pending': [Record<string, never>, Array<Recovered>]
  'recover.answer': [RecoverAnswer, Status]
  'enrol.write': [FileToWrite, Written]
  'bundle.make': [MakeInput, Begun]
  'bundle.receipt': [ReceiptInput, Begun]
  'bundle.show': [ShowInput, Begun]
  'bundle.accept': [AcceptInput, Begun]
  'post.send': [SendInput, Begun]
  'post.list': [Record<string, never>, PostView]
  'post.drop': [OfLetter, Done]
  'peer.list': [Record<string, never>, PeersView]
  'peer.network': [NetworkInput, PeersView]
  'peer.ticket': [Record<string, never>, Ticket]
  'peer.add': [AddPeer, PeersView]
  'peer.set': [SetPeer, PeersView]
  'peer.remove': [OfPeer, PeersView]
  'peer.sync': [OfPeer, Begun]
  'peer.addresses': [Record<string, never>, AddressesView]
  'device.list': [Record<string, never>, Array<DeviceLine>]
  'pack.list': [Record<string, never>, Array<PackLine>]
  'pack.state': [StatePack, Array<PackLine>]
  'pack.check': [PackFile, PackChecked]
  'address.state': [StateAddress, Done]
  'floor.get': [Record<string, never>, FloorView]
  'floor.state': [StateFloor, FloorView]
  'waiting.list': [Record<string, never>, Array<WaitingLine>]
  'waiting.adopt': [AdoptInput, Array<WaitingLine>]
  'waiting.put_away': [PutAwayInput, Array<WaitingLine>]
  'backup.make': [BackupInput, Begun]
  'backup.test': [BackupTest, Begun]
  'backup.list': [Record<string, never>, Array<BackupLine>]
  'backup.restore': [RestoreInput, Begun]
  'erase.order': [EraseInput, Array<ErasureLine>]
  'erase.schedule': [Reader, Array<ErasureLine>]
  'erase.now': [Record<string, never>, ErasedCount]
  'erase.list': [Reader, Array<ErasureLine>]
  'hold.set': [HoldInput, Done]
  'audit.print': [PrintInput, Done]
  'audit.list': [Record<string, never>, Array<AuditLine>]
  'audit.verify': [Record<string, never>, Array<ChainChecked>]
  'office.list': [Record<string, never>, Array<Office>]
  'office.add': [NewOffice, Array<Office>]
  'office.move': [MoveOffice, Array<Office>]
  'profile.get': [Record<string, never>, ProfileView]
  'profile.check': [ProfileText, ProfileChecked]
  'profile.write': [ProfileFile, Written]
  'profile.set': [StateProfile, ProfileView]
  'registrar.list': [Record<string, never>, Array<RegistrarLine>]
  'registrar.name': [NameRegistrar, Array<RegistrarLine>]
  'registrar.end': [EndRegistrar, Array<RegistrarLine>]
  'root.new_words': [Record<string, never>, RootWords]
  'root.succeed': [Succession, Array<RegistrarLine>]
  'fork.list': [Record<string, never>, Array<ForkLine>]
  'fork.resolve': [Resolving, Array<ForkLine>]
  'seats': [Record<string, never>, Array<SeatLine>]
  'seat.revoke': [RevokeInput, Array<SeatLine>]
  'seat.set_roles': [RolesInput, Array<SeatLine>]
  'role.list': [Record<string, never>, Array<string>]
  'reason.list': [Record<string, never>, Array<ReasonLine>]
  'seat.renew': [RenewInput, Array<SeatLine>]
  'seat.list': [Record<string, never>, Array<SeatChoice>]
  'dictionary': [Record<string, never>, Dictionary]
  'codes': [CodesInput, Codes]
  'value.check': [CheckInput, Checked]
  'home': [Reader, Home]
  'records.search': [SearchInput, SearchAnswer]
  'records.facets': [FacetsInput, Facets]
  'records.stats': [StatsInput, Stats]
  'views.list': [Record<string, never>, Array<View>]
  'views.save': [View, Array<View>]
  'views.remove': [Remove, Array<View>]
  'record.get': [Get, RecordView]
  'record.history': [HistoryInput, History]
  'record.set': [SetInput, RecordView]
  'record.decide': [DecideInput, RecordView]
  'record.differences': [DifferencesInput, Differences]
  'record.settle': [SettleInput, RecordView]
  'record.hand_over': [HandOverInput, RecordView]
  'record.renew': [RenewInput, RecordView]
  'record.before': [BeforeInput, Before]
  'record.titles': [TitlesInput, Array<Titled>]
  'record.linked': [LinkedInput, Array<Linked>]
  'record.alike': [AlikeInput, Array<Alike>]
  'team': [TeamInput, Team]
  'team.assign': [AssignInput, Team]
  'team.end': [UnassignInput, Team]
  'closed.ready': [Record<string, never>, Ready]
  'closed.make_ready': [MakeReady, Ready]
  'closed.hand_over': [HandOver, HandedOver]
  'draft.open': [Open, Draft]
  'draft.keep': [Keep, Kept]
  'draft.save': [Save, RecordView]
  'draft.discard': [Discard, Done]
  'draft.list': [Reader, Array<DraftLine>]
  'picture.list': [OfRecord, Array<Picture>]
  'picture.add': [AddPicture, AddedPicture]
  'picture.describe': [DescribePicture, Done]
  'picture.strike': [OfPicture, Done]
  'picture.restore': [OfPicture, Done]
  'picture.want': [OfPicture, Done]
  'picture.save': [SavePicture, Written]
  'picture.keep': [KeepOriginals, KeepOriginals]
  'import.templates': [Record<string, never>, Array<ImportTemplate>]
  'mappings.list': [Record<string, never>, Array<MappingLine>]
  'mappings.save': [SaveMapping, Array<MappingLine>]
  'mappings.remove': [RemoveMapping, Array<MappingLine>]
  'import.template_file': [TemplateFile, Written]
  'import.columns': [ImportInput, ImportColumns]
  'import.start': [ImportInput, Begun]
  'import.report': [ReportInput, Report]
  'export.start': [ExportInput, Begun]
  'job.status': [Named, JobStatus]
  'job.cancel': [Named, Done]
  'settings.get': [Record<string, never>, Settings | null]
  'settings.set': [Settings, Settings]
  'folder': [Record<string, never>, FolderFacts]
  'verify': [VerifyInput, Verified]
}
export type CallName = keyof Calls
