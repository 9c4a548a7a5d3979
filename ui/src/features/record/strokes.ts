//! Where an undo of typing stops, as in a good editor: letters in a row are one step. Pure: a change of a text and what was
//! typed before it in, whether a new step begins out.

/** A change of a text, as its field tells it. */
export interface Stroke {
  before: string
  after: string
  /** Where the caret stands behind it. */
  caret: number
  /** A letter that is still being composed of several keys: `´` on its way to `é`. */
  composing?: boolean
}
/** What was typed last, as far as the next letter may go on from it. */
export interface Run { path: string; does: Does; at: number; caret: number; letters: number }
type Does = 'types' | 'deletes' | 'pastes'

/** Who stops so long has finished a thought. */
const PAUSE_MS = 1000
/** Some eight words: more than that is hard to lose, less is many steps for a sentence. The last word is finished first. */
const LETTERS_MOST = 40

export const strokeOf = (event: Event, before: string): Stroke => {
  const { value, selectionEnd } = event.currentTarget as HTMLInputElement | HTMLTextAreaElement
  const { isComposing = false, inputType = '' } = event as Partial<InputEvent>
  return { before, after: value, caret: selectionEnd ?? value.length, composing: isComposing || inputType.includes('Composition') }
}

/** Whether a step begins with this change, what the next one may go on from, and where the caret stood before it. */
export function follow(last: Run | undefined, path: string, stroke: Stroke, now: number): { begins: boolean; run: Run; caret: number } {
  const { from, removed, inserted } = changed(stroke)
  const caret = from + removed.length
  const does = stroke.composing || Array.from(inserted).length === 1 ? 'types' : inserted || !removed ? 'pastes' : 'deletes'
  const goesOn = last?.path === path && now - last.at < PAUSE_MS && does === last.does && does !== 'pastes' && (from === last.caret || caret === last.caret)
  // A selection that is typed over goes with the first letter.
  const begins = !goesOn || (!stroke.composing && ((removed !== '' && inserted !== '') || pauses(stroke.before.slice(0, from), inserted, last.letters)))
  return { begins, run: { path, does, at: now, caret: stroke.caret, letters: (begins ? 0 : last?.letters ?? 0) + inserted.length }, caret }
}

/** A paragraph ends here, or a word of what is long enough. The space goes with what comes. */
function pauses(before: string, inserted: string, letters: number): boolean {
  return (inserted === '\n' && !before.endsWith('\n')) || (letters >= LETTERS_MOST && /^\s/.test(inserted) && /\S$/.test(before))
}

function changed({ before, after, caret }: Stroke): { from: number; removed: string; inserted: string } {
  const behind = after.slice(caret)
  // Behind the caret nothing changes; where it does, the change was no letter.
  const rest = before.endsWith(behind) ? behind.length : 0
  const most = Math.min(before.length, after.length) - rest
  let from = 0
  while (from < most && before[from] === after[from]) from += 1
  return { from, removed: before.slice(from, before.length - rest), inserted: after.slice(from, after.length - rest) }
}
