// Every id that the interface says exists in English and in every language offered, with the same arguments.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { expect, it, vi } from 'vitest'
import { language, speak } from '../src/shared/words.svelte'

const source = fileURLToPath(new URL('../src', import.meta.url))
const words = fileURLToPath(new URL('../../crates/words', import.meta.url))
const files = (folder: string): string[] => readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)]))
const said = new Set(files(source).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'(ui-[a-zA-Z0-9_-]+(?:\.[a-z]+)?)'/g)].map(([, id]) => id!)))

const read = (language: string) => readFileSync(join(words, language, 'ui.ftl'), 'utf8')
const offered = readdirSync(words).filter((name) => statSync(join(words, name)).isDirectory() && readdirSync(join(words, name)).includes('ui.ftl'))
const ids = (text: string) => [...text.matchAll(/^(ui-[\w-]+) =/gm)].map(([, id]) => id!).sort()
const places = (text: string) => Object.fromEntries(text.split(/^(?=ui-)/m).map((block) => [block.split(' ')[0], [...new Set([...block.matchAll(/\{ \$(\w+)/g)].map(([, name]) => name))].sort().join(' ')]))

it('says nothing that has no words', () => {
  const bundle = new FluentBundle('en')
  bundle.addResource(new FluentResource(read('en')))
  const missing = [...said].filter((id) => {
    const [name = '', attribute] = id.split('.')
    const message = bundle.getMessage(name)
    return !(attribute ? message?.attributes[attribute] : message?.value)
  })
  expect(missing).toEqual([])
})

it('speaks what was chosen last, whichever comes first', async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speak('en')
  await Promise.all([speak('fr'), speak('en')])
  expect(language()).toBe('en')
  expect(document.documentElement.lang).toBe('en')
})

it('says each thing once', () => {
  for (const language of offered) expect(ids(read(language)).filter((id, at, all) => id === all[at - 1]), language).toEqual([])
})

for (const language of offered.filter((one) => one !== 'en')) {
  it(`speaks ${language} as completely as English`, () => {
    expect(ids(read(language))).toEqual(ids(read('en')))
    const [own, english] = [places(read(language)), places(read('en'))]
    // A plural that a language does not need may leave its number out of the words, never another argument in.
    expect(Object.keys(english).filter((id) => own[id] !== english[id])).toEqual([])
  })
}
