//! What an officer types, before it is checked: small kindnesses that need no dictionary.

/** `2026-05-05 14:05` gets the offset that this device's clock had then; a date alone stays a date. */
export function momentTyped(text: string, offsetMinutes: (at: Date) => number = (at) => -at.getTimezoneOffset()): string {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(text.trim())
  if (!parts) return text.trim()
  const [, day, hour = '', minute, second, stated] = parts
  const clock = `${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`
  return `${day}T${clock}${stated ? full(stated) : offset(offsetMinutes(new Date(`${day}T${clock}`)))}`
}

const full = (stated: string): string => (/^z$/i.test(stated) ? '+00:00' : stated.includes(':') ? stated : `${stated.slice(0, 3)}:${stated.slice(3)}`)
const two = (amount: number): string => String(amount).padStart(2, '0')
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

/** Languages whose comma groups thousands; the others write it before the fraction. */
const COMMA_GROUPS = ['en', 'ar']

/** Digits as the language writes them: `12,4` and `1 240,5` become `12.4` and `1240.5`; `1,500` is fifteen hundred in English
 *  and one and a half in French. A unit behind the number, and anything else, stays. */
export function amountTyped(text: string, language: string): string {
  const [, digits = '', rest = ''] = /^([-−\d.,\s'\u00A0\u202F]*)(.*)$/s.exec(text.trim()) ?? []
  const tight = digits.replace(/[\s\u00A0\u202F']/g, '')
  const grouped = COMMA_GROUPS.includes(language) && /^[-−]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(tight)
  const amount = grouped ? tight.replaceAll(',', '') : /^[-−]?\d+,\d+$/.test(tight) ? tight.replace(',', '.') : tight
  return rest ? `${amount} ${rest}`.trim() : amount
}
