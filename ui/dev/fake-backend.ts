// A fixture: answers the calls with invented records, the real dictionary, the real lists and the real words.
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Plugin } from 'vite'
import type { Code, Dictionary, Draft, Field, Fields, Finding, Hit, JobStatus, Kind, RecordView, Row, Status, Value } from '../src/backend/types'

const crates = fileURLToPath(new URL('../../crates', import.meta.url))
const KINDS = ['seizure', 'person', 'company', 'means_of_transport', 'concealment_method']
const TOTAL = 263_485

type Raw = Record<string, unknown>
/** The dictionary's TOML has one shape: keys, and inline tables. That much is turned into JSON. */
function dictionary(): Dictionary {
  const field = (raw: Raw): Field => ({
    key: raw['key'] as string, kind: raw['type'] as Field['kind'], list: (raw['list'] as string) ?? null, repeatable: raw['repeatable'] === true,
    form: (raw['form'] as Field['form']) ?? 'long', section: (raw['section'] as string) ?? '', required: (raw['required'] as Field['required']) ?? 'no',
    class: raw['class'] as string, search: (raw['search'] as Field['search']) ?? 'no', immutable: raw['immutable'] === true,
    templates: (raw['templates'] as string[]) ?? [], target: (raw['target'] as string) ?? null, units: null, fields: ((raw['field'] as Raw[]) ?? []).map(field),
  })
  const kinds = KINDS.map((name): Kind => {
    const text = readFileSync(`${crates}/records/dictionary/${name}.toml`, 'utf8').replace(/^\s*#.*$/gm, '')
    const array = text.slice(text.indexOf('field = [') + 8).replace(/([{,]\s*)([a-z_]+) = /g, '$1"$2": ').replace(/,(\s*[\]}])/g, '$1')
    return { key: name, number: KINDS.indexOf(name) + 1, fields: (JSON.parse(array) as Raw[]).map(field) }
  })
  return { kinds }
}

const bundles = new Map<string, FluentBundle>()
function word(language: string, id: string): string | undefined {
  if (!bundles.has(language)) {
    const bundle = new FluentBundle(language, { useIsolating: false })
    for (const file of readdirSync(`${crates}/words/${language}`)) bundle.addResource(new FluentResource(readFileSync(`${crates}/words/${language}/${file}`, 'utf8')))
    bundles.set(language, bundle)
  }
  const message = bundles.get(language)!.getMessage(id)
  return message?.value ? bundles.get(language)!.formatPattern(message.value) : undefined
}
const label = (language: string, list: string, code: string) => word(language, `list-${list}-${code.replace(/[^a-zA-Z0-9_-]/g, '_')}`) ?? code

const PLACES: [string, string][] = [['KEMBA', 'Mombasa'], ['BEANR', 'Antwerp'], ['NLRTM', 'Rotterdam'], ['ESALG', 'Algeciras'], ['DEHAM', 'Hamburg'], ['BRSSZ', 'Santos'], ['COCTG', 'Cartagena'], ['TRIST', 'Istanbul']]
function list(name: string): { code: string; parent: string }[] {
  if (name === 'locode') return PLACES.map(([code]) => ({ code, parent: '' }))
  if (name === 'hs') return ['240220', '293911', '030389', '121190'].map((code) => ({ code, parent: '' }))
  try {
    const [head = '', ...lines] = readFileSync(`${crates}/records/lists/${name}/${readdirSync(`${crates}/records/lists/${name}`).filter((file) => file.endsWith('.csv')).sort().at(-1)}`, 'utf8').trim().split('\n')
    const columns = head.split(',')
    return lines.map((line) => ({ code: line.split(',')[columns.indexOf('code')] ?? '', parent: line.split(',')[columns.indexOf('parent')] ?? '' }))
  } catch {
    return []
  }
}
const labelled = (language: string, name: string, code: string) => (name === 'locode' ? PLACES.find(([one]) => one === code)?.[1] ?? code : label(language, name, code))
function codes(input: { list: string; query?: string; parent?: string; limit?: number; language: string }): { codes: Code[] } {
  const all = list(input.list)
  const wanted = (input.query ?? '').toLowerCase()
  const under = input.parent ? all.filter((one) => one.code.startsWith(input.parent!) && one.code !== input.parent) : all
  const found = under.map((one) => ({ ...one, label: labelled(input.language, input.list, one.code), has_children: all.some((other) => other.parent === one.code) }))
  return { codes: found.filter((one) => !wanted || one.label.toLowerCase().includes(wanted) || one.code.toLowerCase().startsWith(wanted)).slice(0, input.limit ?? 50) }
}

const SAMPLES: [string, string, string][] = [['drugs', 'drugs.cannabis.herb', '212 KGM'], ['drugs', 'drugs.cocaine.hcl', '12.4 KGM'], ['drugs', 'drugs.opioids.heroin', '11.9 KGM'], ['tobacco', 'tobacco.smoking.cigarettes', '1240000 H87'], ['drugs', 'drugs.cannabis.resin', '0.350 KGM'], ['drugs', '~Captagon tablets', '5 ~Block (350gr)']]
const STATES = ['open', 'complete', 'approved', 'returned', 'open', 'open']
const COUNTRIES = ['KE', 'BE', 'NL', 'ES', 'DE', 'BR', 'CO', 'TR']
const pick = <T>(from: T[], index: number): T => from[index % from.length]!
const saved = new Map<string, RecordView>()

function fieldsOf(index: number): Fields {
  const [template, item, quantity] = pick(SAMPLES, index * 7 + 1)
  const day = new Date(Date.UTC(2015, 11, 31) - Math.floor(index / 140) * 86_400_000).toISOString().slice(0, 10)
  return {
    event_type: 'seizure', detected_at: index % 5 ? day : `${day}T02:40+03:00`, office: 'KE-MBA', country: pick(COUNTRIES, index), ...(index % 3 ? { place: pick(PLACES, index)[0] } : { place_name: 'Border post on the northern road' }),
    location_type: index % 2 ? 'seaport' : 'airport', direction: 'import', transport_mode: '1', departure_country: pick(COUNTRIES, index + 3), destination_country: pick(COUNTRIES, index + 5), transit_countries: ['AE', 'OM'],
    detection_aids: ['cargo_xray', 'physical_search'], selection_basis: ['risk_profile'], declaration_number: '26MBAIM400911873',
    goods: [{ id: '7@0123456789abcdef', fields: { template, item, quantity, hs: '293911', country_of_origin: 'AF', packages: 11, goods_form: 'powder', purity: '62.5', description: 'Pressed into bricks, wrapped in brown tape' } }, ...(index % 4 === 0 ? [{ id: '9@0123456789abcdef', fields: { template: 'general', item: 'general.goods.other', quantity: '18200 KGM', cover_load: true, struck: index % 8 === 0 } as Fields }] : [])],
    legs: [{ id: '11@0123456789abcdef', fields: { role: 'departure', country: 'AE', left_on: '2015-04' } }, { id: '12@0123456789abcdef', fields: { role: 'seizure', country: 'KE', place: 'KEMBA' } }],
    narrative: 'X-ray showed a density behind the evaporator panel of the reefer unit.\nSix rivets were replaced by screws; fresh sealant at the lower edge.', state: pick(STATES, index), source: 'import', import_row: index + 2,
  }
}
function record(id: string): RecordView {
  const own = saved.get(id)
  if (own) return own
  const index = Number(id.slice(1))
  const fields = fieldsOf(index)
  const made: RecordView = {
    id, kind: 'seizure', reference: `KE-MBA-2015-B${String(TOTAL - index).padStart(6, '0')}`, state: pick(STATES, index), fields, newer_fields: [], history: 3, saved_at: '2026-05-05T08:12:00+03:00', saved_by: 'Officer 0417, Mombasa port',
    conflicts: index % 10 === 2 ? { 'goods[0].quantity': [{ value: '11.9 KGM', officer: '0417', office: 'Mombasa port', device: 'Shed 2 laptop', time: '2026-05-05T03:26:00+03:00' }, { value: '12.4 KGM', officer: '0230', office: 'Mombasa port', device: 'Port desk 3', time: '2026-05-05T11:05:00+03:00' }] } : {},
    findings: index % 3 === 1 ? [{ code: 'missing', field: 'location_type', blocks: true, values: {} }, { code: 'hs-against-template', field: 'goods[0].hs', blocks: false, values: { chapter: '29', chapters: '12, 13' } }] : [],
  }
  saved.set(id, made)
  return made
}
function scalar(fields: Fields, path: string): string {
  const [top = '', inner] = path.split('.')
  const value: Value | undefined = inner ? ((fields[top] as Row[] | undefined)?.[0]?.fields[inner]) : fields[top]
  return value === undefined || typeof value === 'object' ? '' : String(value)
}
function hit(view: RecordView, language: string): Hit {
  const paths = ['detected_at', 'place', 'country', 'goods.template', 'goods.item', 'goods.quantity']
  const item = scalar(view.fields, 'goods.item')
  return { id: view.id, reference: view.reference, kind: view.kind, title: item ? (item.startsWith('~') ? item.slice(1) : label(language, 'item', item)) : '', state: view.state, fields: Object.fromEntries(paths.map((path) => [path, scalar(view.fields, path)]).filter(([, value]) => value)), marks: Number(view.id.slice(1)) % 10 === 2 ? ['conflict'] : [], findings: view.findings.length }
}
const own = () => [...saved.values()].filter((one) => !one.id.startsWith('r'))
function search(input: { query: string; offset: number; limit: number; language: string }) {
  const kind = /kind:(\w+)/.exec(input.query)?.[1] ?? 'seizure'
  if (/zzz/.test(input.query)) return { total: 0, milliseconds: 1, rows: [] }
  if (/\(/.test(input.query)) throw { code: 'query-not-read', values: { at: '(' } }
  const made = own().filter((one) => one.kind === kind).reverse()
  const narrowed = input.query.replace(/kind:\w+/, '').trim()
  const total = kind === 'seizure' ? (narrowed ? 4_812 : TOTAL) + made.length : made.length
  const rows = Array.from({ length: Math.max(0, Math.min(input.limit, total - input.offset)) }, (_, at) => input.offset + at).map((at) => hit(made[at] ?? record(`r${at - made.length}`), input.language))
  return { total, milliseconds: 8, rows }
}
function facets(input: { query: string; fields: string[]; language: string }) {
  const lists: Record<string, string> = Object.fromEntries(words.kinds.flatMap((kind) => kind.fields.flatMap((one) => [[one.key, one.list ?? ''], ...one.fields.map((inner) => [`${one.key}.${inner.key}`, inner.list ?? ''])])))
  const at = /kind:seizure/.test(input.query)
  return { facets: Object.fromEntries(input.fields.map((path) => [path, at ? (path === 'country' ? COUNTRIES : path === 'goods.item' ? SAMPLES.map((one) => one[1]) : path === 'state' ? ['open', 'complete', 'approved', 'returned'] : list(lists[path] ?? '').map((one) => one.code)).slice(0, 9).map((code, index) => ({ code, label: code.startsWith('~') ? code.slice(1) : labelled(input.language, lists[path] ?? '', code), count: Math.floor(120_000 / (index + 1) ** 2) })) : []])) }
}

const drafts = new Map<string, Draft>()
function findings(kind: string, fields: Fields): Finding[] {
  const template = words.kinds.find((one) => one.key === kind)
  const found: Finding[] = (template?.fields ?? []).filter((one) => one.required === 'complete' && one.kind !== 'group' && fields[one.key] === undefined).map((one) => ({ code: 'missing', field: one.key, blocks: true, values: {} }))
  const container = ((fields['means_of_transport'] as Row[] | undefined) ?? []).findIndex((row) => row.fields['container'] === 'TEMU4820193')
  if (container >= 0) found.push({ code: 'check-digit-wrong', field: `means_of_transport[${container}].container`, blocks: true, values: { error: 'container-check-digit', expected: '5', value: 'TEMU4820193' } })
  return found
}
function check(input: { kind: string; path: string; text: string }) {
  const [top, inner] = input.path.split('.')
  const parent = words.kinds.find((one) => one.key === input.kind)?.fields.find((one) => one.key === top)
  const field = inner ? parent?.fields.find((one) => one.key === inner) : parent
  const wrong = (code: string) => ({ error: { code, values: { value: input.text } } })
  switch (field?.kind) {
    case 'integer': return /^-?\d+$/.test(input.text) ? { value: Number(input.text) } : wrong('not-an-integer')
    case 'decimal': return /^-?\d+(\.\d+)?$/.test(input.text) ? { value: input.text } : wrong('not-a-number')
    case 'quantity': return /^\d+(\.\d+)? \S+/.test(input.text) ? { value: input.text.replace(/ kg$/, ' KGM') } : wrong('not-a-quantity')
    case 'money': return /^\d+(\.\d+)? [A-Z]{3}$/.test(input.text) ? { value: input.text } : wrong('not-money')
    case 'date': return /^\d{4}(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/.test(input.text) ? { value: input.text } : wrong('not-a-date')
    case 'datetime': return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?[+-]\d{2}:\d{2})?$/.test(input.text) ? { value: input.text } : wrong('not-a-moment')
    default: return { value: input.text }
  }
}

let status: Status = { state: 'empty', version: '0.1.0', demo: true }
let passphrase = ''
let views = [{ name: 'Cocaine, seaports', query: 'kind:seizure goods.item:drugs.cocaine.hcl location_type:seaport' }]
let settings: Record<string, string> | undefined
const jobs = new Map<string, { begun: number; cancelled: boolean; dry: boolean; export: boolean }>()
const WORDS = 'granite olive window nine falcon meadow harbour maple seven lantern coast ribbon anchor barley copper dawn ember forest garden hazel island jasmine kettle lemon'.split(' ')
const SHEET = () => ({ administration: status.administration ?? '', office: status.office ?? '', officer: `${status.seat?.number}, ${status.seat?.name}`, root_words: [WORDS.slice(0, 12), WORDS.slice(12, 24)] as [string[], string[]], recovery_words: WORDS.slice(6, 18), made_at: '2026-05-05T09:04:00+03:00' })
const open = (): Status => (status = { ...status, state: 'open', records: TOTAL + own().length, indexed: true })
const found = (input: Record<string, string>): Status => (status = { ...status, administration: input['administration']!, office: input['office_name']!, country: input['country']!, seat: { number: input['officer_number']!, name: input['officer_name']!, roles: ['registrar', 'entry'] }, seats: [{ id: 's1', number: input['officer_number']!, name: input['officer_name']! }] })

function job(id: string): JobStatus {
  const one = jobs.get(id)!
  const total = one.export ? 4_812 : TOTAL
  const done = one.cancelled ? 61_000 : Math.min(total, Math.floor((Date.now() - one.begun) * (one.export ? 4 : 90)))
  const finished = one.cancelled || done >= total
  return { phase: one.cancelled ? 'cancelled' : finished ? 'finished' : one.export ? 'exporting' : 'writing', done, total, rows: done, imported: Math.max(0, done - 22), repeated: 0, same: Math.floor(done / 7.7), refused: finished ? 22 : 9, uncoded: Math.floor(done / 20), seconds_left: (total - done) / 90_000, finished }
}

const words = dictionary()
type Call = (input: never) => unknown
const calls: Record<string, Call> = {
  'status': () => status,
  'fake.state': (input: { state: 'empty' | 'locked' | 'open' }) => {
    found({ administration: 'Kenya Revenue Authority', office_name: 'Mombasa port', country: 'KE', officer_number: '0417', officer_name: 'A. Otieno' })
    passphrase ||= 'four cold hands'
    return (status = input.state === 'empty' ? { state: 'empty', version: '0.1.0', demo: true } : input.state === 'open' ? open() : { ...status, state: 'locked' })
  },
  'start.found': (input: Record<string, string>) => { passphrase = input['passphrase']!; found(input); open(); return { sheet: SHEET() } },
  'unlock': (input: { passphrase: string }) => { if (input.passphrase !== passphrase) throw { code: 'wrong-passphrase', values: {} }; return open() },
  'lock': () => (status = { ...status, state: 'locked' }),
  'dictionary': () => words,
  codes,
  'records.search': search,
  'records.facets': facets,
  'views.list': () => views,
  'views.save': (input: { name: string; query: string }) => (views = [...views.filter((one) => one.name !== input.name), input]),
  'views.remove': (input: { name: string }) => (views = views.filter((one) => one.name !== input.name)),
  'record.get': (input: { id: string }) => record(input.id),
  'record.history': (input: { id: string; path: string }) => ({ values: input.path === 'goods[0].quantity' ? [{ value: '12.4 KGM', officer: 'Officer 0230', office: 'Mombasa port', device: 'Port desk 3', time: '2026-05-05T11:05:00+03:00', verified: true, entry: 3 }, { value: '11.9 KGM', officer: 'Officer 0417', office: 'Mombasa port', device: 'Shed 2 laptop', time: '2026-05-05T03:26:00+03:00', verified: true, entry: 2 }] : [{ value: scalar(record(input.id).fields, input.path.replace(/\[\d+\]/g, '')), officer: 'Officer 0417', office: 'Mombasa port', device: 'Shed 2 laptop', time: '2026-05-05T02:51:00+03:00', verified: true, entry: 1 }] }),
  'draft.open': (input: { id?: string; kind?: string; draft?: string }) => {
    if (input.draft) return drafts.get(input.draft) ?? (() => { throw { code: 'draft-not-found', values: {} } })()
    const view = input.id ? record(input.id) : undefined
    const draft: Draft = { draft: `d${drafts.size + 1}`, ...(input.id ? { id: input.id } : {}), kind: view?.kind ?? input.kind ?? 'seizure', fields: structuredClone(view?.fields ?? (input.kind === 'seizure' ? { office: 'KE-MBA' } : {})), kept_at: new Date().toISOString() }
    drafts.set(draft.draft, draft)
    return draft
  },
  'draft.keep': (input: { draft: string; fields: Fields }) => { const draft = drafts.get(input.draft)!; draft.fields = input.fields; draft.kept_at = new Date().toISOString(); return { kept_at: draft.kept_at, findings: findings(draft.kind, input.fields) } },
  'draft.save': (input: { draft: string; complete: boolean }) => {
    const draft = drafts.get(input.draft)!
    const before = draft.id ? record(draft.id) : undefined
    const view: RecordView = { id: before?.id ?? `n${own().length + 1}`, kind: draft.kind, reference: before?.reference ?? `KE-MBA-2026-B${String(own().length + 114).padStart(4, '0')}`, state: input.complete ? 'complete' : 'open', fields: draft.fields, conflicts: {}, findings: findings(draft.kind, draft.fields), newer_fields: [], history: (before?.history ?? 0) + 1, saved_at: new Date().toISOString(), saved_by: 'Officer 0417, Mombasa port' }
    saved.set(view.id, view)
    drafts.delete(input.draft)
    return view
  },
  'draft.discard': (input: { draft: string }) => { drafts.delete(input.draft); return {} },
  'draft.list': () => [...drafts.values()].map(({ draft, id, kind, fields, kept_at }) => ({ draft, id, kind, title: label('en', 'item', scalar(fields, 'goods.item')), kept_at })),
  'value.check': check,
  'import.templates': () => list('commodity_template').map((one) => ({ name: one.code, kind: 'seizure' })),
  'import.start': (input: { dry_run: boolean }) => { const id = `j${jobs.size}`; jobs.set(id, { begun: Date.now(), cancelled: false, dry: input.dry_run, export: false }); return { job: id } },
  'export.start': () => { const id = `j${jobs.size}`; jobs.set(id, { begun: Date.now(), cancelled: false, dry: false, export: true }); return { job: id } },
  'job.status': (input: { job: string }) => job(input.job),
  'job.cancel': (input: { job: string }) => { jobs.get(input.job)!.cancelled = true; return {} },
  'import.report': (input: { offset: number; limit: number }) => ({ total: 1_240, lines: Array.from({ length: Math.min(input.limit, 1_240 - input.offset) }, (_, at) => input.offset + at).map((at) => (at < 22 ? { line: 30_211 + at, column: 'Seizure date', field: 'detected_at', value: '2015-02-30', code: 'not-a-date', values: { value: '2015-02-30' } } : { line: 31_000 + at * 17, column: 'Drug unit', field: 'goods.quantity', value: 'Block (350gr)', code: 'uncoded', values: {} })) }),
  'settings.get': () => { if (!settings) throw { code: 'no-settings', values: {} }; return settings },
  'settings.set': (input: Record<string, string>) => (settings = input),
  'passphrase.change': (input: { old: string; new: string }) => { if (input.old !== passphrase) throw { code: 'wrong-passphrase', values: {} }; passphrase = input.new; return {} },
  'sheet': (input: { passphrase: string }) => { if (input.passphrase !== passphrase) throw { code: 'wrong-passphrase', values: {} }; return SHEET() },
  'folder': () => ({ path: '/home/officer/.local/share/ncen', bytes: 131_000_000, records: TOTAL, entries: 5_271, index_bytes: 9_485_000 }),
}

async function answer(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (url.pathname === '/events') { response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n'); return }
  const parts: Buffer[] = []
  if (request.method === 'POST') for await (const part of request) parts.push(part as Buffer)
  if (url.pathname === '/upload') { response.setHeader('content-type', 'application/json'); response.end(JSON.stringify({ path: '/inbox/file.csv' })); return }
  if (url.pathname.startsWith('/download/')) { response.setHeader('content-disposition', 'attachment'); response.end('reference\n'); return }
  if (!url.pathname.startsWith('/rpc/')) { next(); return }
  response.setHeader('content-type', 'application/json')
  try {
    const call = calls[url.pathname.slice(5)]
    if (!call) throw { code: 'unknown-call', values: {} }
    response.end(JSON.stringify(call(JSON.parse(Buffer.concat(parts).toString() || '{}') as never) ?? {}))
  } catch (thrown) {
    response.statusCode = 400
    response.end(JSON.stringify(thrown instanceof Error ? { code: 'fixture', values: { reason: thrown.message } } : thrown))
  }
}

export function fakeBackend(): Plugin {
  const use = (server: { middlewares: { use: (handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void) => void } }) => void server.middlewares.use((request, response, next) => void answer(request, response, next))
  return { name: 'fake-backend', configureServer: use, configurePreviewServer: use }
}
