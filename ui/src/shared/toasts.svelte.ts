//! Short notices of what was done or refused. A confirmation goes by itself; a refusal stays long enough to be read, and goes
//! earlier when its cause is gone, or with Esc. Both go when the page changes.

export interface Toast { id: number; tone: 'good' | 'bad'; text: string; cause?: string; page: string; said: number }

const shown = $state<Toast[]>([])
let next = 0
/** Confirmations that stand at once. */
const GOOD_MOST = 2
/** A confirmation says what is also written elsewhere. */
const GOOD_MS = 5000
/** A refusal: to be noticed first, then read slowly. */
const BAD_MS = 10_000
const LETTER_MS = 60
/** Within this a change of the page belongs to what was done: whoever saves comes to the record. */
const LEADS_MS = 1000

const timers = new Map<number, ReturnType<typeof setTimeout>>()
const pageNow = (): string => (typeof location === 'undefined' ? '' : (location.hash.split('?')[0] ?? ''))

export const toasts = (): Toast[] => shown

/** How long a notice stands. */
export const standsFor = ({ tone, text }: Pick<Toast, 'tone' | 'text'>): number => (tone === 'good' ? GOOD_MS : BAD_MS + LETTER_MS * text.length)

/** `cause` names what is being tried: a new try (`settle`) takes its last refusal away. */
export function toast(text: string, tone: Toast['tone'] = 'good', cause?: string): void {
  // Said once more, it is said once.
  shown.filter((one) => (tone === 'bad' && one.text === text) || (cause && one.cause === cause)).forEach((one) => dismiss(one.id))
  const one: Toast = { id: next++, tone, text, page: pageNow(), said: Date.now(), ...(cause ? { cause } : {}) }
  shown.push(one)
  const old = shown.filter((other) => other.tone === 'good').slice(0, -GOOD_MOST)
  old.forEach((other) => dismiss(other.id))
  resume(one.id)
}

/** What was refused is tried again. */
export const settle = (cause: string): void => shown.filter((one) => one.cause === cause).forEach((one) => dismiss(one.id))

/** Somebody reads it: it stays. */
export function hold(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
}
/** Nobody reads it any more: its time begins anew. */
export function resume(id: number): void {
  hold(id)
  const one = shown.find((other) => other.id === id)
  if (one) timers.set(id, setTimeout(() => dismiss(id), standsFor(one)))
}

/** A hand moved the pointer. One that rests where a notice comes up, because it has just pressed there, reads nothing. */
export const isMoved = ({ movementX, movementY }: Pick<PointerEvent, 'movementX' | 'movementY'>): boolean => movementX !== 0 || movementY !== 0

/** What was said on another page than this one goes, save a confirmation of what has just led here. */
export function leavePage(): void {
  for (const one of shown.filter((other) => other.page !== pageNow())) {
    if (one.tone === 'good' && Date.now() - one.said < LEADS_MS) one.page = pageNow()
    else dismiss(one.id)
  }
}

/** All refusals; whether there were any. */
export function dismissBad(): boolean {
  const bad = shown.filter((one) => one.tone === 'bad')
  bad.forEach((one) => dismiss(one.id))
  return bad.length > 0
}

/** A locked page shows nothing of what was done before. */
export const dismissAll = (): void => [...shown].forEach((one) => dismiss(one.id))

export function dismiss(id: number): void {
  hold(id)
  const at = shown.findIndex((one) => one.id === id)
  if (at >= 0) shown.splice(at, 1)
}
