// A new form offers this moment and what was used last, and nothing that differs from case to case.
import { expect, it } from 'vitest'
import type { Backend, Field } from '../src/backend'
import type { Question } from '../src/features/record/model'
import { OFFERS_MOST, offersFor, slotted, type Offer } from '../src/features/record/offers'

const field = (key: string, more: Partial<Field> = {}): Field => ({ key, kind: 'code', repeatable: false, form: 'simplified', by: 'anyone', section: 'header', required: 'complete', class: 'G', search: 'no', immutable: false, reviewer_only: false, templates: [], fields: [], list: key, target: null, units: null, ...more })
const ask = (...fields: Field[]): Question[] => fields.map((one) => ({ path: one.key, field: one }))
const backend = { call: async (_: string, { list }: { list: string }) => ({ codes: [{ code: `${list}-1`, lately: list !== 'country' }] }) } as unknown as Backend

it('offers what is open and was used lately', async () => {
  const asked = ask(field('detected_at', { kind: 'datetime', list: null }), field('direction'), field('item'), field('country'), field('detection_aid', { repeatable: true }), field('location_type'))
  const offers = await offersFor(backend, 'seizure', asked, { location_type: 'seaport' }, 'en')
  expect(offers.map((offer) => [offer.question.path, offer.why])).toEqual([['detected_at', 'clock'], ['direction', 'lately'], ['detection_aid', 'lately']])
  expect(offers.slice(1).map((offer) => offer.value)).toEqual(['direction-1', ['detection_aid-1']])
})
it('offers no more than there are keys', async () => {
  const many = Array.from({ length: 9 }, (_, at) => field(`list${at}`))
  expect((await offersFor(backend, 'seizure', ask(...many), {}, 'en')).length).toBe(OFFERS_MOST)
})
it('lets each offer keep its number', () => {
  const offer = (path: string, value = 'then'): Offer => ({ question: ask(field(path))[0]!, value, why: 'lately' })
  const held = ['a', 'b', 'c'].map((path) => offer(path))
  expect(slotted(held, [offer('b', 'now'), offer('c'), ...['d', 'e', 'f'].map((path) => offer(path))]).map((one) => [one.question.path, one.value]))
    .toEqual([['a', 'then'], ['b', 'now'], ['c', 'then'], ['d', 'then'], ['e', 'then']])
})
