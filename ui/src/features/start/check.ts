//! The proof that the recovery sheet was written down: two of its words, from two of its lists.
import type { RecoverySheet } from '../../backend'

export interface Question { list: 'root-first' | 'root-second' | 'recovery'; place: number; word: string }

const chance = (below: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % Math.max(1, below)

/** One word of the root, one of the recovery words, by chance: nobody can prepare for it. */
export function asked(sheet: RecoverySheet, pick: (below: number) => number = chance): Question[] {
  const half = pick(2)
  return [one(half === 0 ? 'root-first' : 'root-second', sheet.root_words[half] ?? [], pick), one('recovery', sheet.recovery_words, pick)]
}

function one(list: Question['list'], words: string[], pick: (below: number) => number): Question {
  const at = pick(words.length)
  return { list, place: at + 1, word: words[at] ?? '' }
}

export const right = (question: Question, written: string): boolean => written.trim().toLowerCase() === question.word.toLowerCase()
