//! Short confirmations of what is also written elsewhere.

export interface Toast { id: number; tone: 'good' | 'bad'; text: string }

const shown = $state<Toast[]>([])
let next = 0

export const toasts = (): Toast[] => shown

export function toast(text: string, tone: Toast['tone'] = 'good'): void {
  const id = next++
  shown.push({ id, tone, text })
  // Long enough to be read twice; a refusal waits for the reader.
  if (tone === 'good') setTimeout(() => dismiss(id), 5000)
}

/** A locked page shows nothing of what was done before. */
export const dismissAll = (): void => void shown.splice(0)

export function dismiss(id: number): void {
  const at = shown.findIndex((one) => one.id === id)
  if (at >= 0) shown.splice(at, 1)
}
