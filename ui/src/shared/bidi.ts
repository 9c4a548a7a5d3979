//! Directions of writing: what is of another direction than the page is isolated, so that neither puts the other out of
//! order. In a template that is `<bdi>`, or `dir="auto"`; within a text that is one sentence, marks do it.

const RIGHT_TO_LEFT = new Set(['ar'])
export const isRightToLeft = (language: string): boolean => RIGHT_TO_LEFT.has(language)

/** Letters of Hebrew, Arabic and the scripts beside them. */
const LETTERS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
/** Between words of such letters figures, signs and Latin letters change places. */
const OTHERS = /[^\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\s]/
const [OPEN, CLOSE] = ['\u2068', '\u2069']

/** A value that goes into a sentence of this language: marked where directions would mix, and as it is where they do not. */
export function isolated(text: string, language: string): string {
  const safe = harmless(text)
  const mixes = (isRightToLeft(language) ? OTHERS : LETTERS).test(safe)
  return mixes && !safe.startsWith(OPEN) ? `${OPEN}${safe}${CLOSE}` : safe
}

/** Marks that turn the letters around them: embeddings, overrides and isolates. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/
const BEGINS_ISOLATE = ['\u2066', '\u2067', OPEN]
const sign = (letter: string): string => `[U+${letter.charCodeAt(0).toString(16).toUpperCase()}]`

/** The same text with such marks as signs that are seen and turn nothing. Whole pairs that only set apart stay: they are
 *  our own, or do no harm. */
export function harmless(text: string): string {
  if (!TURNING.test(text)) return text
  const letters = Array.from(text)
  const paired = pairs(letters)
  return letters.map((letter, at) => (TURNING.test(letter) && !paired.has(at) ? sign(letter) : letter)).join('')
}

/** Where the marks stand that set apart, of those that have both ends. */
function pairs(letters: string[]): Set<number> {
  const [found, open] = [new Set<number>(), [] as number[]]
  letters.forEach((letter, at) => {
    if (BEGINS_ISOLATE.includes(letter)) open.push(at)
    if (letter !== CLOSE) return
    const begin = open.pop()
    if (begin !== undefined && letters[begin] === OPEN) found.add(begin).add(at)
  })
  return found
}
