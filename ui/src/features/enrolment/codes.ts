//! A request or an answer as the texts of QR codes, and back again. Bytes in docs/formats/enrolment.md, "As QR codes".

export type Kind = 'request' | 'answer'

/** Half a second each: a round of them takes less than a minute. What is longer goes as a file. */
export const CODES_MOST = 99
/** Version 12 at level L holds 535 letters: 6 that say what it is, and 528 of base 45 with 352 bytes. */
const PIECE_BYTES_MOST = 346
/** No QR code holds more letters. */
const LETTERS_MOST = 4296
const HEAD_BYTES = 6

const NAME = 'NCEN'
const VERSION = '1'
/** Of any version: one digit. */
const OURS = /^NCEN[0-9]/
const KINDS: Record<Kind, string> = { request: 'R', answer: 'A' }
const OPENS = NAME.length + VERSION.length + 1

/** How many codes show so many bytes. */
export const codesFor = (bytes: number): number => Math.ceil(bytes / PIECE_BYTES_MOST)

/** The texts of the codes in their order; none of what is empty or needs too many. */
export function toCodes(kind: Kind, whole: Uint8Array): string[] {
  const of = codesFor(whole.length)
  if (of > CODES_MOST) return []
  const id = crc32(whole)
  const cut = (number: number) => Math.floor((number * whole.length) / of)
  return Array.from({ length: of }, (_, at) => {
    const part = new Uint8Array([id >>> 24, id >>> 16, id >>> 8, id, at + 1, of, ...whole.subarray(cut(at), cut(at + 1))])
    return `${NAME}${VERSION}${KINDS[kind]}${toBase45(part)}`
  })
}

interface Part { kind: Kind; id: number; number: number; of: number; piece: Uint8Array }

/** Why a text is no part of what is being read. */
export type Refusal = 'foreign' | 'version' | 'damaged' | 'kind' | 'whole'

function readCode(text: string): Part | Refusal {
  if (!OURS.test(text) || text.length > LETTERS_MOST) return 'foreign'
  if (!text.startsWith(VERSION, NAME.length)) return 'version'
  const kind = (['request', 'answer'] as const).find((one) => KINDS[one] === text[OPENS - 1])
  const part = fromBase45(text.slice(OPENS))
  if (!kind || !part || part.length <= HEAD_BYTES) return 'damaged'
  const view = new DataView(part.buffer)
  const [id, number, of] = [view.getUint32(0), view.getUint8(4), view.getUint8(5)]
  if (number < 1 || number > of || of > CODES_MOST) return 'damaged'
  return { kind, id, number, of, piece: part.slice(HEAD_BYTES) }
}

/** What was read so far of one whole. */
export interface Gathered { id: number; of: number; pieces: ReadonlyMap<number, Uint8Array> }

/** What came of one text: the new sum, or why the old one stays. A part that is there already changes nothing. */
export function gather(kind: Kind, before: Gathered | undefined, text: string): Gathered | Refusal {
  const part = readCode(text)
  if (typeof part === 'string') return part
  if (part.kind !== kind) return 'kind'
  const { id, of } = before ?? part
  if (part.id !== id || part.of !== of) return 'whole'
  if (before?.pieces.has(part.number)) return before
  return { id, of, pieces: new Map([...(before?.pieces ?? []), [part.number, part.piece]]) }
}

/** Numbers of the parts that are not there yet. */
export const missing = ({ of, pieces }: Gathered): number[] => Array.from({ length: of }, (_, at) => at + 1).filter((number) => !pieces.has(number))

/** The whole, when every part is there; parts that do not fit together are 'torn'. */
export function joined(gathered: Gathered): Uint8Array | 'torn' | undefined {
  if (missing(gathered).length) return undefined
  const pieces = [...gathered.pieces].sort(([one], [other]) => one - other).map(([, piece]) => piece)
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  pieces.reduce((at, piece) => { whole.set(piece, at); return at + piece.length }, 0)
  return crc32(whole) === gathered.id ? whole : 'torn'
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** RFC 9285: three letters for two bytes, two for one that is left; the lowest first. */
export function toBase45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = bytes.subarray(at, at + 2)
    let value = pair.reduce((sum, byte) => sum * 256 + byte, 0)
    for (let left = pair.length; left >= 0; left -= 1) {
      text += LETTERS[value % 45]
      value = Math.floor(value / 45)
    }
  }
  return text
}

/** Nothing where a letter or a group is none. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((letter) => LETTERS.indexOf(letter))
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0)
    const length = digits.length - 1
    if (length === 0 || digits.includes(-1) || value >= 256 ** length) return undefined
    bytes.push(...(length === 2 ? [value >> 8, value & 255] : [value]))
  }
  return Uint8Array.from(bytes)
}

/** The sum of PNG and zip, bit by bit: a few kilobytes need no table. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
