//! The national profile as the interface reads it: which languages come first, what a field is called beside our label, and in
//! which order an address is asked. `docs/formats/profile.md` says what else it holds.

export type Words = Record<string, string>
export interface National {
  version?: number
  languages?: string[]
  phone?: { country: string; trunk?: string; forms: { begins?: string; groups: number[] }[] }
  address?: { fields: string[]; words?: Words }[]
  labels?: Record<string, Words>
  thresholds?: { template: string; unit: string; location?: string; from: string; least: string }[]
  retention?: { kind: string; template?: string; years: number }[]
  leases?: { offices: number; posts: number }
}

const now = $state.raw<{ national: National }>({ national: {} })
export const national = (): National => now.national

/** What is in force from here on; a text that is none says nothing. */
export function comesIntoForce(text: string): void {
  try {
    now.national = JSON.parse(text) as National
  } catch {
    now.national = {}
  }
}

/** Those of the profile first, in its order. */
export function nationalFirst(languages: string[], from: National = national()): string[] {
  const first = (from.languages ?? []).filter((code) => languages.includes(code))
  return [...first, ...languages.filter((code) => !first.includes(code))]
}

/** The words of the language in use, else of the first national one that has some, else any. */
export function wordIn(words: Words | undefined, language: string, from: National = national()): string | undefined {
  if (!words) return undefined
  const code = [language, ...(from.languages ?? [])].find((one) => words[one])
  return code ? words[code] : Object.values(words)[0]
}

const ADDRESSES = 'addresses'
const plain = (path: string): string => path.replace(/\[\d+\]/g, '')

/** What the administration calls a field, beside our label. A line of an address has its own word. */
export function besideLabel(kind: string, path: string, language: string, from: National = national()): string | undefined {
  const [group, key] = plain(path).split('.', 2)
  const line = group === ADDRESSES && key ? from.address?.find((one) => one.fields[0] === key)?.words : undefined
  return wordIn(from.labels?.[`${kind}.${plain(path)}`], language, from) ?? wordIn(line, language, from)
}

/** The fields of an address in the order of its lines; what stands in none comes behind, where it was. */
export function inOrderOfLines<F extends { key: string }>(group: string, fields: F[], from: National = national()): F[] {
  const order = group === ADDRESSES ? (from.address ?? []).flatMap((line) => line.fields) : []
  if (!order.length) return fields
  const asked = order.flatMap((key) => fields.filter((field) => field.key === key))
  const first = fields.findIndex((field) => order.includes(field.key))
  const rest = fields.filter((field) => !order.includes(field.key))
  return [...rest.slice(0, Math.max(0, first)), ...asked, ...rest.slice(Math.max(0, first))]
}
