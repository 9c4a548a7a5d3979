//! The dialogs of the desktop in which a file is named. They are no part of the page: WebDriver does not reach them, so their keys
//! come from the display, as an officer's do.
import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { PATIENCE_MS, until } from './driver.mjs'

/** A slash opens the line for a path. Nothing tells when it is there, and letters that come before are lost. */
const LINE_MS = 3_000
const LETTER_MS = 25

export const savesAs = (window, path) => names(window, 'Save File', path)
export const opensFile = (window, path) => names(window, 'Open File', path)

/** Types the whole path of a file, and takes it. */
async function names({ env }, title, path) {
  const keys = (...words) => promisify(execFile)('xdotool', words, { env, timeout: PATIENCE_MS }).then(({ stdout }) => stdout.trim())
  const shown = (name) => keys('search', '--onlyvisible', '--name', `^${name}$`).catch((thrown) => { if (thrown.code === 1) return ''; throw thrown })
  const dialog = await until(`the dialog “${title}”`, () => shown(title))
  await keys('windowfocus', '--sync', dialog)
  await keys('key', 'slash')
  await pause(LINE_MS)
  await keys('key', 'ctrl+a')
  await keys('type', '--delay', String(LETTER_MS), path)
  await keys('key', 'Return')
  await until(`the end of the dialog “${title}”`, async () => !(await shown(title)))
  // No window manager gives the keyboard back.
  await keys('windowfocus', '--sync', await shown('nCEN'))
}
