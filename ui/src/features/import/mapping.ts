//! Where the columns of a file go: which fields can be chosen, what their examples say, and what the officer's word on one
//! column does to the others. Pure: the program answers with columns, the page shows them.
import type { Field, ImportColumn, ImportColumns, Kind } from '../../backend'

/** A field that a column can go to. */
export interface Place { path: string; section: string; field: Field }
/** The same with its words in the reader's language. */
export interface Named extends Place { label: string }
/** By head the path that the officer sent a column to; nothing leaves it out. */
export type Sent = Record<string, string>
/** What is to be said of cells of a column. */
export interface Remark { code: string; values: Record<string, string>; refused: boolean }

/** What only a record of this device can point to. */
const POINTING = ['group', 'reference', 'row']

const answers = (field: Field): boolean => !POINTING.includes(field.kind) && field.by === 'anyone'

/** Behind the path of an amount: its unit or currency, where that stands in a column of its own. */
const UNIT_OF = '@unit'
/** The amount whose unit a path says. */
export const amountOf = (path: string): string | undefined => (path.endsWith(UNIT_OF) ? path.slice(0, -UNIT_OF.length) : undefined)

/** The unit of an amount (`1 KGM`), where it is a code. */
export function unitOf(value: unknown): string | undefined {
  const unit = typeof value === 'string' ? /^\S+ (\S+)$/.exec(value)?.[1] : undefined
  return unit?.startsWith('~') ? undefined : unit
}

/** Every field that a cell can answer, in the order of the dictionary; of groups the fields of their first row; of an amount
 *  its unit too. */
export function places(kind: Kind): Place[] {
  return fieldsOf(kind).flatMap((place) => (place.field.kind === 'quantity' || place.field.kind === 'money' ? [place, { ...place, path: place.path + UNIT_OF }] : [place]))
}
function fieldsOf(kind: Kind): Place[] {
  return kind.fields.flatMap((field): Place[] => {
    if (field.kind !== 'group') return answers(field) ? [{ path: field.key, section: field.section, field }] : []
    if (field.by !== 'anyone') return []
    return field.fields.filter(answers).map((inner) => ({ path: `${field.key}.${inner.key}`, section: field.section, field: inner }))
  })
}

/** The field of a path, whether or not it can be chosen; a path that a newer program knows is shown as text. */
export function fieldAt(kind: Kind | undefined, path: string): Field | undefined {
  const [first, second] = (amountOf(path) ?? path).split('.')
  const field = kind?.fields.find((one) => one.key === first)
  return second ? field?.fields.find((one) => one.key === second) : field
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The fields that have all of the words; those that begin with them first. */
export function findPlaces(all: Named[], typed: string): Named[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const found = all.filter((one) => { const text = fold(`${one.label} ${one.path}`); return words.every((word) => text.includes(word)) })
  const begins = (one: Named) => words.length > 0 && fold(one.label).split(': ').some((part) => part.startsWith(fold(typed.trim())))
  return [...found.filter(begins), ...found.filter((one) => !begins(one))]
}

/** Where a column goes: as the officer said, or else as the program answered. */
export function goesTo(column: ImportColumn, sent: Sent): string[] {
  const said = !column.fixed && Object.hasOwn(sent, column.head) ? sent[column.head] : undefined
  return said === undefined ? column.fields : said ? [said] : []
}

/** The officer sends a column to a field, or nowhere. A field takes one column: whichever he sent there before is left
 *  out, and stands as such before him. */
export function send(sent: Sent, columns: ImportColumn[], head: string, path: string): Sent {
  const before = path ? columns.filter((column) => column.head !== head && goesTo(column, sent).includes(path)).map((column) => [column.head, '']) : []
  const now = { ...sent, ...Object.fromEntries(before), [head]: path }
  // A unit without its amount says nothing.
  const alone = columns.filter((column) => goesTo(column, now).some((to) => amountOf(to) !== undefined && !columns.some((other) => goesTo(other, now).includes(amountOf(to) ?? ''))))
  return { ...now, ...Object.fromEntries(alone.map((column) => [column.head, ''])) }
}

/** Which column each field is taken by. */
export function taken(columns: ImportColumn[], sent: Sent): Map<string, string> {
  return new Map(columns.flatMap((column) => goesTo(column, sent).map((path): [string, string] => [path, column.head])))
}

/** The column that this one is read with: it says the unit or the country of another, and has no value of its own. */
export function readWith(columns: ImportColumn[], column: ImportColumn): string | undefined {
  const says = (one: ImportColumn) => one.examples.some((example) => example.values.length > 0)
  if (!column.fixed || says(column)) return undefined
  return columns.find((other) => other.head !== column.head && says(other) && other.fields.some((path) => column.fields.includes(path)))?.head
}

/** One sentence for each sort of remark: cells of one column mostly have the same to be said of them. */
export function remarks(column: ImportColumn): Remark[] {
  const said = new Map<string, Remark>()
  for (const { remark, refused } of column.examples) {
    if (remark && !said.has(remark.code)) said.set(remark.code, { ...remark, refused })
  }
  return [...said.values()]
}

/** What tells the rows of one reading from those of another, as the program does: the mapping file, or else the fields in
 *  the order of the columns. A file that is imported by another reading makes records a second time. */
export function identity({ kind, mapping, columns }: ImportColumns): string {
  return mapping || [kind, ...columns.flatMap((column) => column.fields)].join('\n')
}
