//! National formats, apart from the language: how a reader's dates are ordered, his numbers marked, his hours counted.
//! Months and other words stay in the language. Figures are Latin everywhere.

/** Who reads: words come in the language, dates and numbers in the formats ('' is as the language writes them). */
export interface Locale { language: string; formats: string }
/** A language alone has its own formats. */
export type Reader = Locale | string

export const ISO = 'iso'
/** What the settings offer beside "as the language". One country stands for all that write as it does. */
export const FORMATS = ['en-GB', 'en-US', 'fr-FR', 'fr-CH', 'es-ES', 'es-MX', 'pt-BR', 'pt-PT', 'ru-RU', 'ar-EG', ISO]

export interface Habits {
  /** Whose numbers these are, for Intl. */
  tag: string
  point: string
  group: string
  /** Whose months and hours: a tag of the language. */
  words: string
  monthFirst: boolean
  /** The month comes first, and the language itself would not write so. */
  turned: boolean
  /** Twice twelve hours. */
  halves: boolean
  iso: boolean
  comma: string
  /** Between a day and its time. */
  joint: string
}

const made = new Map<string, unknown>()
/** Intl objects are dear to make, and a table asks for one in each cell. */
export function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as T
}

export function habits(reader: Reader): Habits {
  const { language, formats } = typeof reader === 'string' ? { language: reader, formats: '' } : reader
  return once(`habits ${language} ${formats}`, () => derived(language, FORMATS.includes(formats) ? formats : ''))
}

/** A tag of language and country (`fr-US`) would not do: Intl knows few such pairs, and falls back to the language. */
function derived(language: string, formats: string): Habits {
  const iso = formats === ISO
  const national = iso ? '' : formats
  // English without a country writes dates as the design does (5 May 2026, 14:05), not as one country.
  const plain = language === 'en' ? 'en-GB' : language
  const tag = iso ? 'en' : national || plain
  const mark = (type: string) => new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(12345.6).find((part) => part.type === type)?.value ?? ''
  const monthFirst = national !== '' && new Intl.DateTimeFormat(national, { month: 'short', day: 'numeric', calendar: 'gregory' }).formatToParts(0)[0]?.type === 'month'
  const comma = language === 'ar' ? '، ' : ', '
  return {
    tag,
    point: mark('decimal'),
    group: iso ? '\u202F' : mark('group'),
    words: monthFirst && language === 'en' ? 'en-US' : plain,
    monthFirst,
    turned: monthFirst && language !== 'en',
    halves: national !== '' && /^h1/.test(new Intl.DateTimeFormat(national, { hour: 'numeric' }).resolvedOptions().hourCycle ?? ''),
    iso,
    comma,
    joint: iso ? ' ' : comma,
  }
}
