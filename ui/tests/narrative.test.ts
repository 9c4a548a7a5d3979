// A narrative: its limit in bytes, its words, and what of a paste can be kept. And the keys that it is written with.
import { expect, it } from 'vitest'
import { BYTES_MOST, bytesOf, fits, shareUsed, tidied, tooLong, wordsIn } from '../src/features/record/narrative'
import { pressed } from '../src/shared/keyboard'

it('fits by its bytes, not by its letters', () => {
  for (const letter of ['x', 'é', 'ж', 'م', '€', '😀']) {
    const most = Math.floor(BYTES_MOST / bytesOf(letter))
    const rest = 'x'.repeat(BYTES_MOST - most * bytesOf(letter))
    expect(fits(letter.repeat(most) + rest), letter).toBe(true)
    expect(fits(`${letter.repeat(most) + rest}x`), letter).toBe(false)
  }
  expect(fits('x'.repeat(5_000_000))).toBe(false)
  expect(fits('')).toBe(true)
})
it('never says that the limit is reached before it is, nor that it is kept when it is not', () => {
  expect([BYTES_MOST / 2, BYTES_MOST - 1, BYTES_MOST, BYTES_MOST + 1].map(shareUsed)).toEqual([0.5, 0.99, 1, 1.01])
  expect(tooLong(70_000)).toEqual({ code: 'too-long', values: { count: 70_000, most: 65_536 } })
})
it('counts words in every script, and no bullets', () => {
  expect(['', '  \n ', 'Behind the panel.', '– two  men\n• one\tdog', 'Ключ под сиденьем', 'المفتاح تحت المقعد', 'n° 12,4 kg'].map(wordsIn)).toEqual([0, 0, 3, 4, 3, 3, 3])
})
it('keeps of a paste what can be kept', () => {
  expect(tidied('one\r\ntwo\rthree\vfour\ffive\u0085six\u2028seven')).toBe('one\ntwo\nthree\nfour\nfive\nsix\nseven')
  expect(tidied('a\u0000b\u0007c\u001Bd\u007Fe\u009Ff\tg\nh')).toBe('abcdef\tg\nh')
  expect(tidied('e\u0301')).toBe('é')
  expect(tidied('نص \u200Fعربي 👩‍👩‍👧'), 'marks of direction and joiners belong to the text').toBe('نص \u200Fعربي 👩‍👩‍👧')
  expect(tidied(tidied('x\r\r\n'))).toBe('x\n\n')
})
it('knows a key by its letter, also on keyboards of other scripts', () => {
  const key = (parts: Partial<KeyboardEvent>) => pressed({ ctrlKey: false, metaKey: false, altKey: true, shiftKey: false, key: '', code: '', ...parts } as KeyboardEvent)
  expect(key({ key: 'w', code: 'KeyZ' }), 'the French keyboard').toBe('alt+w')
  expect(key({ key: 'ц', code: 'KeyW' })).toBe('alt+w')
  expect(key({ key: 'ص', code: 'KeyW' })).toBe('alt+w')
  expect(key({ key: '†', code: 'KeyT' }), 'Alt of a Mac').toBe('alt+t')
  expect(key({ key: 'é', code: 'Digit2' })).toBe('alt+é')
  expect(key({ key: 'ArrowDown', code: 'ArrowDown' })).toBe('alt+arrowdown')
})
