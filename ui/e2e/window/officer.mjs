//! An officer in front of the window: types, presses keys, and looks at what stands there. No pointer is used.
import { strict as assert } from 'node:assert'
import { execFile } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { until } from './driver.mjs'

/** The keys that have no letter, as WebDriver numbers them. */
const NAMED = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', ArrowUp: '\uE013', Backspace: '\uE003', End: '\uE010',
  Control: '\uE009', Shift: '\uE008', Alt: '\uE00A',
}
/** No form of ours has more fields between two questions. */
const TABS_MOST = 60
/** A few frames, so that what stands in the page stands on the display. */
const PAINT_MS = 200

export function officer(window, pictures, before) {
  let picture = before?.pictures() ?? 0
  const down = (value) => ({ type: 'keyDown', value })
  const up = (value) => ({ type: 'keyUp', value })
  // Numbers stand before their units with spaces that do not break.
  const text = async () => (await window.run('() => document.body.innerText')).replace(/[\u00A0\u202F]/g, ' ')

  /** `press('Control', 's')`: the last key while the others are held. */
  async function press(...names) {
    const keys = names.map((name) => NAMED[name] ?? name)
    await window.keys([...keys.map(down), ...keys.toReversed().map(up)])
  }
  const type = (letters) => window.keys([...letters].flatMap((letter) => [down(letter), up(letter)]))
  const focused = () => window.run('() => document.activeElement?.id ?? ""')

  async function sees(...words) {
    for (const word of words) await until(`to see “${word}”`, async () => (await text()).includes(word))
  }
  async function seesNot(word) {
    assert(!(await text()).includes(word), `“${word}” should not stand there`)
  }
  async function at(id) {
    await until(`the field ${id}`, async () => (await focused()) === id)
  }
  /** With Tab alone, as one whose other hand holds the goods. */
  async function tabUntil(what, reached) {
    for (let tabs = 0; tabs < TABS_MOST; tabs += 1) {
      if (await reached()) return
      await press('Tab')
    }
    assert.fail(`Tab never reaches ${what}`)
  }
  const goTo = (id) => tabUntil(id, async () => (await focused()) === id)
  const goToButton = (label) =>
    tabUntil(`“${label}”`, async () => (await window.run(() => document.activeElement?.closest('button, a')?.innerText ?? '')).includes(label))
  async function answer(id, letters) {
    await goTo(id)
    await type(letters)
  }
  /** Types into a list of codes, waits for the line that is meant, and takes it. */
  async function choose(id, letters, label) {
    await answer(id, letters)
    await until(`the line “${label}” under ${id}`, () =>
      window.run('(id, label) => document.querySelector(`#${CSS.escape(id)}-list [aria-selected=true]`)?.innerText.includes(label)', id, label),
    )
    await press('Enter')
  }
  /** Goes down a list until the line is the one that is meant. */
  async function listed(id, label) {
    const on = () => window.run('(id, label) => Boolean(document.querySelector(`#${CSS.escape(id)}-list [aria-selected=true]`)?.innerText.includes(label))', id, label)
    await until(`the list under ${id}`, () => window.run('(id) => Boolean(document.querySelector(`#${CSS.escape(id)}-list [aria-selected=true]`))', id))
    for (let lines = 0; lines < 20 && !(await on()); lines += 1) await press('ArrowDown')
    assert(await on(), `“${label}” is reached by arrow keys`)
  }
  /** Keeps a picture of the window under the name of the step. */
  async function shows(step) {
    picture += 1
    await pause(PAINT_MS)
    await photograph(`${pictures}/window-${String(picture).padStart(2, '0')}-${step}.png`)
  }
  const reads = (script, ...args) => window.run(script, ...args)
  return { press, type, focused, sees, seesNot, at, goTo, goToButton, answer, choose, listed, shows, reads, text, pictures: () => picture }
}

/** The display itself: WebKit's own pictures sometimes never come, and would not show a window that stays blank. */
async function photograph(file) {
  try {
    await promisify(execFile)('import', ['-window', 'root', file])
  } catch (thrown) {
    // Pictures are for people; the story holds without them.
    if (thrown.code !== 'ENOENT') throw thrown
  }
}
