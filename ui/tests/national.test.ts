// The national profile as far as it is pure: what a form says as a file, where what is wrong stands, and what a form of a record
// makes of it.
import { beforeAll, expect, it, vi } from 'vitest'
import type { Field } from '../src/backend'
import { at, fileOf, formOf, raised } from '../src/features/national/form'
import { rowFields } from '../src/features/record/model'
import { besideLabel, comesIntoForce, inOrderOfLines, national, nationalFirst, wordIn, type National } from '../src/shared/national.svelte'
import { find, speak } from '../src/shared/words.svelte'

beforeAll(() => { vi.stubGlobal('document', { documentElement: {} }); return speak('en') })

const KENYA: National = {
  version: 1,
  languages: ['sw', 'fr'],
  phone: { country: '254', trunk: '0', forms: [{ begins: '7', groups: [3, 3, 3] }, { groups: [3, 6] }] },
  address: [{ fields: ['lines'], words: { sw: 'Mtaa' } }, { fields: ['post_code', 'town'] }],
  labels: { 'seizure.goods.quantity': { fr: 'Poids net', sw: 'Uzito' } },
  thresholds: [{ from: '2026-01-01', least: '0.5', location: 'airport', template: 'drugs', unit: 'KGM' }],
  retention: [{ kind: 'person', years: 5 }, { kind: 'seizure', template: 'drugs', years: 20 }],
  leases: { offices: 30, posts: 120 },
}

it('says the same as a file after it was a form', () => {
  expect(JSON.parse(fileOf(formOf(KENYA)))).toEqual(KENYA)
  expect(fileOf(formOf({ version: 1 }))).toBe('{"version":1}')
})
it('leaves what is no number as it was typed, so that the program says where', () => {
  const form = formOf(KENYA)
  form.leases = { offices: 'thirty', posts: '1e3' }
  form.retention[0]!.years = ' 7 '
  const file = JSON.parse(fileOf(form)) as National
  expect([file.leases, file.retention![0]!.years]).toEqual([{ offices: 'thirty', posts: '1e3' }, 7])
})
it('hides nothing that stands twice', () => {
  const form = formOf(KENYA)
  form.labels.push({ kind: 'seizure', path: 'goods.quantity', language: 'sw', word: 'Kilo' })
  expect(fileOf(form).match(/"sw":"(Uzito|Kilo)"/g)).toHaveLength(2)
})
it('finds what is wrong at a place and below it', () => {
  const wrong = ['thresholds[1].unit', 'thresholds[10].unit', 'leases.posts', 'languages'].map((place) => ({ place, code: 'missing', values: {} }))
  expect(at(wrong, 'thresholds[1]').map((one) => one.place)).toEqual(['thresholds[1].unit'])
  expect(at(wrong, 'leases')).toHaveLength(1)
  expect(at(wrong, 'lease')).toHaveLength(0)
})
it('moves an entry up by one, and the first nowhere', () => {
  expect([raised(['a', 'b', 'c'], 2), raised(['a', 'b'], 0)]).toEqual([['a', 'c', 'b'], ['a', 'b']])
})

it('offers the languages of the profile first, and only those that are spoken', () => {
  expect(nationalFirst(['en', 'ar', 'fr'], KENYA)).toEqual(['fr', 'en', 'ar'])
  expect(nationalFirst(['en', 'ar'], {})).toEqual(['en', 'ar'])
})
it('sets the words of the administration beside ours, in the reader’s language before the national ones', () => {
  expect([besideLabel('seizure', 'goods[2].quantity', 'fr', KENYA), besideLabel('seizure', 'goods[0].quantity', 'en', KENYA)]).toEqual(['Poids net', 'Uzito'])
  expect(besideLabel('person', 'addresses[0].lines', 'en', KENYA)).toBe('Mtaa')
  expect([besideLabel('person', 'addresses[0].town', 'en', KENYA), besideLabel('seizure', 'direction', 'fr', KENYA)]).toEqual([undefined, undefined])
  expect(wordIn({ pt: 'Peso' }, 'en', KENYA)).toBe('Peso')
})
it('asks an address in the order of its lines', () => {
  const fields = ['kind', 'town', 'country', 'post_code', 'lines', 'from_date'].map((key) => ({ key, by: 'anyone', kind: 'text', templates: [], fields: [] }) as unknown as Field)
  const asked = () => rowFields({ key: 'addresses', fields } as unknown as Field, {}).map((field) => field.key)
  expect(asked()).toEqual(['kind', 'town', 'country', 'post_code', 'lines', 'from_date'])
  comesIntoForce(JSON.stringify(KENYA))
  expect(asked()).toEqual(['kind', 'lines', 'post_code', 'town', 'country', 'from_date'])
  expect(inOrderOfLines('goods', fields)).toEqual(fields)
  comesIntoForce('not a profile')
  expect(national()).toEqual({})
})
it('has a word for each part and each state', () => {
  const parts = ['languages', 'phone', 'address', 'labels', 'retention', 'leases', 'thresholds'].flatMap((part) => [`ui-national-${part}`, `ui-national-${part}-about`])
  const states = ['in_force', 'replaced', 'absent', 'unread'].map((state) => `edition-${state}`)
  expect([...parts, ...states].filter((id) => find(id) === undefined)).toEqual([])
})
