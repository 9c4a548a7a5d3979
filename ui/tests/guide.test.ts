// The guide is read as headings and steps, and every language has the same ones.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parts, pieces } from '../src/features/help/guide'

const guide = (name: string) => parts(readFileSync(fileURLToPath(new URL(`../../docs/guide/${name}`, import.meta.url)), 'utf8'))

it('reads strong words and keys, and takes nothing for markup', () => {
  expect(pieces('Press `Ctrl S`, **Save**; <b>text</b>')).toEqual([
    { text: 'Press ', as: 'plain' }, { text: 'Ctrl S', as: 'key' }, { text: ', ', as: 'plain' }, { text: 'Save', as: 'strong' }, { text: '; <b>text</b>', as: 'plain' },
  ])
})
it('has the same chapters and steps in each language', () => {
  const shape = (name: string) => guide(name).map((part) => (part.kind === 'heading' ? `h${part.level}` : `${part.steps.length} steps`))
  expect(shape('first-day.md').length).toBeGreaterThan(30)
  expect(shape('first-day.fr.md')).toEqual(shape('first-day.md'))
  for (const name of ['second-officer', 'erasure', 'investigation', 'profile']) expect(shape(`${name}.fr.md`)).toEqual(shape(`${name}.md`))
})
