//! Short confirmations of what is also written elsewhere.

export interface Toast { id: number; tone: 'good' | 'bad'; text: string }

const shown = $state<Toast[]>([])
let next = 0
/** Confirmations that stand at once. */
const GOOD_MOST = 2

export const toasts = (): Toast[] => shown

export function toast(text: string, tone: Toast['tone'] = 'good'): void {
  const id = next++
  shown.push({ id, tone, text })
  // More would cover what they speak of; the oldest confirmation goes first.
  const old = shown.filter((one) => one.tone === 'good').slice(0, -GOOD_MOST)
  old.forEach((one) => dismiss(one.id))
  // Long enough to be read twice; a refusal waits for the reader.
  if (tone === 'good') setTimeout(() => dismiss(id), 5000)
}

/** A locked page shows nothing of what was done before. */
export const dismissAll = (): void => void shown.splice(0)

export function dismiss(id: number): void {
  const at = shown.findIndex((one) => one.id === id)
  if (at >= 0) shown.splice(at, 1)
}
