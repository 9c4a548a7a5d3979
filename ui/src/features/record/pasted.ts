//! Rows that were copied in a spreadsheet, as rows of a group: lines of cells with tabs between them. What a cell says is
//! found by its words; what is found nowhere stays as it was written, and what is no answer stands in its field as typed.
import type { Checked, Field, Fields, Value } from '../../backend'
import { isUncoded, UNKNOWN } from '../../shared/values'
import { AS_WRITTEN, plain, type Within } from './bywords'
import { writable } from './model'

/** Rows pasted at once: more belong into an import, which reports on each. */
export const ROWS_MOST = 200

/** A cell that somebody should look at: its row among the pasted ones, from 1. */
export interface Look { row: number; key: string; text: string }
export interface Pasted {
  rows: Fields[]
  /** By row what was written and is no answer of its field. */
  wrong: Record<string, string>[]
  looks: Look[]
  /** Heads, or numbers of columns, that no field has; and rows beyond the most. */
  left: string[]
  beyond: number
}
/** What the program and the words know. */
export interface Reads {
  /** What a field makes of a text. */
  check(key: string, text: string): Promise<Checked>
  /** The code of a list that has these words for a name, in any language. */
  codeOf(list: string, text: string, within: Within): Promise<string | undefined>
  /** Names of a field in every language. */
  namesOf(key: string): string[]
  /** What a column is called that says only the number, or only the unit, of an amount. */
  partNames(part: 'quantity' | 'unit' | 'money' | 'currency'): string[]
}
interface Column { field: Field; isUnit: boolean }

/** Whether a text is cells of a spreadsheet, and not one of them: that ends with its line. */
export const areRows = (text: string): boolean => /[\t\n]/.test(text.trimEnd())

/** Lines and cells of a spreadsheet; a cell with tabs, ends of lines or quotes in it stands in quotes. */
function rowsGiven(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, mark] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare ?? '' : quoted.replaceAll('""', '"'))
    if (mark === '') break
    if (mark !== '\t') rows.push([])
  }
  return rows
}

export async function pasted(text: string, group: Field, reads: Reads): Promise<Pasted> {
  const lines = rowsGiven(text).map((line) => line.map((cell) => cell.trim())).filter((line) => line.some(Boolean))
  const fields = group.fields.filter(writable)
  const heads = columnsOf(lines[0] ?? [], fields, reads)
  const hasHeads = heads.filter(Boolean).length > (heads.length - 1) / 2 && heads.some(Boolean)
  const columns = hasHeads ? heads : inOrder(fields)
  const all = hasHeads ? lines.slice(1) : lines
  const said = all.slice(0, ROWS_MOST)
  const beyond = said.flatMap((line) => [...line.keys()].filter((at) => line[at] && !columns[at]))
  const found: Pasted = { rows: [], wrong: [], looks: [], left: [...new Set(beyond)].sort((one, other) => one - other).map((at) => (hasHeads && lines[0]?.[at]) || String(at + 1)), beyond: all.length - said.length }
  for (const [at, line] of said.entries()) {
    const { row, wrong, looks } = await rowOf(gathered(line, columns), reads)
    found.rows.push(row)
    found.wrong.push(wrong)
    found.looks.push(...looks.map((look) => ({ row: at + 1, ...look })))
  }
  return found
}

/** Without heads: the questions of the simplified form, then the others. */
const inOrder = (fields: Field[]): Column[] => [...fields.filter((field) => field.form === 'simplified'), ...fields.filter((field) => field.form !== 'simplified')].map((field) => ({ field, isUnit: false }))

/** Which field each head names; `[goods.quantity]` behind a head is what the templates of an import have. */
function columnsOf(heads: string[], fields: Field[], reads: Reads): (Column | undefined)[] {
  const columns: (Column | undefined)[] = []
  const isTaken = (wanted: Column) => columns.some((one) => one?.field === wanted.field && one.isUnit === wanted.isUnit)
  for (const head of heads) {
    const field = fieldNamed(head, fields, reads)
    const column = field ? { field, isUnit: /@unit\]?$/.test(head) } : partNamed(head, fields, columns, reads)
    columns.push(column && !isTaken(column) ? column : undefined)
  }
  return columns
}
function fieldNamed(head: string, fields: Field[], reads: Reads): Field | undefined {
  const key = (/\[(?:.*\.)?(\w+)(?:@unit)?\]$/.exec(head) ?? /^(?:\w+\.)?(\w+)(?:@unit)?$/.exec(head))?.[1]
  return fields.find((field) => field.key === key) ?? fields.find((field) => plain(head) && reads.namesOf(field.key).some((name) => plain(name) === plain(head)))
}
/** `Quantity` and `Unit` are columns of one amount: of the one that stands before, else of the first that there is. */
function partNamed(head: string, fields: Field[], before: (Column | undefined)[], reads: Reads): Column | undefined {
  const is = (part: Parameters<Reads['partNames']>[0]) => reads.partNames(part).some((name) => plain(name) === plain(head))
  const first = (kind: string) => inOrder(fields).find(({ field }) => field.kind === kind)?.field
  const last = (kind: string) => before.findLast((one) => one?.field.kind === kind)?.field
  const column = (field: Field | undefined, isUnit: boolean) => field && { field, isUnit }
  if (is('unit')) return column(last('quantity') ?? first('quantity'), true)
  if (is('currency')) return column(last('money') ?? first('money'), true)
  return (is('quantity') ? column(first('quantity'), false) : undefined) ?? (is('money') ? column(first('money'), false) : undefined)
}

/** What a line says of each field, a unit behind its number. */
function gathered(line: string[], columns: (Column | undefined)[]): { field: Field; text: string }[] {
  const said = new Map<Field, { whole: string; unit: string }>()
  for (const [at, cell] of line.entries()) {
    const column = columns[at]
    if (!cell || !column) continue
    const held = said.get(column.field) ?? { whole: '', unit: '' }
    said.set(column.field, column.isUnit ? { ...held, unit: cell } : { ...held, whole: cell })
  }
  return [...said].map(([field, { whole, unit }]) => ({ field, text: joined(whole, unit) }))
}

/** A unit that stands behind its number already is not said twice. */
const joined = (whole: string, unit: string): string => (!whole || !unit || ` ${plain(whole)}`.endsWith(` ${plain(unit)}`) ? whole || unit : `${whole} ${unit}`)

async function rowOf(said: { field: Field; text: string }[], reads: Reads): Promise<{ row: Fields; wrong: Record<string, string>; looks: Omit<Look, 'row'>[] }> {
  const row: Fields = {}
  const wrong: Record<string, string> = {}
  const looks: Omit<Look, 'row'>[] = []
  // What narrows the others comes first.
  const isNarrowing = ({ field }: { field: Field }) => field.list === 'commodity_template' || field.list === 'country'
  for (const { field, text } of [...said].sort((one, other) => Number(isNarrowing(other)) - Number(isNarrowing(one)))) {
    const value = await valueOf(field, text, row, reads)
    if (value === undefined) wrong[field.key] = text
    else row[field.key] = value
    if (value === undefined || [value].flat().some(isUncoded)) looks.push({ key: field.key, text })
  }
  const at = ({ key }: Omit<Look, 'row'>) => said.findIndex(({ field }) => field.key === key)
  return { row, wrong, looks: looks.sort((one, other) => at(one) - at(other)) }
}

/** Nothing where the text is no answer. */
async function valueOf(field: Field, text: string, row: Fields, reads: Reads): Promise<Value | undefined> {
  switch (field.kind) {
    case 'text': return text
    case 'code': return coded(field, text, row, reads)
    case 'quantity': case 'money': return measured(field, text, reads)
    default: return (await reads.check(field.key, text)).value
  }
}

/** Codes by themselves or by their words; what is neither stays as written. */
async function coded(field: Field, text: string, row: Fields, reads: Reads): Promise<Value | undefined> {
  const parts = field.repeatable ? text.split(';').map((part) => part.trim()).filter(Boolean) : [text]
  const codes: string[] = []
  for (const part of parts) {
    const code = (await itself(field, part, reads)) ?? (await reads.codeOf(field.list ?? '', part, withinOf(field, row))) ?? `${AS_WRITTEN}${part}`
    const checked = (await reads.check(field.key, code)).value
    if (checked === undefined) return undefined
    codes.push(...[checked].flat().filter((one): one is string => typeof one === 'string'))
  }
  return field.repeatable ? [...new Set(codes)] : codes[0]
}
async function itself(field: Field, text: string, reads: Reads): Promise<string | undefined> {
  const value = [(await reads.check(field.key, text)).value].flat()[0]
  return typeof value === 'string' && (!isUncoded(value) || text.startsWith(AS_WRITTEN)) ? value : undefined
}
/** Goods are those of the row's kind of goods, places those of its country. */
function withinOf(field: Field, row: Fields): Within {
  const [template, country] = [row['template'], row['country']].map((value) => (typeof value === 'string' && !isUncoded(value) && value !== UNKNOWN ? value : undefined))
  return { ...(field.list === 'item' && template ? { parent: template } : {}), ...((field.list === 'locode' || field.list === 'subdivision') && country ? { country } : {}) }
}

/** A number and the words of its unit. A currency that nobody knows is none; a unit may stay as written. */
async function measured(field: Field, text: string, reads: Reads): Promise<Value | undefined> {
  const whole = (await reads.check(field.key, text)).value
  if (whole !== undefined) return whole
  const [, amount, words] = /^([-−\p{N}][\p{N}.,\s'’]*?)\s*([^\p{N}\s.,'’].*)$/su.exec(text) ?? []
  if (!amount || !words) return undefined
  const code = await reads.codeOf(field.kind === 'money' ? 'currency' : 'unit', words.trim(), {})
  if (code) return (await reads.check(field.key, `${amount} ${code}`)).value
  return field.kind === 'quantity' ? (await reads.check(field.key, `${amount} ${AS_WRITTEN}${words.trim()}`)).value : undefined
}
