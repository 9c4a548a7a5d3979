// Links between records: what finds one, what a new one is asked, how a link reads, and when a draft may be forgotten.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Alike, Backend, Field, Fields, Happened, Kind, Linked } from '../src/backend'
import { agreeing, lookout } from '../src/features/record/alike'
import { askedBeside, isTouched, linkedAs, newKinds, placeOf, plain, queryFor, sameKeys, sameRow, saysSame } from '../src/features/record/links'
import { isFile, isNotice, isProfile, KINDS } from '../src/shared/kinds'
import { short, Titles } from '../src/features/record/titles.svelte'

const field = (key: string, more: Partial<Field> = {}): Field => ({ key, kind: 'text', repeatable: false, form: 'long', by: 'anyone', section: 'identity', required: 'no', class: 'N', search: 'no', immutable: false, reviewer_only: false, templates: [], fields: [], list: null, target: null, units: null, ...more })
const links = field('links', { kind: 'group', fields: [field('kind', { kind: 'code', list: 'link_kind' }), field('to', { kind: 'reference' }), field('certainty', { kind: 'code', list: 'certainty' })] })
const person: Kind = { key: 'person', number: 2, fields: [field('gender', { kind: 'code', form: 'simplified' }), field('family_name', { form: 'simplified' }), field('given_names', { form: 'simplified' }), field('birth_name'), links] }
const means: Kind = { key: 'means_of_transport', number: 4, fields: [field('transport_type', { kind: 'code', form: 'simplified' }), field('make'), field('plate', { kind: 'identifier' }), field('vessel_name'), field('container', { kind: 'identifier' }), field('warnings', { kind: 'code', form: 'simplified' })] }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('looks for words that begin so, whatever signs are typed', () => {
  expect(queryFor('Kan', 'person')).toBe('kind:person -state:void,closed (Kan*)')
  expect(queryFor('am "kan (kind:company | -x', null)).toBe('-state:void,closed (am* kan* kind* company* x*)')
  expect(queryFor('', 'company')).toBe('kind:company -state:void,closed')
  expect(queryFor(' – ', null)).toBe('-state:void,closed')
  expect(queryFor('msku 123456-5', null)).toBe('-state:void,closed (msku* 123456* 5* | msku1234565*)')
  expect(queryFor('أَمينة', 'person')).toBe('kind:person -state:void,closed (أَمينة*)')
})
it('begins what a reference can name, and never a case', () => {
  expect(newKinds(field('person', { kind: 'reference', target: 'person' }))).toEqual(['person'])
  expect(newKinds(field('to', { kind: 'reference' }))).toEqual(['person', 'company', 'means_of_transport', 'concealment_method'])
  expect(newKinds(field('in_reply_to', { kind: 'reference', target: 'message' })), 'what is answered was written before').toEqual([])
})
it('knows what is a case, what a profile, and what offices tell each other', () => {
  expect(KINDS.filter(isProfile)).toEqual(['person', 'company', 'means_of_transport', 'concealment_method'])
  expect(KINDS.filter(isNotice)).toEqual(['alert', 'message'])
  expect(KINDS.filter(isFile), 'nobody begins a file beside another record').toEqual(['investigation'])
  expect([isProfile('seizure'), isNotice('seizure'), isFile('seizure')]).toEqual([false, false, false])
})
it('asks a new one for what it is known by, and puts the words there', () => {
  expect(askedBeside(person).map((one) => one.path)).toEqual(['gender', 'family_name', 'given_names'])
  expect(placeOf(askedBeside(person), 'KANE')?.path).toBe('family_name')
  const asked = askedBeside(means)
  expect(asked.map((one) => one.path)).toEqual(['transport_type', 'plate', 'vessel_name', 'container', 'warnings'])
  expect(['MSKU 123456-5', 'KBC 123A', 'Aurora'].map((words) => placeOf(asked, words)?.path)).toEqual(['container', 'plate', 'vessel_name'])
})
it('forgets a draft in which only the words stand that were looked for', () => {
  const place = placeOf(askedBeside(person), 'KANE')
  const touched = (fields: Fields, wrong: Record<string, string> = {}) => isTouched({ fields: {} }, { fields, wrong }, place, 'KANE')
  expect([touched({ family_name: 'KANE' }), touched({}), touched({ family_name: 'Kane ' })]).toEqual([false, false, false])
  expect([touched({ family_name: 'KANEDA' }), touched({ family_name: 'KANE', given_names: 'Amina' }), touched({ family_name: 'KANE' }, { birth_date: '31.2.' })]).toEqual([true, true, true])
  const plate = placeOf(askedBeside(means), 'KBC 123A')
  expect(isTouched({ fields: {} }, { fields: { plate: 'KBC123A' }, wrong: {} }, plate, 'KBC 123A')).toBe(false)
  expect(isTouched({ fields: {} }, { fields: {}, wrong: { plate: 'KBC 123A' } }, plate, 'KBC 123A')).toBe(false)
  expect(isTouched({ fields: { office: 'XA-MBA' } }, { fields: { office: 'XA-MBA' }, wrong: {} }, undefined, '')).toBe(false)
})
it('says how a record is linked: its role, the kind of link, or the answer that names it', () => {
  const one: Linked = { id: '1', kind: 'person', reference: 'r', title: 't', state: 'open', path: 'employer', outward: false }
  const as = (more: Partial<Linked>) => linkedAs({ ...one, ...more }, 'company', (list, code) => `${list}/${code}`, (kind, path) => `${kind}.${path}`)
  expect(as({})).toBe('person.employer')
  expect(as({ outward: true, path: 'links[0].to' })).toBe('company.links[0].to')
  expect(as({ role: 'courier', link: 'associate' })).toBe('party_role/courier, link_kind/associate')
})
it('says in a row that two records are of the same, once', () => {
  const keys = sameKeys(person)!
  expect(sameKeys(means)).toBe(undefined)
  expect(sameRow(keys, 'x')).toEqual({ kind: 'same_as', to: 'x', certainty: 'probable' })
  const held = { links: [{ fields: sameRow(keys, 'x') }, { id: 'r', fields: { ...sameRow(keys, 'y'), struck: true } }] }
  expect(['x', 'y', 'z'].map((id) => saysSame(keys, held, id))).toEqual([true, false, false])
})
it('names what agrees, an answer of a row with its group', () => {
  expect(agreeing('person', ['family_name', 'documents.number'], (_, path) => path)).toEqual(['family_name', 'documents › documents.number'])
  expect(plain('XA-MBA-2026 P7')).toBe('xamba2026p7')
  expect(short('0123456789abcdef')).toBe('01234567…')
})
it('looks for the same after a pause, and tells the last answer only', async () => {
  const answers: ((alike: Alike[]) => void)[] = []
  const told: string[] = []
  const backend = { call: () => new Promise((done) => answers.push(done as never)) } as unknown as Backend
  const look = lookout(backend, (found) => told.push(found[0]!.id))
  const ask = (name: string) => look.ask({ kind: 'person', fields: { family_name: name }, language: 'en' })
  ask('K'); ask('KA')
  await vi.advanceTimersByTimeAsync(400)
  ask('KAN')
  await vi.advanceTimersByTimeAsync(400)
  expect(answers.length).toBe(2)
  answers[1]!([{ id: 'second' } as Alike])
  answers[0]!([{ id: 'first' } as Alike])
  await vi.advanceTimersByTimeAsync(0)
  expect(told).toEqual(['second'])
  ask('KANE')
  look.stop()
  await vi.advanceTimersByTimeAsync(400)
  expect(answers.length, 'a form that is gone asks no more').toBe(2)
})

/** A program that knows some records. */
function program(...held: string[]) {
  const asked: string[][] = []
  const refuse = { now: false }
  let heard: (what: Happened) => void = () => undefined
  const call = async (_: string, { ids }: { ids: string[] }) => {
    asked.push(ids)
    if (refuse.now) throw new Error('gone')
    return ids.filter((id) => held.includes(id)).map((id) => ({ id, kind: 'person', reference: `R-${id}`, title: `${id} ${asked.length}` }))
  }
  const backend = { call, listen: (then: typeof heard) => { heard = then; return () => undefined } } as unknown as Backend
  return { asked, held, refuse, titles: new Titles(backend), says: (name: string, id?: string) => heard({ name, id }) }
}
it('asks for many titles at once, and for each once', async () => {
  const { asked, titles } = program('a', 'b')
  expect([titles.of('a', 'en'), titles.of('b', 'en'), titles.of('c', 'en'), titles.of('a', 'en')]).toEqual([undefined, undefined, undefined, undefined])
  await vi.advanceTimersByTimeAsync(1)
  expect([titles.of('a', 'en')?.title, titles.of('c', 'en')]).toEqual(['a 1', null])
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toEqual([['a', 'b', 'c']])
})
it('learns a new title when the record is saved, and a record that arrives', async () => {
  const { titles, held, says } = program('a')
  titles.of('a', 'en'); titles.of('c', 'en')
  await vi.advanceTimersByTimeAsync(1)
  says('saved', 'a')
  expect(titles.of('a', 'en')?.title, 'the old one stays until then').toBe('a 1')
  await vi.advanceTimersByTimeAsync(1)
  expect([titles.of('a', 'en')?.title, titles.of('c', 'en')]).toEqual(['a 2', null])
  held.push('c')
  says('imported')
  await vi.advanceTimersByTimeAsync(1)
  expect(titles.of('c', 'en')?.title).toBe('c 3')
})
it('asks again after a failure, and forgets everything when the folder is locked', async () => {
  const { asked, titles, refuse, says } = program('a')
  refuse.now = true
  titles.of('a', 'en')
  await vi.advanceTimersByTimeAsync(1)
  refuse.now = false
  expect(titles.of('a', 'en')).toBe(undefined)
  await vi.advanceTimersByTimeAsync(1)
  expect([titles.of('a', 'en')?.title, asked.length]).toEqual(['a 2', 2])
  says('locked')
  expect(titles.of('a', 'en')).toBe(undefined)
})
