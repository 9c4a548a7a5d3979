//! What an officer types, before it is checked: small kindnesses that need no dictionary.
import type { FieldKind } from '../../backend'
import { habits, type Reader } from '../../shared/formats'
import { two, utcDay } from '../../shared/values'

/** What a field of this kind was given, as the program reads it: dates and numbers come in the reader's formats. */
export function plainly(kind: FieldKind, typed: string, reader: Reader): string {
  const text = latinDigits(typed)
  switch (kind) {
    case 'quantity': case 'money': case 'decimal': case 'integer': return amountTyped(text, reader)
    case 'date': return dayTyped(text, reader)
    case 'datetime': return momentTyped(dayTyped(text, reader))
    default: return typed.trim()
  }
}

/** Digits of Arabic, Persian and Devanagari keyboards as the plain ones, with their marks. */
const latinDigits = (text: string): string => text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => String((digit.charCodeAt(0) - (digit < '\u06F0' ? 0x660 : digit < '\u0966' ? 0x6F0 : 0x966)))).replace(/\u066B/g, '.').replace(/\u066C/g, '')

/** `3/5/2026` is a day of May, or of March where the month comes first; with points the day is always first, and
 *  `25/12/2026` has one reading only. What is no day stays as it was typed. */
export function dayTyped(text: string, reader: Reader): string {
  const plain = text.trim()
  const [, one = '', mark, other = '', year, rest = ''] = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4})\.?((?:[T ,]\s*\d.*)?)$/s.exec(plain) ?? []
  const monthFirst = mark !== '.' && habits(reader).monthFirst && Number(one) <= 12
  const [day, month] = (monthFirst ? [other, one] : [one, other]).map(Number) as [number, number]
  const at = utcDay(Number(year), month, day)
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}${rest.replace(/^,\s*/, ' ')}` : plain
}

/** `2026-05-05 14:05` gets the offset that this device's clock had then; a date alone stays a date. `2:05 pm` is as good. */
export function momentTyped(text: string, offsetMinutes: (at: Date) => number = (at) => -at.getTimezoneOffset()): string {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:\s*([ap])\.?\s?m\.?|\s*([صم]))?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(text.trim())
  if (!parts) return text.trim()
  const [, day, hour = '', minute, second, half, arabicHalf, stated] = parts
  const clock = `${inFull(Number(hour), half?.toLowerCase() ?? arabicHalf)}:${minute}${second ? `:${second}` : ''}`
  return `${day}T${clock}${stated ? full(stated) : offset(offsetMinutes(new Date(`${day}T${clock}`)))}`
}

/** Twelve at night is 0, twelve at noon is 12. */
const inFull = (hour: number, half: string | undefined): string => two(half && hour <= 12 ? (hour % 12) + (half === 'p' || half === 'م' ? 12 : 0) : hour)
const full = (stated: string): string => (/^z$/i.test(stated) ? '+00:00' : stated.includes(':') ? stated : `${stated.slice(0, 3)}:${stated.slice(3)}`)
const offset = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`

/** The moment as it stands in its field: `2026-05-05 14:05 +03:00`. */
export const momentShown = (value: string): string => value.replace('T', ' ').replace(/([+-]\d{2}:\d{2})$/, ' $1')

export function momentNow(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return momentTyped(`${day} ${two(at.getHours())}:${two(at.getMinutes())}`)
}

/** Number and unit of a canonical quantity or amount. */
export function parts(value: string): { amount: string; unit: string } {
  const gap = value.indexOf(' ')
  return gap < 0 ? { amount: value, unit: '' } : { amount: value.slice(0, gap), unit: value.slice(gap + 1) }
}

/** Whole numbers in groups, by the mark between them; a group that begins with 0 is none. */
const GROUPED: Record<string, RegExp> = {
  ',': /^[-−]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
  '.': /^[-−]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
}

/** Digits as the formats write them: `12,4` and `1 240,5` become `12.4` and `1240.5`. A mark before three digits parts
 *  thousands only where the formats part them so: `1,500` is fifteen hundred in Britain and one and a half in France,
 *  `1.500` the other way round in Spain. A unit behind the number, and anything else, stays. */
export function amountTyped(text: string, reader: Reader): string {
  const { group, iso } = habits(reader)
  return text.trim().replace(/[-−]?\d(?:[\d.,\s'’]*\d)?/, (run) => {
    // A space parts thousands; anywhere else it is a slip that the program must see.
    const tight = run.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '')
    if (GROUPED[group]?.test(tight)) return tight.replaceAll(group, '').replace(',', '.')
    // Nobody can know whether ISO's 1,500 was meant as thousands: the program refuses it as it stands.
    if (iso && /^[-−]?[1-9]\d{0,2},\d{3}$/.test(tight)) return tight
    return /^[-−]?\d+,\d+$/.test(tight) ? tight.replace(',', '.') : tight
  })
}

/** A canonical number as it stands in its field, so that it reads back as the same: the formats' mark, nothing grouped. */
export const amountShown = (canonical: string, reader: Reader): string => canonical.replace('.', habits(reader).point)
