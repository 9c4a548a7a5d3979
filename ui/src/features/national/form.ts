//! The profile as a form: everything is text while it is typed, and what is no number stands in the file as it was typed, so that
//! the program says what is wrong with it at its place.
import type { ProfileRemark } from '../../backend'
import type { National } from '../../shared/national.svelte'

export interface Word { language: string; word: string }
export interface Line { fields: string[]; words: Word[] }
export interface PhoneForm { begins: string; groups: string }
export interface Phone { country: string; trunk: string; forms: PhoneForm[] }
export interface Label { kind: string; path: string; language: string; word: string }
export interface Threshold { template: string; unit: string; location: string; from: string; least: string }
export interface Kept { kind: string; template: string; years: string }
export interface Leases { offices: string; posts: string }
export interface Form { languages: string[]; phone: Phone | undefined; lines: Line[]; labels: Label[]; thresholds: Threshold[]; retention: Kept[]; leases: Leases | undefined }

const words = (held: Record<string, string> | undefined): Word[] => Object.entries(held ?? {}).map(([language, word]) => ({ language, word }))

export function formOf({ languages, phone, address, labels, thresholds, retention, leases }: National): Form {
  return {
    languages: [...(languages ?? [])],
    phone: phone && { country: phone.country, trunk: phone.trunk ?? '', forms: phone.forms.map(({ begins, groups }) => ({ begins: begins ?? '', groups: groups.join(' ') })) },
    lines: (address ?? []).map((line) => ({ fields: [...line.fields], words: words(line.words) })),
    labels: Object.entries(labels ?? {}).flatMap(([path, held]) => {
      const at = path.indexOf('.')
      return words(held).map((one) => ({ kind: path.slice(0, at), path: path.slice(at + 1), ...one }))
    }),
    thresholds: (thresholds ?? []).map((one) => ({ location: '', ...one })),
    retention: (retention ?? []).map(({ kind, template, years }) => ({ kind, template: template ?? '', years: String(years) })),
    leases: leases && { offices: String(leases.offices), posts: String(leases.posts) },
  }
}

const text = (value: string): string => JSON.stringify(value)
const number = (value: string): string => (/^(0|[1-9]\d{0,5})$/.test(value.trim()) ? value.trim() : text(value))
const members = (pairs: (readonly [string, string | undefined])[]): string => `{${pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${text(key)}:${value}`])).join(',')}}`
const list = (all: string[]): string => `[${all.join(',')}]`
const filled = (all: string[]): string | undefined => (all.length ? list(all) : undefined)
const said = (value: string): string | undefined => (value ? text(value) : undefined)

/** The file that says what the form does. What stands twice in the form stands twice in it, and is told. */
export function fileOf(form: Form): string {
  const wordsOf = (all: Word[]) => members(all.map(({ language, word }) => [language, text(word)] as const))
  const byPath = new Map<string, Word[]>()
  for (const { kind, path, language, word } of form.labels) byPath.set(`${kind}.${path}`, [...(byPath.get(`${kind}.${path}`) ?? []), { language, word }])
  return members([
    ['version', '1'],
    ['languages', filled(form.languages.map(text))],
    ['phone', form.phone && members([['country', text(form.phone.country.trim())], ['trunk', said(form.phone.trunk.trim())], ['forms', list(form.phone.forms.map(({ begins, groups }) => members([['begins', said(begins.trim())], ['groups', list(groups.split(/[\s,]+/).filter(Boolean).map(number))]])))]])],
    ['address', filled(form.lines.map(({ fields, words: own }) => members([['fields', list(fields.map(text))], ['words', own.length ? wordsOf(own) : undefined]])))],
    ['labels', byPath.size ? members([...byPath].map(([path, own]) => [path, wordsOf(own)] as const)) : undefined],
    ['thresholds', filled(form.thresholds.map(({ template, unit, location, from, least }) => members([['template', text(template)], ['unit', text(unit)], ['location', said(location)], ['from', text(from.trim())], ['least', text(least.trim())]])))],
    ['retention', filled(form.retention.map(({ kind, template, years }) => members([['kind', text(kind)], ['template', said(template)], ['years', number(years)]])))],
    ['leases', form.leases && members([['offices', number(form.leases.offices)], ['posts', number(form.leases.posts)]])],
  ])
}

/** What is wrong at a place, or below it. */
export const at = (findings: ProfileRemark[], place: string): ProfileRemark[] => findings.filter((one) => one.place === place || one.place.startsWith(`${place}.`) || one.place.startsWith(`${place}[`))

/** What stands in the list, moved up by one. */
export function raised<T>(all: T[], index: number): T[] {
  const moved = all[index]
  return moved === undefined || index === 0 ? all : [...all.slice(0, index - 1), moved, all[index - 1]!, ...all.slice(index + 1)]
}
