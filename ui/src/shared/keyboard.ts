//! Keys that work everywhere on a page, unless somebody is typing.

export const typing = (event: KeyboardEvent): boolean => {
  const at = event.target as HTMLElement | null
  return Boolean(at?.closest('input,textarea,select,[contenteditable],dialog') ?? document.querySelector('dialog[open]'))
}

/** Nobody holds the keyboard: it is nowhere, or rests on the title of the page. */
export const isHandFree = (): boolean => document.activeElement === document.body || Boolean(document.activeElement?.matches('main h1'))

/** When what was open on top has closed: the hand goes back to where it was, unless it has gone elsewhere. */
export function giveBack(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected && document.activeElement === document.body) to.focus()
}

/** A letter of another script, or one that a held Alt makes, counts as the Latin letter of its key. */
const latin = ({ key, code }: KeyboardEvent): string => (key.length === 1 && key > '\x7F' && /^Key[A-Z]$/.test(code) ? code.slice(3) : key)

/** `ctrl+k`, `f6`, `alt+arrowdown` … */
export function pressed(event: KeyboardEvent): string {
  const held = [event.ctrlKey || event.metaKey ? 'ctrl' : '', event.altKey ? 'alt' : '', event.shiftKey ? 'shift' : ''].filter(Boolean)
  return [...held, latin(event).toLowerCase()].join('+')
}
