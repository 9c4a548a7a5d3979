//! Canonical values as a reader sees them. Pure: a value, a language and formats in, a text out.
import { isolated } from './bidi'
import { habits, once, type Habits, type Locale, type Reader } from './formats'

/** What a field must tell so that its value can be shown. */
export interface Shape { kind: string; list?: string | null }
/** Label of a code; the code itself where there is none. */
export type LabelOf = (list: string, code: string) => string
export interface Speech extends Locale { labelOf: LabelOf; unitOf: (code: string, amount: number) => string; text: (id: string) => string }

export const UNKNOWN = '?'
export const isUncoded = (value: unknown): boolean => typeof value === 'string' && /(^|\s)~/.test(value)
export const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Any scalar or list of codes. Rows are shown by their own table. */
export function show(value: unknown, shape: Shape, speech: Speech): string {
  if (isEmpty(value)) return '–'
  if (value === UNKNOWN) return speech.text('ui-not-known')
  if (typeof value === 'boolean') return speech.text(value ? 'ui-yes' : 'ui-no')
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').map((one) => isolated(show(one, shape, speech), speech.language)).join(habits(speech).comma)
  const text = String(value)
  switch (shape.kind) {
    case 'code': return codeText(text, shape.list, speech)
    case 'flag': return text === 'true' || text === 'false' ? show(text === 'true', shape, speech) : text
    case 'integer': case 'decimal': return number(text, speech)
    case 'quantity': return measured(text, true, speech)
    case 'money': return measured(text, false, speech)
    case 'date': return date(text, speech)
    case 'datetime': return dateTime(text, speech)
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
  if (gap < 0) return number(text, speech)
  const unit = text.slice(gap + 1)
  const word = unit.startsWith('~') ? unit.slice(1) : worded ? speech.unitOf(unit, Number(text.slice(0, gap))) : unit
  return `${number(text.slice(0, gap), speech)}\u00A0${word}`
}

/** Groups the digits of a decimal without ever passing through a float; zeros at the end stay. */
export function number(text: string, reader: Reader): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', fraction] = parts
  const own = habits(reader)
  return sign + figures(BigInt(whole), own) + (fraction === undefined ? '' : own.point + fraction)
}

/** Digits that are shown of a fraction in a narrow place; of what is less than one, after its zeros. */
const DIGITS_MOST = 3

/** A decimal with a fraction that fits a column: an endless one is rounded, by its digits and never by a float. */
export function rounded(text: string): string {
  const parts = /^(-?)(\d+)\.(\d+)$/.exec(text)
  if (!parts) return text
  const [, sign = '', whole = '', fraction = ''] = parts
  const zeros = /^0*/.exec(fraction)?.[0].length ?? 0
  const kept = /^0+$/.test(whole) ? zeros + DIGITS_MOST : DIGITS_MOST
  if (fraction.length <= kept) return text
  const up = (fraction[kept] ?? '0') >= '5' ? 1n : 0n
  const digits = (BigInt(whole + fraction.slice(0, kept)) + up).toString().padStart(kept + 1, '0')
  const tail = digits.slice(-kept).replace(/0+$/, '')
  return `${sign}${digits.slice(0, -kept)}${tail && `.${tail}`}`
}

/** An amount as a column shows it: rounded, so that its unit is not lost at the edge. The record has all of its digits. */
export function showBriefly(value: unknown, shape: Shape, speech: Speech): string {
  if (typeof value !== 'string' || !['quantity', 'money', 'decimal'].includes(shape.kind)) return show(value, shape, speech)
  const [amount = '', ...unit] = value.split(' ')
  return show([rounded(amount), ...unit].join(' '), shape, speech)
}

const LATIN = { numberingSystem: 'latn' } as const
const LATIN_DAYS = { ...LATIN, calendar: 'gregory', timeZone: 'UTC' } as const
/** What a date is written with, by how much of it is known. */
const PRECISION: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'short', day: 'numeric' },
}

function figures(amount: number | bigint, { tag, iso, group }: Habits): string {
  const text = once(`figures ${tag}`, () => new Intl.NumberFormat(tag, LATIN)).format(amount)
  return iso ? text.replaceAll(',', group) : text
}

/** A day of the calendar; `Date.UTC` would take the year 16 for 1916. */
export function utcDay(year: number, month: number, day: number): Date {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return at
}

/** A date with the precision it has: `2016`, `2016-03`, `2016-03-14`. */
export function date(text: string, reader: Reader): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  if (!parts) return text
  const [, year, month, day] = parts
  const at = utcDay(Number(year), Number(month ?? 1), Number(day ?? 1))
  const { iso, words, turned, comma } = habits(reader)
  // What is no day of the calendar is shown as it stands, never as another day.
  if (iso || at.getUTCMonth() !== Number(month ?? 1) - 1) return text
  const known = day ? 3 : month ? 2 : 1
  const format = once(`date ${words} ${known}`, () => new Intl.DateTimeFormat(words, { ...PRECISION[known], ...LATIN_DAYS }))
  if (known < 3 || !turned) return format.format(at)
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${part['month']} ${part['day']}${comma}${part['year']}`
}

/** A day among others in a column: without the words and points between its parts (`12 de fev. de 2015`, `12 февр. 2015 г.`). */
export function dateInColumn(text: string, reader: Reader): string {
  const { iso, words, monthFirst } = habits(reader)
  const said = date(text, reader)
  if (said === text || iso || monthFirst || text.length < 10) return said
  const format = once(`date ${words} 3`, () => new Intl.DateTimeFormat(words, { ...PRECISION[3], ...LATIN_DAYS }))
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return format.formatToParts(utcDay(year, month, day)).filter(({ type }) => type !== 'literal').map(({ value }) => value).join(' ')
}

/** The clock of a day, with twelve hours where the formats count so. */
function time(hour: number, minute: number, second: number | undefined, { halves, words }: Habits): string {
  if (!halves) return [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(':')
  const format = once(`time ${words} ${second === undefined}`, () => new Intl.DateTimeFormat(words, { hour: 'numeric', minute: '2-digit', ...(second === undefined ? {} : { second: '2-digit' }), hourCycle: 'h12', ...LATIN_DAYS }))
  // Engines differ in the space before "PM"; it never ends a line.
  return format.format(Date.UTC(2000, 0, 1, hour, minute, second ?? 0)).replace(/\s/g, '\u00A0')
}

/** A moment as its place's clock showed it; never turned into the reader's own time. */
export function dateTime(text: string, reader: Reader): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text)
  if (!parts) return date(text, reader)
  const [, day = '', hour, minute, offset] = parts
  const own = habits(reader)
  return `${date(day, reader)}${own.joint}${time(Number(hour), Number(minute), undefined, own)}${offset && offset !== 'Z' ? `\u00A0${isolated(offset, typeof reader === 'string' ? reader : reader.language)}` : ''}`
}

/** The moment of a save, on the reader's own clock. */
export function moment(text: string | undefined, reader: Reader): string {
  const at = instant(text)
  if (!at) return text ?? ''
  return `${date(localDay(at), reader)}${habits(reader).joint}${clock(text, reader)}`
}

/** The same in a column: without the words and points between the parts of its day. */
export function momentInColumn(text: string | undefined, reader: Reader): string {
  const at = instant(text)
  return at ? `${dateInColumn(localDay(at), reader)}${habits(reader).joint}${clock(text, reader)}` : (text ?? '')
}

/** Its day alone, where a column has no room for the clock. */
export function dayInColumn(text: string | undefined, reader: Reader): string {
  const at = instant(text)
  return at ? dateInColumn(localDay(at), reader) : (text ?? '')
}

const localDay = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

export function clock(text: string | undefined, reader: Reader, seconds = false): string {
  const at = instant(text)
  return at ? time(at.getHours(), at.getMinutes(), seconds ? at.getSeconds() : undefined, habits(reader)) : (text ?? '')
}

/** The day of a page's head, in full: `Sunday, 3 May 2026`. */
export function dayInFull(at: Date, reader: Reader): string {
  const { iso, words } = habits(reader)
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', ...(iso ? {} : { day: 'numeric', month: 'long', year: 'numeric' }), ...LATIN, calendar: 'gregory' }
  const day = new Intl.DateTimeFormat(words, options).format(at)
  return iso ? `${day} ${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` : day
}

function instant(text: string | undefined): Date | undefined {
  const at = text ? new Date(text) : undefined
  return at && !Number.isNaN(at.getTime()) ? at : undefined
}

export const two = (amount: number): string => String(amount).padStart(2, '0')

export const count = (amount: number, reader: Reader): string => figures(amount, habits(reader))

export function share(part: number, reader: Reader): string {
  const { tag } = habits(reader)
  return once(`share ${tag}`, () => new Intl.NumberFormat(tag, { style: 'percent', ...LATIN })).format(part)
}

/** From the largest. What would read as a thousand of one, rounded to its one decimal, is one of the next. */
const BYTES = [[1e9, 'gigabyte'], [1e6, 'megabyte'], [1e3, 'kilobyte']] as const
const ROUNDED = 1 - 0.05 / 1000

export function bytes(amount: number, reader: Reader): string {
  const [step, unit] = BYTES.find(([size]) => amount >= size * ROUNDED) ?? [1, 'byte']
  return inUnit(Number((amount / step).toFixed(1)), unit, reader)
}

/** From the longest, each from so many seconds on: nobody counts in hundreds. */
const SPANS = [[36 * 3600, 86_400, 'day'], [90 * 60, 3600, 'hour'], [90, 60, 'minute'], [0, 1, 'second']] as const

/** How long something has lasted: whole units that are over. */
export function duration(seconds: number, reader: Reader): string {
  const [, step, unit] = SPANS.find(([least]) => seconds >= least) ?? SPANS[3]
  return inUnit(Math.floor(seconds / step), unit, reader)
}

export const milliseconds = (amount: number, reader: Reader): string => inUnit(amount, 'millisecond', reader)

/** Where Intl has words for what sentences here write as a sign. Some languages have one for the byte only among the narrowest. */
const SIGNS: [RegExp, string][] = [[/^byte/, 'B'], [/^secs?$/, 's'], [/^mins$/, 'min']]

/** The unit is a word of the language, its number is not. */
function inUnit(amount: number, unit: string, reader: Reader): string {
  const own = habits(reader)
  const format = once(`unit ${own.words} ${unit}`, () => new Intl.NumberFormat(own.words, { style: 'unit', unit, unitDisplay: own.words === 'ar' ? 'long' : 'short', ...LATIN }))
  let written = false
  // Arabic has no short signs that readers know.
  const sign = (word: string) => SIGNS.find(([of]) => of.test(word))?.[1] ?? word
  return format.formatToParts(amount).map(({ type, value }) => (type === 'unit' ? sign(value) : type === 'literal' ? value : written ? '' : ((written = true), figures(amount, own)))).join('')
}
