//! Links between records, as far as they are pure: which kinds fit, what finds a record, what a new one is asked, how a
//! link reads, and the row that says that two records are of the same.
import type { Draft, Field, Fields, Kind, Linked, Value } from '../../backend'
import { KINDS, isProfile } from '../../shared/kinds'
import { isEmpty } from '../../shared/values'
import { firstRow, questions, rowsOf, standing, type Question } from './model'

/** Kinds of which a new record can be begun from a reference: nobody answers a message that is not written yet. */
export const newKinds = (field: Field): string[] => KINDS.filter((kind) => isProfile(kind) && (!field.target || kind === field.target))

/** Words of a question at most: more tell no more. */
const WORDS_MOST = 12

/** Letters and digits alone, as two hands may write the same. */
export const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('')

/** What was typed, as a question: words that begin so, or a number of a thing however it is spaced. Signs of the query
 *  language are no signs here. */
export function queryFor(text: string, target: string | null): string {
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, WORDS_MOST)
  const begun = words.map((word) => `${word}*`).join(' ')
  const whole = words.length > 1 && /\p{N}/u.test(text) ? ` | ${words.join('')}*` : ''
  // A void record is not linked anew.
  return [target ? `kind:${target}` : '', '-state:void,closed', words.length ? `(${begun}${whole})` : ''].filter(Boolean).join(' ')
}

/** Numbers and names by which a thing is known whose simplified form asks for neither. */
const KNOWN_BY = ['plate', 'container', 'vessel_name', 'aircraft_mark']

/** What a record that is begun beside another one is asked: its simplified form, and in any case what it is known by. */
export function askedBeside(kind: Kind): Question[] {
  const asked = questions(kind)
  if (asked.some((one) => one.field.kind === 'text')) return asked
  const known = kind.fields.filter((field) => KNOWN_BY.includes(field.key) && !asked.some((one) => one.path === field.key))
  return [...asked.slice(0, 1), ...known.map((field) => ({ path: field.key, field })), ...asked.slice(1)]
}

/** Where the words belong with which a record was looked for: the first text of the simplified form, or by their shape. */
export function placeOf(asked: Question[], words: string): Question | undefined {
  const name = asked.find((one) => one.field.kind === 'text' && one.field.form === 'simplified')
  if (name) return name
  const shape = /^[a-z]{3}[ujz]\d{7}$/.test(plain(words)) ? 'container' : /\p{N}/u.test(words) ? 'plate' : 'vessel_name'
  return asked.find((one) => one.path === shape) ?? asked.find((one) => one.field.kind === 'text' || one.field.kind === 'identifier')
}

export const valueAt = (fields: Fields, { group, field }: Question): Value | undefined => (group ? firstRow(fields, group.key)?.fields[field.key] : fields[field.key])

/** Whether an officer wrote more into the form than the words that brought him there. */
export function isTouched(draft: Pick<Draft, 'fields'>, now: Pick<Draft, 'fields' | 'wrong'>, place: Question | undefined, words: string): boolean {
  const others = (fields: Fields) => JSON.stringify(Object.entries(fields).filter(([key]) => key !== (place?.group?.key ?? place?.field.key)).sort())
  const wrong = Object.keys(now.wrong).filter((path) => path !== place?.path)
  const name = place ? (now.wrong[place.path] ?? valueAt(now.fields, place)) : undefined
  return wrong.length > 0 || others(draft.fields) !== others(now.fields) || (!isEmpty(name) && plain(String(name)) !== plain(words))
}

/** How a record is linked: its role and the kind of link, or the answer that names it. The answer is one of the record
 *  that names the other. */
export function linkedAs(linked: Linked, kind: string, word: (list: string, code: string) => string, label: (kind: string, path: string) => string): string {
  const said = [linked.role && word('party_role', linked.role), linked.link && word('link_kind', linked.link)].filter(Boolean)
  return said.length ? said.join(', ') : label(linked.outward ? kind : linked.kind, linked.path)
}

const SAME = 'same_as'
const PROBABLE = 'probable'
interface Keys { group: string; kind: string; to: string; certainty: string | undefined }

/** Where a kind says that a record is of the same as another one. */
export function sameKeys(kind: Kind): Keys | undefined {
  for (const group of kind.fields.filter((field) => field.kind === 'group')) {
    const link = group.fields.find((field) => field.list === 'link_kind')
    const to = group.fields.find((field) => field.kind === 'reference')
    if (link && to) return { group: group.key, kind: link.key, to: to.key, certainty: group.fields.find((field) => field.list === 'certainty')?.key }
  }
  return undefined
}
export const sameRow = (keys: Keys, id: string): Fields => ({ [keys.kind]: SAME, [keys.to]: id, ...(keys.certainty ? { [keys.certainty]: PROBABLE } : {}) })
export const saysSame = (keys: Keys, fields: Fields, id: string): boolean => standing(rowsOf(fields, keys.group)).some((row) => row.fields[keys.kind] === SAME && row.fields[keys.to] === id)
export const isSame = (linked: Linked): boolean => linked.link === SAME
