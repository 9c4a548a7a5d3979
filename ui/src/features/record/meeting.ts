//! One draft that two places wrote: what only one of them changed stands; what both did stays as the other place has it,
//! and what was typed here is told, to be copied. Pure.
import type { Fields, Row, Value } from '../../backend'

/** What stands in a form: its answers, and what is none, by path. */
export interface Stand { fields: Fields; wrong: Record<string, string> }
/** An answer that was typed here and is not in the form. */
export interface Lost { path: string; value: Value }

/** The program gives names in another order than the form has them. */
const ordered = (_: string, held: unknown): unknown => (typeof held === 'object' && held !== null && !Array.isArray(held) ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1))) : held)
const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one, ordered) === JSON.stringify(other, ordered)
const topOf = (path: string): string => /^\w+/.exec(path)?.[0] ?? path

export function met(base: Stand, mine: Stand, theirs: Stand): { stands: Stand; lost: Lost[] } {
  const stands: Stand = { fields: { ...theirs.fields }, wrong: { ...theirs.wrong } }
  const lost: Lost[] = []
  const theirsTo = (key: string) => !isSame(theirs.fields[key], base.fields[key])
  for (const key of new Set([...Object.keys(base.fields), ...Object.keys(mine.fields)])) {
    const [own, other] = [mine.fields[key], theirs.fields[key]]
    if (isSame(own, base.fields[key]) || isSame(own, other)) continue
    if (theirsTo(key)) lost.push(...differing(key, own, other))
    else if (own === undefined) delete stands.fields[key]
    else stands.fields[key] = own
  }
  for (const path of new Set([...Object.keys(base.wrong), ...Object.keys(mine.wrong)])) {
    const [own, other] = [mine.wrong[path], theirs.wrong[path]]
    if (own === base.wrong[path] || own === other) continue
    if (other === base.wrong[path] && !theirsTo(topOf(path))) {
      if (own === undefined) delete stands.wrong[path]
      else stands.wrong[path] = own
    } else if (own !== undefined) lost.push({ path, value: own })
  }
  return { stands, lost }
}

/** Of rows only the answers that differ. */
function differing(key: string, own: Value | undefined, other: Value | undefined): Lost[] {
  if (own === undefined) return []
  if (!areRows(own)) return [{ path: key, value: own }]
  const beside = areRows(other) ? other : []
  return own.flatMap((row, at) => Object.entries(row.fields).filter(([inner, value]) => !isSame(value, beside[at]?.fields[inner])).map(([inner, value]) => ({ path: `${key}[${at}].${inner}`, value })))
}
const areRows = (value: Value | undefined): value is Row[] => Array.isArray(value) && typeof value[0] === 'object'
