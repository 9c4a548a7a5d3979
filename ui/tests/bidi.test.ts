// Names and numbers of one direction within sentences of the other.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { harmless, isolated } from '../src/shared/bidi'
import { show, type Speech } from '../src/shared/values'
import { apart, findingText, listed, said, speak, t } from '../src/shared/words.svelte'

// The page that is told its language and direction.
beforeAll(() => void Object.assign(globalThis, { document: { documentElement: {} } }))
afterAll(() => void Reflect.deleteProperty(globalThis, 'document'))

/** Marks as a reader of this file sees them. */
const marked = (text: string) => text.replaceAll('\u2068', '[').replaceAll('\u2069', ']')

it('marks a value only where directions mix', () => {
  const ahmad = 'أحمد علي'
  expect(['Kane', '12.4 kg', '', ahmad, `${ahmad} (Ahmad)`].map((text) => marked(isolated(text, 'en')))).toEqual(['Kane', '12.4 kg', '', `[${ahmad}]`, `[${ahmad} (Ahmad)]`])
  expect(['Kane', '2026-05-03', '', ahmad, `${ahmad} 2`].map((text) => marked(isolated(text, 'ar')))).toEqual(['[Kane]', '[2026-05-03]', '', ahmad, `[${ahmad} 2]`])
  expect(marked(isolated(isolated(ahmad, 'en'), 'en')), 'once is enough').toBe(`[${ahmad}]`)
})
it('isolates names in the sentences of every language', async () => {
  await speak('en')
  expect(marked(t('ui-saved-by', { officer: 'أحمد علي', time: '14:05' }))).toContain('[أحمد علي]')
  expect(marked(said({ code: 'nobody-knows-this' }))).not.toContain('[')
  expect(marked(listed(['Kane', 'أحمد', '12.4 kg']))).toBe('Kane, [أحمد], 12.4 kg')
  await speak('ar')
  expect(marked(t('ui-saved-by', { officer: 'A. Otieno', time: '14:05' }))).toContain('[A. Otieno]')
  expect([marked(listed(['Kane', 'أحمد', '12.4 kg'])), marked(apart('KE-MBA'))]).toEqual(['[Kane]، أحمد، [12.4 kg]', '[KE-MBA]'])
})
it('isolates each of several codes', () => {
  const speech: Speech = { language: 'ar', formats: '', labelOf: (_, code) => (code === 'KE' ? 'كينيا' : 'Other vehicles, n.e.s.'), unitOf: (code) => code, text: (id) => id }
  expect(marked(show(['KE', '8705'], { kind: 'code', list: 'any' }, speech))).toBe('كينيا، [Other vehicles, n.e.s.]')
})
it('shows marks that turn letters as signs, and leaves whole pairs that set apart', async () => {
  expect(harmless('\u202Elive\u202C')).toBe('[U+202E]live[U+202C]')
  expect(harmless('\u2067a\u2069 \u2066b\u2069')).toBe('[U+2067]a[U+2069] [U+2066]b[U+2069]')
  expect(marked(harmless('\u2068a \u2068b\u2069\u2069'))).toBe('[a [b]]')
  expect(harmless('a\u2069 b \u2068')).toBe('a[U+2069] b [U+2068]')
  await speak('en')
  expect(findingText({ code: 'looks-personal', values: { kind: 'name', value: '\u202Elive' } })).toContain('“[U+202E]live”')
  await speak('ar')
  expect(findingText({ code: 'looks-personal', values: { kind: 'name', value: '\u202Elive' } })).toContain('[U+202E]live')
  await speak('en')
})
