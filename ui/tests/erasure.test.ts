// Erasure as far as it is pure: what stands where, what may be done, what an order lacks; and the page's list at work with a
// program whose answers are made by hand.
import { beforeAll, expect, it, vi } from 'vitest'
import { Refused, type Backend, type ErasureLine, type Happened, type SeatLine, type Status } from '../src/backend'
import { grouped, nameOf, STATES, whyOf } from '../src/features/erasure/erasure'
import { Erasures } from '../src/features/erasure/erasures.svelte'
import { BASES, blank, deeds, placeOf, seconds, wanting } from '../src/features/record/erase'
import { isRegistrar } from '../src/shared/roles'
import { find, speak } from '../src/shared/words.svelte'

beforeAll(() => { vi.stubGlobal('document', { documentElement: {} }); return speak('en') })

const line = (id: string, state: string, more: Partial<ErasureLine> = {}): ErasureLine => ({ id, kind: 'seizure', reference: `KE-MBA-2026-${id}`, title: '', state, basis: '', time: '', ...more })
const named = (lines: ErasureLine[]) => Object.fromEntries(Object.entries(grouped(lines)).map(([state, all]) => [state, all.map((one) => one.id).join(' ')]))

it('puts each record under its state: first said first, last gone first, the others by name', () => {
  const all = [
    line('A2', 'over'), line('A1', 'over'), line('B1', 'due', { time: '2026-05-05T09:00:00+03:00' }), line('B2', 'due', { time: '2026-05-05T05:30:00Z' }),
    line('C2', 'held', { time: '2026-05-01T09:00:00Z' }), line('C1', 'held'), line('D1', 'erased', { reference: '', time: '2026-05-01T09:00:00Z' }), line('D2', 'erased', { reference: '', time: '2026-05-02T09:00:00Z' }), line('X', 'of a newer version'),
  ]
  expect(named(all)).toEqual({ over: 'A1 A2', due: 'B2 B1', held: 'C1 C2', erased: 'D2 D1' })
  expect(Object.keys(grouped([]))).toEqual([...STATES])
})
it('calls a record by what is left of it, and says why it goes', () => {
  expect([line('A1', 'due'), line('A1', 'due', { reference: '' }), line('01JD', 'erased', { kind: '', reference: '' })].map(nameOf)).toEqual(['KE-MBA-2026-A1', 'Seizure or offence', '01JD'])
  expect(['court', '', 'newer'].map((basis) => whyOf(line('A1', 'held', { basis })))).toEqual(['By order of a court', '', 'newer'])
})
it('has a word for every state, full or empty, and for every reason', () => {
  const ids = [...STATES.flatMap((state) => ['', '.about', '.none'].map((part) => `ui-erasure-${state}${part}`)), ...BASES.map((basis) => `basis-${basis}`), ...['basis', 'second', 'passphrase'].map((what) => `ui-erase-missing-${what}`)]
  expect(ids.filter((id) => find(id) === undefined)).toEqual([])
})

it('is the registrar’s alone', () => {
  const seat = (...roles: string[]) => ({ seat: { roles } })
  expect([seat('registrar', 'entry'), seat('entry'), seat(), {}].map(isRegistrar)).toEqual([true, false, false, false])
})
it('offers to hold what is to go, to end a hold, and to erase only what nobody has spoken of', () => {
  const erasing = (state: string) => ({ erasure: { state, basis: 'court', time: '' } })
  expect([{ erasure: null }, erasing('due'), erasing('held')].map(deeds)).toEqual([['hold', 'erase'], ['hold'], ['end-hold']])
})
it('lets another seat of this device sign too, as long as it counts', () => {
  const seat = (id: string, officer: string, more: Partial<SeatLine> = {}): SeatLine => ({ id, officer, office: 'MBA', device: 'A', here: true, lease: null, reviews: true, roles: [], registrar: false, unattended: false, revoked: null, again: false, files: 0, ...more })
  const all = [seat('a', '0417, A. Otieno'), seat('c', '0930, H. Hassan'), seat('b', '0922, G. Wanjiku'), seat('d', '0031, P. Achieng', { here: false }), seat('e', '0044, M. Juma', { revoked: 'left' }), seat('f', '0051, E. Mwangi', { reviews: false })]
  const status = { seat: { number: '0417', name: 'A. Otieno', roles: [] }, seats: [{ id: 'a', number: '0417', name: '' }, { id: 'b', number: '0922', name: '' }] } as unknown as Status
  expect(seconds(all, status).map((one) => one.id)).toEqual(['b', 'c'])
  expect(seconds([all[0]!, all[3]!, all[4]!], status)).toEqual([])
  const right = (seat: string, right: string | null) => ({ seat, officer: '', office: '', right, own: false, gone: false })
  const team = { space: 's', may_assign: true, leaderless: false, registrars: [], seats: [right('a', 'administer'), right('b', 'write'), right('c', 'review')] }
  expect(seconds(all, status, team).map((one) => one.id), 'in a closed space only who reviews there').toEqual(['c'])
})
it('orders nothing before reason, second officer and passphrase are there', () => {
  expect(wanting(blank())).toEqual(['basis', 'second', 'passphrase'])
  expect(wanting({ basis: 'court', second: 'b', passphrase: '' })).toEqual(['passphrase'])
  expect(wanting({ basis: 'court', second: 'b', passphrase: 'seven dry lamps' })).toEqual([])
})
it('puts a refusal under its field', () => {
  expect(['second-officer', 'wrong-passphrase', 'wait-before-trying', 'record-held'].map((code) => placeOf({ code }))).toEqual(['second', 'passphrase', 'passphrase', undefined])
})

/** A program that holds records in memory. */
function program(lines: ErasureLine[]) {
  const asked: [string, unknown][] = []
  const heard = new Set<(what: Happened) => void>()
  const state = (id: string, to: string) => (lines = lines.map((one) => (one.id === id ? { ...one, state: to } : one)))
  const answers: Record<string, (input: never) => unknown> = {
    'erase.list': () => lines,
    'erase.schedule': () => (lines = lines.map((one) => (one.state === 'over' ? { ...one, state: 'due' } : one))),
    'erase.now': () => { const erased = lines.filter((one) => one.state === 'due').length; lines = lines.map((one) => (one.state === 'due' ? { ...one, state: 'erased' } : one)); return { erased } },
    'hold.set': ({ id, on }: { id: string; on: boolean }) => { state(id, on ? 'held' : 'due'); return {} },
  }
  const backend = {
    call: async (name: string, input: never) => { asked.push([name, input]); return answers[name]!(input) },
    listen: (one: (what: Happened) => void) => { heard.add(one); return () => heard.delete(one) },
  } as unknown as Backend
  return { backend, answers, asked, tell: (name: string) => heard.forEach((one) => one({ name })), count: (name: string) => asked.filter(([call]) => call === name).length }
}
const calm = () => new Promise((rest) => setTimeout(rest))
const counts = (kept: Erasures) => STATES.map((state) => kept.sections[state].length)

it('asks again after something happened, and counts the answer to the last question', async () => {
  const { backend, answers, tell, count } = program([])
  const slow: ((lines: ErasureLine[]) => void)[] = []
  answers['erase.list'] = () => new Promise((answer) => slow.push(answer))
  const kept = new Erasures(backend, () => 'en')
  const stop = kept.listen()
  void kept.load()
  for (const name of ['enrolled', 'indexed', 'imported', 'reached']) tell(name)
  expect(count('erase.list')).toBe(4)
  slow[3]!([line('A1', 'due')])
  slow[0]!([])
  await calm()
  expect(counts(kept)).toEqual([0, 1, 0, 0])
  stop()
  tell('imported')
  expect(count('erase.list')).toBe(4)
})
it('says that what is over goes, carries it out, and tells how many', async () => {
  const kept = new Erasures(program([line('A1', 'over'), line('A2', 'over'), line('B1', 'due'), line('C1', 'held')]).backend, () => 'en')
  await kept.load()
  expect([await kept.schedule(), ...counts(kept)]).toEqual([2, 0, 3, 1, 0])
  expect([await kept.now(), ...counts(kept)]).toEqual([3, 0, 0, 1, 3])
})
it('holds a record, and says when it is held on by somebody else', async () => {
  const { backend, answers } = program([line('B1', 'due')])
  const kept = new Erasures(backend, () => 'en')
  expect([await kept.hold('B1', true), ...counts(kept)]).toEqual([true, 0, 0, 1, 0])
  expect([await kept.hold('B1', false), ...counts(kept)]).toEqual([false, 0, 1, 0, 0])
  await kept.hold('B1', true)
  answers['hold.set'] = () => ({})
  expect(await kept.hold('B1', false)).toBe(true)
})
it('keeps what it showed when a deed is refused, and says why it could not be read', async () => {
  const { backend, answers } = program([line('A1', 'over')])
  const kept = new Erasures(backend, () => 'en')
  await kept.load()
  answers['erase.schedule'] = () => { throw new Refused({ code: 'nothing-over' }) }
  await expect(kept.schedule()).rejects.toThrow('nothing-over')
  expect([counts(kept), kept.failed]).toEqual([[1, 0, 0, 0], undefined])
  answers['erase.list'] = () => { throw new Refused({ code: 'not-reached' }) }
  await kept.load()
  expect(kept.failed?.code).toBe('not-reached')
})
