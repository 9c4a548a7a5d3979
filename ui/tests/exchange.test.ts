// Exchange as far as it is pure, and bundles and quarantine at work with a program whose answers are made by hand.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { Refused, type AboutRecord, type Backend, type Brought, type DeviceLine, type Happened, type JobStatus, type LetterLine, type SeatLine, type SentLine, type Shown, type Status, type WaitingLine } from '../src/backend'
import { ownSeat, sorted } from '../src/features/enrolment/enrolment'
import { Answering, Making, Opening } from '../src/features/exchange/carrying.svelte'
import { aboutOf, becameSaid, bundleName, counts, DISC, droppedReasons, fromSaid, helpOf, isReceipt, leftOver, letterSaid, madeSaid, makerSaid, nameOf, newIn, placeOf, receiptName, receivers, refusalSaid, STICK, titleOf, toSaid, waitingSaid, whyOf } from '../src/features/exchange/exchange'
import { Post } from '../src/features/exchange/post.svelte'
import { Quarantine } from '../src/features/exchange/quarantine.svelte'
import { lastStep } from '../src/shared/files'
import { find, languages, officerLabel, speak, t } from '../src/shared/words.svelte'

beforeAll(() => { vi.stubGlobal('document', { documentElement: {}, createElement: () => anchor }); return speak('en') })
beforeEach(() => { vi.useFakeTimers({ now: new Date(2026, 4, 5, 14, 5) }); clicked.length = 0 })
afterEach(() => void vi.useRealTimers())
/** What a browser would fetch. */
const clicked: string[] = []
const anchor = { href: '', download: '', click: () => clicked.push(`${anchor.href} as ${anchor.download}`) }

const about = (more: Partial<AboutRecord> = {}): AboutRecord => ({ id: 'r1', kind: 'seizure', reference: 'KE-MBA-2026-B0002', here: false, changes: 3, ...more })
const line = (id: string, more: Partial<WaitingLine> = {}): WaitingLine => ({ id, officer: '0922, G. Wanjiku', office: 'MBA', time: '2026-05-05T10:00:00Z', received: '2026-05-05T11:00:00Z', why: 'waits-revoked', place: '', held: false, adoptable: true, about: [about()], ...more })
const status = (more: Partial<JobStatus> = {}): JobStatus => ({ phase: 'finished', done: 5, total: 5, rows: 0, imported: 0, repeated: 0, same: 0, refused: 0, uncoded: 0, unread: [], seconds: 1, finished: true, ...more })

const shown = (more: Partial<Shown> = {}): Shown => ({ is_sealed: true, from: 'k2', letters: 'B', made_at: '2026-05-05T08:00:00Z', since: null, bytes: 3100, statements: 4, entries: 12, pictures: 0, closed: 0, new: 5, ...more })

it('names a bundle by its device and day, and a file by the last step of its path', () => {
  const day = new Date(2026, 4, 5)
  expect([bundleName(day), bundleName(day, 'B'), receiptName(day, 'AB')]).toEqual(['bundle-2026-05-05.ncen', 'bundle-B-2026-05-05.ncen', 'receipt-AB-2026-05-05.ncen'])
  expect(['/media/stick/a.ncen', 'E:\\a.ncen', 'a.ncen'].map(lastStep)).toEqual(['a.ncen', 'a.ncen', 'a.ncen'])
})
it('leaves nothing over of what was stopped, or went whole', () => {
  expect([status({ done: 5, total: 9 }), status(), status({ done: 7 }), status({ phase: 'exporting', done: 1, total: 9 })].map(leftOver)).toEqual([4, 0, 0, 0])
})
it('says what a bundle brought, and why something was dropped', () => {
  const brought: Brought = { from: 'B', receipts: 0, stored: 38, known: 4, pictures: 2, waiting: 1, dropped: { signature: 2, odd: 1 } }
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

const seat = (id: string, office: string, officer: string, revoked: string | null = null): SeatLine => ({ id, officer, office, device: 'A', here: false, lease: null, reviews: false, roles: [], registrar: false, unattended: false, revoked, again: false, files: 0 })
const device = (letters: string, office: string): DeviceLine => ({ key: `key of ${letters}`, office, letters })
it('offers the devices that somebody else has, by office and letters, with who opens it', () => {
  const on = (letters: string, officer: string, more: Partial<SeatLine> = {}) => ({ ...seat(officer, 'MBA', officer), device: letters, ...more })
  const devices = [device('D', 'MBA'), device('AA', 'BUS'), device('B', 'BUS'), device('A', 'BUS'), device('C', 'BUS'), device('E', 'MBA')]
  const seats = [on('A', '0417, A. Otieno', { here: true }), on('A', '0930, H. Hassan'), on('D', '0922, G. Wanjiku'), on('D', '0923, M. Kioko', { revoked: 'left' }), on('D', '0924, P. Njoroge'), on('C', '0925, J. Were', { revoked: 'lost' }), on('B', '9b5f23c61425…'), on('AA', '0926, B. Fall')]
  expect(receivers(devices, seats).map(({ letters, label }) => [letters, label])).toEqual([['B', 'Device B · BUS'], ['AA', 'Device AA · BUS · 0926, B. Fall'], ['D', 'Device D · MBA · 0922, G. Wanjiku and 1 more']])
  expect(receivers(devices, seats)[0]!.key).toBe('key of B')
})
it('says who made a bundle, when, and how much of it is new, as far as that is known', () => {
  expect([{}, { letters: null, new: null }, { is_sealed: false, letters: null, from: '', made_at: '', new: null }].map((more) => makerSaid(shown(more)))).toEqual(['Device B made this bundle.', 'A device that is not known here made this bundle.', 'Nobody signed this bundle, and it is not sealed.'])
  const now = new Date(2026, 4, 5, 14, 5)
  const at = (...parts: [number, number, number, number, number]) => madeSaid(shown({ made_at: new Date(...parts).toISOString() }), now)
  expect([at(2026, 4, 5, 8, 30), at(2026, 4, 3, 17, 30), madeSaid(shown({ made_at: '' }), now)]).toEqual(['today, 08:30', '3 May 2026, 17:30', 'not known'])
  expect([{}, { new: null }, { entries: 0, statements: 0 }].map((more) => newIn(shown(more)))).toEqual([5, undefined, 0])
  expect([{}, { entries: 0 }, { entries: 0, statements: 0 }, { is_sealed: false, entries: 0, statements: 0 }, { entries: 0, statements: 0, pictures: 3 }, { entries: 0, statements: 0, closed: 1 }].map((more) => isReceipt(shown(more)))).toEqual([false, false, true, false, false, false])
})
const letter = (more: Partial<LetterLine> = {}): LetterLine => ({ id: 'c3', to: 'C', from: 'A', since: '2026-05-05T10:00:00Z', bytes: 3100, is_for_here: false, is_whole: true, ...more })
const sent = (more: Partial<SentLine> = {}): SentLine => ({ id: 'e5', to: 'C', written: '2026-05-05T10:00:00Z', bytes: 3100, entries: 4, state: 'waits', by: null, at: '2026-05-05T10:00:00Z', ...more })
it('says what became of a letter, by whom and since when', () => {
  const lines = [sent(), sent({ state: 'handed', by: 'P' }), sent({ state: 'came', by: 'P' }), sent({ state: 'dropped' }), sent({ state: 'too-old' }), sent({ state: 'gone' })]
  expect(lines.map((one) => becameSaid(one, () => '10:00'))).toEqual([
    'Lies here', 'Handed over (Device P), 10:00; not signed for yet', 'Has come: signed for, 10:00', 'Dropped by an officer, 10:00', 'Dropped because it lay here for 90 days, 10:00', 'Lies here no more; it is not known why',
  ])
})
it('says of a letter for whom it is, from whom, and where it goes, and shows no key', () => {
  const lines = [letter(), letter({ from: null, to: '9b'.repeat(32) }), letter({ is_for_here: true }), letter({ is_for_here: true, is_whole: false })]
  expect(lines.map((one) => [toSaid(one), fromSaid(one), letterSaid(one)])).toEqual([
    ['Device C', 'Device A', 'Goes to its device'], ['Device not known here', 'written here', 'Goes to its device, or to one that carries letters'],
    ['this device', 'Device A', 'Waits for an officer who opens it'], ['this device', 'Device A', 'Still coming'],
  ])
})
it('says in words of its own why a bundle is not opened', () => {
  expect(['upload-too-large', 'not-for-you', 'not-a-bundle'].map((code) => refusalSaid({ code, values: { most: '512' } }))).toEqual([expect.stringContaining('larger than 512 MB'), expect.stringContaining('another officer of this laptop'), expect.stringContaining('This is not a bundle')])
})
it('lists seats that count first, by office and officer', () => {
  expect(sorted([seat('1', 'MBA', '0930', 'lost'), seat('2', 'MBA', '0922'), seat('3', 'BUS', '0999')]).map((one) => one.id)).toEqual(['3', '2', '1'])
})
it('knows the seat that is signed in', () => {
  expect(ownSeat({ seat: { number: '0417' }, seats: [{ id: 'a', number: '0922' }, { id: 'b', number: '0417' }] } as Status)).toBe('b')
})

/** A program of which each call can be looked at, held up, or refused. */
function program(place: 'window' | 'browser') {
  const asked: [string, unknown][] = []
  const answers: Record<string, (input: never) => unknown> = { 'bundle.make': () => ({ job: 'job-1' }), 'bundle.accept': () => ({ job: 'job-2' }), 'bundle.show': () => ({ job: 'job-3' }), 'bundle.receipt': () => ({ job: 'job-4' }), 'post.send': () => ({ job: 'job-5' }), 'post.list': () => ({ letters: [letter(), letter({ id: 'd4' })], sent: [sent()] }), 'post.drop': () => ({}), 'job.status': ({ job }: { job: string }) => (job === 'job-3' ? status({ shown: shown() }) : status()), 'job.cancel': () => ({}), 'waiting.list': () => [line('a'), line('b')], 'waiting.adopt': () => [line('b')] }
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
  expect([window.named('bundle.make'), made.name, made.busy]).toEqual([[{ path: '/media/stick/bundle-2026-05-05.ncen', replace: true, whole: false, originals: false }], '/media/stick/bundle-2026-05-05.ncen', false])
  expect(clicked).toEqual([])
  const browser = program('browser')
  await new Making(browser.backend).make()
  expect([browser.named('bundle.make'), clicked]).toEqual([[{ replace: false, whole: false, originals: false }], ['/download/job-1 as bundle-2026-05-05.ncen']])
})
it('seals a bundle for a device, and remembers for which', async () => {
  const { backend, named, tell } = program('window')
  const made = new Making(backend)
  await made.make({ key: 'k2', letters: 'B' }, { whole: true })
  expect([named('bundle.make'), made.name, made.device]).toEqual([[{ path: '/media/stick/bundle-B-2026-05-05.ncen', replace: true, for: 'k2', whole: true, originals: false }], '/media/stick/bundle-B-2026-05-05.ncen', 'B'])
  await made.make(undefined, { whole: true })
  expect([named('bundle.make')[1], made.device]).toEqual([{ path: '/media/stick/bundle-2026-05-05.ncen', replace: true, whole: false, originals: false }, ''])
  await made.make({ key: 'k2', letters: 'B' })
  tell('locked')
  expect([made.device, made.name]).toEqual(['', ''])
})
it('takes originals where they are wanted, and of a file that may not grow says how many items had no room', async () => {
  const { backend, named, answers, tell } = program('window')
  const made = new Making(backend)
  const B = { key: 'k2', letters: 'B' }
  answers['job.status'] = () => status({ done: 5, total: 12 })
  await made.make(B, { originals: true, most: STICK })
  expect([named('bundle.make'), made.left]).toEqual([[{ path: '/media/stick/bundle-B-2026-05-05.ncen', replace: true, for: 'k2', whole: false, originals: true, most: 4_000_000_000 }], 7])
  answers['job.status'] = () => status({ phase: 'cancelled', done: 5, total: 12 })
  await made.make(B, { most: DISC })
  expect([named('bundle.make')[1], made.left]).toEqual([{ path: '/media/stick/bundle-B-2026-05-05.ncen', replace: true, for: 'k2', whole: false, originals: false, most: 650_000_000 }, 0])
  // One in the open has no size, and what it counts is not what is left.
  answers['job.status'] = () => status({ done: 5, total: 12 })
  await made.make(undefined, { originals: true, most: STICK })
  expect([named('bundle.make')[2], made.left]).toEqual([{ path: '/media/stick/bundle-2026-05-05.ncen', replace: true, whole: false, originals: true }, 0])
  await made.make(B)
  tell('locked')
  expect(made.left).toBe(0)
})
it('says of a full file and of pictures that came how many there are, in every language', async () => {
  const full = (n: number) => t('ui-bundle-full', { n, left: `<${n}>`, device: 'B' })
  for (const language of languages) {
    await speak(language)
    for (const text of [full(1812), t('ui-brought-pictures', { n: 1812, pictures: '<1812>' })]) expect(text, language).toContain('<1812>')
  }
  await speak('en')
  expect([1, 2].map(full)).toEqual(['<1> item had no room. It goes', '<2> items had no room. They go'].map((text) => expect.stringContaining(text)))
})
it('puts a letter into the post without asking where to, and says what had no room', async () => {
  const { backend, named, answers, tell } = program('window')
  const made = new Making(backend)
  answers['job.status'] = () => status({ done: 5, total: 12 })
  await made.send({ key: 'k2', letters: 'B' }, true)
  expect([named('post.send'), named('bundle.make'), made.device, made.isLetter, made.left]).toEqual([[{ for: 'k2', originals: true }], [], 'B', true, 7])
  await made.make({ key: 'k2', letters: 'B' })
  expect([made.name, made.isLetter]).toEqual(['/media/stick/bundle-B-2026-05-05.ncen', false])
  await made.send({ key: 'k2', letters: 'B' }, false)
  tell('locked')
  expect([made.device, made.isLetter, made.left]).toEqual(['', false, 0])
})
it('lists letters while somebody looks, and looks anew whether one was dropped or not', async () => {
  const { backend, answers, named, tell } = program('browser')
  const post = new Post(backend)
  post.watch()
  tell('peers')
  tell('saved')
  await calm()
  expect([named('post.list').length, post.view?.letters.map((one) => one.id)]).toEqual([2, ['c3', 'd4']])
  expect(post.view?.sent.map((one) => one.id)).toEqual(['e5'])
  answers['post.list'] = () => ({ letters: [letter({ id: 'd4' })], sent: [] })
  await post.drop('c3')
  expect([named('post.drop'), post.view?.letters.map((one) => one.id)]).toEqual([[{ id: 'c3' }], ['d4']])
  answers['post.drop'] = () => { throw new Refused({ code: 'no-such-letter' }) }
  answers['post.list'] = () => ({ letters: [], sent: [] })
  await expect(post.drop('d4')).rejects.toThrow('no-such-letter')
  expect([post.view?.letters, post.failed]).toEqual([[], undefined])
  answers['post.list'] = () => { throw new Refused({ code: 'disk-failed' }) }
  await post.load()
  expect(post.failed?.code).toBe('disk-failed')
})
it('writes a receipt where the officer says in the window, and hands it to the browser otherwise', async () => {
  const window = program('window')
  await new Answering(window.backend).answer('B')
  expect([window.named('bundle.receipt'), clicked]).toEqual([[{ path: '/media/stick/receipt-B-2026-05-05.ncen', replace: true, for: 'B' }], []])
  const browser = program('browser')
  await new Answering(browser.backend).answer('B')
  expect([browser.named('bundle.receipt'), clicked]).toEqual([[{ replace: false, for: 'B' }], ['/download/job-4 as receipt-B-2026-05-05.ncen']])
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
it('sends a file once, looks into it, and takes it in from where it lies', async () => {
  const { backend, uploads, named, answers } = program('browser')
  const opened = new Opening(backend)
  void opened.open(new File(['x'], 'stick.ncen'))
  uploads[0]!.sent(0.5)
  expect([opened.busy, opened.uploaded, opened.name]).toEqual([true, 0.5, 'stick.ncen'])
  await opened.stop()
  uploads[0]!.arrives('/inbox/first.ncen')
  await calm()
  expect([opened.busy, named('bundle.show'), opened.shown]).toEqual([false, [], undefined])
  void opened.open(new File(['x'], 'stick.ncen'))
  uploads[1]!.arrives('/inbox/second.ncen')
  await calm()
  expect([opened.busy, opened.uploaded, named('bundle.show'), named('bundle.accept'), opened.shown?.entries]).toEqual([false, undefined, [{ path: '/inbox/second.ncen' }], [], 12])
  answers['job.status'] = () => status({ phase: 'writing', finished: false })
  void opened.take()
  await calm()
  await opened.take()
  expect([opened.busy, opened.isTaking, opened.name, opened.shown?.entries]).toEqual([true, true, 'stick.ncen', 12])
  answers['job.status'] = () => status({ brought: { from: 'B', receipts: 1, stored: 12, known: 0, pictures: 0, waiting: 0, dropped: {} } })
  await vi.advanceTimersByTimeAsync(250)
  expect([opened.busy, opened.shown, opened.now?.brought?.stored, Boolean(opened.answer)]).toEqual([false, undefined, 12, true])
  expect([named('bundle.accept'), uploads.length]).toEqual([[{ path: '/inbox/second.ncen' }], 2])
})
it('leaves a bundle where nobody takes it in, and takes in none that was not looked into', async () => {
  const { backend, answers, named } = program('window')
  const opened = new Opening(backend)
  await opened.take()
  await opened.open('/media/stick/a.ncen')
  expect(opened.shown?.letters).toBe('B')
  opened.forget()
  await opened.take()
  expect([opened.shown, opened.name, named('bundle.accept')]).toEqual([undefined, '', []])
  answers['job.status'] = () => status({ phase: 'cancelled', shown: shown() })
  await opened.open('/media/stick/a.ncen')
  await opened.take()
  expect([opened.shown, opened.isTaking, named('bundle.accept')]).toEqual([undefined, false, []])
})
it('asks for no receipt back for a receipt, and forgets the last one with the bundle', async () => {
  const { backend, answers } = program('window')
  const opened = new Opening(backend)
  await opened.open('/media/stick/a.ncen')
  expect(opened.answer).toBeUndefined()
  await opened.take()
  const { answer } = opened
  await answer!.answer('B')
  expect([answer!.name, answer!.now?.finished]).toEqual(['/media/stick/receipt-B-2026-05-05.ncen', true])
  answers['job.status'] = ({ job }: { job: string }) => (job === 'job-3' ? status({ shown: shown({ statements: 0, entries: 0 }) }) : status())
  await opened.open('/media/stick/receipt.ncen')
  expect([answer!.name, answer!.now]).toEqual(['', undefined])
  await opened.take()
  expect([opened.isTaking, opened.answer]).toEqual([true, undefined])
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
  expect([named('bundle.show'), opened.name]).toEqual([[{ path: '/media/stick/chosen.ncen' }], 'chosen.ncen'])
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
