//! A narrative as a text with a limit: its bytes, its words, and what of a paste can be kept.

/** The most bytes of UTF-8 that a record takes (crates/records, NARRATIVE_BYTES_MAX). */
export const BYTES_MOST = 64 * 1024
/** A letter of JavaScript (a half of an emoji among them) is at most three bytes. */
const LETTER_BYTES_MOST = 3

const encoder = new TextEncoder()
export const bytesOf = (text: string): number => encoder.encode(text).length

/** Asked at each key: it counts only a text that is near the limit, and never one far above it. */
export const fits = (text: string): boolean => text.length * LETTER_BYTES_MOST <= BYTES_MOST || (text.length <= BYTES_MOST && bytesOf(text) <= BYTES_MOST)

/** A limit that is not reached never shows as reached, nor one that is passed as met. */
export const shareUsed = (bytes: number): number => (bytes > BYTES_MOST ? Math.ceil : Math.floor)((bytes / BYTES_MOST) * 100) / 100

/** Why a text of so many bytes cannot stand. */
export const tooLong = (bytes: number) => ({ code: 'too-long', values: { count: bytes, most: BYTES_MOST } })

/** Words are parted by spaces in all our languages; a dash or a bullet alone is none. */
export const wordsIn = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0

/** As a record takes it: one mark for each end of a line (word processors have several), one spelling of each letter,
 *  nothing that cannot be seen but tabs. */
export const tidied = (text: string): string =>
  text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '').normalize('NFC')
