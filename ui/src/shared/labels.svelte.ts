//! Labels of codes. Most are words of the language; places and tariff codes are asked for once and kept.
import { SvelteMap } from 'svelte/reactivity'
import { language, locale, t, unitWord, wordOfCode } from './words.svelte'
import type { Speech } from './values'

export type Lookup = (list: string, code: string, language: string) => Promise<string | undefined>

const asked = new Set<string>()
const known = new SvelteMap<string, string>()
let lookup: Lookup | undefined

/** The frame gives the way to ask; nothing here knows the backend. */
export const askWith = (way: Lookup): void => void (lookup = way)

export function labelOf(list: string, code: string): string {
  const word = wordOfCode(list, code)
  if (word) return word
  const key = `${language()} ${list} ${code}`
  const held = known.get(key)
  if (held === undefined && lookup && !asked.has(key)) {
    asked.add(key)
    lookup(list, code, language()).then((found) => { if (found) known.set(key, found) }, () => asked.delete(key))
  }
  return held ?? code
}

export const speech = (): Speech => ({ ...locale(), labelOf, unitOf: (code, amount) => unitWord(code, amount) ?? code, text: t })
