// The guides are read as headings and steps, every language has the same ones, and English stands in where one is missing.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { chaptersOf, guidesIn, parts, pieces, titleOf } from '../src/features/help/guide'

const folder = fileURLToPath(new URL('../../docs/guide', import.meta.url))
const files = readdirSync(folder)
const read = (file: string) => parts(readFileSync(`${folder}/${file}`, 'utf8'))

it('reads strong words and keys, and takes nothing for markup', () => {
  expect(pieces('Press `Ctrl S`, **Save**; <b>text</b>')).toEqual([
    { text: 'Press ', as: 'plain' }, { text: 'Ctrl S', as: 'key' }, { text: ', ', as: 'plain' }, { text: 'Save', as: 'strong' }, { text: '; <b>text</b>', as: 'plain' },
  ])
})
it('lists every guide once, in the order in which they are needed', () => {
  const names = guidesIn('en', files).map((one) => one.name)
  expect(names).toEqual(['first-day', 'second-officer', 'pictures', 'other-desks', 'network', 'investigation', 'erasure', 'profile'])
  expect(guidesIn('fr', files).map((one) => one.name)).toEqual(names)
  expect(guidesIn('ar', files).every((one) => one.language === 'en')).toBe(true)
})
it('takes the own language, and English where there is none', () => {
  const paths = ['/guide/first-day.md', '/guide/zebra.md', '/guide/abroad.md', '/guide/abroad.fr.md', '/guide/only.fr.md']
  expect(guidesIn('fr', paths).map((one) => [one.name, one.language])).toEqual([['first-day', 'en'], ['abroad', 'fr'], ['only', 'fr'], ['zebra', 'en']])
  expect(guidesIn('ru', paths).map((one) => one.path)).toEqual(['/guide/first-day.md', '/guide/abroad.md', '/guide/zebra.md'])
})
it('has a title and chapters in every guide, and no mark of writing is left over', () => {
  for (const file of files) {
    const guide = read(file)
    expect([titleOf(guide), chaptersOf(guide).length > 1], file).toEqual([expect.stringMatching(/\S/), true])
    const plain = guide.flatMap((part) => (part.kind === 'steps' ? part.steps.flat() : [])).filter((piece) => piece.as === 'plain')
    expect(plain.filter((piece) => /[*`]/.test(piece.text)), file).toEqual([])
  }
})
it('has the same chapters and steps in each language', () => {
  const shape = (file: string) => read(file).map((part) => (part.kind === 'heading' ? `h${part.level}` : `${part.steps.length} steps`))
  expect(shape('first-day.md').length).toBeGreaterThan(30)
  for (const { name, path } of guidesIn('fr', files)) expect(shape(path), name).toEqual(shape(`${name}.md`))
})
