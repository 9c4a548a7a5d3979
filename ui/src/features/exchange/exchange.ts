//! What the pages of exchange know without asking: names of bundles, what a bundle brought, and why an entry waits.
import type { AboutRecord, Brought, SeatLine, WaitingLine } from '../../backend/types'
import { nameOfDay } from '../../shared/files'
import { apart, find, kindLabel, officerLabel, t } from '../../shared/words.svelte'

/** Bundles end so; the window offers only these. */
export const ENDING = 'ncen'
/** The day stands in the name: a stick has several. */
export const bundleName = (day: Date): string => nameOfDay('bundle', day, ENDING)

/** For whom a bundle is: an officer, his office and his device, since one officer may have several. */
export const receiverLabel = ({ officer, office, device, here }: SeatLine): string =>
  [officerLabel(officer), office, here ? t('ui-seats-here') : device && `${t('ui-seats-device')} ${device}`].filter(Boolean).map(apart).join(' · ')

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
