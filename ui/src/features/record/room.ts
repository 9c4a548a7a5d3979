//! How much goes into a field at once. A little too much stays to be shortened; what no hand could shorten, and would hold
//! the page up for minutes, is not put in at all.
import { BYTES_MOST, bytesOf } from './narrative'
import type { FieldKind } from '../../backend'

/** The most bytes of a text in one line (crates/records, TEXT_BYTES_MAX). */
export const LINE_BYTES_MOST = 4 * 1024
/** So many times its room is beyond a field; and this is beyond every field. */
const TIMES_MOST = 4
export const AT_ALL_MOST = 256 * 1024
/** What is shown of a text that is beyond its field. */
export const SHOWN_LETTERS = 2000

export const roomOf = (kind: FieldKind): number => (kind === 'narrative' ? BYTES_MOST : LINE_BYTES_MOST)
export const mostOf = (kind: FieldKind): number => Math.min(roomOf(kind) * TIMES_MOST, AT_ALL_MOST)

/** Whether a text is far beyond a number of bytes; letters are counted where their number says it already. */
const isBeyondBytes = (text: string, most: number): boolean => text.length > most || (text.length * 3 > most && bytesOf(text) > most)
export const isBeyond = (text: string, kind: FieldKind): boolean => isBeyondBytes(text, mostOf(kind))
export const isBeyondAll = (text: string): boolean => isBeyondBytes(text, AT_ALL_MOST)
