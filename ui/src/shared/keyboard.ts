//! Keys that work everywhere on a page, unless somebody is typing; and where the hand goes by itself.
import { tick } from 'svelte'

/** Inputs that take no letters: there the keys of the page go on working, as on buttons and links. */
const WITHOUT_LETTERS = ['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file', 'range', 'color']

/** Whether an element keeps the letters that are typed while it has the focus. */
export const takesLetters = (name: string, type = ''): boolean => {
  const tag = name.toLowerCase()
  return tag === 'textarea' || tag === 'select' || (tag === 'input' && !WITHOUT_LETTERS.includes(type))
}

export const typing = (event: KeyboardEvent): boolean => {
  const at = event.target as HTMLInputElement | null
  return (at?.tagName !== undefined && takesLetters(at.tagName, at.type)) || Boolean(at?.closest?.('[contenteditable],dialog') ?? document.querySelector('dialog[open]'))
}

/** What begins a new record: a browser keeps Ctrl N for itself. */
export const newKeys = (place: 'window' | 'browser'): string => (place === 'window' ? 'Ctrl N' : 'Alt N')

/** Nobody holds the keyboard: it is nowhere, or rests on the title of the page. */
export const isHandFree = (): boolean => document.activeElement === document.body || Boolean(document.activeElement?.matches('main h1'))

/** When what was open on top has closed: the hand goes back to where it was, unless it has gone elsewhere. */
export function giveBack(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected && document.activeElement === document.body) to.focus()
}

/** The hand goes to the first field of a form that is marked as wrong, as soon as it is. */
export async function toWrong(form: HTMLElement | undefined): Promise<void> {
  await tick()
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
}

/** A letter of another script, or one that a held Alt makes, counts as the Latin letter of its key. */
const latin = ({ key, code }: KeyboardEvent): string => ((key === 'Dead' || (key.length === 1 && key > '\x7F')) && /^Key[A-Z]$/.test(code) ? code.slice(3) : key)

/** `ctrl+k`, `f6`, `alt+arrowdown` … */
export function pressed(event: KeyboardEvent): string {
  const held = [event.ctrlKey || event.metaKey ? 'ctrl' : '', event.altKey ? 'alt' : '', event.shiftKey ? 'shift' : ''].filter(Boolean)
  return [...held, latin(event).toLowerCase()].join('+')
}
