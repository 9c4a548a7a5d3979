//! Rows that were copied in a spreadsheet, as rows of a group: lines of cells with tabs between them.
import type { Checked, Field, Fields } from '../../backend'
import { writable } from './model'

/** Rows pasted at once: more belong into an import, which reports on each. */
export const ROWS_MOST = 200

export interface Pasted { rows: Fields[]; lost: number }

/** Whether a text is cells of a spreadsheet, and not one of them: that ends with its line. */
export const areRows = (text: string): boolean => /[\t\n]/.test(text.trimEnd())

/** What a field makes of a cell. */
type Check = (key: string, cell: string) => Promise<Checked>

export async function pasted(text: string, group: Field, check: Check, labelOf: (key: string) => string): Promise<Pasted> {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim())).filter((line) => line.some(Boolean)).slice(0, ROWS_MOST + 1)
  const fields = group.fields.filter(writable)
  const named = (head: string) => fields.find((field) => [field.key, labelOf(field.key)].some((name) => name.toLowerCase() === head.toLowerCase()))
  const heads = (lines[0] ?? []).map(named)
  const hasHeads = heads.filter(Boolean).length > (heads.length - 1) / 2 && heads.some(Boolean)
  const columns = hasHeads ? heads : [...fields.filter((field) => field.form === 'simplified'), ...fields.filter((field) => field.form !== 'simplified')]
  const found: Pasted = { rows: [], lost: 0 }
  for (const line of hasHeads ? lines.slice(1) : lines) {
    const row: Fields = {}
    for (const [at, cell] of line.entries()) {
      const field = columns[at]
      if (!cell) continue
      const checked = field ? await check(field.key, cell) : undefined
      if (field && checked?.value !== undefined && checked.value !== null) row[field.key] = checked.value
      else found.lost += 1
    }
    found.rows.push(row)
  }
  return found
}
