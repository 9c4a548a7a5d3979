//! The keys of undo in a form, and how the officer is brought to what was undone. A form has one undo for all its fields:
//! the one that a browser has in each of them would know neither the others nor what is kept.
import { tick } from 'svelte'
import { pressed } from '../../shared/keyboard'

/** Where a step was: its field, and the caret in it where letters were typed. */
export interface Spot { path: string; caret?: number | undefined }

/** Which way a key or a command of the browser's menu goes. */
export function wayOf(event: KeyboardEvent | InputEvent): 'undo' | 'redo' | undefined {
  if (isOwn(event)) return undefined
  const said = 'inputType' in event ? event.inputType : pressed(event)
  if (said === 'ctrl+z' || said === 'historyUndo') return 'undo'
  return said === 'ctrl+y' || said === 'ctrl+shift+z' || said === 'historyRedo' ? 'redo' : undefined
}
/** Letters that look for a line of an open list are no answer yet; their field takes them back by itself. */
const isOwn = (event: Event): boolean => Boolean((event.target as HTMLElement | null)?.closest('[role=combobox][aria-expanded=true]'))

const CONTROLS = 'input,textarea,select,button'
export const fieldAt = (form: HTMLElement | undefined, path: string): HTMLElement | null | undefined => form?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)

/** Of the paths that are there the one that lies nearest to a path in an order that has both. */
export function nearestOf(path: string, order: string[], there: string[]): string | undefined {
  if (there.includes(path)) return path
  const at = order.indexOf(path)
  const far = (one: string) => (order.includes(one) && at >= 0 ? Math.abs(order.indexOf(one) - at) : Infinity)
  return there.reduce<string | undefined>((best, one) => (best === undefined || far(one) < far(best) ? one : best), undefined)
}

/** Brings the field into sight, and the hand to where the letters were; a hand on a button outside stays there. */
export async function goTo(form: HTMLElement | undefined, { path, caret }: Spot): Promise<void> {
  await tick()
  const at = fieldAt(form, path)
  const control = at?.querySelector<HTMLElement>(CONTROLS)
  if (!control) return
  if (document.activeElement === document.body || form?.contains(document.activeElement)) {
    if (!at?.contains(document.activeElement)) control.focus({ preventScroll: true })
    if (caret !== undefined && document.activeElement === control) put(control, caret)
  }
  at?.scrollIntoView({ block: 'nearest' })
}

/** A long text is scrolled by hand: engines show where the caret is only when a letter is typed. */
function put(control: HTMLElement, caret: number): void {
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return
  control.setSelectionRange(caret, caret)
  const line = control.scrollHeight * (control.value.length ? caret / control.value.length : 0)
  if (line < control.scrollTop || line > control.scrollTop + control.clientHeight) control.scrollTop = line - control.clientHeight / 2
}
