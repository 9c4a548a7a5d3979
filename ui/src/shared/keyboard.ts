//! Keys that work everywhere on a page, unless somebody is typing.

export const typing = (event: KeyboardEvent): boolean => {
  const at = event.target as HTMLElement | null
  return Boolean(at?.closest('input,textarea,select,[contenteditable],dialog'))
}

/** `ctrl+k`, `f6`, `alt+arrowdown` … */
export function pressed(event: KeyboardEvent): string {
  const held = [event.ctrlKey || event.metaKey ? 'ctrl' : '', event.altKey ? 'alt' : '', event.shiftKey ? 'shift' : ''].filter(Boolean)
  return [...held, event.key.toLowerCase()].join('+')
}
