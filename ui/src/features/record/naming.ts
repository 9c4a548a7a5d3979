//! What a field is called where others stand beside it: of several rows its row is named too.
import type { Fields } from '../../backend'
import { fieldLabel, t } from '../../shared/words.svelte'
import { rowsOf } from './model'

export function nameOf(kind: string, fields: Fields, path: string): string {
  const [, group = '', at] = /^(\w+)\[(\d+)\]\./.exec(path) ?? []
  if (!group || rowsOf(fields, group).length < 2) return fieldLabel(kind, path)
  return t('ui-row-field', { row: `${fieldLabel(kind, group)} ${Number(at) + 1}`, field: fieldLabel(kind, path) })
}
