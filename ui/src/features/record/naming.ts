//! What a field is called where others stand beside it: of several rows its row is named too.
import type { Field, Fields, Kind } from '../../backend'
import { fieldLabel, t } from '../../shared/words.svelte'
import { isStruck, rowsOf } from './model'

export function nameOf(kind: string, fields: Fields, path: string): string {
  const [, group = '', at] = /^(\w+)\[(\d+)\]\./.exec(path) ?? []
  if (!group || rowsOf(fields, group).length < 2) return fieldLabel(kind, path)
  return t('ui-row-field', { row: `${fieldLabel(kind, group)} ${Number(at) + 1}`, field: fieldLabel(kind, path) })
}

/** The field of a path: `goods[0].quantity`. */
export function fieldOf(kind: Kind, path: string): Field | undefined {
  const [top, inner] = path.replace(/\[\d+\]/g, '').split('.')
  const field = kind.fields.find((one) => one.key === top)
  return inner ? field?.fields.find((one) => one.key === inner) : field
}

/** Rows that a field may point to, by their ids. */
export function rowChoices(kind: Kind, fields: Fields): { id: string; label: string }[] {
  return kind.fields.filter((field) => field.kind === 'group').flatMap((field) =>
    rowsOf(fields, field.key).flatMap((row, index) => (row.id && !isStruck(row) ? [{ id: row.id, label: `${fieldLabel(kind.key, field.key)} ${index + 1}` }] : [])),
  )
}
