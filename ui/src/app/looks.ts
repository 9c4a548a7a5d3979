//! Language, formats, theme and density: put on the page at once, and kept in the browser so that nothing flashes before unlock.
import type { Settings } from '../backend'

const PLACE = 'ncen-looks'

/** What was last chosen here, else the language of the system and its light or dark. */
export function held(languages: string[]): Settings {
  const system = navigator.languages.map((one) => one.slice(0, 2)).find((one) => languages.includes(one)) ?? 'en'
  const usual: Settings = { language: system, theme: 'system', density: 'standard', formats: '' }
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Settings>) }
  } catch {
    return usual
  }
}

/** Whether anybody has chosen anything in this browser. */
export function isChosen(): boolean {
  try {
    return localStorage.getItem(PLACE) !== null
  } catch {
    return false
  }
}

export function remember(settings: Settings): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing still works; the officer's settings come after unlock.
  }
}

const dark = window.matchMedia('(prefers-color-scheme: dark)')
let chosen = 'system'

export function look({ theme, density }: Settings): void {
  chosen = theme
  document.documentElement.dataset['density'] = density
  dress()
}

function dress(): void {
  document.documentElement.dataset['theme'] = chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen
}

dark.addEventListener('change', dress)
