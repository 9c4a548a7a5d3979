//! What erasing a record asks for: why it goes, and a second officer of this device who signs too.
import type { RecordView, SeatLine, Status, Team } from '../../backend/types'
import { reviews } from './team'

/** Why two officers may say that a record goes, the most usual first; its own date is not theirs to say. */
export const BASES = ['subject', 'unlawful', 'court'] as const

/** What is typed and chosen. */
export interface Given { basis: string; second: string; passphrase: string }
export const blank = (): Given => ({ basis: '', second: '', passphrase: '' })

/** What is missing before it can be said. */
export const wanting = (given: Given): (keyof Given)[] => (['basis', 'second', 'passphrase'] as const).filter((key) => !given[key])

/** Who can sign beside the officer who is signed in: another seat of this device that nobody ended. Of a record in a closed
 *  space the team says who reviews there; of any other the program says it when both sign. */
export const seconds = (seats: SeatLine[], { seat, seats: here }: Pick<Status, 'seat' | 'seats'>, team?: Team): SeatLine[] => {
  const own = here.find((one) => one.number === seat?.number)?.id
  return seats.filter((one) => one.here && !one.revoked && one.id !== own && (team ? reviews(team, one.id) : one.reviews)).sort((one, other) => one.officer.localeCompare(other.officer))
}

/** Under which field a refusal stands; the others stand above the deed. */
const PLACES: Record<string, keyof Given> = { 'second-officer': 'second', 'no-such-seat': 'second', 'wrong-passphrase': 'passphrase', 'wait-before-trying': 'passphrase', 'no-such-reason': 'basis' }
export const placeOf = ({ code }: { code: string }): keyof Given | undefined => PLACES[code]

/** What a registrar can do about the end of a record as it stands. */
export type Deed = 'hold' | 'end-hold' | 'erase'
export function deeds({ erasure }: Pick<RecordView, 'erasure'>): Deed[] {
  if (erasure?.state === 'held') return ['end-hold']
  return erasure?.state === 'due' ? ['hold'] : ['hold', 'erase']
}
