// Exchange as far as it is pure, and bundles and quarantine at work with a program whose answers are made by hand.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { Refused, type AboutRecord, type Backend, type Brought, type Happened, type JobStatus, type SeatLine, type Status, type WaitingLine } from '../src/backend'
import { ownSeat, REASONS, sorted } from '../src/features/enrolment/enrolment'
import { Making, Opening } from '../src/features/exchange/carrying.svelte'
import { aboutOf, bundleName, counts, droppedReasons, helpOf, nameOf, placeOf, receiverLabel, titleOf, waitingSaid, whyOf } from '../src/features/exchange/exchange'
import { Quarantine } from '../src/features/exchange/quarantine.svelte'
import { lastStep } from '../src/shared/files'
import { find, officerLabel, speak } from '../src/shared/words.svelte'

beforeAll(() => { vi.stubGlobal('document', { documentElement: {}, createElement: () => anchor }); return speak('en') })
beforeEach(() => { vi.useFakeTimers({ now: new Date(2026, 4, 5, 14, 5) }); clicked.length = 0 })
afterEach(() => void vi.useRealTimers())
/** What a browser would fetch. */
const clicked: string[] = []
const anchor = { href: '', download: '', click: () => clicked.push(`${anchor.href} as ${anchor.download}`) }

const about = (more: Partial<AboutRecord> = {}): AboutRecord => ({ id: 'r1', kind: 'seizure', reference: 'KE-MBA-2026-B0002', here: false, changes: 3, ...more })
const line = (id: string, more: Partial<WaitingLine> = {}): WaitingLine => ({ id, officer: '0922, G. Wanjiku', office: 'MBA', time: '2026-05-05T10:00:00Z', received: '2026-05-05T11:00:00Z', why: 'waits-revoked', place: '', held: false, adoptable: true, about: [about()], ...more })
const status = (more: Partial<JobStatus> = {}): JobStatus => ({ phase: 'finished', done: 5, total: 5, rows: 0, imported: 0, repeated: 0, same: 0, refused: 0, uncoded: 0, unread: [], seconds: 1, finished: true, ...more })

it('names a bundle by its day, and a file by the last step of its path', () => {
  expect(bundleName(new Date(2026, 4, 5))).toBe('bundle-2026-05-05.ncen')
  expect(['/media/stick/a.ncen', 'E:\\a.ncen', 'a.ncen'].map(lastStep)).toEqual(['a.ncen', 'a.ncen', 'a.ncen'])
})
it('says what a bundle brought, and why something was dropped', () => {
  const brought: Brought = { stored: 38, known: 4, waiting: 1, dropped: { signature: 2, odd: 1 } }
  expect(counts(brought)).toEqual([['new', 38], ['known', 4], ['waiting', 1], ['dropped', 3]])
  expect(droppedReasons(brought)).toEqual([{ code: 'odd', text: 'It is nobody’s entry (odd).', n: 1 }, { code: 'signature', text: 'The signature is not that of the seat.', n: 2 }])
})
it('says of an entry what it is about, whatever is known of it', () => {
  expect(titleOf(line('a'))).toBe('3 changes to KE-MBA-2026-B0002')
  expect(titleOf(line('a', { about: [about({ changes: 1, reference: '' })] }))).toBe('1 change to Seizure or offence')
  expect(nameOf(about({ kind: '', reference: '' }))).toBe('A record')
  expect(aboutOf(line('a', { about: [about(), about({ id: 'r2' }), about({ id: 'r3' })] }))).toBe('KE-MBA-2026-B0002 and 2 more')
  expect(aboutOf(line('a', { about: [] }))).toBe('An entry')
})
it('says why an entry waits, and what helps it', () => {
  expect(whyOf(line('a'))).toBe('Its seat or its right was ended before anybody saw it. A reviewer can adopt it.')
  expect(whyOf(line('a', { why: 'too-many-rows' }))).toContain('(too-many-rows)')
  expect(['waits-forked', 'waits-entry', 'too-many-rows'].map((why) => helpOf(line('a', { why, held: why === 'waits-entry' })))).toEqual(['A reviewer who did not write it can adopt it.', 'It comes in by itself when what is missing is here.', 'It cannot be adopted. It stays here as it came.'])
})
it('never shows a key for an officer, nor an id for a place', () => {
  expect(['goods[0].quantity', '3', 'ef47725c15e0a70ded284254d92c2524', '4oaoxfsqiogvgeyukencsez6bq', ''].map((place) => placeOf(line('a', { place })))).toEqual(['goods[0].quantity', '3', '', '', ''])
  expect(['0922, G. Wanjiku', '9b5f23c61425…', ''].map(officerLabel)).toEqual(['0922, G. Wanjiku', 'Officer not known here', 'Officer not known here'])
})

const seat = (id: string, office: string, officer: string, revoked: string | null = null): SeatLine => ({ id, officer, office, device: 'A', here: false, lease: null, reviews: false, roles: [], registrar: false, revoked })
it('tells seats of one officer apart by their devices', () => {
  const label = (more: Partial<SeatLine>) => receiverLabel({ ...seat('1', 'MBA', '0922, G. Wanjiku'), ...more })
  expect([label({}), label({ device: 'AB' }), label({ here: true }), label({ device: '', office: '' })]).toEqual(['0922, G. Wanjiku · MBA · Device A', '0922, G. Wanjiku · MBA · Device AB', '0922, G. Wanjiku · MBA · this laptop', '0922, G. Wanjiku'])
})
it('lists seats that count first, by office and officer', () => {
  expect(sorted([seat('1', 'MBA', '0930', 'lost'), seat('2', 'MBA', '0922'), seat('3', 'BUS', '0999')]).map((one) => one.id)).toEqual(['3', '2', '1'])
})
it('knows the seat that is signed in, and a word for each reason', () => {
  expect(ownSeat({ seat: { number: '0417' }, seats: [{ id: 'a', number: '0922' }, { id: 'b', number: '0417' }] } as Status)).toBe('b')
  expect(REASONS.filter((one) => !find(`reason-${one}`))).toEqual([])
})

/** A program of which each call can be looked at, held up, or refused. */
function program(place: 'window' | 'browser') {
  const asked: [string, unknown][] = []
  const answers: Record<string, (input: never) => unknown> = { 'bundle.make': () => ({ job: 'job-1' }), 'bundle.accept': () => ({ job: 'job-2' }), 'job.status': () => status(), 'job.cancel': () => ({}), 'waiting.list': () => [line('a'), line('b')], 'waiting.adopt': () => [line('b')] }
  const heard: ((what: Happened) => void)[] = []
  const uploads: { arrives: (path: string) => void; fails: (why: unknown) => void; sent: (share: number) => void }[] = []
  const backend = {
    place,
    call: async (name: string, input: never) => { asked.push([name, input]); return answers[name]!(input) },
    listen: (one: (what: Happened) => void) => { heard.push(one); return () => undefined },
    upload: (_: File, sent: (share: number) => void) => new Promise<string>((arrives, fails) => uploads.push({ arrives, fails, sent })),
    chooseTarget: async (name: string) => `/media/stick/${name}`,
    chooseFile: async (ending: string) => `/media/stick/chosen.${ending}`,
    download: (job: string) => `/download/${job}`,
  } as unknown as Backend
  return { backend, asked, answers, uploads, tell: (name: string) => heard.forEach((one) => one({ name })), named: (name: string) => asked.filter(([call]) => call === name).map(([, input]) => input) }
}
const calm = () => vi.advanceTimersByTimeAsync(0)

it('writes a bundle where the officer says in the window, and hands it to the browser otherwise', async () => {
  const window = program('window')
  const made = new Making(window.backend)
  await made.make()
  expect([window.named('bundle.make'), made.name, made.busy]).toEqual([[{ path: '/media/stick/bundle-2026-05-05.ncen', replace: true }], '/media/stick/bundle-2026-05-05.ncen', false])
  expect(clicked).toEqual([])
  const browser = program('browser')
  await new Making(browser.backend).make()
  expect([browser.named('bundle.make'), clicked]).toEqual([[{ replace: false }], ['/download/job-1 as bundle-2026-05-05.ncen']])
})
it('makes nothing where the question was closed', async () => {
  const { backend, asked } = program('window')
  const made = new Making({ ...backend, chooseTarget: async () => undefined })
  await made.make()
  expect([asked, made.busy]).toEqual([[], false])
})
it('hands no file over that was stopped', async () => {
  const { backend, answers, named } = program('browser')
  answers['job.status'] = () => status({ phase: 'exporting', done: 1, finished: false })
  const made = new Making(backend)
  void made.make()
  await calm()
  expect([made.busy, made.now?.done]).toEqual([true, 1])
  await made.make()
  await made.stop()
  answers['job.status'] = () => status({ phase: 'cancelled', done: 1 })
  await vi.advanceTimersByTimeAsync(250)
  expect([made.busy, named('bundle.make').length, named('job.cancel'), clicked]).toEqual([false, 1, [{ job: 'job-1' }], []])
})
it('is free again when a job cannot be asked after', async () => {
  const { backend, answers } = program('browser')
  answers['job.status'] = () => status({ phase: 'exporting', done: 1, finished: false })
  const made = new Making(backend)
  void made.make()
  await calm()
  answers['job.status'] = () => { throw new Refused({ code: 'not-reached' }) }
  await vi.advanceTimersByTimeAsync(250)
  expect([made.busy, made.now, made.failed?.code, clicked]).toEqual([false, undefined, 'not-reached', []])
})
it('sends a file before it is opened, and opens nothing that was stopped on its way', async () => {
  const { backend, uploads, named } = program('browser')
  const opened = new Opening(backend)
  void opened.open(new File(['x'], 'stick.ncen'))
  uploads[0]!.sent(0.5)
  expect([opened.busy, opened.uploaded, opened.name]).toEqual([true, 0.5, 'stick.ncen'])
  await opened.stop()
  uploads[0]!.arrives('/inbox/first.ncen')
  await calm()
  expect([opened.busy, named('bundle.accept')]).toEqual([false, []])
  void opened.open(new File(['x'], 'stick.ncen'))
  uploads[1]!.arrives('/inbox/second.ncen')
  await calm()
  expect([opened.busy, opened.uploaded, named('bundle.accept')]).toEqual([false, undefined, [{ path: '/inbox/second.ncen' }]])
})
it('says why a bundle did not come in, and forgets it when the folder is locked', async () => {
  const { backend, uploads, tell } = program('browser')
  const opened = new Opening(backend)
  void opened.open(new File(['x'], 'stick.ncen'))
  uploads[0]!.fails(new Refused({ code: 'upload-broken' }))
  await calm()
  expect([opened.busy, opened.failed?.code]).toEqual([false, 'upload-broken'])
  tell('locked')
  expect([opened.failed, opened.name]).toEqual([undefined, ''])
})
it('asks the window for a bundle, by its ending', async () => {
  const { backend, named } = program('window')
  const opened = new Opening(backend)
  await opened.choose()
  expect([named('bundle.accept'), opened.name]).toEqual([[{ path: '/media/stick/chosen.ncen' }], 'chosen.ncen'])
})

it('shows what waits as the last question found it, and again after something came in', async () => {
  const { backend, answers, named, tell } = program('browser')
  const slow: ((lines: WaitingLine[]) => void)[] = []
  answers['waiting.list'] = () => new Promise((answer) => slow.push(answer))
  const held = new Quarantine(backend)
  void held.load()
  tell('imported')
  tell('saved')
  expect(named('waiting.list').length).toBe(2)
  slow[1]!([line('a'), line('b')])
  slow[0]!([])
  await calm()
  expect(held.count).toBe(2)
  tell('locked')
  expect(held.lines).toBeUndefined()
})
it('counts only what a person should look at, and says the rest apart', async () => {
  const { backend, answers } = program('browser')
  answers['waiting.list'] = () => [line('a'), line('b', { held: true, why: 'waits-entry' }), line('c', { put_away: { officer: '', time: '', reason: '' } }), line('d', { held: true, put_away: { officer: '', time: '', reason: '' } })]
  const held = new Quarantine(backend)
  await held.load()
  expect([held.count, held.forPerson.map((one) => one.id), held.held.map((one) => one.id)]).toEqual([1, ['a'], ['b']])
  expect(waitingSaid(held)).toBe('1 entry waits for a person to look at it. 1 entry waits only for what is missing, and comes in by itself.')
  expect(waitingSaid({ forPerson: [], held: [] })).toBe('')
})
it('adopts, and tells how many wait no longer', async () => {
  const { backend, answers, named } = program('browser')
  const held = new Quarantine(backend)
  await held.load()
  expect(await held.adopt('a', 'seen')).toBe(1)
  expect([named('waiting.adopt'), held.count]).toEqual([[{ id: 'a', reason: 'seen' }], 1])
  answers['waiting.adopt'] = () => { throw new Refused({ code: 'not-adoptable' }) }
  await expect(held.adopt('b', 'seen')).rejects.toThrow('not-adoptable')
  expect([held.count, held.failed]).toEqual([1, undefined])
})
