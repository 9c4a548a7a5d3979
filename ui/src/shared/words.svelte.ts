//! Words of the interface: Fluent, from the files of crates/words, one lazy chunk per language. English stands where a
//! language has nothing yet, and the id where English has nothing.
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle'
import { SvelteMap } from 'svelte/reactivity'
import { harmless, isolated, isRightToLeft } from './bidi'
import { habits, type Locale } from './formats'
import { count } from './values'

type Arguments = Record<string, FluentVariable>

const files = import.meta.glob<string>(['@words/*/*.ftl', '!@words/*/cli.ftl'], { query: '?raw', import: 'default' })
const BASE = 'en'
/** Each language's own name, as it stands in a list of languages. */
const NAMES: Record<string, string> = { en: 'English', fr: 'Français', es: 'Español', pt: 'Português', ru: 'Русский', ar: 'العربية' }

const languageOf = (path: string): string => path.split('/').at(-2) ?? BASE

/** A language is offered once the interface speaks it; names of countries alone are not enough. */
export const languages: string[] = [...new Set(Object.keys(files).filter((path) => path.endsWith('/ui.ftl')).map(languageOf))].sort((a, b) => Number(b === BASE) - Number(a === BASE) || a.localeCompare(b))
export const languageName = (code: string): string => NAMES[code] ?? code

const bundles = new SvelteMap<string, FluentBundle>()
const now = $state({ language: BASE, formats: '' })

export const language = (): string => now.language
/** The language with the formats of dates and numbers: what `shared/values` asks for. */
export const locale = (): Locale => ({ language: now.language, formats: now.formats })

let asked = 0
/** Loads a language (and English below it), then shows it, unless another was chosen meanwhile. */
export async function speak(wanted: string, formats = ''): Promise<void> {
  const mine = ++asked
  const chosen = languages.includes(wanted) ? wanted : BASE
  await Promise.all([load(BASE), load(chosen)])
  if (mine !== asked) return
  now.language = chosen
  now.formats = formats
  document.documentElement.lang = chosen
  document.documentElement.dir = isRightToLeft(chosen) ? 'rtl' : 'ltr'
}

async function load(code: string): Promise<void> {
  if (bundles.has(code)) return
  const texts = await Promise.all(Object.keys(files).filter((path) => languageOf(path) === code).sort().map((path) => files[path]!()))
  bundles.set(code, bundle(code, texts))
}

/** Isolation marks only where directions mix: Fluent's own would stand around every value. Latin figures in every language,
 *  in every engine. */
function bundle(code: string, texts: string[]): FluentBundle {
  const made = new FluentBundle(`${code}-u-nu-latn`, { useIsolating: isRightToLeft(code) })
  for (const text of texts) made.addResource(new FluentResource(text), { allowOverrides: true })
  return made
}

/** The text of an id (`ui-save`, `field-seizure-goods.help`), or nothing. */
export function find(id: string, values?: Arguments): string | undefined {
  return inBundle(bundles.get(now.language), id, values) ?? inBundle(bundles.get(BASE), id, values)
}

function inBundle(from: FluentBundle | undefined, id: string, values?: Arguments): string | undefined {
  const [name, attribute] = id.split('.', 2) as [string, string?]
  const message = from?.getMessage(name)
  const pattern = attribute ? message?.attributes[attribute] : message?.value
  return from && pattern ? from.formatPattern(pattern, values && counted(values), []) : undefined
}

/** A number in a sentence: its plural is the language's, its figures are those of the formats. */
class Figure extends FluentNumber {
  override toString(): string { return count(this.value, locale()) }
}
const counted = (values: Arguments): Arguments => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? new Figure(value) : typeof value === 'string' ? (isRightToLeft(now.language) ? harmless(value) : apart(value)) : value]))

export const t = (id: string, values?: Arguments): string => find(id, values) ?? id

/** Every language comes to hand: what was written in another one is read too. */
export const speakAll = async (): Promise<void> => void (await Promise.all(languages.map(load)))
/** The text of an id in every language at hand. */
export const inEvery = (id: string): string[] => languages.flatMap((code) => inBundle(bundles.get(code), id) ?? [])

/** A value as it stands in a line with others, whatever its direction. */
export const apart = (text: string): string => isolated(text, now.language)
/** Several such, with the comma of the language. */
export const listed = (texts: string[]): string => texts.map(apart).join(habits(now.language).comma)

const plain = (code: string): string => code.replace(/[^a-zA-Z0-9_-]/g, '_')
const steps = (path: string): string => path.replace(/\[\d+\]/g, '').replaceAll('.', '-')

export const kindLabel = (kind: string): string => t(`kind-${plain(kind)}`)
export const kindsLabel = (kind: string): string => find(`ui-kinds-${plain(kind)}`) ?? kindLabel(kind)
export const newLabel = (kind: string): string => find(`ui-new-${plain(kind)}`) ?? t('ui-new-kind', { kind: kindLabel(kind) })
/** What the name of such a record is called at the head of a list: not everything has a name. */
export const nameLabel = (kind: string): string => find(`ui-column-name-${plain(kind)}`) ?? t('ui-column-name')
export const sectionLabel = (kind: string, section: string): string => find(`section-${kind}-${section}`) ?? section
export const fieldLabel = (kind: string, path: string): string => find(`field-${kind}-${steps(path)}`) ?? find(`ui-column-${steps(path)}`) ?? path
export const fieldHelp = (kind: string, path: string): string | undefined => find(`field-${kind}-${steps(path)}.help`)
export const wordOfCode = (list: string, code: string): string | undefined => find(`list-${plain(list)}-${plain(code)}`)
/** What else a code is called in a language that is at hand. */
export const namesOfCode = (list: string, code: string, speaking: string): string[] => inBundle(bundles.get(speaking), `list-${plain(list)}-${plain(code)}.also`)?.split(';') ?? []
/** A unit beside its number: its symbol, or its word in the right form. */
export const unitWord = (code: string, amount: number): string | undefined => find(`ui-unit-${plain(code)}`, { n: amount }) ?? wordOfCode('unit', code)

/** Whether anybody here knows who this is: else only the first digits of a key stand there. */
export const isNamed = (officer: string): boolean => officer !== '' && !/^[0-9a-f]{12}…$/.test(officer)
/** An officer, by number and name; of a seat of which nothing but its key is known here, no key is shown. */
export const officerLabel = (officer: string): string => (isNamed(officer) ? officer : t('ui-officer-unknown'))

/** The kind of record that a refusal names, as people call it. */
const withKind = (values: Arguments): Arguments => {
  const word = typeof values['kind'] === 'string' ? find(`kind-${plain(values['kind'])}`) : undefined
  return word ? { ...values, kind: word } : values
}

/** Why something was refused, in words: what happened, then what to do. */
export function said(refused: { code: string; values?: Arguments }): string {
  const values = refused.values && withKind(refused.values)
  return find(`error-${plain(refused.code)}`, values) ?? find(`ui-error-${plain(refused.code)}`, values) ?? t('ui-refused', { code: refused.code })
}

/** Any number whose unit stands in the plural. */
const MANY = 100
/** A finding in words; the units that it names are said as they are beside numbers. */
export function findFinding({ code, values = {} }: { code: string; values?: Arguments }): string | undefined {
  const worded = Object.entries(values).map(([name, value]) => [name, name === 'unit' || name === 'units' ? listed(String(value).split(', ').map((one) => unitWord(one, MANY) ?? one)) : value])
  return find(`finding-${plain(code)}`, Object.fromEntries(worded) as Arguments)
}

export const findingText = (finding: { code: string; values?: Arguments }): string => findFinding(finding) ?? finding.code
