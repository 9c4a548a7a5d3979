//! The code of a list by the words that somebody wrote for it, in whatever language: its label, else what else it is called.
import type { Backend, Code } from '../../backend'
import { inEvery, language, languages, namesOfCode, speakAll } from '../../shared/words.svelte'

/** Before words that stay as they were written. */
export const AS_WRITTEN = '~'
/** What narrows a list: goods to their kind, places to their country. */
export interface Within { parent?: string; country?: string }
/** Where the names of codes come from. */
export interface Names {
  /** Codes whose words begin so, as pickers ask for them. */
  ask(list: string, query: string, language: string, within: Within): Promise<Pick<Code, 'code' | 'label'>[]>
  /** What else a code is called in a language. */
  alsoOf(list: string, code: string, language: string): string[]
  /** The reader's language first. */
  languages: string[]
}

/** Their names are the same in every language. */
const UNSPOKEN = ['locode', 'hs', 'subdivision']
const ASKED_MOST = 60

/** Folded letters and figures with single spaces, as the program compares names. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(' ')

/** Of two codes with one name none, unless one lies above all the others. */
export function onlyOne(codes: string[]): string | undefined {
  const [first, ...others] = [...new Set(codes)].sort((one, other) => one.length - other.length)
  return first !== undefined && others.every((other) => other.startsWith(`${first}.`)) ? first : undefined
}

/** A label counts before what else a code is called, and the reader's language before the others. */
export async function codeByWords(names: Names, list: string, text: string, within: Within): Promise<string | undefined> {
  const said = plain(text)
  if (!said) return undefined
  const also: string[] = []
  for (const speaking of UNSPOKEN.includes(list) ? names.languages.slice(0, 1) : names.languages) {
    const found = await names.ask(list, text, speaking, within)
    const labelled = found.filter((one) => plain(one.label) === said).map((one) => one.code)
    if (labelled.length) return onlyOne(labelled)
    also.push(...found.filter((one) => names.alsoOf(list, one.code, speaking).some((name) => plain(name) === said)).map((one) => one.code))
  }
  return onlyOne(also)
}

/** The program's codes and the words of this page. Cells that say the same are asked for once. */
export async function reader(backend: Backend): Promise<{ codeOf: (list: string, text: string, within: Within) => Promise<string | undefined>; everyName: (id: string) => string[] }> {
  await speakAll()
  const names: Names = {
    ask: async (list, query, speaking, within) => (await backend.call('codes', { list, query, ...within, limit: ASKED_MOST, language: speaking })).codes,
    alsoOf: namesOfCode,
    languages: [language(), ...languages.filter((one) => one !== language())],
  }
  const asked = new Map<string, Promise<string | undefined>>()
  function codeOf(list: string, text: string, within: Within): Promise<string | undefined> {
    const key = JSON.stringify([list, plain(text), within])
    const held = asked.get(key) ?? codeByWords(names, list, text, within)
    asked.set(key, held)
    return held
  }
  return { codeOf, everyName: inEvery }
}
