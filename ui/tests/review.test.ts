// What a page of differences and the way to approval are made of: who stands where, what is chosen, what is missing.
import { expect, it } from 'vitest'
import type { Competing, Decided, Difference, Home, PastValue, RecordView, Value, Waiting } from '../src/backend'
import { parts, type Wording } from '../src/features/home/duties'
import { byThemselves, carried, choices, differing, lacking, placesOf, sidesOf, valueOf, type Chosen } from '../src/features/record/differences'
import { steps } from '../src/features/record/workflow'

const wrote = (officer: string, value: Value, time: string): Competing => ({ value, officer, office: officer === 'Amina' ? 'Port' : 'Headquarters', device: 'A', time: `2026-05-05T${time}:00+03:00`, clock_off: false })
const amina = wrote('Amina', '11.9 KGM', '03:26')
const bakary = wrote('Bakary', '12.4 KGM', '08:40')
const quantity: Difference = { path: 'goods[0].quantity', severe: true, before: '12 KGM', values: [bakary, amina] }
const names = (open: Difference[], merged: { path: string; values: Competing[] }[] = []) => sidesOf({ open, merged })?.map((side) => side.officer)

it('puts two officers side by side, the first one at the start', () => {
  expect(names([quantity])).toEqual(['Amina', 'Bakary'])
  const [place] = placesOf([quantity], sidesOf({ open: [quantity], merged: [] }))
  expect(place?.values.map((one) => one.officer)).toEqual(['Amina', 'Bakary'])
  expect(place?.shown).toBe(bakary)
})
it('has no sides where a third one wrote, or one wrote twice', () => {
  expect(names([quantity], [{ path: 'summary', values: [wrote('Chen', 'x', '09:00')] }])).toBeUndefined()
  expect(names([{ ...quantity, values: [amina, { ...amina, value: '11 KGM' }, bakary] }])).toBeUndefined()
  expect(placesOf([quantity], undefined)[0]?.values).toEqual([bakary, amina])
})
it('tells as merged only what nobody had to decide', () => {
  const merged = [{ path: 'summary', values: [amina] }, { path: 'direction', values: [amina, bakary] }, { path: 'place', values: [amina, { ...bakary, value: '11.9 KGM' }] }]
  expect(byThemselves(merged, []).map((one) => one.path)).toEqual(['summary', 'place'])
  expect(byThemselves(merged, [{ verb: 'settle', field: 'place' }, { verb: 'approve', field: '' }]).map((one) => one.path)).toEqual(['summary'])
})

const places = placesOf([quantity, { ...quantity, path: 'direction', severe: false, values: [wrote('Amina', 'import', '03:00'), wrote('Bakary', 'export', '04:00')] }], undefined)
it('decides what has a value and a reason, and says what the rest lacks', () => {
  const chosen: Record<string, Chosen> = { 'goods[0].quantity': { pick: 0, reason: ' Laboratory weight ' }, direction: { pick: 1, reason: '  ' } }
  expect(choices(places, chosen)).toEqual([{ path: 'goods[0].quantity', value: '12.4 KGM', reason: 'Laboratory weight' }])
  expect(lacking(places, chosen)).toEqual({ values: [], reasons: ['direction'] })
  expect(lacking(places, { direction: { reason: 'because' } })).toEqual({ values: ['direction'], reasons: [] })
  expect(lacking(places, {})).toEqual({ values: [], reasons: [] })
})
it('takes another value only once it is one', () => {
  const place = places[0]!
  expect(valueOf(place, { pick: 'other', reason: '' })).toBeUndefined()
  expect(valueOf(place, { pick: 'other', other: '12.5 KGM', reason: '' })).toBe('12.5 KGM')
  expect(valueOf(place, { pick: 'other', other: '12.5 KGM', letters: '12.5 x', reason: '' })).toBeUndefined()
  expect(valueOf(place, { pick: 'other', other: false, reason: '' })).toBe(false)
})
it('keeps a choice where its value is still there after the record changed', () => {
  const chosen: Record<string, Chosen> = { 'goods[0].quantity': { pick: 1, reason: 'shed' }, direction: { pick: 0, reason: 'papers' } }
  const after = placesOf([{ ...quantity, values: [amina, wrote('Chen', '13 KGM', '10:00')] }, { ...places[1]!, values: [wrote('Bakary', 'export', '04:00')] }], undefined)
  expect(carried(places, after, chosen)).toEqual({ 'goods[0].quantity': { pick: 0, reason: 'shed' }, direction: { reason: 'papers' } })
})
it('marks the part in which values differ', () => {
  const marked = (text: string, other: string) => differing(text, [other]).map((part) => (part.differs ? `[${part.text}]` : part.text)).join('')
  expect(marked('11.9 kg', '12.4 kg')).toBe('[11.9] kg')
  expect(marked('2939.11', '2939.19')).toBe('2939.[11]')
  expect(marked('Export', 'Transit')).toBe('Export')
  expect(marked('1 kg', '1 kg gross')).toBe('1 kg')
  expect(marked('1 kg gross', '1 kg')).toBe('1 kg[ gross]')
})

const decided = (verb: string, more: Partial<Decided> = {}): Decided => ({ verb, field: '', reason: '', officer: '0922', office: 'MBA', device: 'A', time: '10', verified: true, changed_since: false, ...more })
const record = (waits: boolean, ...decisions: Decided[]) => ({ review: { waits, may_approve: false, may_return: false, why_not: null }, decisions }) as unknown as RecordView
const states = [{ value: 'returned', officer: '0922' }, { value: 'complete', officer: '0417', time: '9' }, { value: 'open', officer: '0930' }] as PastValue[]
const way = (of: RecordView) => steps(of, states).map((step) => `${step.name} ${step.officer ?? ''}`.trim())
it('tells the way to approval as far as a record has come', () => {
  expect(way(record(false))).toEqual([])
  expect(way(record(true))).toEqual(['completed 0417', 'approval'])
  expect(way(record(false, decided('return')))).toEqual(['completed 0417', 'returned 0922'])
  expect(way(record(true, decided('return')))).toEqual(['returned 0922', 'completed 0417', 'approval'])
  expect(way(record(false, decided('return'), decided('approve'), decided('void')))).toEqual(['completed 0417', 'approved 0922'])
  expect(steps(record(true), [])).toEqual([{ name: 'completed' }, { name: 'approval' }])
})

const words: Wording = { missing: (_, paths) => paths.join(), finding: (one) => one.code, quoted: (text) => `“${text}”`, toApprove: (time) => `since ${time}`, at: (time) => time, differing: 'differs', untitled: '–', answered: 'all', twin: (reference) => `as ${reference}` }
it('lists duties in their order: own work, what came back, what others wait for, then the rest', () => {
  const one = (id: string): Waiting => ({ id, reference: id, kind: 'seizure', title: id, fields: {}, findings: [], reason: 'net or gross?', saved_at: '8:12' })
  const home: Home = { drafts: [{ draft: 'd', kind: 'seizure', title: '', fields: {}, missing: ['goods'], kept_at: '' }], returned: [one('r')], to_approve: [one('a')], differing: [one('v')], duplicates: [one('t')], remarked: [one('m')], incomplete: [one('i')], looked_at: 6 }
  const groups = parts(home, words)
  expect(groups.map((group) => group.name)).toEqual(['drafts', 'returned', 'to_approve', 'differing', 'duplicates', 'remarked', 'incomplete'])
  expect(groups.map((group) => group.duties[0]?.about)).toEqual(['goods', '“net or gross?”', 'since 8:12', 'differs', 'all', 'all', 'all'])
  expect(groups[3]?.duties[0]?.to).toEqual(['differences', 'v'])
})
