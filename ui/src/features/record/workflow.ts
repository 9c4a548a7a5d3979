//! The way of a record to its approval: who completed it, who judged it, and what comes next.
import type { PastValue, RecordView } from '../../backend'

export interface Step { name: 'completed' | 'approved' | 'returned' | 'approval'; officer?: string; time?: string; reason?: string; isChanged?: boolean }

const JUDGEMENTS: Record<string, 'approved' | 'returned'> = { approve: 'approved', return: 'returned' }

/** What was done, in its order, and what is next; nothing where it goes no such way. Of several judgements the last one
 *  counts. `states` are the states that it had, newest first; until they are known nobody says who completed it. */
export function steps({ review, decisions }: RecordView, states: PastValue[]): Step[] {
  const last = decisions.findLast((one) => one.verb in JUDGEMENTS)
  const judged: Step[] = last ? [{ name: JUDGEMENTS[last.verb]!, officer: last.officer, time: last.time, reason: last.reason, isChanged: last.changed_since }] : []
  const by = states.find((one) => one.value === 'complete')
  const completed: Step = { name: 'completed', ...(by ? { officer: by.officer, time: by.time } : {}) }
  if (review.waits) return [...judged, completed, { name: 'approval' }]
  return judged.length ? [completed, ...judged] : []
}
