//! Where the keyboard is when a page has come: at the main place of the page, unless the page itself or the officer has put
//! it elsewhere. What had it is gone with the page before.
import { isHandFree } from '../shared/keyboard'

/** Best first: a list, a record or a text, the title; of a page that only says why it has nothing, what it offers. */
const PLACES = ['[role=grid]', '.doc[tabindex]', 'h1', '.state :is(a,button)']

/** Follows a page that comes, with what it still fetches, until somebody holds the keyboard; gives how to end that. */
export function arrive(page: HTMLElement): () => void {
  const watch = new MutationObserver(look)
  function end(): void {
    watch.disconnect()
    document.removeEventListener('focusin', look)
    document.removeEventListener('pointerdown', end)
  }
  function look(): void {
    if (!isHandFree()) return end()
    const place = PLACES.map((one) => page.querySelector<HTMLElement>(one)).find(Boolean)
    if (!place || place === document.activeElement) return
    if (place.matches('h1')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
  watch.observe(page, { childList: true, subtree: true })
  document.addEventListener('focusin', look)
  // Whoever points at something has a hand on the mouse.
  document.addEventListener('pointerdown', end)
  look()
  return end
}
