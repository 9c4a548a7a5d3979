// Names and numbers of one direction within sentences of the other.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isolated } from '../src/shared/bidi'
import { show, type Speech } from '../src/shared/values'
import { apart, listed, said, speak, t } from '../src/shared/words.svelte'

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
