// Values as an officer reads them: as stated, never through a float or another clock.
import { expect, it } from 'vitest'
import { amountTyped, momentShown, momentTyped, parts } from '../src/features/record/typed'
import { split } from '../src/shared/found'
import { date, dateTime, isUncoded, number, show, type Speech } from '../src/shared/values'
import { firstRow, fullHeight, scrollFor } from '../src/shared/window'

const english: Speech = { language: 'en', formats: '', labelOf: (list, code) => `${list}/${code}`, unitOf: (code) => (code === 'KGM' ? 'kg' : code), text: (id) => id }

it('keeps every digit of a decimal', () => {
  expect(number('12345678901234567890.1200', 'en')).toBe('12,345,678,901,234,567,890.1200')
  expect(number('0.350', 'fr')).toBe('0,350')
  expect(number('-4', 'en')).toBe('-4')
})
it('shows a date with the precision it has', () => {
  expect(date('2016', 'en')).toBe('2016')
  expect(date('2016-03', 'en')).toBe('March 2016')
  expect(date('2016-03-14', 'en')).toBe('14 Mar 2016')
  expect(date('2016-02-31', 'en')).toBe('2016-02-31')
})
it('shows a moment as the clock of its place did', () => {
  expect(dateTime('2026-03-03T02:40+03:00', 'en')).toBe('3 Mar 2026, 02:40\u00A0+03:00')
})
it('shows quantities, codes as written, and what was asked but is not known', () => {
  expect(show('12.4 KGM', { kind: 'quantity' }, english)).toBe('12.4\u00A0kg')
  expect(show('5 ~Block (350gr)', { kind: 'quantity' }, english)).toBe('5\u00A0Block (350gr)')
  expect(isUncoded('5 ~Block (350gr)')).toBe(true)
  expect(show('~Captagon', { kind: 'code', list: 'item' }, english)).toBe('Captagon')
  expect(show('?', { kind: 'code', list: 'country' }, english)).toBe('ui-not-known')
  expect(show(['KE', 'OM'], { kind: 'code', list: 'country' }, english)).toBe('country/KE, country/OM')
  expect(show(undefined, { kind: 'text' }, english)).toBe('–')
})
it('reads what an officer types', () => {
  const nairobi = () => 180
  expect(momentTyped('2026-05-05 14:05', nairobi)).toBe('2026-05-05T14:05+03:00')
  expect(momentTyped('2026-05-05 9.05', () => -210)).toBe('2026-05-05T09:05-03:30')
  expect(momentTyped('2026-05-05T14:05+0300', nairobi)).toBe('2026-05-05T14:05+03:00')
  expect(momentTyped('2026-05-05', nairobi)).toBe('2026-05-05')
  expect(momentTyped(momentShown('2026-05-05T14:05+03:00'), () => 0)).toBe('2026-05-05T14:05+03:00')
  expect(amountTyped('1 240,5', 'fr')).toBe('1240.5')
  expect(amountTyped('12.4', 'en')).toBe('12.4')
  expect(['1,500', '12,4', '1,500 kg', '1,234,567.5', 'about 5'].map((text) => amountTyped(text, 'en'))).toEqual(['1500', '12.4', '1500 kg', '1234567.5', 'about 5'])
  expect(['1,500', '12,4', '1,500 kg', '?'].map((text) => amountTyped(text, 'fr'))).toEqual(['1.500', '12.4', '1.500 kg', '?'])
  expect(parts('5 ~Block (350gr)')).toEqual({ amount: '5', unit: '~Block (350gr)' })
})
it('marks what was searched for, without regard to accents', () => {
  expect(split('Écailles de pangolin', 'eca')).toEqual([{ text: 'Éca', hit: true }, { text: 'illes de pangolin', hit: false }])
})
it('reaches the last row of a list too tall for a browser', () => {
  const extent = { total: 1_000_000, row: 40, view: 600 }
  expect(fullHeight(extent)).toBe(12_000_000)
  expect(firstRow(extent, 0)).toBe(0)
  expect(firstRow(extent, 12_000_000 - 600)).toBe(1_000_000 - 15)
  expect(firstRow(extent, scrollFor(extent, 0, 999_999))).toBeCloseTo(999_985)
  expect(scrollFor(extent, 0, 3)).toBe(0)
})
