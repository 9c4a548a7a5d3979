//! Figures of the real window over a folder that is full: `npm run bench -- FOLDER PASSPHRASE-FILE` under a display, after a
//! release build of the desktop (`DESKTOP` names another binary). Prints a table; nothing here fails a build.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openWindow, startDriver, until } from './driver.mjs'

const BINARY = process.env.DESKTOP ?? fileURLToPath(new URL('../../../target/release/desktop', import.meta.url))
const [folder, secret] = process.argv.slice(2)
const line = (what, figure) => process.stdout.write(`| ${what} | ${figure} |\n`)
const ms = (amount) => `${Math.round(amount)} ms`

/** Resident memory of the window and of all that it started, pages that they share counted once each, in MiB. */
function memory(root) {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=']).toString().trim().split('\n').map((row) => row.trim().split(/\s+/).map(Number))
  const family = new Set([root])
  for (let grown = true; grown; ) {
    grown = false
    for (const [pid, parent] of all) if (family.has(parent) && !family.has(pid)) { family.add(pid); grown = true }
  }
  const pss = (pid) => { try { return Number(/Pss:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]) } catch { return 0 } }
  return Math.round([...family].reduce((sum, pid) => sum + pss(pid), 0) / 1024)
}
const rootOf = () => Number(execFileSync('pgrep', ['-nf', `${BINARY} --data ${folder}`]).toString().trim())

/** Goes to a page and waits until a text of it is drawn. */
const change = `async (hash, selector) => {
  const begun = performance.now()
  location.hash = hash
  while (!document.querySelector(selector)) await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  return performance.now() - begun
}`
/** One letter at a time, from the key to the next frame. */
const typing = `async (selector, letters) => {
  const field = document.querySelector(selector)
  field.focus()
  const times = []
  for (const letter of letters) {
    const begun = performance.now()
    document.execCommand('insertText', false, letter)
    times.push(performance.now() - begun)
    await new Promise(requestAnimationFrame)
  }
  return times.sort((a, b) => a - b)
}`
/** Scrolls a screen a frame; counts frames in which a row in sight had no text of its own, resting or in flight. */
const scrolling = `async (steps) => {
  const view = document.querySelector('[role=grid]')
  let [blank, empty] = [0, 0]
  const gaps = []
  let last = performance.now()
  for (let step = 0; step < steps; step += 1) {
    view.scrollTop += view.clientHeight / 3
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    gaps.push(now - last)
    last = now
    const box = view.getBoundingClientRect()
    const rows = [...view.querySelectorAll('.line.body')].filter((row) => { const at = row.getBoundingClientRect(); return at.bottom > box.top + 40 && at.top < box.bottom })
    if (rows.length < Math.floor((box.height - 40) / 32) - 1) blank += 1
    if (rows.some((row) => !row.innerText.trim())) empty += 1
  }
  return { blank, empty, gaps: gaps.sort((a, b) => a - b) }
}`

/** What the display shows, as `Xvfb -fbdir` writes it (`FRAMEBUFFER` names the file): the share of the list's pixels that
 *  are not its ground. X window dumps: a header whose first number is its length, 32 bits a pixel. */
const FRAMEBUFFER = process.env.FRAMEBUFFER
function inked(box) {
  const dump = readFileSync(FRAMEBUFFER)
  const [head, width, line, colours] = [0, 4, 12, 19].map((word) => dump.readUInt32BE(word * 4))
  const pixels = head + colours * 12
  let [ink, all] = [0, 0]
  for (let y = box.top; y < box.bottom; y += 2)
    for (let x = box.left; x < Math.min(box.right, width); x += 2) {
      const at = pixels + y * line + x * 4
      all += 1
      if ((dump[at] + dump[at + 1] + dump[at + 2]) < 3 * 150) ink += 1
    }
  return ink / all
}
/** Records the display while something goes on in the page; frames with less than a tenth of the usual ink are blank. */
async function recorded(what, box, going) {
  const usual = inked(box)
  const frames = []
  let over = false
  const done = going().finally(() => (over = true))
  while (!over) {
    frames.push(inked(box))
    await pause(12)
  }
  await done
  const blank = frames.filter((ink) => ink < usual / 10).length
  line(`${what}: frames recorded of the display / blank`, `${frames.length} / ${blank}`)
}

const driver = await startDriver()
const begun = Date.now()
const window = await openWindow(driver, ['--data', folder], BINARY)
try {
  await until('the first paint', () => window.run(`() => performance.getEntriesByName('first-contentful-paint').length > 0`))
  const painted = await window.run(`() => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime`)
  line('first paint after the driver was asked for the window', ms(painted - begun))
  await until('the passphrase', () => window.run(`() => document.activeElement?.id === 'passphrase'`))
  const passphrase = readFileSync(secret, 'utf8').split('\n')[0]
  await window.keys([...passphrase].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]).concat([{ type: 'keyDown', value: '\uE007' }, { type: 'keyUp', value: '\uE007' }]))
  await until('the frame', () => window.run(`() => Boolean(document.querySelector('nav a'))`))
  await window.run(change, '#/records/seizure', '.line.body .cell bdi')
  const root = rootOf()
  line('window and backend with the list open', `${memory(root)} MiB`)
  const changes = []
  for (let turn = 0; turn < 5; turn += 1)
    for (const [hash, selector] of [['#/home', '.list'], ['#/import', '.drop'], ['#/settings', '#language'], ['#/records/seizure', '.line.body .cell bdi'], ['#/records/person', '.list']]) changes.push({ hash, took: await window.run(change, hash, selector) })
  changes.sort((a, b) => a.took - b.took)
  line('page change: median / slowest of 25', `${ms(changes[12].took)} / ${changes.slice(-3).map(({ hash, took }) => `${hash} ${ms(took)}`).join(', ')}`)
  await window.run(change, '#/records/seizure', '.line.body .cell bdi')
  if (FRAMEBUFFER) {
    const box = await window.run(`() => { const at = document.querySelector('[role=grid]').getBoundingClientRect(); return { left: Math.ceil(at.left), right: Math.floor(at.right), top: Math.ceil(at.top) + 36, bottom: Math.floor(at.bottom) } }`)
    await recorded('scrolling a third of a screen a frame through the list', box, () => window.run(scrolling, 300))
    await window.run(change, '#/home', '.list')
    await window.run(change, '#/records/seizure', '.line.body .cell bdi')
    await recorded('eight facets picked and let go', box, () => window.run(`async () => {
      for (let turn = 0; turn < 8; turn += 1) {
        document.querySelectorAll('.side [role=checkbox], .side input[type=checkbox]')[1 + (turn >> 1)]?.click()
        await new Promise((done) => setTimeout(done, 400))
      }
    }`))
    await window.run(change, '#/home', '.list')
    await window.run(change, '#/records/seizure', '.line.body .cell bdi')
  }
  const flight = await window.run(scrolling, 300)
  line('scrolling 300 frames: without rows / with rows that wait for their text', `${flight.blank} / ${flight.empty}`)
  line('between frames: median / 99 %', `${ms(flight.gaps[150])} / ${ms(flight.gaps[297])}`)
  await window.run(change, '#/new/seizure', '#f-detected_at')
  await window.run(`async () => { dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true })); while (!document.querySelector('#f-summary')) await new Promise(requestAnimationFrame) }`)
  const times = await window.run(typing, '#f-summary', 'two men, one of them limping, were seen at the evaporator panel. '.repeat(3))
  line('a letter in the long form, key to form updated: median / 99 %', `${times[Math.floor(times.length / 2)].toFixed(1)} ms / ${times[Math.floor(times.length * 0.99)].toFixed(1)} ms`)
  line('window and backend at the end', `${memory(root)} MiB`)
} finally {
  await window.end()
  await driver.stop()
}
