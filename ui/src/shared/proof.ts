//! The proof that a recovery sheet was written down: two of its words, by chance, so that nobody can prepare for it.

interface Paper { root_words: [string[], string[]]; recovery_words: string[] }
export interface Question { list: 'root-first' | 'root-second' | 'recovery'; place: number; word: string }

const chance = (below: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % Math.max(1, below)

/** One word of the root and one of the recovery words; two of the recovery words where the sheet has no root words. */
export function asked(sheet: Paper, pick: (below: number) => number = chance): Question[] {
  const half = pick(2)
  const root = sheet.root_words[half] ?? []
  if (root.length) return [one(half === 0 ? 'root-first' : 'root-second', root, pick), one('recovery', sheet.recovery_words, pick)]
  const first = one('recovery', sheet.recovery_words, pick)
  const others = sheet.recovery_words.map((_, at) => at).filter((at) => at !== first.place - 1)
  const at = others[pick(others.length)] ?? 0
  return [first, { list: 'recovery', place: at + 1, word: sheet.recovery_words[at] ?? '' }]
}

function one(list: Question['list'], words: string[], pick: (below: number) => number): Question {
  const at = pick(words.length)
  return { list, place: at + 1, word: words[at] ?? '' }
}

/** The first that was read wrong; -1 where all are right. */
export const wrongAt = (questions: Question[], written: string[]): number => questions.findIndex(({ word }, index) => written[index]?.trim().toLowerCase() !== word.toLowerCase())
