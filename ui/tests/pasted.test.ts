// Rows that were copied in a spreadsheet become rows of a group.
import { expect, it } from 'vitest'
import type { Field } from '../src/backend'
import { areRows, pasted } from '../src/features/record/pasted'

const field = (key: string, form: 'simplified' | 'long'): Field => ({ key, kind: 'text', repeatable: false, form, by: 'anyone', section: 'goods', required: 'no', class: 'G', search: 'no', immutable: false, templates: [], fields: [], list: null, target: null, units: null })
const group: Field = { ...field('goods', 'long'), kind: 'group', fields: [field('marks', 'long'), field('item', 'simplified'), field('quantity', 'simplified')] }
const check = async (key: string, cell: string) => (cell === 'bad' ? { error: { code: 'not-a-quantity' } } : { value: `${key}:${cell}` })
const labels = (key: string) => ({ item: 'Commodity', quantity: 'Quantity and unit', marks: 'Marks' })[key] ?? key

it('takes columns by their heads', async () => {
  const { rows, lost } = await pasted('Quantity and unit\tCommodity\r\n12 kg\theroin\r\nbad\tkhat\r\n', group, check, labels)
  expect([rows, lost]).toEqual([[{ quantity: 'quantity:12 kg', item: 'item:heroin' }, { item: 'item:khat' }], 1])
})
it('takes columns in the order of the form where there are no heads', async () => {
  const { rows, lost } = await pasted('heroin\t12 kg\tred tape\tbeyond\n', group, check, labels)
  expect([rows, lost]).toEqual([[{ item: 'item:heroin', quantity: 'quantity:12 kg', marks: 'marks:red tape' }], 1])
})
it('tells rows from one cell', () => {
  expect(['heroin\t12 kg', 'heroin\nkhat', '\t12 kg', 'heroin\r\n', 'two words'].map(areRows)).toEqual([true, true, true, false, false])
})
