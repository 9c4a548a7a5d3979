//! The bottom line: keys of the focused pane, always at the same place.

export interface Key { keys: string; label: string }

const line = $state<{ keys: Key[] }>({ keys: [] })

export const bottomKeys = (): Key[] => line.keys

/** Shows these keys while the calling component lives. */
export function showKeys(keys: () => Key[]): void {
  $effect(() => {
    line.keys = keys()
    return () => void (line.keys = [])
  })
}
