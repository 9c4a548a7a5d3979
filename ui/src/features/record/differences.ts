//! Several values for one place: who stands on which side, what is chosen, and what is still missing to decide it.
import type { Choice, Competing, Decided, Difference, Differences, Merged, Value } from '../../backend'
import { isEmpty } from '../../shared/values'

/** An officer at a desk, and what he wrote on. */
export type Side = Pick<Competing, 'officer' | 'office' | 'device'>
/** A place with its values in the order in which they stand on the page, and the one that a reader sees meanwhile. */
export interface Place extends Difference { shown: Competing | undefined }
/** What an officer chose for a place: one of its values, or another; and why. `letters` are no value yet, or none at all. */
export interface Chosen { pick?: number | 'other'; other?: Value | undefined; error?: (() => string) | undefined; letters?: string | undefined; reason: string }

const isBy = (side: Side, one: Competing): boolean => side.officer === one.officer && side.office === one.office
const isSame = (one: Value | undefined, other: Value | undefined): boolean => JSON.stringify(one) === JSON.stringify(other)
/** What this side wrote in a place. */
export const written = (values: Competing[], side: Side): Competing | undefined => values.find((one) => isBy(side, one))

/** Of what is told as merged, what really did so by itself: where several values were written one after another, somebody saw
 *  the others, or has decided already. */
export function byThemselves(merged: Merged[], decisions: Pick<Decided, 'verb' | 'field'>[]): Merged[] {
  const settled = decisions.filter((one) => one.verb === 'settle').map((one) => one.field)
  return merged.filter(({ path, values }) => !settled.includes(path.replace(/\[\d+\]/g, '')) && values.every((one) => isSame(one.value, values[0]?.value)))
}

/** Two officers side by side, whoever wrote first at the start; nothing where there are more, or one wrote twice in one place. */
export function sidesOf({ open, merged }: Pick<Differences, 'open' | 'merged'>): Side[] | undefined {
  const places = [...open, ...merged]
  const all = places.flatMap((place) => place.values).sort((one, other) => Date.parse(one.time) - Date.parse(other.time) || (one.officer < other.officer ? -1 : 1))
  const sides = all.filter((one, at) => all.findIndex((other) => isBy(one, other)) === at)
  const isTwice = places.some(({ values }) => sides.some((side) => values.filter((one) => isBy(side, one)).length > 1))
  return sides.length === 2 && !isTwice ? sides.map(({ officer, office, device }) => ({ officer, office, device })) : undefined
}

export const placesOf = (open: Difference[], sides: Side[] | undefined): Place[] =>
  open.map((place) => ({ ...place, shown: place.values[0], values: sides ? sides.flatMap((side) => written(place.values, side) ?? []) : place.values }))

/** The value that is chosen; nothing where none is, or what was typed is no answer. */
export function valueOf(place: Place, chosen: Chosen | undefined): Value | undefined {
  if (chosen?.pick === undefined) return undefined
  const value = chosen.pick === 'other' ? (chosen.letters === undefined ? chosen.other : undefined) : place.values[chosen.pick]?.value
  return isEmpty(value) ? undefined : value
}

/** What can be decided now: each place with a value and a reason. */
export function choices(places: Place[], chosen: Record<string, Chosen>): Choice[] {
  return places.flatMap((place) => {
    const [value, reason] = [valueOf(place, chosen[place.path]), chosen[place.path]?.reason.trim() ?? '']
    return value === undefined || !reason ? [] : [{ path: place.path, value, reason }]
  })
}

/** Places where somebody began to decide and something is missing. */
export function lacking(places: Place[], chosen: Record<string, Chosen>): { values: string[]; reasons: string[] } {
  const begun = places.filter(({ path }) => chosen[path]?.pick !== undefined || chosen[path]?.reason.trim())
  const hasValue = (place: Place) => valueOf(place, chosen[place.path]) !== undefined
  return { values: begun.filter((place) => !hasValue(place)).map(({ path }) => path), reasons: begun.filter((place) => hasValue(place) && !chosen[place.path]?.reason.trim()).map(({ path }) => path) }
}

/** What was chosen before the record changed, where it can still be chosen. */
export function carried(before: Place[], after: Place[], chosen: Record<string, Chosen>): Record<string, Chosen> {
  return Object.fromEntries(after.map((place): [string, Chosen] => {
    const held = chosen[place.path] ?? { reason: '' }
    if (typeof held.pick !== 'number') return [place.path, held]
    const value = before.find(({ path }) => path === place.path)?.values[held.pick]?.value
    const at = place.values.findIndex((one) => isSame(value, one.value))
    const { pick, ...rest } = held
    return [place.path, at < 0 ? rest : { ...rest, pick: at }]
  }))
}

/** Words, numbers, and each sign between them. */
const parted = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? []

/** A text in parts, of which those are marked in which it differs from others; of what has nothing in common with them, none. */
export function differing(text: string, others: string[]): { text: string; differs: boolean }[] {
  const [own, ...all] = [text, ...others].map(parted) as [string[], ...string[][]]
  const least = Math.min(own.length, ...all.map((one) => one.length))
  let [first, last] = [0, 0]
  while (first < least && all.every((one) => one[first] === own[first])) first += 1
  while (last < least - first && all.every((one) => one.at(-1 - last) === own.at(-1 - last))) last += 1
  const parts = [own.slice(0, first), own.slice(first, own.length - last), own.slice(own.length - last)]
  return parts.map((part, at) => ({ text: part.join(''), differs: at === 1 && first + last > 0 })).filter((part) => part.text)
}
