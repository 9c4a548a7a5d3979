//! What the pages of exchange know without asking: names of bundles, for whom one can be, what it says of itself and what it brought,
//! where a letter goes, and why an entry waits.
import type { AboutRecord, Brought, DeviceLine, JobStatus, LetterLine, SeatLine, SentLine, Shown, WaitingLine } from '../../backend/types'
import { nameOfDay } from '../../shared/files'
import { clock, moment } from '../../shared/values'
import { apart, find, isNamed, kindLabel, locale, said, t } from '../../shared/words.svelte'

/** Bundles end so; the window offers only these. */
export const ENDING = 'ncen'
const named = (what: string, day: Date, device: string): string => nameOfDay(device ? `${what}-${device}` : what, day, ENDING)
/** The device and the day stand in the name: a stick has several. */
export const bundleName = (day: Date, device = ''): string => named('bundle', day, device)
export const receiptName = (day: Date, device: string): string => named('receipt', day, device)

/** A device for which a bundle can be, as a list shows it. */
export interface Receiver { key: string; letters: string; label: string }
/** The devices that are not this one and have somebody who opens it, by office and letters. */
export function receivers(devices: DeviceLine[], seats: SeatLine[]): Receiver[] {
  const on = ({ letters }: DeviceLine) => seats.filter((seat) => seat.device === letters)
  const isFor = (device: DeviceLine) => on(device).some((seat) => !seat.revoked) && !on(device).some((seat) => seat.here)
  const order = (a: DeviceLine, b: DeviceLine) => a.office.localeCompare(b.office) || a.letters.length - b.letters.length || a.letters.localeCompare(b.letters)
  return devices.filter(isFor).sort(order).map((device) => ({ key: device.key, letters: device.letters, label: receiverLabel(device, on(device)) }))
}
function receiverLabel({ office, letters }: DeviceLine, seats: SeatLine[]): string {
  const [officer = '', ...more] = seats.filter((seat) => !seat.revoked && isNamed(seat.officer)).map((seat) => seat.officer)
  return [`${t('ui-seats-device')} ${letters}`, office, more.length ? t('ui-bundle-for-more', { officer, n: more.length }) : officer].filter(Boolean).map(apart).join(' · ')
}

/** Bytes that a file may have: what a CD takes, and what a stick in FAT32 does with room for its folder. */
export const DISC = 650_000_000
export const STICK = 4_000_000_000
/** How many items had no room in a file that may not be larger: they stand to go into the next one. */
export const leftOver = ({ phase, done, total }: Pick<JobStatus, 'phase' | 'done' | 'total'>): number => (phase === 'finished' ? Math.max(0, total - done) : 0)

/** A device by its letters; of one that no statement gives any, no key is shown. */
const deviceSaid = (letters: string): string => (/^[0-9a-f]{64}$/.test(letters) ? t('ui-peer-unknown') : `${t('ui-seats-device')} ${apart(letters)}`)
/** For whom a letter is, and who brought it here. */
export const toSaid = ({ to, is_for_here = false }: { to: string; is_for_here?: boolean }): string => (is_for_here ? t('ui-letter-here') : deviceSaid(to))
export const fromSaid = ({ from }: LetterLine): string => (from === null ? t('ui-letter-own') : deviceSaid(from))
/** What becomes of a letter that lies here. */
export function letterSaid({ is_whole, is_for_here, from }: LetterLine): string {
  if (!is_whole) return t('ui-letter-is-coming')
  if (is_for_here) return t('ui-letter-is-waiting')
  return t(from === null ? 'ui-letter-is-written' : 'ui-letter-is-carried')
}

/** What became of a letter that was written here, and since when. */
export const becameSaid = ({ state, by, at }: SentLine, time: (at: string) => string): string =>
  t(`ui-letter-became-${state}`, { device: by === null ? t('ui-peer-unknown') : deviceSaid(by), time: time(at) })

/** Who made a bundle, in a sentence. */
export function makerSaid({ is_sealed, letters }: Shown): string {
  if (!is_sealed) return t('ui-bundle-from-nobody')
  return letters ? t('ui-bundle-from', { device: letters }) : t('ui-bundle-from-unknown')
}
/** When, by the word of that device: of today only the clock. */
export function madeSaid({ made_at }: Shown, now: Date): string {
  if (!made_at) return t('ui-not-known')
  return new Date(made_at).toDateString() === now.toDateString() ? t('ui-bundle-today', { time: clock(made_at, locale()) }) : moment(made_at, locale())
}
/** How many of its entries are new here, as far as that is known. Its maker may hold more than lies in it: a receipt brings none. */
export const newIn = ({ entries, new: lacking }: Shown): number | undefined => (lacking === null ? undefined : Math.min(entries, lacking))
/** Whether it says only what its maker holds: nothing has to go back for it. */
export const isReceipt = ({ is_sealed, statements, entries, pictures, closed }: Shown): boolean => is_sealed && statements + entries + pictures + closed === 0
/** Why a bundle was not opened: what the program says of any file does not always fit one. */
export function refusalSaid(wrong: Parameters<typeof said>[0]): string {
  if (wrong.code === 'upload-too-large') return t('ui-bundle-too-large', { most: String(wrong.values?.['most'] ?? '') })
  return wrong.code === 'not-for-you' ? t('ui-bundle-not-for-you') : said(wrong)
}

/** What a bundle brought, in the order in which it is read aloud. */
export function counts({ stored, known, waiting, dropped }: Brought): ['new' | 'known' | 'waiting' | 'dropped', number][] {
  return [['new', stored], ['known', known], ['waiting', waiting], ['dropped', Object.values(dropped).reduce((sum, one) => sum + one, 0)]]
}
/** What a person has of what waits, in a sentence or two: how many are his to look at, how many come in by themselves. */
export const waitingSaid = ({ forPerson, held }: { forPerson: readonly unknown[]; held: readonly unknown[] }): string =>
  [forPerson.length ? t('ui-brought-person', { n: forPerson.length }) : '', held.length ? t('ui-brought-held', { n: held.length }) : ''].filter(Boolean).join(' ')
/** Why entries were dropped, each reason with its number. */
export const droppedReasons = ({ dropped }: Brought): { code: string; text: string; n: number }[] =>
  Object.entries(dropped).sort(([a], [b]) => a.localeCompare(b)).map(([code, n]) => ({ code, text: find(`ui-dropped-${code}`) ?? t('ui-dropped-other', { code }), n }))

/** Why an entry waits, in a sentence. */
export const whyOf = ({ why }: WaitingLine): string => find(`waiting-${why}`) ?? t('waiting-refused', { code: why })
const FOR_REVIEWER = ['waits-revoked', 'waits-forked', 'waits-right', 'built-upon']
/** What helps it, where this officer cannot adopt it: another's word, what is still to come, or nothing. */
export const helpOf = ({ why, held }: WaitingLine): string =>
  FOR_REVIEWER.includes(why) ? t('ui-quarantine-not') : held || why === 'rests-on-waiting' ? t('ui-quarantine-by-itself') : t('ui-quarantine-kept')

/** Where it is wrong, or what is missing, where that has a name; ids say nothing to people. */
export const placeOf = ({ place }: WaitingLine): string => (/^[0-9a-z]{26,}$/.test(place) ? '' : place)

/** What a record is called that has no reference yet, or whose kind this program does not know. */
export const nameOf = ({ reference, kind }: AboutRecord): string => reference || (kind ? kindLabel(kind) : t('ui-record-unknown'))
/** Records that an entry touches, for one line. */
export function aboutOf({ about }: WaitingLine): string {
  const [first, ...more] = about
  if (!first) return t('ui-quarantine-entry')
  return more.length ? t('ui-quarantine-more', { reference: nameOf(first), n: more.length }) : nameOf(first)
}
/** The same, as a title. */
export function titleOf(line: WaitingLine): string {
  const [only, ...more] = line.about
  return only && more.length === 0 ? t('ui-quarantine-changes', { reference: nameOf(only), n: only.changes }) : aboutOf(line)
}
