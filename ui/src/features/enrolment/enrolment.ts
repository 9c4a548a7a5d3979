//! What the pages of enrolment know without asking: bytes as hex, names of files, what is missing, and the tree of offices.
import type { Office, ReasonLine, SeatLine, Status } from '../../backend/types'
import { faulty } from '../../shared/passphrase'
import { isNamed } from '../../shared/words.svelte'

/** What a newcomer types. */
export interface Answers { officer_number: string; officer_name: string; passphrase: string; again: string }
export const blank = (): Answers => ({ officer_number: '', officer_name: '', passphrase: '', again: '' })

export const lacking = (answers: Answers): string[] => [
  ...(['officer_name', 'officer_number'] as const).filter((key) => !answers[key].trim()),
  ...faulty(answers.passphrase, answers.again),
]

/** What the registrar gives a seat. */
export interface Given { office: string; letters: string; roles: string[] }

/** What is missing before the registrar can answer; letters are asked only of a device that is new. */
export const wanting = ({ office, letters, roles }: Given, isNew: boolean): ('office' | 'letters' | 'roles')[] => [
  ...(office ? [] : (['office'] as const)),
  ...(!isNew || LETTERS.test(letters) ? [] : (['letters'] as const)),
  ...(roles.length ? [] : (['roles'] as const)),
]
const LETTERS = /^[A-Z]{1,2}$/

/** Under which field a refusal stands; the others stand above the button. */
const PLACES: Record<string, string> = {
  'officer-here': 'officer_number', 'passphrase-too-short': 'passphrase', 'letters-taken': 'letters', 'no-such-office': 'office', 'office-not-yours': 'office',
  'no-role': 'roles', 'no-such-role': 'roles', 'office-code-taken': 'code', 'office-code-form': 'code',
}
export const placeOf = (refused: { code: string; values?: Record<string, unknown> }): string | undefined => PLACES[refused.code] ?? (typeof refused.values?.field === 'string' ? refused.values.field : undefined)

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** `0922.ncen-request`; a number that no disk takes as a name is written with lines below. */
export const fileName = (number: string, kind: 'request' | 'answer'): string => `${number.trim().replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '_') || 'officer'}.ncen-${kind}`

/** No request and no answer is longer; a file that is, is not even read. */
export const BYTES_MOST = 16 * 1024 * 1024

export interface Branch { office: Office; depth: number }
/** Offices in the order of a tree, each below the one it belongs to. One whose office above is not told of stands at the top. */
export function tree(offices: Office[]): Branch[] {
  const known = new Set(offices.map((one) => one.id))
  const below = (parent: string | null, depth: number): Branch[] =>
    offices
      .filter((one) => (parent === null ? !one.parent || !known.has(one.parent) : one.parent === parent))
      .sort((a, b) => a.code.localeCompare(b.code))
      .flatMap((office) => [{ office, depth }, ...below(office.id, depth + 1)])
  return below(null, 0)
}

/** Why a seat can be revoked: one that was already only for a reason that takes more. */
export const reasonsFor = ({ revoked }: Pick<SeatLine, 'revoked'>, all: ReasonLine[]): ReasonLine[] => (revoked ? all.filter((one) => !one.leaves_key) : all)
/** What becomes of the files that a seat leads, once it is revoked for a reason. Files are handed over to officers of every role; only a
 *  seat with nobody there never has any. */
export function filesAfter({ unattended }: Pick<SeatLine, 'unattended'>, reason: ReasonLine | undefined): string | undefined {
  if (!reason || unattended) return undefined
  return reason.leaves_key ? 'ui-revoke-files-kept' : 'ui-revoke-files-closed'
}

/** The seat that is signed in. */
export const ownSeat = ({ seat, seats }: Status): string | undefined => seats.find((one) => one.number === seat?.number)?.id
/** Those that count before those that were revoked, each by office and officer. */
export const sorted = (seats: SeatLine[]): SeatLine[] =>
  [...seats].sort((a, b) => Number(Boolean(a.revoked)) - Number(Boolean(b.revoked)) || a.office.localeCompare(b.office) || a.officer.localeCompare(b.officer))
/** Who can lead the files that a seat left: every officer who stands, once, whatever seats he has. Of a seat whose officer nobody here
 *  knows, the seat stands for itself. */
export function successors(seats: SeatLine[]): SeatLine[] {
  const known = new Map<string, SeatLine>()
  for (const seat of sorted(seats)) {
    const name = isNamed(seat.officer) ? seat.officer : seat.id
    if (!seat.revoked && !seat.unattended && !known.has(name)) known.set(name, seat)
  }
  return [...known.values()]
}
