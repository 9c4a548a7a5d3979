//! Sentences of a report, and which of its lines speak of one row.
import { find, findFinding } from '../../shared/words.svelte'

/** What a sentence is made of: a line of a report, or a remark about an example. */
interface Told { code: string; values: Record<string, string> }

/** Why, in words: a refusal, a finding, or what is said of spreadsheets only. Of a row that is refused as a whole nothing is
 *  kept, and only what is wrong is said. */
export const reason = (told: Told, isRefused = false): string =>
  find(`error-${told.code}`, told.values) ?? findFinding(told) ?? (isRefused ? find(`report-${told.code}.wrong`, told.values) : undefined) ?? find(`report-${told.code}`, told.values) ?? told.code

/** The lines around this one that tell of the same row; what is not loaded yet ends them. */
export function together<L extends { line: number }>(at: (index: number) => L | undefined, index: number): L[] {
  const line = at(index)
  if (!line) return []
  const same = (other: number) => at(other)?.line === line.line
  let [first, last] = [index, index]
  while (same(first - 1)) first -= 1
  while (same(last + 1)) last += 1
  return Array.from({ length: last - first + 1 }, (_, more) => at(first + more)!)
}
