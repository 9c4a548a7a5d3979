// Import as far as it is pure, and the import at work with a program whose answers are made by hand.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Refused, type Backend, type Field, type Happened, type ImportColumn, type ImportColumns, type ImportInput, type JobStatus, type Kind } from '../src/backend'
import { Importing } from '../src/features/import/importing.svelte'
import { fieldAt, findPlaces, goesTo, identity, places, readWith, remarks, send, taken, type Named } from '../src/features/import/mapping'
import { reason, together } from '../src/features/import/report'
import { timeLeft } from '../src/shared/timeleft'
import { speak } from '../src/shared/words.svelte'

const field = (key: string, more: Partial<Field> = {}): Field => ({ key, kind: 'text', repeatable: false, form: 'long', by: 'anyone', section: 'header', required: 'no', class: 'G', search: 'no', immutable: false, reviewer_only: false, templates: [], fields: [], list: null, target: null, units: null, ...more })
const seizure: Kind = { key: 'seizure', number: 1, fields: [
  field('detected_at', { kind: 'datetime' }), field('declared_hs_edition', { by: 'program', kind: 'code' }), field('investigation', { kind: 'reference' }),
  field('goods', { kind: 'group', section: 'goods', fields: [field('struck', { by: 'program', kind: 'flag' }), field('quantity', { kind: 'quantity' }), field('description'), field('normalised', { by: 'program', kind: 'quantity' }), field('leg', { kind: 'row' })] }),
  field('pictures', { kind: 'group', by: 'form', section: 'pictures', fields: [field('taken_at')] }),
  field('state', { by: 'program', kind: 'code', section: 'envelope' }),
] }
const column = (head: string, fields: string[], more: Partial<ImportColumn> = {}): ImportColumn => ({ head, fields, fixed: false, examples: [], ...more })
const of = (...columns: ImportColumn[]): ImportColumns => ({ kind: 'seizure', mapping: '', rows: 3, columns })

it('offers what a cell can answer, and nothing that the program writes', () => {
  expect(places(seizure).map((one) => one.path)).toEqual(['detected_at', 'goods.quantity', 'goods.quantity@unit', 'goods.description'])
  expect(fieldAt(seizure, 'goods.quantity')?.kind).toBe('quantity')
  expect(fieldAt(seizure, 'goods.newer')).toBeUndefined()
})
it('finds a field by its words, without regard to accents', () => {
  const named: Named[] = [['goods.description', 'Biens: Description'], ['goods.quantity', 'Biens: Quantité'], ['reported_at', 'Quantième du rapport']].map(([path, label]) => ({ path: path!, label: label!, section: '', field: field('x') }))
  expect(findPlaces(named, 'quant').map((one) => one.path)).toEqual(['goods.quantity', 'reported_at'])
  expect(findPlaces(named, 'biens quantite').map((one) => one.path)).toEqual(['goods.quantity'])
  expect(findPlaces(named, 'DESC').map((one) => one.path)).toEqual(['goods.description'])
  expect(findPlaces(named, '').length).toBe(3)
  expect(findPlaces(named, 'ship')).toEqual([])
})
it('gives a field to one column only', () => {
  const columns = [column('When', ['detected_at']), column('Menge', []), column('What', ['goods.description'])]
  const first = send({}, columns, 'Menge', 'detected_at')
  expect(first).toEqual({ Menge: 'detected_at', When: '' })
  expect(columns.map((one) => goesTo(one, first))).toEqual([[], ['detected_at'], ['goods.description']])
  expect(send(first, columns, 'What', '')).toEqual({ Menge: 'detected_at', When: '', What: '' })
  expect([...taken(columns, first)]).toEqual([['detected_at', 'Menge'], ['goods.description', 'What']])
  expect(goesTo(column('When', ['detected_at'], { fixed: true }), { When: '' }), 'a mapping file is not talked over').toEqual(['detected_at'])
})
it('leaves a unit out when its amount goes', () => {
  const columns = [column('Menge', ['goods.quantity']), column('Einheit', [])]
  const joined = send({}, columns, 'Einheit', 'goods.quantity@unit')
  expect(joined).toEqual({ Einheit: 'goods.quantity@unit' })
  expect(send(joined, columns, 'Menge', '')).toEqual({ Menge: '', Einheit: '' })
  expect(fieldAt(seizure, 'goods.quantity@unit')?.kind).toBe('quantity')
})
it('keeps heads that are names of objects apart from them', () => {
  const odd = send({}, [column('__proto__', []), column('constructor', [])], '__proto__', 'detected_at')
  expect(Object.keys(odd)).toEqual(['__proto__'])
  expect(goesTo(column('constructor', ['state']), odd)).toEqual(['state'])
})
it('says the same of several cells once', () => {
  const cell = (written: string, code: string, refused = false) => ({ written, values: [], remark: { code, values: { value: written } }, refused })
  expect(remarks(column('When', [], { examples: [cell('1/2/26', 'read-one-way'), cell('2/3/26', 'read-one-way'), cell('x', 'not-a-moment', true)] })).map((one) => [one.code, one.values['value'], one.refused])).toEqual([['read-one-way', '1/2/26', false], ['not-a-moment', 'x', true]])
})
it('knows a column that only says the unit of another', () => {
  const amount = column('AMOUNT', ['goods.quantity'], { fixed: true, examples: [{ written: '2', values: [{ field: 'goods.quantity', value: '2 KGM' }], refused: false }] })
  const unit = column('UNIT', ['goods.quantity'], { fixed: true, examples: [{ written: 'kg', values: [], refused: false }] })
  expect([readWith([amount, unit], unit), readWith([amount, unit], amount)]).toEqual(['AMOUNT', undefined])
})
it('tells one reading of a file from another as the program does', () => {
  expect(identity(of(column('a', ['x']), column('b', [])))).toBe(identity(of(column('c', ['x']))))
  expect(identity(of(column('a', ['x'])))).not.toBe(identity(of(column('a', ['y']))))
  expect(identity({ ...of(column('a', ['x'])), mapping: 'unodc' })).toBe('unodc')
})
it('gathers what is said of one row', () => {
  const lines = [3, 7, 7, 7, 9].map((line, index) => ({ line, index }))
  const at = (index: number) => lines[index]
  expect([2, 4, -1].map((index) => together(at, index).map((one) => one.index))).toEqual([[1, 2, 3], [4], []])
})
it('counts a long wait in minutes', () => {
  expect([timeLeft(0.2), timeLeft(90), timeLeft(91)]).toEqual([['ui-seconds-left', { seconds: 1 }], ['ui-seconds-left', { seconds: 90 }], ['ui-minutes-left', { minutes: 2 }]])
})

const done: JobStatus = { phase: 'finished', done: 9, total: 9, rows: 3, imported: 2, repeated: 0, same: 0, refused: 1, uncoded: 0, unread: [], seconds: 1, finished: true }

/** A program of which each call can be looked at, held up, or refused. */
function program() {
  const asked: [string, ImportInput][] = []
  const answers: Record<string, (input: ImportInput) => unknown> = {
    'import.columns': (input) => of(column('When', input.columns?.['When'] === undefined ? ['detected_at'] : [input.columns['When']].filter(Boolean)), column('What', ['goods.description'])),
    'import.start': () => ({ job: 'job-1' }),
    'job.status': () => done,
    'import.report': () => ({ total: 1, lines: [{ line: 4, refused: true, column: 'When', field: 'detected_at', value: 'x', code: 'not-a-moment', values: {} }] }),
  }
  const heard: ((what: Happened) => void)[] = []
  const uploads: ((path: string) => void)[] = []
  const backend = {
    place: 'browser',
    call: async (name: string, input: ImportInput) => { asked.push([name, input]); return answers[name]!(input) },
    listen: (one: (what: Happened) => void) => { heard.push(one); return () => undefined },
    upload: () => new Promise<string>((arrived) => uploads.push(arrived)),
  } as unknown as Backend
  return { backend, asked, answers, uploads, tell: (name: string) => heard.forEach((one) => one({ name })), named: (name: string) => asked.filter(([call]) => call === name).map(([, input]) => input) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const calm = () => vi.advanceTimersByTimeAsync(0)

it('sends a file once, however often its columns are asked for meanwhile', async () => {
  const { backend, uploads, named } = program()
  const run = new Importing(backend)
  void run.take(new File(['When\n'], 'seizures.csv'))
  void run.read({ reading: 'mapping:unodc' })
  expect([run.busy, run.ready, uploads.length]).toEqual([true, false, 1])
  uploads[0]!('/inbox/seizures.csv')
  await calm()
  expect(named('import.columns').at(-1)).toMatchObject({ path: '/inbox/seizures.csv', mapping: 'unodc', dry_run: true })
  expect([run.busy, run.ready, run.path]).toEqual([false, true, '/inbox/seizures.csv'])
})
it('shows the columns of the last question', async () => {
  const { backend, answers } = program()
  const slow: ((columns: ImportColumns) => void)[] = []
  answers['import.columns'] = () => new Promise((answer) => slow.push(answer))
  const run = new Importing(backend)
  void run.take('/a.csv')
  void run.read({ days: 'month' })
  await calm()
  slow[1]!(of(column('second', [])))
  slow[0]!(of(column('first', [])))
  await calm()
  expect([run.columns?.columns[0]?.head, run.asking]).toEqual(['second', false])
})
it('asks again when a column is sent elsewhere, and imports what was seen', async () => {
  const { backend, named } = program()
  const run = new Importing(backend)
  await run.take('/a.csv')
  expect(named('import.columns')[0]).not.toHaveProperty('columns')
  await run.send('When', 'reported_at')
  await run.start(true)
  expect(named('import.start')).toEqual([expect.objectContaining({ columns: { When: 'reported_at' }, dry_run: true })])
  expect([run.pane, run.total, run.lineAt(0)?.line, run.twice]).toEqual(['report', 1, 4, false])
  await run.read({ reading: 'template:person' })
  expect(run.sent, 'said of another reading').toEqual({})
})
it('warns before rows become records a second time', async () => {
  const { backend } = program()
  const run = new Importing(backend)
  await run.take('/a.csv')
  await run.start(false)
  expect(run.twice).toBe(false)
  await run.send('When', '')
  expect(run.twice).toBe(true)
  await run.asHeadsSay()
  expect(run.twice).toBe(false)
})
it('stays where the officer can go back when the program refuses what he said', async () => {
  const { backend, answers } = program()
  const run = new Importing(backend)
  await run.take('/a.csv')
  const before = answers['import.columns']!
  answers['import.columns'] = () => { throw new Refused({ code: 'mapping-no-fields' }) }
  await run.send('When', '')
  expect([run.columns?.columns.length, run.unreadable?.code, run.ready]).toEqual([2, 'mapping-no-fields', false])
  answers['import.columns'] = before
  await run.asHeadsSay()
  expect([run.unreadable, run.ready]).toEqual([undefined, true])
  answers['import.columns'] = () => { throw new Refused({ code: 'mapping-column-missing' }) }
  await run.read({ reading: 'mapping:unodc' })
  expect(run.columns, 'the table of another reading would mislead').toBeUndefined()
})
it('forgets everything when the device is locked, also what is still on its way', async () => {
  const { backend, answers, tell } = program()
  const run = new Importing(backend)
  await run.take('/a.csv')
  answers['job.status'] = () => ({ ...done, finished: false })
  await run.start(false)
  expect(run.busy).toBe(true)
  tell('locked')
  await vi.advanceTimersByTimeAsync(1000)
  expect([run.name, run.columns, run.job, run.now, run.busy]).toEqual(['', undefined, undefined, undefined, false])
})
it('leaves no report of a try when the file is read otherwise, and marks that of an import', async () => {
  const { backend } = program()
  const run = new Importing(backend)
  await run.take('/a.csv')
  await run.start(true)
  expect([run.total, run.isRefused(4), run.isRefused(5)]).toEqual([1, true, false])
  await run.read({ days: 'month' })
  expect([run.job, run.total, run.former, run.pane, run.isRefused(4)]).toEqual([undefined, 0, false, 'columns', false])
  await run.start(false)
  await run.send('When', '')
  expect([run.job, run.total, run.former, run.pane]).toEqual(['job-1', 1, true, 'columns'])
  await run.start(true)
  expect([run.former, run.pane]).toEqual([false, 'report'])
})
it('says of a refused row only what is wrong', async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speak('en')
  const told = { code: 'uncoded', values: { value: 'blorps' } }
  expect(reason(told)).toContain('It is kept as it is written')
  expect(reason(told, true)).toBe('“blorps” is in no list.')
  vi.unstubAllGlobals()
})
