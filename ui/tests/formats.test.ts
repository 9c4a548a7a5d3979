// National formats apart from the language: words as the reader speaks, dates and numbers as his country writes them.
import { expect, it } from 'vitest'
import { amountShown, amountTyped, dayTyped, momentTyped, plainly } from '../src/features/record/typed'
import { FORMATS, type Locale } from '../src/shared/formats'
import { bytes, clock, count, date, dateInColumn, dateTime, dayInColumn, dayInFull, duration, milliseconds, moment, momentInColumn, number, share, show } from '../src/shared/values'

const reads = (language: string, formats = ''): Locale => ({ language, formats })
/** What breaks no line reads as a space here. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')
const example = (reader: Locale) => plain(`${dateTime('2026-05-03T14:05', reader)} · ${number('12345.6', reader)}`)

it('writes by the language where no formats are chosen', () => {
  expect(['en', 'fr', 'es', 'pt', 'ru', 'ar'].map((language) => example(reads(language)))).toEqual([
    '3 May 2026, 14:05 · 12,345.6', '3 mai 2026, 14:05 · 12 345,6', '3 may 2026, 14:05 · 12.345,6',
    '3 de mai. de 2026, 14:05 · 12.345,6', '3 мая 2026 г., 14:05 · 12 345,6', '3 مايو 2026، 14:05 · 12,345.6',
  ])
  expect(example(reads('en', 'xx-nonsense')), 'formats of a newer version').toBe('3 May 2026, 14:05 · 12,345.6')
})
it.each([
  ['en-GB', '3 mai 2026, 14:05 · 12,345.6'],
  ['en-US', 'mai 3, 2026, 2:05 PM · 12,345.6'],
  ['fr-FR', '3 mai 2026, 14:05 · 12 345,6'],
  ['fr-CH', '3 mai 2026, 14:05 · 12 345,6'],
  ['es-ES', '3 mai 2026, 14:05 · 12.345,6'],
  ['es-MX', '3 mai 2026, 2:05 PM · 12,345.6'],
  ['pt-BR', '3 mai 2026, 14:05 · 12.345,6'],
  ['pt-PT', '3 mai 2026, 14:05 · 12 345,6'],
  ['ru-RU', '3 mai 2026, 14:05 · 12 345,6'],
  ['ar-EG', '3 mai 2026, 2:05 PM · 12,345.6'],
  ['iso', '2026-05-03 14:05 · 12 345.6'],
])('writes as %s, with French months', (formats, text) => {
  expect(FORMATS).toContain(formats)
  expect(example(reads('fr', formats))).toBe(text)
})
it('has an example for each that is offered', () => expect(FORMATS).toHaveLength(11))
it('writes a day in a column without the words between its parts', () => {
  expect(['en', 'fr', 'pt', 'ru', 'ar'].map((language) => dateInColumn('2015-02-12', language))).toEqual(['12 Feb 2015', '12 févr. 2015', '12 fev. 2015', '12 февр. 2015', '12 فبراير 2015'])
  expect([dateInColumn('2015-02-12', reads('pt', 'iso')), dateInColumn('2015-02-12', reads('en', 'en-US')), dateInColumn('2015', 'ru'), dateInColumn('', 'en')]).toEqual(['2015-02-12', 'Feb 12, 2015', '2015', ''])
})
it('turns the day and the month, and counts twice twelve hours, in any language', () => {
  expect(['en', 'es', 'pt', 'ru', 'ar'].map((language) => plain(dateTime('2026-05-03T00:05+03:00', reads(language, 'en-US'))))).toEqual([
    'May 3, 2026, 12:05 AM +03:00', 'may 3, 2026, 12:05 a. m. +03:00', 'mai. 3, 2026, 12:05 AM +03:00', 'мая 3, 2026, 12:05 AM +03:00', 'مايو 3، 2026، 12:05 ص \u2068+03:00\u2069',
  ])
  expect(plain(dateTime('2026-05-03T12:00', reads('en', 'en-US')))).toBe('May 3, 2026, 12:00 PM')
})
it('keeps the precision of a date, and what is no day', () => {
  expect(['2016', '2016-03', '2016-02-31'].map((text) => date(text, reads('en', 'en-US')))).toEqual(['2016', 'March 2016', '2016-02-31'])
  expect(['2016', '2016-03', '2016-03-14'].map((text) => date(text, reads('ar', 'iso')))).toEqual(['2016', '2016-03', '2016-03-14'])
})
it('keeps every digit in every format', () => {
  for (const formats of ['', ...FORMATS]) expect(number('-12345678901234567890.1200', reads('ar', formats)).replace(/[^\d]/g, ''), formats).toBe('123456789012345678901200')
  expect(plain(number('-1234567.500', reads('en', 'iso')))).toBe('-1 234 567.500')
  expect([1234, 12345].map((amount) => count(amount, reads('en', 'es-ES')))).toEqual(['1234', '12.345'])
  expect(plain(count(0.25, reads('en', 'fr-FR')))).toBe('0,25')
})
it('writes the unit in the language and its number in the formats', () => {
  expect(plain(bytes(1_234_000, reads('fr', 'en-GB')))).toBe('1.2 Mo')
  expect(plain(bytes(1_234_000, reads('en', 'fr-FR')))).toBe('1,2 MB')
  expect([share(0.62, reads('ru', 'en-GB')), plain(share(0.62, reads('en', 'fr-FR')))]).toEqual(['62%', '62 %'])
  const speech = { ...reads('en', 'pt-BR'), labelOf: () => '', unitOf: () => 'kg', text: (id: string) => id }
  expect(plain(show('1234.50 KGM', { kind: 'quantity' }, speech))).toBe('1.234,50 kg')
})
it('says how long something has lasted in one unit, and only what is over', () => {
  expect([0, 89, 90, 130, 5399, 5400, 129_599, 129_600].map((seconds) => plain(duration(seconds, 'fr')))).toEqual(['0 s', '89 s', '1 min', '2 min', '89 min', '1 h', '35 h', '1 j'])
  expect(['en', 'ru', 'ar'].map((language) => plain(duration(300, language)))).toEqual(['5 min', '5 мин', '5 دقائق'])
  expect([reads('en', ''), reads('en', 'en-US'), reads('ru', '')].flatMap((reader) => [1, 7].map((seconds) => plain(duration(seconds, reader)))), 'as sentences have it').toEqual(['1 s', '7 s', '1 s', '7 s', '1 с', '7 с'])
  expect(['en', 'ru'].map((language) => plain(milliseconds(610, language)))).toEqual(['610 ms', '610 мс'])
})
it('counts bytes whole, and with one decimal at most above', () => {
  expect([0, 1, 191, 999, 1000, 1049, 1050, 65_536, 999_949, 999_950, 5_000_000, 999_950_000, 1_500_000_000, 2_000_000_000_000].map((amount) => plain(bytes(amount, 'en')))).toEqual([
    '0 B', '1 B', '191 B', '999 B', '1 kB', '1 kB', '1.1 kB', '65.5 kB', '999.9 kB', '1 MB', '5 MB', '1 GB', '1.5 GB', '2,000 GB',
  ])
  expect(['fr', 'es', 'pt', 'ru', 'ar'].map((language) => plain(bytes(191, language)))).toEqual(['191 o', '191 B', '191 B', '191 Б', '191 بايت'])
  expect(['fr', 'es', 'pt', 'ru', 'ar'].map((language) => plain(bytes(1500, language)))).toEqual(['1,5 ko', '1,5 kB', '1,5 kB', '1,5 кБ', '1.5 كيلوبايت'])
})
it('shows this device’s own clock', () => {
  const at = new Date(2026, 4, 3, 14, 5, 9).toISOString()
  expect(moment(at, reads('en', 'iso'))).toBe('2026-05-03 14:05')
  expect(plain(moment(at, reads('en', 'en-US')))).toBe('May 3, 2026, 2:05 PM')
  expect([clock(at, 'en'), clock(at, 'en', true), plain(clock(at, reads('en', 'ar-EG'), true))]).toEqual(['14:05', '14:05:09', '2:05:09 pm'])
  expect([moment('never', 'en'), moment(undefined, 'en'), clock('never', 'en')]).toEqual(['never', '', 'never'])
  expect([plain(momentInColumn(at, 'ru')), momentInColumn(at, reads('pt', 'iso')), momentInColumn('never', 'en')]).toEqual(['3 мая 2026, 14:05', '2026-05-03 14:05', 'never'])
  expect([dayInColumn(at, 'ru'), dayInColumn(at, reads('pt', 'iso')), dayInColumn('never', 'en')]).toEqual(['3 мая 2026', '2026-05-03', 'never'])
  expect(['', 'en-US', 'iso'].map((formats) => dayInFull(new Date(at), reads('en', formats)).replaceAll(',', ''))).toEqual(['Sunday 3 May 2026', 'Sunday May 3 2026', 'Sunday 2026-05-03'])
})

it.each([
  ['en-GB', ['1500', '1.500', '12.4', '1234567.5', '0.500', '1234.5']],
  ['en-US', ['1500', '1.500', '12.4', '1234567.5', '0.500', '1234.5']],
  ['fr-FR', ['1.500', '1.500', '12.4', '1,234,567.5', '0.500', '1234.5']],
  ['fr-CH', ['1.500', '1.500', '12.4', '1,234,567.5', '0.500', '1234.5']],
  ['es-ES', ['1.500', '1500', '12.4', '1,234,567.5', '0.500', '1234.5']],
  ['es-MX', ['1500', '1.500', '12.4', '1234567.5', '0.500', '1234.5']],
  ['pt-BR', ['1.500', '1500', '12.4', '1,234,567.5', '0.500', '1234.5']],
  ['pt-PT', ['1.500', '1.500', '12.4', '1,234,567.5', '0.500', '1234.5']],
  ['ru-RU', ['1.500', '1.500', '12.4', '1,234,567.5', '0.500', '1234.5']],
  ['ar-EG', ['1500', '1.500', '12.4', '1234567.5', '0.500', '1234.5']],
  ['iso', ['1,500', '1.500', '12.4', '1,234,567.5', '0.500', '1234.5']],
])('reads numbers typed as %s', (formats, read) => {
  expect(['1,500', '1.500', '12,4', '1,234,567.5', '0,500', '1 234,5'].map((text) => amountTyped(text, reads('en', formats)))).toEqual(read)
})
it('reads a number back as the one that it shows in its field, whatever the formats', () => {
  for (const formats of ['', ...FORMATS]) for (const language of ['en', 'fr', 'es', 'pt', 'ru', 'ar']) for (const value of ['0.500', '1.500', '1500', '-12.400', '1234567.125', '12', ''])
    expect(amountTyped(amountShown(value, reads(language, formats)), reads(language, formats)), `${language} ${formats}`).toBe(value)
})
it('reads an amount before or behind its unit', () => {
  expect(['1.500 KGM', 'EUR 1.500', '1.500 ~Block (350gr)', '1.500,50', '-1.500', 'about 5', '?', ''].map((text) => amountTyped(text, reads('en', 'es-ES')))).toEqual(['1500 KGM', 'EUR 1500', '1500 ~Block (350gr)', '1500.50', '-1500', 'about 5', '?', ''])
})
it('reads days by the order of the formats', () => {
  expect(['3/5/2026', '3.5.2026', '25/12/2026', '03-05-2026', '31/2/2026', '2026-05-03', 'May 2026'].map((text) => dayTyped(text, reads('fr', 'en-US')))).toEqual(['2026-03-05', '2026-05-03', '2026-12-25', '2026-03-05', '31/2/2026', '2026-05-03', 'May 2026'])
  for (const formats of FORMATS.filter((one) => one !== 'en-US')) expect(dayTyped('3/5/2026', reads('en', formats)), formats).toBe('2026-05-03')
  expect(plainly('datetime', '3/5/2026, 2:05 pm', reads('en', 'en-GB'))).toMatch(/^2026-05-03T14:05[+-]\d\d:\d\d$/)
  expect(plainly('datetime', '31.2.2025 about noon', reads('en'))).toBe('31.2.2025 about noon')
  // However it is spaced or marked, and in whichever digits, a day is the same day.
  for (const text of ['3 / 5 / 2026', '3/ 5/2026', '3/5/2026.', '3/5-2026', '٣/٥/٢٠٢٦']) expect(plainly('date', text, reads('en', 'en-US')), text).toBe('2026-03-05')
  expect(plainly('decimal', '١٬٥٠٠', reads('ar'))).toBe('1500')
  expect(plainly('decimal', '١,٥٠٠', reads('fr', 'fr-FR'))).toBe('1.500')
  // A slip is no thousand.
  expect(['12 34', '5 10kg', '12 345'].map((text) => amountTyped(text, reads('en', 'en-GB')))).toEqual(['12 34', '5 10kg', '12345'])
})
it('reads both halves of a day', () => {
  const nairobi = () => 180
  expect(['2:05 pm', '2:05 p. m.', '2:05 م', '12:05 AM', '12:05 pm', '9.05', '14:05 pm'].map((time) => momentTyped(`2026-05-03 ${time}`, nairobi).slice(11, 16))).toEqual(['14:05', '14:05', '14:05', '00:05', '12:05', '09:05', '14:05'])
})
