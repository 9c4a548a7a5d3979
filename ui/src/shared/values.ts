//! Canonical values as a reader of the language sees them. Pure: a value and a language in, a text out.

/** What a field must tell so that its value can be shown. */
export interface Shape { kind: string; list?: string | null }
/** Label of a code; the code itself where there is none. */
export type LabelOf = (list: string, code: string) => string
export interface Speech { language: string; labelOf: LabelOf; unitOf: (code: string, amount: number) => string; text: (id: string) => string }

/** Dates as the design writes them (5 May 2026, 14:05), not as one country does. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language)

export const UNKNOWN = '?'
export const isUncoded = (value: unknown): boolean => typeof value === 'string' && /(^|\s)~/.test(value)
export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Any scalar or list of codes. Rows are shown by their own table. */
export function show(value: unknown, shape: Shape, speech: Speech): string {
  if (isEmpty(value)) return '–'
  if (value === UNKNOWN) return speech.text('ui-not-known')
  if (typeof value === 'boolean') return speech.text(value ? 'ui-yes' : 'ui-no')
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').map((one) => show(one, shape, speech)).join(', ')
  const text = String(value)
  switch (shape.kind) {
    case 'code': return codeText(text, shape.list, speech)
    case 'flag': return text === 'true' || text === 'false' ? show(text === 'true', shape, speech) : text
    case 'integer': case 'decimal': return number(text, speech.language)
    case 'quantity': return measured(text, true, speech)
    case 'money': return measured(text, false, speech)
    case 'date': return date(text, speech.language)
    case 'datetime': return dateTime(text, speech.language)
    default: return text
  }
}

function codeText(text: string, list: string | null | undefined, speech: Speech): string {
  if (text === UNKNOWN) return speech.text('ui-not-known')
  if (text.startsWith('~')) return text.slice(1)
  return list ? speech.labelOf(list, text) : text
}

/** Number and unit; a unit kept as written loses its mark. */
function measured(text: string, worded: boolean, speech: Speech): string {
  const gap = text.indexOf(' ')
  if (gap < 0) return number(text, speech.language)
  const unit = text.slice(gap + 1)
  const word = unit.startsWith('~') ? unit.slice(1) : worded ? speech.unitOf(unit, Number(text.slice(0, gap))) : unit
  return `${number(text.slice(0, gap), speech.language)}\u00A0${word}`
}

/** Groups the digits of a decimal without ever passing through a float; zeros at the end stay. */
export function number(text: string, language: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', fraction] = parts
  const format = new Intl.NumberFormat(locale(language), { numberingSystem: 'latn' })
  const point = format.formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? '.'
  return sign + format.format(BigInt(whole)) + (fraction === undefined ? '' : point + fraction)
}

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'short', day: 'numeric' },
}

/** A date with the precision it has: `2016`, `2016-03`, `2016-03-14`. */
export function date(text: string, language: string, short = false): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  if (!parts) return text
  const [, year, month, day] = parts
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  // What is no day of the calendar is shown as it stands, never as another day.
  if (at.getUTCMonth() !== Number(month ?? 1) - 1) return text
  const known = day ? 3 : month ? 2 : 1
  const options = short && known === 3 ? { month: 'short', day: 'numeric' } as const : FORMATS[known]
  return new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' })
    .format(at)
}

/** A moment as its place's clock showed it; never turned into the reader's own time. */
export function dateTime(text: string, language: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text)
  if (!parts) return date(text, language)
  const [, day = '', time, offset] = parts
  return `${date(day, language)}, ${time}${offset && offset !== 'Z' ? ` ${offset}` : ''}`
}

/** The moment of a save, on the reader's own clock. */
export function moment(text: string | undefined, language: string, seconds = false): string {
  const at = text ? new Date(text) : undefined
  if (!at || Number.isNaN(at.getTime())) return text ?? ''
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: seconds ? 'medium' : 'short', hourCycle: 'h23', numberingSystem: 'latn', calendar: 'gregory' }).format(at)
}

export function clock(text: string | undefined, language: string): string {
  const at = text ? new Date(text) : undefined
  if (!at || Number.isNaN(at.getTime())) return text ?? ''
  return new Intl.DateTimeFormat(locale(language), { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', numberingSystem: 'latn' }).format(at)
}

export function count(amount: number, language: string): string {
  return new Intl.NumberFormat(locale(language), { numberingSystem: 'latn' }).format(amount)
}

export function bytes(amount: number, language: string): string {
  const [size, unit] = amount < 1e6 ? [amount / 1e3, 'kilobyte'] : amount < 1e9 ? [amount / 1e6, 'megabyte'] : [amount / 1e9, 'gigabyte']
  return new Intl.NumberFormat(locale(language), { style: 'unit', unit, maximumSignificantDigits: 3, numberingSystem: 'latn' }).format(size)
}
