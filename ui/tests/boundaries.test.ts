// Who may import whom: shared knows nobody, the backend knows shared, a feature knows those two and itself, app knows all.
// And what no component may hold: markup from text, or a sentence of its own.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = (folder: string): string[] => readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : /\.(ts|svelte)$/.test(name) ? [join(folder, name)] : []))
const room = (path: string): string => path.split('/').slice(0, path.startsWith('features/') ? 2 : 1).join('/')

/** The rooms that a room may open beside itself. */
function allowed(from: string): string[] {
  if (from === 'shared') return []
  if (from === 'backend') return ['shared']
  if (from.startsWith('features/')) return ['shared', 'backend']
  return ['shared', 'backend', 'app', ...readdirSync(join(root, 'features')).map((name) => `features/${name}`)]
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, to]) => relative(root, normalize(join(dirname(file), to!))))
}

describe('rooms of the interface', () => {
  for (const file of files(root)) {
    const here = relative(root, file)
    it(`${here} opens only the doors it may`, () => {
      const own = room(here)
      const wrong = imports(file).map(room).filter((to) => to !== own && !allowed(own).includes(to))
      expect(wrong).toEqual([])
    })
  }
  it('no text becomes markup', () => {
    expect(files(root).filter((file) => /\{@html|innerHTML|insertAdjacentHTML|document\.write/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
  it('no stylesheet stands in an attribute, which the content security policy forbids', () => {
    expect(files(root).filter((file) => /\sstyle="/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
