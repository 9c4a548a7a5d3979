// Devices on the network as far as it is pure: how it goes with each in words, in every language, what waits, and the one sentence
// of exchange; and the list at work with a program whose answers are made by hand.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { Refused, type Backend, type Happened, type JobStatus, type PeerLine, type PeersView } from '../src/backend'
import { Peers } from '../src/backend/peers.svelte'
import { exchanging } from '../src/features/exchange/exchanging.svelte'
import { foundAt, hourOf, inAll, inOrder, LANES, limitOf, linesOf, markOf, minutesOf, moved, nameOf, picturesSaid, placeInAdding, placeInNetwork, placeOf, relayMark, settingsOf, signedMark, signedOf, stageOf, sumToSend, titleOf, waits, WAYS, wayOf, type Stage } from '../src/features/exchange/peers'
import { aloneLine, exchangeLine } from '../src/shared/everywhere'
import { inEvery, languages, speak, speakAll, t } from '../src/shared/words.svelte'

beforeAll(async () => { vi.stubGlobal('document', { documentElement: {} }); await speakAll(); await speak('en') })
beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 4, 5, 14, 5) }))
afterEach(() => void vi.useRealTimers())

const NEXT = new Date(2026, 4, 5, 14, 38).toISOString()
const NONE = { count: 0, bytes: 0, has_more: false }
const peer = (more: Partial<PeerLine> = {}): PeerLine => ({ key: 'b1', office: 'MBA', letters: 'B', standing: 'stands', is_listed: true, stated: [], state: 'apart', is_even: false, has_news: false, even: null, signed: null, unsigned: 0, last: null, seconds: null, route: null, round_trip: null, to_send: {}, to_come: {}, pictures_to_send: NONE, pictures_to_come: NONE, seconds_left: null, delivered: [0, 0], stored: 0, traffic: [0, 0], total: [0, 0], error: null, next: null, name: '', addresses: ['192.0.2.7:4717'], is_slow: false, is_paused: false, stays: true, every: 5, quiet: null, limit: null, ...more })
const view = (peers: PeerLine[] = [], more: Partial<PeersView> = {}): PeersView => ({ is_on: true, is_online: true, key: 'a0', listen: '', sockets: [], is_local: false, carries: false, has_roots: false, relays: [], peers, alone: 0, ...more })
const text = (more: Partial<PeerLine>) => markOf(peer(more)).text

it('lists by office and letters, however it goes, and whom nobody knows last', () => {
  const list = [peer({ key: '1', office: 'MIA', letters: 'C' }), peer({ key: '2', office: '', letters: '' }), peer({ key: '3', letters: 'F', error: { code: 'peer-cut' } }), peer({ key: '4', letters: 'B' })]
  expect(inOrder(list).map((one) => one.key)).toEqual(['4', '3', '1', '2'])
  expect(list[0]!.key, 'the list that was given stays').toBe('1')
})
it('calls a device by its name, else by its letters, never by its key', () => {
  expect([peer(), peer({ name: 'Hill post' }), peer({ letters: '', office: '' })].map((one) => [nameOf(one), placeOf(one)])).toEqual([['B', 'MBA'], ['Hill post', 'MBA · B'], ['Device not known here', '']])
})
it('says how it goes with a device, what may be told it first', () => {
  expect(text({ state: 'connected', is_even: true })).toBe('Connected, nothing waits')
  expect(text({ state: 'connected', is_even: true, unsigned: 3 }), 'what it has not signed for has not arrived').toBe('Connected, nothing to send')
  expect(text({ state: 'connected', to_send: { notices: 1, records: 57 } })).toBe('Exchanging, 58 to send')
  expect([text({ state: 'connected', to_send: { records: 57 }, to_come: { records: 21 } }), text({ state: 'connected', to_come: { notices: 2, records: 19 } })]).toEqual(['Exchanging, 57 to send', 'Exchanging, 21 to come'])
  const some = { count: 2, bytes: 40_000, has_more: false }
  expect([text({ state: 'connected', pictures_to_send: some }), text({ state: 'connected', pictures_to_come: some }), text({ state: 'connected', to_come: { records: 1 }, pictures_to_come: some })]).toEqual(['Exchanging pictures', 'Exchanging pictures', 'Exchanging, 1 to come'])
  expect(text({ state: 'connected' })).toBe('Exchanging')
  expect(text({ state: 'dialling', error: { code: 'peer-cut' } })).toBe('Dialling')
  expect(text({ error: { code: 'peer-not-reached' }, next: NEXT })).toBe('Does not answer, next try 14:38')
  expect(text({ error: { code: 'exchange-version' }, next: NEXT })).toBe('No line, next try 14:38')
  expect(text({ error: { code: 'peer-refused' } })).toBe('Hung up')
  expect(text({ next: NEXT })).toBe('No line, next at 14:38')
  expect([text({}), text({ addresses: [] }), text({ addresses: [], stated: ['192.0.2.9:4717'] })]).toEqual(['No line', 'No line, no address known', 'No line'])
  expect([text({ state: 'paused' }), text({ state: 'quiet' })]).toEqual(['Paused', 'Quiet hours'])
  expect(text({ standing: 'revoked', state: 'connected', is_even: true })).toBe('Revoked: hears only that')
  expect([text({ standing: 'ended' }), waits(peer({ standing: 'ended', unsigned: 3, has_news: true }))], 'whose seats were ended is shown so, and nothing waits for it').toEqual(['Ended: gets no records', undefined])
  expect([stageOf(peer({ standing: 'lapsed' })), stageOf(peer({ standing: 'something new' })), stageOf(peer({ state: 'something new' }))]).toEqual(['lapsed', 'unknown', 'apart'])
})
it('has words for each of it in every language', () => {
  const STAGES: Stage[] = ['even', 'unsigned', 'exchanging', 'dialling', 'apart', 'paused', 'quiet', 'revoked', 'ended', 'lapsed', 'unknown']
  const ids = [...STAGES.flatMap((stage) => [`ui-peer-is-${stage}`, `ui-peer-about-${stage}`]), ...LANES.map((lane) => `ui-peer-lane-${lane}`), ...['connected', 'refused', 'apart'].map((state) => `ui-peer-relay-${state}`), ...['peer-not-reached', 'peer-refused', 'peer-cut'].map((code) => `ui-peer-failed-${code}`), 'ui-peer-is-receiving', 'ui-peer-is-picturing', 'ui-peer-to-come', 'ui-peer-lane-pictures', 'ui-peer-pictures', 'ui-peer-pictures-more']
  expect(ids.filter((id) => inEvery(id).length !== languages.length)).toEqual([])
})
it('calls a device over its line as in the list: with its office, whoever named it', () => {
  expect([peer(), peer({ name: 'Mombasa port' }), peer({ office: '', letters: '' })].map(titleOf)).toEqual(['B MBA', 'Mombasa port MBA · B', t('ui-peer-unknown')])
})
it('says how far a device has signed for what is here, and claims nothing of one for which nothing is counted', () => {
  const SIGNED = new Date(2026, 4, 5, 13, 52).toISOString()
  const says = (more: Partial<PeerLine>) => { const { icon, tone, text, sentence } = signedMark(peer(more), new Date()); return [icon, tone, text, sentence] }
  expect(says({ signed: SIGNED })).toEqual(['signature', 'good', 'Every entry for it, 13:52', 'Signed for every entry that is here for it, 13:52'])
  expect(says({ signed: SIGNED, unsigned: 1 })).toEqual(['clock', '', '1 not yet, last 13:52', '1 entry that is here for it is not signed for · last signed 13:52'])
  expect(says({ signed: new Date(2026, 4, 3, 17, 30).toISOString(), unsigned: 1212 })).toEqual(['clock', '', '1,212 not yet, last 3 May 2026', '1,212 entries that are here for it are not signed for · last signed 3 May 2026, 17:30'])
  expect([says({ unsigned: 212 }).at(-1), says({ unsigned: 1 }).at(-1), says({})]).toEqual(['Has never signed for anything; 212 entries are here for it', 'Has never signed for anything; 1 entry is here for it', ['circle', 'm', 'Nothing yet', 'Has never signed for anything']])
  for (const standing of ['revoked', 'lapsed', 'something new']) expect(says({ signed: SIGNED, standing }), standing).toEqual(['signature', 'm', 'Last 13:52', 'Last signed 13:52'])
  expect(signedOf(peer({ standing: 'revoked' }))).toBe('never')
})
it('says the same in every language, in the form that each number takes', async () => {
  const ids = ['all', 'part', 'never', 'last'].flatMap((signed) => [`ui-peer-signed-${signed}`, `ui-peer-signed-${signed}.brief`])
  expect(ids.filter((id) => inEvery(id).length !== languages.length)).toEqual([])
  await speak('ar')
  expect(new Set([1, 2, 3, 11, 100].map((n) => signedMark(peer({ signed: NEXT, unsigned: n }), new Date()).sentence)).size).toBe(5)
  await speak('ru')
  expect([1, 2, 5].map((n) => /запис\S+/.exec(signedMark(peer({ unsigned: n }), new Date()).sentence)?.[0])).toEqual(['запись', 'записи', 'записей'])
  await speak('en')
})
it('has words for why an address is talked to and for each way of bytes', () => {
  const ids = [...['listens', 'relay', 'local', 'names', 'peer-listed', 'peer-stated', 'peer-now', 'peer-heard'].map((why) => `ui-peer-why-${why}`), ...WAYS.map((way) => `ui-peer-bytes-${way}`)]
  expect(ids.filter((id) => inEvery(id).length !== languages.length)).toEqual([])
  expect(moved([1_204_000, 12_000])).toBe('1.2 MB out, 12 kB in')
})
it('counts what stands to be sent, and says where it does not know', () => {
  expect(waits(peer({ state: 'connected', to_send: { authority: 2, records: 3 }, has_news: true }))).toBe(5)
  expect(waits(peer({ state: 'connected', has_news: true }))).toBeUndefined()
  expect([waits(peer({ has_news: true })), waits(peer({ has_news: true, state: 'paused' })), waits(peer())]).toEqual(['perhaps', 'perhaps', undefined])
  expect([waits(peer({ unsigned: 3 })), waits(peer({ unsigned: 3, state: 'paused', has_news: true })), waits(peer({ unsigned: 3, standing: 'revoked' }))]).toEqual([3, 3, undefined])
  expect([waits(peer({ has_news: true, standing: 'revoked' })), waits(peer({ has_news: true, standing: 'lapsed' }))]).toEqual([undefined, 'perhaps'])
  expect(sumToSend(peer())).toBe(0)
  expect([inAll(peer({ total: [5, 7], traffic: [1, 2] })), inAll(peer({ state: 'connected', total: [5, 7], traffic: [1, 2] }))]).toEqual([[5, 7], [6, 9]])
})
it('tells the bytes of pictures only where all of them are known', () => {
  expect([NONE, { ...NONE, has_more: true }].map(picturesSaid)).toEqual(['–', '–'])
  expect(picturesSaid({ count: 1212, bytes: 1_304_000, has_more: false })).toBe('1,212, 1.3 MB')
  expect(picturesSaid({ count: 16, bytes: 402_000, has_more: true }), 'who asks ahead may ask for more').toBe('16 or more')
})
it('names the way, and where a device is found', () => {
  expect([wayOf('192.0.2.7:4717'), wayOf('https://relay.customs.example/')]).toEqual(['Direct, 192.0.2.7:4717', 'Through a relay, https://relay.customs.example/'])
  expect(foundAt(peer({ addresses: ['a:1', 'b:2'], stated: ['b:2', 'https://r/'] }))).toEqual(['a:1', 'b:2', 'https://r/'])
  expect([relayMark({ url: '', is_own: true, state: 'refused' }).text, relayMark({ url: '', is_own: true, state: 'odd' }).text]).toEqual(['Does not know this device', 'No line'])
  expect(hourOf(22)).toBe('22:00')
})
it('takes only what officers set, and reads what they typed', () => {
  expect(settingsOf(peer({ name: 'Hill post', quiet: [22, 6] }))).toEqual({ name: 'Hill post', addresses: ['192.0.2.7:4717'], is_slow: false, is_paused: false, stays: true, every: 5, quiet: [22, 6], limit: null })
  expect(linesOf(' 192.0.2.7:4717 \n\n  node.customs.example:4717\n')).toEqual(['192.0.2.7:4717', 'node.customs.example:4717'])
  expect(['1', ' 1440 ', '0', '1441', '', '5.5', 'five'].map(minutesOf)).toEqual([1, 1440, undefined, undefined, undefined, undefined, undefined])
  expect(['', ' ', '8', ' 64 ', '10000000', '7', '10000001', '6.5', 'fast'].map(limitOf)).toEqual([null, null, 8, 64, 10_000_000, undefined, undefined, undefined, undefined])
})
it('knows under which field a refusal stands', () => {
  expect(['ticket-wrong', 'peer-is-this-device', 'address-wrong', 'too-many-peers'].map((code) => placeInAdding({ code }, true))).toEqual(['first', 'first', 'first', undefined])
  expect(placeInAdding({ code: 'address-wrong' }, false)).toBe('addresses')
  const wrong = (code: string, address: string, listen: string) => placeInNetwork({ code, values: { address } }, listen)
  expect([wrong('address-wrong', 'here', ' here '), wrong('address-wrong', 'there', 'here'), wrong('address-wrong', '', ''), wrong('relay-wrong', 'x', 'x'), wrong('disk-failed', '', '')]).toEqual(['listen', 'relays', 'relays', 'relays', undefined])
})

it('says in one sentence how far what is here has come', () => {
  const line = (peers: PeerLine[], more: Partial<PeersView> = {}) => t(...exchangeLine(view(peers, more)))
  const [even, behind] = [peer(), peer({ has_news: true })]
  expect(line([even], { is_on: false, is_online: false })).toBe('This device has no line to another.')
  expect(line([even], { is_online: false, problem: { code: 'network-address' } })).toBe('This device cannot go on the network.')
  expect(line([])).toBe('This device is on the network, and knows no other.')
  expect([line([even]), line([even, even]), line([even, even, even]), line([even, even, behind]), line([even, behind]), line([behind])]).toEqual(['The other device has every entry that is for it.', 'Both other devices have every entry that is for them.', 'All 3 devices have every entry that is for them.', '2 of 3 devices have every entry that is for them.', '1 of 2 devices has every entry that is for it.', 'No other device has every entry that is for it yet.'])
  expect(line([even, peer({ unsigned: 1 })]), 'what is not signed for has not arrived').toBe('1 of 2 devices has every entry that is for it.')
  expect(line([even, peer({ standing: 'revoked', has_news: true })]), 'who was revoked is not counted').toBe('The other device has every entry that is for it.')
  const alone = (n: number, peers = [even]) => aloneLine(view(peers, { alone: n }))
  expect([alone(0), alone(3, [])], 'where nothing is alone, and where there is nobody to send it to').toEqual([undefined, undefined])
  expect([1, 3].map((n) => t(...alone(n)!)), 'what no other may have is told though all have theirs').toEqual(['1 entry is on this device alone.', '3 entries are on this device alone.'])
})

/** A program that is asked, and answers when it is let. */
function program() {
  const asked: [string, unknown][] = []
  const answers: Record<string, (input: never) => unknown> = { 'peer.list': () => view(), 'peer.sync': () => ({ job: 'job-1' }), 'job.status': () => ({ phase: 'finished', finished: true, done: 3, total: 3 }) as JobStatus, 'job.cancel': () => ({}) }
  const heard: ((what: Happened) => void)[] = []
  const backend = { call: async (name: string, input: never) => { asked.push([name, input]); return answers[name]!(input) }, listen: (one: (what: Happened) => void) => { heard.push(one); return () => undefined } } as unknown as Backend
  return { backend, asked, answers, tell: (name: string) => heard.forEach((one) => one({ name })), named: (name: string) => asked.filter(([call]) => call === name).map(([, input]) => input) }
}
const calm = () => vi.advanceTimersByTimeAsync(0)

it('asks one question at a time, and once more for whatever happened meanwhile', async () => {
  const { backend, answers, named, tell } = program()
  const slow: ((told: PeersView) => void)[] = []
  answers['peer.list'] = () => new Promise((answer) => slow.push(answer))
  const peers = new Peers(backend)
  void peers.load()
  for (const name of ['peers', 'peers', 'saved', 'drawn']) tell(name)
  expect(named('peer.list').length).toBe(1)
  slow[0]!(view([peer()]))
  await calm()
  expect([named('peer.list').length, peers.view?.peers.length]).toEqual([2, 1])
  slow[1]!(view([peer(), peer()]))
  await calm()
  expect([named('peer.list').length, peers.view?.peers.length]).toEqual([2, 2])
})
it('does not go back behind what an officer changed, and forgets when the folder is locked', async () => {
  const { backend, answers, tell } = program()
  const slow: ((told: PeersView) => void)[] = []
  answers['peer.list'] = () => new Promise((answer) => slow.push(answer))
  answers['peer.remove'] = () => view([])
  const peers = new Peers(backend)
  void peers.load()
  await peers.remove('b1')
  slow[0]!(view([peer()]))
  await calm()
  expect(peers.view?.peers).toEqual([])
  tell('locked')
  expect(peers.view).toBeUndefined()
})
it('keeps the last list where the program does not answer, and says so', async () => {
  const { backend, answers } = program()
  const peers = new Peers(backend)
  await peers.load()
  answers['peer.list'] = () => { throw new Refused({ code: 'not-reached' }) }
  await peers.load()
  expect([peers.view?.is_on, peers.failed?.code]).toEqual([true, 'not-reached'])
})
it('exchanges with one device while it looks at another, each in its own time', async () => {
  const { backend, named } = program()
  const [one, other] = [exchanging(backend, 'b1'), exchanging(backend, 'c2')]
  expect(exchanging(backend, 'b1')).toBe(one)
  void one.run('B')
  void one.run('B')
  await calm()
  expect([named('peer.sync'), one.name, one.now?.finished, other.now]).toEqual([[{ device: 'b1' }], 'B', true, undefined])
})
