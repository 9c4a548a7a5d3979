//! Marks what was searched for inside a text, without regard to case and accents.

export interface Part { text: string; hit: boolean }

/** One folded letter for each letter of the text, so that places agree. */
const fold = (text: string): string => Array.from(text, (letter) => letter.normalize('NFD')[0]?.toLowerCase()[0] ?? letter).join('')

export function split(text: string, query: string): Part[] {
  const letters = Array.from(text)
  const wanted = fold(query.trim())
  const at = wanted ? fold(text).indexOf(wanted) : -1
  if (at < 0) return [{ text, hit: false }]
  const cut = (from: number, to?: number) => letters.slice(from, to).join('')
  return [
    { text: cut(0, at), hit: false },
    { text: cut(at, at + wanted.length), hit: true },
    { text: cut(at + wanted.length), hit: false },
  ].filter((part) => part.text)
}
