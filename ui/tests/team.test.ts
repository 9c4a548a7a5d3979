// Files of investigations as far as they are pure: who is assigned, whom one can assign and with what; the order of the list; and how
// many files can be opened and how many nobody sees, with a program whose answers are made by hand.
import { beforeAll, expect, it, vi } from 'vitest'
import type { Backend, Happened, Hit, Team, TeamLine } from '../src/backend'
import { FilesReady } from '../src/backend/ready.svelte'
import { above, assignable, assigned, mayLieInFile, members, RIGHTS, writes } from '../src/features/record/team'
import { COLUMNS, ordered } from '../src/features/records/files'
import { find, speak, t } from '../src/shared/words.svelte'

beforeAll(() => { vi.stubGlobal('document', { documentElement: {} }); return speak('en') })

const line = (seat: string, officer: string, right: string | null, more: Partial<TeamLine> = {}): TeamLine => ({ seat, officer, office: 'MBA', right, own: false, gone: false, ...more })
const team = (...seats: TeamLine[]): Team => ({ space: 'a1', seats, may_assign: true, leaderless: false, registrars: [] })
const MANAGER = line('m1', '0501, A. Otieno', 'administer', { own: true })

it('gives each right with those that are more', () => {
  expect(above(null)).toEqual([...RIGHTS])
  expect(above('read')).toEqual(['write', 'review', 'administer'])
  expect(above('administer')).toEqual([])
})
it('knows an officer by all his seats, with the greatest of his rights', () => {
  const all = members([line('a', '0502, B. Kane', 'read'), line('b', '0502, B. Kane', 'write', { own: true }), line('c', '0503, C. Njeri', null)])
  expect(all).toEqual([{ seat: 'a', officer: '0502, B. Kane', office: 'MBA', right: 'write', own: true, gone: false }, { seat: 'c', officer: '0503, C. Njeri', office: 'MBA', right: null, own: false, gone: false }])
  // One whose seat was ended is told of as far as his other seats go.
  expect(members([line('a', '0502, B. Kane', 'administer', { gone: true }), line('b', '0502, B. Kane', 'read')])).toEqual([{ seat: 'b', officer: '0502, B. Kane', office: 'MBA', right: 'read', own: false, gone: false }])
})
it('keeps seats apart whose officers nobody knows', () => {
  expect(members([line('a', '0123456789ab…', 'read'), line('b', '0123456789ab…', null), line('c', '', null)]).map((one) => one.seat)).toEqual(['a', 'b', 'c'])
})
it('offers whoever is not assigned, or can be given more; nobody assigns himself', () => {
  const all = team(MANAGER, line('w', '0502, B. Kane', 'write'), line('l', '0504, D. Leads', 'administer'), line('n', '0503, C. Njeri', null))
  expect(assigned(all).map((one) => one.seat)).toEqual(['m1', 'w', 'l'])
  expect(assignable(all).map((one) => one.seat)).toEqual(['w', 'n'])
  expect(assignable(team(MANAGER))).toEqual([])
})
it('offers a form to whoever writes', () => {
  const own = (right: string | null) => writes(team(line('o', '0502, B. Kane', right, { own: true }), line('x', '0503, C. Njeri', 'administer')))
  expect([null, ...RIGHTS].map(own)).toEqual([false, false, true, true, true])
})
it('looks for the closed space of what a page puts into one', () => {
  expect(['investigation', 'message', 'alert', 'seizure', 'person'].map(mayLieInFile)).toEqual([true, true, true, false, false])
})
it('has a word for every right', () => {
  expect(RIGHTS.flatMap((right) => [`right-${right}`, `right-${right}.about`]).filter((id) => find(id) === undefined)).toEqual([])
})

const hit = (reference: string, fields: Record<string, string>, title = reference): Hit => ({ id: reference, reference, kind: 'investigation', title, state: 'open', fields, marks: [], findings: 0 })
const text = (one: Hit, path: string) => one.fields[path] ?? ''
it('puts files in order: the last begun first, else by a column; what has nothing there comes last', () => {
  const all = [hit('KE-2026-A0002', { review_on: '2026-07-01', lead: 'Kane' }), hit('KE-2026-A0010', {}), hit('KE-2026-A0009', { review_on: '2026-03-01', lead: 'Njeri' })]
  const by = (sort?: string) => ordered(all, sort, text).map((one) => one.reference.slice(-2)).join(' ')
  expect(by()).toBe('10 09 02')
  expect(by('review_on')).toBe('09 02 10')
  expect(by('-review_on')).toBe('02 09 10')
  expect(by('-lead')).toBe('09 02 10')
  expect(by('reference')).toBe('02 09 10')
  expect(COLUMNS.map((one) => one.path)).toEqual(['file_stage', 'action_asked', 'valid_until', 'review_on', 'lead'])
})

function program(counts: (number | Error)[], unread = 0): { backend: Backend; tell: (name: string) => void; asked: () => number } {
  let [heard, asked] = [(_: Happened): void => undefined, 0]
  const call = (name: string) => { expect(name).toBe('closed.ready'); const next = counts[asked++] ?? 0; return next instanceof Error ? Promise.reject(next) : Promise.resolve({ count: next, unread }) }
  return { backend: { call, listen: (told: (what: Happened) => void) => { heard = told; return () => undefined } } as unknown as Backend, tell: (name) => heard({ name }), asked: () => asked }
}
const told = () => new Promise((rest) => setTimeout(rest))

it('knows whether a file can be opened, and asks again when something came in', async () => {
  const { backend, tell, asked } = program([0, 8, new Error('gone')])
  const ready = new FilesReady(backend)
  expect([ready.opens(false), ready.opens(true)], 'nothing is known yet').toEqual([false, true])
  await ready.load()
  expect(ready.opens(false)).toBe(false)
  tell('imported')
  await told()
  expect([ready.count, ready.opens(false)]).toEqual([8, true])
  tell('indexed')
  expect(asked()).toBe(2)
  tell('saved')
  await told()
  expect(ready.opens(false), 'what cannot be told is not offered').toBe(false)
})
it('knows how many lie here that he does not see, and claims none that cannot be told', async () => {
  const { backend, tell } = program([0, new Error('gone')], 2)
  const ready = new FilesReady(backend)
  await ready.load()
  expect([ready.count, ready.unread]).toEqual([0, 2])
  expect([1, 2].map((n) => t('ui-files-unread', { n }).slice(0, 20))).toEqual(['One file lies here t', '2 files lie here tha'])
  tell('enrolled')
  await told()
  expect([ready.count, ready.unread]).toEqual([undefined, 0])
})
it('forgets it when the program locks', async () => {
  const { backend, tell } = program([3], 1)
  const ready = new FilesReady(backend)
  await ready.load()
  tell('locked')
  expect([ready.count, ready.unread]).toEqual([undefined, 0])
})
