// The list of records and the form, as far as they are pure: queries, columns and questions come from the dictionary.
import { expect, it } from 'vitest'
import type { Field, Fields, Finding, Kind } from '../src/backend'
import { layout } from '../src/features/records/columns'
import { compose, read, toggle } from '../src/features/records/query'
import { answered, columnsOf, missing, questions, rowFields, sections, stillMissing } from '../src/features/record/model'
import { asked, wrongAt } from '../src/shared/proof'
import { lacking } from '../src/features/start/answers'

const field = (key: string, more: Partial<Field> = {}): Field => ({ key, kind: 'text', repeatable: false, form: 'long', by: 'anyone', section: 'header', required: 'no', class: 'G', search: 'no', immutable: false, reviewer_only: false, templates: [], fields: [], list: null, target: null, units: null, ...more })
const seizure: Kind = {
  key: 'seizure', number: 1, fields: [
    field('detected_at', { kind: 'datetime', form: 'simplified', required: 'complete', search: 'date' }),
    field('country', { kind: 'code', list: 'country', search: 'facet' }), field('place', { kind: 'code', list: 'locode', search: 'facet' }),
    field('direction', { kind: 'code', list: 'direction', form: 'simplified', required: 'complete', search: 'facet' }),
    field('goods', { kind: 'group', section: 'goods', form: 'simplified', required: 'complete', fields: [
      field('template', { kind: 'code', list: 'commodity_template', form: 'simplified', required: 'complete', search: 'facet' }),
      field('quantity', { kind: 'quantity', form: 'simplified', required: 'complete', search: 'quantity' }),
      field('pack_size', { kind: 'integer', templates: ['tobacco'] }), field('normalised', { by: 'program', kind: 'quantity' }), field('brand'),
    ] }),
    field('state', { by: 'program', kind: 'code', list: 'state', section: 'envelope', search: 'facet' }),
  ],
}

it('writes a query and reads it back', () => {
  const query = { kind: 'seizure', text: 'white van -bus', picked: { 'goods.template': ['drugs', 'tobacco'], 'goods.item': ['~Block (350gr)'] } }
  expect(compose(query)).toBe('kind:seizure goods.template:drugs,tobacco goods.item:"~Block (350gr)" white van -bus')
  expect(read(compose(query), 'seizure', ['goods.template', 'goods.item'])).toEqual(query)
  expect(read('imo:9074729 heroin', 'seizure', ['country'])).toEqual({ kind: 'seizure', text: 'imo:9074729 heroin', picked: {} })
  const either = { kind: 'seizure', text: 'heroin | khat', picked: { country: ['KE'] } }
  expect(compose(either)).toBe('kind:seizure country:KE (heroin | khat)')
  expect(read(compose(either), 'seizure', ['country'])).toEqual(either)
  expect(toggle({ country: ['KE'] }, 'country', 'KE')).toEqual({})
})
it('derives columns and facets from the dictionary', () => {
  const plan = layout(seizure)
  expect([plan.date?.path, plan.places.map((one) => one.path), plan.quantity?.path]).toEqual(['detected_at', ['place', 'country'], 'goods.quantity'])
  expect(plan.facets.map((one) => one.path)).toEqual(['state', 'goods.template', 'country', 'place', 'direction'])
})
it('asks the simplified questions, and counts what is missing', () => {
  expect(questions(seizure).map((one) => one.path)).toEqual(['detected_at', 'direction', 'goods[0].template', 'goods[0].quantity'])
  expect(missing(seizure, {})).toEqual(['detected_at', 'direction', 'goods[0].template', 'goods[0].quantity'])
  const fields: Fields = { detected_at: '2016', direction: '?', goods: [{ fields: { template: 'drugs', struck: true } }, { fields: { template: 'drugs' } }] }
  expect(missing(seizure, fields)).toEqual(['goods[1].quantity'])
  expect(answered(questions(seizure)[2]!, fields)).toBe(true)
})
it('shows the fields of the chosen template only, and none that the program writes', () => {
  const goods = seizure.fields[4]!
  expect(rowFields(goods, { template: 'tobacco' }).map((one) => one.key)).toEqual(['template', 'quantity', 'pack_size', 'brand'])
  expect(rowFields(goods, { template: 'drugs' }).map((one) => one.key)).toEqual(['template', 'quantity', 'brand'])
  expect(sections(seizure).map((one) => one.key)).toEqual(['header', 'goods', 'envelope'])
  expect(columnsOf(goods, [{ fields: { brand: 'x', template: 'drugs', quantity: '1 KGM' } }], 2)).toMatchObject({ columns: [{ key: 'template' }, { key: 'quantity' }], rest: [{ key: 'brand' }] })
})
it('shows nobody the id of a record that the program itself tied to this one', () => {
  const tied: Kind = { ...seizure, fields: [field('sight_of', { by: 'program', kind: 'reference', section: 'envelope' }), field('person', { kind: 'reference' })] }
  expect(sections(tied).map((one) => [one.key, one.fields.map((inner) => inner.key)])).toEqual([['header', ['person']]])
})
it('forgets that something was missing once it is answered, or its row is gone', () => {
  const lack = (path: string): Finding => ({ code: 'missing', field: path, blocks: true, values: {} })
  const findings = ['direction', 'country', 'goods[0].quantity', 'goods[1].quantity', 'goods[7].quantity'].map(lack)
  expect(stillMissing(findings, { direction: 'import', goods: [{ fields: {} }, { fields: { quantity: '1 KGM' } }] })).toEqual(['country', 'goods[0].quantity'])
})
it('asks for two words of the sheet, and accepts them however they are written', () => {
  const sheet = { administration: '', office: '', officer: '', made_at: '', root_words: [['oak', 'elm'], ['fir', 'ash']] as [string[], string[]], recovery_words: ['yew'] }
  const questions = asked(sheet, (below) => below - 1)
  expect(questions).toEqual([{ list: 'root-second', place: 2, word: 'ash' }, { list: 'recovery', place: 1, word: 'yew' }])
  expect([wrongAt(questions.slice(0, 1), [' Ash ']), wrongAt(questions, [' Ash ', 'oak'])]).toEqual([-1, 1])
  expect(lacking(2, { country: 'KE', administration: 'A', office_code: 'M', office_name: 'M', officer_number: '1', officer_name: 'N', passphrase: 'short', again: 'shorter' })).toEqual(['passphrase', 'again'])
})
