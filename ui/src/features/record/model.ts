//! What a form asks, derived from the dictionary: sections, questions of the simplified form, what is still missing.
import type { Field, Fields, Finding, Kind, Row, Value } from '../../backend'
import { isPictures } from '../../shared/kinds'
import { inOrderOfLines } from '../../shared/national.svelte'
import { isEmpty } from '../../shared/values'

export interface Section { key: string; fields: Field[] }
/** One question of the simplified form; `group` is where its first row lies. */
export interface Question { path: string; group?: Field; field: Field }

export const rowsOf = (fields: Fields, key: string): Row[] => {
  const value = fields[key]
  return Array.isArray(value) && (value.length === 0 || typeof value[0] === 'object') ? (value as Row[]) : []
}
export const isStruck = (row: Row): boolean => row.fields['struck'] === true
export const standing = (rows: Row[]): Row[] => rows.filter((row) => !isStruck(row))
/** Rows that count: a smaller form of a picture is no picture more. */
const counted = (rows: Row[]): Row[] => standing(rows).filter((row) => isEmpty(row.fields['derived_from']))

/** Whether a field is for people to read: a record that the program itself ties to this one is a bare id. */
const readable = (field: Field): boolean => !(field.by === 'program' && field.kind === 'reference')

/** Sections in the order in which the dictionary first names them. */
export function sections(kind: Kind): Section[] {
  const found = new Map<string, Field[]>()
  for (const field of kind.fields.filter(readable)) found.set(field.section, [...(found.get(field.section) ?? []), field])
  return [...found].map(([key, fields]) => ({ key, fields }))
}

/** What a form lets an officer write. Pictures have their own way in, which comes with them. */
export const writable = (field: Field): boolean => field.by !== 'program' && !isPictures(field)

export const templateOf = (row: Fields, fields: Field[]): string | undefined => {
  const key = fields.find((field) => field.list === 'commodity_template')?.key
  const value = key ? row[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/** The fields of a row: those of every commodity, and those of the one chosen. */
export function rowFields(group: Field, row: Fields): Field[] {
  const template = templateOf(row, group.fields)
  return inOrderOfLines(group.key, group.fields.filter((field) => writable(field) && (field.templates.length === 0 || (template !== undefined && field.templates.includes(template)))))
}

export function questions(kind: Kind): Question[] {
  return kind.fields.filter((field) => field.form === 'simplified' && writable(field)).flatMap((field): Question[] =>
    field.kind === 'group'
      ? field.fields.filter((inner) => inner.form === 'simplified' && writable(inner)).map((inner) => ({ path: `${field.key}[0].${inner.key}`, group: field, field: inner }))
      : [{ path: field.key, field }],
  )
}

export function answered(question: Question, fields: Fields): boolean {
  return !isEmpty(question.group ? firstRow(fields, question.group.key)?.fields[question.field.key] : fields[question.field.key])
}
/** Row 0 of a question is the first that is not struck. */
export const firstRow = (fields: Fields, key: string): Row | undefined => standing(rowsOf(fields, key))[0]

/** Paths that must be answered before a record is complete, and are not. */
export function missing(kind: Kind, fields: Fields): string[] {
  return kind.fields.flatMap((field): string[] => {
    if (field.kind !== 'group') return field.required === 'complete' && isEmpty(fields[field.key]) ? [field.key] : []
    const rows = rowsOf(fields, field.key)
    const needed = field.fields.filter((inner) => inner.required === 'complete')
    if (standing(rows).length === 0) return field.required === 'complete' ? needed.map((inner) => `${field.key}[0].${inner.key}`) : []
    return rows.flatMap((row, index) => (isStruck(row) ? [] : needed.filter((inner) => isEmpty(row.fields[inner.key])).map((inner) => `${field.key}[${index}].${inner.key}`)))
  })
}

/** Whether a path of a field or of a standing row has no answer; what is no more lacks none. */
function lacksAt(fields: Fields, path: string): boolean {
  const [, group, at, key = ''] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path) ?? []
  if (!group) return isEmpty(fields[path])
  const row = rowsOf(fields, group)[Number(at)]
  return row !== undefined && !isStruck(row) && isEmpty(row.fields[key])
}
/** What was found missing when the form was looked at last, and still is. */
export const stillMissing = (findings: Finding[], fields: Fields): string[] => findings.filter((one) => one.code === 'missing' && one.blocks && lacksAt(fields, one.field)).map((one) => one.field)

/** How many answers or rows a section holds. */
export function filled(section: Section, fields: Fields): number {
  return section.fields.reduce((sum, field) => sum + (field.kind === 'group' ? counted(rowsOf(fields, field.key)).length : isEmpty(fields[field.key]) ? 0 : 1), 0)
}

export const findingsAt = (findings: Finding[], path: string): Finding[] => findings.filter((finding) => finding.field === path)

/** Columns of a group's table: what any row answers, the simplified form first. */
export function columnsOf(group: Field, rows: Row[], most = 6): { columns: Field[]; rest: Field[] } {
  const used = group.fields.filter((field) => rows.some((row) => !isEmpty(row.fields[field.key])))
  const ordered = [...used.filter((field) => field.form === 'simplified'), ...used.filter((field) => field.form !== 'simplified')]
  const chosen = new Set(ordered.slice(0, most))
  return { columns: used.filter((field) => chosen.has(field)), rest: used.filter((field) => !chosen.has(field)) }
}

/** A title for a record that a list has not titled: its simplified answers in a row of words. */
export function titleOf(kind: Kind, fields: Fields, show: (value: Value, field: Field) => string, listed: (words: string[]) => string): string {
  return listed(questions(kind)
    .filter((question) => question.group ? ['item', 'quantity'].includes(question.field.key) : ['name', 'subject', 'family_name', 'given_names', 'plate', 'container', 'vessel_name', 'transport_type'].includes(question.field.key))
    .flatMap((question) => {
      const value = question.group ? firstRow(fields, question.group.key)?.fields[question.field.key] : fields[question.field.key]
      return isEmpty(value) || value === undefined ? [] : [show(value, question.field)]
    }))
}
