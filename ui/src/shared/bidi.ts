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
  const mixes = (isRightToLeft(language) ? OTHERS : LETTERS).test(text)
  return mixes && !text.startsWith(OPEN) ? `${OPEN}${text}${CLOSE}` : text
}
