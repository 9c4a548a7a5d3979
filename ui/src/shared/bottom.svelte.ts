//! The bottom line: keys of the focused pane, always at the same place.
import { untrack } from 'svelte'

export interface Key { keys: string; label: string }
interface Line { keys: Key[] }

/** What opens above a page shows its own keys; when it goes, those of the page come back. */
let lines = $state.raw<Line[]>([])

export const bottomKeys = (): Key[] => lines.at(-1)?.keys ?? []

/** Shows these keys while the calling component lives. */
export function showKeys(keys: () => Key[]): void {
  const own = $state<Line>({ keys: [] })
  $effect(() => { own.keys = keys() })
  $effect(() => {
    untrack(() => (lines = [...lines, own]))
    return () => { lines = lines.filter((one) => one !== own) }
  })
}
