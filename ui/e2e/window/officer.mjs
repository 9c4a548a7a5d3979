//! An officer in front of the window: types, presses keys, and looks at what stands there. No pointer is used.
import { strict as assert } from 'node:assert'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openWindow, startDisplay, startDriver, until } from './driver.mjs'

/** The keys that have no letter, as WebDriver numbers them. */
const NAMED = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', ArrowUp: '\uE013', Backspace: '\uE003', End: '\uE010',
  Control: '\uE009', Shift: '\uE008', Alt: '\uE00A',
}
/** No form of ours has more fields between two questions. */
const TABS_MOST = 60
/** No list is longer. */
const LINES_MOST = 20
/** A few frames, so that what stands in the page stands on the display. */
const PAINT_MS = 200

/** `pictures`: with what the names of the pictures begin. */
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
  /** By what stands on it, or by its name where that says more. */
  const goToButton = (label) =>
    tabUntil(`“${label}”`, async () => {
      const names = await window.run(() => { const at = document.activeElement?.closest('button, a'); return at ? [at.innerText, at.ariaLabel ?? ''] : [] })
      return names.some((name) => name.includes(label))
    })
  async function presses(label) {
    await goToButton(label)
    await press('Enter')
  }
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
    for (let lines = 0; lines < LINES_MOST && !(await on()); lines += 1) await press('ArrowDown')
    assert(await on(), `“${label}” is reached by arrow keys`)
  }
  /** Ticks a box by what it stands for. */
  async function marks(value) {
    await tabUntil(`the box ${value}`, () => window.run('(value) => document.activeElement?.matches(`[type=checkbox][value="${value}"]`)', value))
    await press(' ')
    assert(await window.run(() => document.activeElement.checked), `“${value}” is marked`)
  }
  /** To a field of the page that takes a file. WebDriver keeps the dialog of such a field shut, and hands the file over itself. */
  async function gives(label, ending, path) {
    await goToButton(label)
    await window.give(`input[accept="${ending}"]`, path)
  }
  /** A choice among few, by arrow keys. */
  async function picks(id, label) {
    await goTo(id)
    const chosen = () => window.run('(id) => document.getElementById(id).selectedOptions[0]?.text.trim() ?? ""', id)
    for (let lines = 0; lines < LINES_MOST && !(await chosen()).includes(label); lines += 1) await press('ArrowDown')
    assert((await chosen()).includes(label), `“${label}” is reached by arrow keys`)
  }
  /** By the palette: types what is looked for, and takes its line. */
  async function finds(words, line) {
    await press('Control', 'k')
    await until('the palette', () => window.run(() => document.activeElement?.getAttribute('aria-controls') === 'palette-list'))
    await type(words)
    await until(`the line “${line}” of the palette`, () => window.run('(line) => document.querySelector("#palette-list [aria-selected=true]")?.innerText.includes(line)', line))
    await press('Enter')
  }
  /** Keeps a picture of the window under the name of the step. */
  async function shows(step) {
    picture += 1
    await pause(PAINT_MS)
    await photograph(`${pictures}-${String(picture).padStart(2, '0')}-${step}.png`, window.env)
  }
  /** What stood there when a story ended badly. */
  async function fails() {
    await shows('failed').catch(() => {})
    await text().then((words) => writeFile(`${pictures}-failed.txt`, words)).catch(() => {})
  }
  const reads = (script, ...args) => window.run(script, ...args)
  /** Calls the program as the page does. */
  const call = (name, input = {}) => window.run('(name, input) => window.__TAURI_INTERNALS__.invoke("rpc", { name, input })', name, input)
  return { window, press, type, focused, sees, seesNot, at, goTo, goToButton, presses, answer, choose, listed, gives, marks, picks, finds, shows, fails, reads, call, text, pictures: () => picture }
}

/** The display itself: WebKit's own pictures sometimes never come, and would not show a window that stays blank. */
async function photograph(file, env) {
  // Pictures are for people; the story holds without them.
  await promisify(execFile)('import', ['-window', 'root', file], { env }).catch(() => {})
}

/** The first laptop of an administration. */
export async function founds(who, { number, name, passphrase }) {
  await who.sees('How does this device begin?')
  await who.press('Enter')
  await who.sees('Which administration is this?')
  await who.at('country')
  await who.shows('first-start')
  await who.choose('country', 'Keny', 'Kenya')
  await who.answer('administration', 'Kenya Revenue Authority')
  await who.press('Enter')

  await who.sees('Which office, and who are you?')
  await who.at('office_name')
  await who.answer('office_name', 'Mombasa Port')
  await who.answer('office_code', 'MBA')
  await who.answer('officer_name', name)
  await who.answer('officer_number', number)
  await who.shows('office')
  await who.press('Enter')

  await who.sees('Choose a passphrase')
  await who.at('passphrase')
  await who.answer('passphrase', passphrase)
  await who.answer('again', passphrase)
  await who.shows('passphrase')
  await who.press('Enter')
}

/** Reads the sheet as one does who writes it down, each list by its title, and proves two words of it. */
export async function copiesTheSheet(who, lengths) {
  await who.sees('Write these words down')
  const words = await who.reads(() =>
    Object.fromEntries([...document.querySelectorAll('.sheet section')].map((list) => [
      list.querySelector('h3').innerText,
      [...list.querySelectorAll('li b')].map((word) => word.innerText),
    ])),
  )
  assert.deepEqual(Object.values(words).map((list) => list.length), lengths, 'the lists of the sheet')
  await who.shows('recovery-sheet')
  await who.presses('I have written it down')

  await who.sees('Two words of your sheet')
  const labels = await who.reads(() => [0, 1].map((index) => document.querySelector(`label[for=check-${index}]`).innerText))
  for (const [index, label] of labels.entries()) {
    const [, place, list] = label.match(/^Word (\d+) of “(.+)”/)
    await who.answer(`check-${index}`, words[list][place - 1])
  }
  await who.shows('check-words')
  await who.press('Enter')
}

/** The passphrase, where it is asked. */
export async function unlocks(who, { passphrase }) {
  await who.at('passphrase')
  await who.type(passphrase)
  await who.press('Enter')
}

/** A laptop with a display of its own: two windows on one would take the keyboard from each other. */
export async function laptop(folder, pictures) {
  const display = await startDisplay()
  const driver = await startDriver(display)
  const stops = async () => { await driver.stop(); await display.stop() }
  try {
    return { who: officer(await openWindow(driver, ['--data', folder]), pictures), stops }
  } catch (thrown) {
    await stops()
    throw thrown
  }
}

/** By the palette, from its reference. */
export async function opensRecord(who, record) {
  await who.finds(record, record)
  await who.sees(record)
  await until('the record', () => who.reads(() => Boolean(document.querySelector('.doc'))))
}

/** Opens the form of the record that is shown, and writes another quantity; it is not saved yet. */
export async function writesTheQuantity(who, letters) {
  await who.press('e')
  await who.sees('Kept on this device')
  await who.goTo('f-goods-0--quantity')
  await who.press('Control', 'a')
  await who.type(letters)
}
