// Rows that were copied in a spreadsheet become rows of a group.
import { expect, it } from 'vitest'
import type { Field, FieldKind } from '../src/backend'
import { codeByWords, onlyOne, plain, type Names } from '../src/features/record/bywords'
import { areRows, pasted, ROWS_MOST, type Reads } from '../src/features/record/pasted'

const field = (key: string, kind: FieldKind, form: 'simplified' | 'long' = 'simplified', list: string | null = null): Field => ({ key, kind, repeatable: false, form, by: 'anyone', section: 'goods', required: 'no', class: 'G', search: 'no', immutable: false, reviewer_only: false, templates: [], fields: [], list, target: null, units: null })
const group: Field = { ...field('goods', 'group'), fields: [field('template', 'code', 'simplified', 'commodity_template'), field('item', 'code', 'simplified', 'item'), field('marks', 'text', 'long'), field('quantity', 'quantity'), field('packages', 'integer', 'long'), field('value', 'money', 'long'), { ...field('origins', 'code', 'long', 'country'), repeatable: true }] }

/** Some codes with their labels and other names by language. */
const CODES: { list: string; code: string; names: Record<string, [string, ...string[]]> }[] = [
  { list: 'commodity_template', code: 'drugs', names: { en: ['Drugs', 'narcotics'], fr: ['Stupéfiants'] } },
  { list: 'commodity_template', code: 'wildlife', names: { en: ['Wildlife'], fr: ['Faune'] } },
  { list: 'item', code: 'drugs.heroin', names: { en: ['Heroin', 'brown sugar'], fr: ['Héroïne'] } },
  { list: 'item', code: 'drugs.heroin_base', names: { en: ['Heroin base'], fr: ['Héroïne base'] } },
  { list: 'item', code: 'drugs.other', names: { en: ['Other'], fr: ['Autre'] } },
  { list: 'item', code: 'wildlife.other', names: { en: ['Other'], fr: ['Autre'] } },
  { list: 'unit', code: 'GRM', names: { en: ['gram', 'g'], fr: ['gramme'] } },
  { list: 'unit', code: 'H87', names: { en: ['piece', 'pcs'], fr: ['pièce'] } },
  { list: 'country', code: 'KE', names: { en: ['Kenya'], fr: ['Kenya'] } },
  { list: 'country', code: 'CI', names: { en: ['Ivory Coast'], fr: ['Côte d’Ivoire'] } },
]
const isCode = (list: string, text: string) => CODES.some((one) => one.list === list && one.code === text)
const names: Names = {
  ask: async (list, query, language, within) => CODES.filter((one) => one.list === list && (!within.parent || one.code.startsWith(`${within.parent}.`)) && one.names[language]?.some((name) => plain(name).startsWith(plain(query).slice(0, 3)))).map((one) => ({ code: one.code, label: one.names[language]?.[0] ?? one.code })),
  alsoOf: (list, code, language) => CODES.find((one) => one.list === list && one.code === code)?.names[language]?.slice(1) ?? [],
  languages: ['en', 'fr'],
}
const LABELS: Record<string, string[]> = { template: ['Kind of goods', 'Nature des marchandises'], item: ['Commodity', 'Marchandise'], quantity: ['Quantity and unit', 'Quantité et unité'], marks: ['Marks and numbers'], packages: ['Number of packages'], value: ['Value'], origins: ['Origins'] }
const PARTS = { quantity: ['Quantity', 'Quantité'], unit: ['Unit', 'Unité'], money: ['Amount', 'Montant'], currency: ['Currency', 'Monnaie'] }
/** A program that reads as value.check does. */
const reads: Reads = {
  check: async (key, text) => {
    const { kind, list, repeatable } = group.fields.find((one) => one.key === key)!
    const [, amount, unit = '?'] = /^([\d.,]+)(?:\s*(.+))?$/.exec(text) ?? []
    const refused = { error: { code: `not-${kind}` } }
    if (kind === 'code') return text.startsWith('~') || isCode(list!, text) ? { value: repeatable ? [text] : text } : { error: { code: 'unknown-code' } }
    if (kind === 'quantity') return amount && (unit === '?' || unit.startsWith('~') || isCode('unit', unit)) ? { value: `${amount.replace(',', '')} ${unit}` } : refused
    if (kind === 'money') return amount && /^[A-Z]{3}$/.test(unit) ? { value: `${amount} ${unit}` } : refused
    if (kind === 'integer') return /^\d+$/.test(text) ? { value: Number(text) } : refused
    return { value: text }
  },
  codeOf: (list, text, within) => codeByWords(names, list, text, within),
  namesOf: (key) => LABELS[key] ?? [],
  partNames: (part) => PARTS[part],
}
const HEROIN = { template: 'drugs', item: 'drugs.heroin', quantity: '1250.5 GRM' }

it('takes columns by their heads, in whatever order, and by none', async () => {
  for (const text of ['Kind of goods\tCommodity\tQuantity and unit\r\nDrugs\tHeroin\t1,250.5 g\r\n', 'Quantity and unit\tCommodity\tKind of goods\n1,250.5 g\tHeroin\tDrugs', 'Drugs\tHeroin\t1,250.5 g\n']) {
    expect(await pasted(text, group, reads)).toEqual({ rows: [HEROIN], wrong: [{}], looks: [], left: [], beyond: 0 })
  }
})
it('reads words of any language, labels before other names, and the names that templates of an import give', async () => {
  const { rows, looks } = await pasted('Nature des marchandises\tMarchandise\tQuantité et unité\nstupéfiants\tHeroine\t1,250.5 gramme\nnarcotics\tbrown sugar\t1250.5 g', group, reads)
  expect([rows, looks]).toEqual([[HEROIN, HEROIN], []])
  expect((await pasted('What [goods.template]\tgoods.item\tquantity\nDrugs\tHeroin\t1250.5 GRM', group, reads)).rows).toEqual([HEROIN])
})
it('looks for goods among those of the kind of their own row, wherever it stands', async () => {
  const { rows } = await pasted('Commodity\tKind of goods\nOther\tWildlife\nOther\tDrugs\nOther\t', group, reads)
  expect(rows.map((row) => row['item'])).toEqual(['wildlife.other', 'drugs.other', '~Other'])
})
it('reads units by their words', async () => {
  const { rows } = await pasted('Commodity\tQuantity and unit\nHeroin\t2 piece\nHeroin\t3 pcs\nHeroin\t4 pièce\nHeroin\t5', group, reads)
  expect(rows.map((row) => row['quantity'])).toEqual(['2 H87', '3 H87', '4 H87', '5 ?'])
})
it('joins an amount with the unit in a column of its own', async () => {
  for (const text of ['Commodity\tQuantity\tUnit\nHeroin\t2\tpiece', 'Unit\tQuantity\tCommodity\npiece\t2\tHeroin', 'Marchandise\tQuantité\tUnité\nHéroïne\t2\tpièce', 'goods.item\tgoods.quantity\tgoods.quantity@unit\nHeroin\t2\tH87', 'Commodity\tQuantity\tUnit\nHeroin\t2 piece\tpiece']) {
    expect((await pasted(text, group, reads)).rows, text).toEqual([{ item: 'drugs.heroin', quantity: '2 H87' }])
  }
  expect((await pasted('Commodity\tAmount\tCurrency\nHeroin\t50\tKES', group, { ...reads, partNames: (part) => (part === 'quantity' ? ['Quantity'] : PARTS[part]) })).rows).toEqual([{ item: 'drugs.heroin', value: '50 KES' }])
})
it('keeps as written what is found nowhere, and says so', async () => {
  const { rows, wrong, looks } = await pasted('Commodity\tQuantity and unit\tOrigins\nmoon dust\t2 crates\tKenya; Côte d’Ivoire; Atlantis', group, reads)
  expect([rows, wrong]).toEqual([[{ item: '~moon dust', quantity: '2 ~crates', origins: ['KE', 'CI', '~Atlantis'] }], [{}]])
  expect(looks.map(({ row, key, text }) => `${row} ${key} ${text}`)).toEqual(['1 item moon dust', '1 quantity 2 crates', '1 origins Kenya; Côte d’Ivoire; Atlantis'])
})
it('lets no text be lost that is no answer', async () => {
  const found = await pasted('Commodity\tQuantity\tNumber of packages\tValue\nHeroin\t2 g\t3\t50 KES\nHeroin\tmany\tsome\t50 shells', group, reads)
  expect(found.rows[1]).toEqual({ item: 'drugs.heroin' })
  expect(found.wrong).toEqual([{}, { quantity: 'many', packages: 'some', value: '50 shells' }])
  expect(found.looks).toEqual([{ row: 2, key: 'quantity', text: 'many' }, { row: 2, key: 'packages', text: 'some' }, { row: 2, key: 'value', text: '50 shells' }])
})
it('names the columns and counts the rows that it leaves out', async () => {
  expect((await pasted('Commodity\tQuantity\tWeather\nHeroin\t2 g\tfine', group, reads)).left).toEqual(['Weather'])
  expect((await pasted(`Drugs\tHeroin\t2 g\tred\t1\t1 KES\tKE\tbeyond`, group, reads)).left).toEqual(['8'])
  const many = await pasted(`Commodity\tQuantity\n${'Heroin\t2 g\n'.repeat(ROWS_MOST + 3)}`, group, reads)
  expect([many.rows.length, many.beyond]).toEqual([ROWS_MOST, 3])
})
it('reads a cell of several lines as one', async () => {
  const { rows } = await pasted('Commodity\tMarks and numbers\r\nHeroin\t"red\n""tape"""\r\nHeroin\t12" pipe\r\n', group, reads)
  expect(rows).toEqual([{ item: 'drugs.heroin', marks: 'red\n"tape"' }, { item: 'drugs.heroin', marks: '12" pipe' }])
})
it('tells rows from one cell', () => {
  expect(['heroin\t12 kg', 'heroin\nkhat', '\t12 kg', 'heroin\r\n', 'two words'].map(areRows)).toEqual([true, true, true, false, false])
})
it('takes of two codes with one name none, unless one lies above the other', () => {
  expect([onlyOne(['a.b', 'a']), onlyOne(['a.b', 'a.c']), onlyOne(['a']), onlyOne([])]).toEqual(['a', undefined, 'a', undefined])
})
