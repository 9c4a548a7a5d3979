//! Stories in the real window, by keyboard alone; the name of one on the command line runs it alone.
//! `xvfb-run -a dbus-run-session -- node e2e/window/run.mjs` after `cargo build -p cli -p desktop --features interface`.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { day } from './day.mjs'
import { pictures } from './pictures.mjs'
import { three } from './three.mjs'
import { trust } from './trust.mjs'

const PICTURES = fileURLToPath(new URL('../../test-results', import.meta.url))

await mkdir(PICTURES, { recursive: true })
const old = (await readdir(PICTURES)).filter((name) => name.startsWith('window-'))
await Promise.all(old.map((name) => rm(join(PICTURES, name))))
const folder = await mkdtemp(join(tmpdir(), 'ncen-window-'))
/** Each with the beginning of the names of its pictures. */
const STORIES = {
  day: () => day(join(folder, 'data'), join(PICTURES, 'window')),
  trust: () => trust(folder, join(PICTURES, 'window-trust')),
  three: () => three(folder, join(PICTURES, 'window-three')),
  pictures: () => pictures(folder, join(PICTURES, 'window-pictures')),
}
const asked = process.argv[2]
try {
  if (asked && !STORIES[asked]) throw new Error(`no story is called ${asked}; there are ${Object.keys(STORIES).join(', ')}`)
  for (const [name, story] of Object.entries(STORIES)) if (!asked || asked === name) await story()
  process.stdout.write('window: all is as it should be\n')
} catch (thrown) {
  process.exitCode = 1
  process.stderr.write(`window: ${thrown.stack}\n`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
