//! Which columns and facets a list of records has: derived from the dictionary, never listed by hand.
import type { Field, Kind } from '../../backend'

export interface Shown { path: string; field: Field }
export interface Layout { date?: Shown; places: Shown[]; goods: Shown[]; quantity?: Shown; facets: Shown[] }

/** Every field that a list can show, the simplified form first; groups one level deep. */
export function flat(kind: Kind): Shown[] {
  const all = kind.fields.flatMap((field): Shown[] =>
    field.kind === 'group' ? field.fields.map((inner) => ({ path: `${field.key}.${inner.key}`, field: inner })) : [{ path: field.key, field }],
  )
  return [...all.filter(simple), ...all.filter((one) => !simple(one))]
}

const simple = ({ field }: Shown): boolean => field.form === 'simplified'
const PLACES = ['locode', 'country']
const FACETS_MOST = 9

export function layout(kind: Kind): Layout {
  const fields = flat(kind)
  const top = fields.filter(({ path }) => !path.includes('.'))
  const date = top.find(({ field }) => field.search === 'date' && simple({ path: '', field }))
  const places = PLACES.flatMap((list) => top.filter(({ field }) => field.list === list && !field.repeatable && field.section === top[0]?.field.section))
  const quantity = fields.find(({ field }) => field.kind === 'quantity' && field.form === 'simplified')
  // What is measured, the closest word first: it stands beside its quantity and does not say it again.
  const group = quantity?.path.split('.')[0]
  const goods = fields.filter((one) => simple(one) && one.field.kind === 'code' && one.path.startsWith(`${group}.`)).reverse()
  return { ...(date ? { date } : {}), places, goods, ...(quantity ? { quantity } : {}), facets: facets(fields, places) }
}

/** The state first, then goods, places and what the simplified form asks. */
function facets(fields: Shown[], places: Shown[]): Shown[] {
  const facet = fields.filter(({ field }) => field.search === 'facet' && field.kind === 'code')
  const state = facet.filter(({ path }) => path === 'state')
  const first = facet.filter((one) => simple(one) && one.path.includes('.'))
  const where = facet.filter((one) => places.some((place) => place.path === one.path))
  const rest = facet.filter(simple)
  return [...new Map([...state, ...first, ...where, ...rest].map((one) => [one.path, one])).values()].slice(0, FACETS_MOST)
}
