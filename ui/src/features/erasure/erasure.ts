//! What the page of erasure knows without asking: what stands where, in which order, and how a record is called in a sentence.
import type { ErasureLine } from '../../backend/types'
import { find, kindLabel } from '../../shared/words.svelte'

/** From what a person has still to say to what is gone. */
export const STATES = ['over', 'due', 'held', 'erased'] as const
export type State = (typeof STATES)[number]

/** No list names more that is over at once: what is beyond it comes when these are gone. */
export const OVER_MOST = 1_000

const byName = (one: ErasureLine, other: ErasureLine): number => one.reference.localeCompare(other.reference) || one.id.localeCompare(other.id)
/** Its moment, whatever the clock of the machine that said it. */
const at = ({ time }: ErasureLine): number => Date.parse(time) || 0
const ORDERS: Record<State, (one: ErasureLine, other: ErasureLine) => number> = {
  over: byName,
  due: (one, other) => at(one) - at(other) || byName(one, other),
  held: byName,
  erased: (one, other) => at(other) - at(one) || byName(one, other),
}

/** The lines of each state: what was said first goes first, what went last stands first, the others by their names. */
export const grouped = (lines: ErasureLine[]): Record<State, ErasureLine[]> =>
  Object.fromEntries(STATES.map((state) => [state, lines.filter((one) => one.state === state).sort(ORDERS[state])])) as Record<State, ErasureLine[]>

/** What a record is called in a sentence; one that is not here any more by its id. */
export const nameOf = ({ reference, kind, id }: ErasureLine): string => reference || (kind ? kindLabel(kind) : id)
/** Why it goes, or would; nothing where nobody has said so. */
export const whyOf = ({ basis }: ErasureLine): string => (basis ? (find(`basis-${basis}`) ?? basis) : '')
