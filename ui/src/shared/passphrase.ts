//! What a passphrase needs wherever one is chosen: typed twice, and long enough. And what stands in for one that is forgotten.
import { t } from './words.svelte'

/** Four words of the sheet's length; the program has the last word. */
export const PASSPHRASE_LETTERS_LEAST = 12
/** So many words has a recovery sheet. */
const SHEET_WORDS = 24

type Place = 'passphrase' | 'again'

/** Which of the two fields is not right yet. */
export const faulty = (passphrase: string, again: string): Place[] => [
  ...(Array.from(passphrase).length < PASSPHRASE_LETTERS_LEAST ? (['passphrase'] as const) : []),
  ...(again !== passphrase ? (['again'] as const) : []),
]
/** The same in words, by field. */
export const faults = (passphrase: string, again: string): Partial<Record<Place, string>> =>
  Object.fromEntries(faulty(passphrase, again).map((place) => [place, t(`ui-start-missing-${place}`, { letters: PASSPHRASE_LETTERS_LEAST })]))

/** Whether somebody typed the words of his sheet in the place of a passphrase. */
export const isSheet = (typed: string): boolean => typed.trim().split(/\s+/).length === SHEET_WORDS
