//! Who works on the file of an investigation: rights, from the least to the greatest, and the officers behind the seats.
import type { Team, TeamLine } from '../../backend/types'
import { isFile, isNotice } from '../../shared/kinds'
import { isNamed } from '../../shared/words.svelte'

/** What an officer may do with a file; each right holds those before it. */
export const RIGHTS = ['read', 'write', 'review', 'administer'] as const
const rank = (right: string | null): number => RIGHTS.findIndex((one) => one === right)

/** The rights that are more than the one he has. */
export const above = (right: string | null): string[] => RIGHTS.slice(rank(right) + 1)

/** An officer with all his seats: he is assigned, and his assignment ends, with every one of them. */
export interface Member { seat: string; officer: string; office: string; right: string | null; own: boolean; /** Whether every seat of his was ended. */ gone: boolean }

/** The officers, in the order of the program. Of a seat whose officer nobody here knows, the seat stands for itself. */
export function members(seats: TeamLine[]): Member[] {
  const known = new Map<string, Member>()
  for (const { seat, officer, office, right, own, gone } of seats) {
    const name = isNamed(officer) ? officer : seat
    const held = known.get(name)
    const one = { seat, officer, office, right, own, gone }
    // What was said of a seat that is ended is told only where he has no other.
    if (!held || (held.gone && !gone)) known.set(name, one)
    else if (held.gone === gone) known.set(name, { ...held, right: rank(right) > rank(held.right) ? right : held.right, own: held.own || own })
  }
  return [...known.values()]
}
export const assigned = (team: Team): Member[] => members(team.seats).filter((one) => one.right !== null)
/** Whom one can assign, or give more: not oneself, and nobody who may everything already. */
export const assignable = (team: Team): Member[] => members(team.seats).filter((one) => !one.own && !one.gone && above(one.right).length > 0)

/** Whether this officer writes in the file; whoever only reads it is offered no form. */
export const writes = (team: Team): boolean => team.seats.some((one) => one.own && rank(one.right) >= rank('write'))

/** Whether a seat may review what lies there. */
export const reviews = (team: Team, seat: string): boolean => team.seats.some((one) => one.seat === seat && rank(one.right) >= rank('review'))

/** Kinds of which a record may lie in a closed space, as far as a page puts one there. */
export const mayLieInFile = (kind: string): boolean => isFile(kind) || isNotice(kind)
