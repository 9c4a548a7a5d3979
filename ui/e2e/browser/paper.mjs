//! A record on paper: the file that Chromium prints has its reference, its title and its values, and nothing that is only
//! for the screen; nothing is cut off at the edge.
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'

const MARGIN_MM = 10
/** A4 between its margins, in pixels of the style sheet. */
const SHEET = { width: Math.floor(((210 - 2 * MARGIN_MM) / 25.4) * 96), height: Math.floor(((297 - 2 * MARGIN_MM) / 25.4) * 96) }

/** Navigation, buttons, the line of keys, and what the page says beside the record. */
const SCREEN_ONLY = ['Find or do', 'Ctrl K', 'Companies', 'Settings', 'Void…', 'New like this', 'Simplified', 'next group', 'Missing to complete', 'Choose a value to see']

/** Prints the record page that is open; what is missing on it goes to `hands`. */
export async function paper(folder, bakary, hands) {
  const { page } = bakary
  const wanted = await page.evaluate(() => ({ reference: document.querySelector('.path .ltr').innerText, title: document.querySelector('h1').innerText, values: [...document.querySelectorAll('.doc [data-value]')].map((one) => one.innerText) }))
  assert.ok(wanted.values.length > 10, 'a record with values')
  const path = `${folder}.pdf`
  await page.pdf({ path, format: 'A4', margin: { top: `${MARGIN_MM}mm`, bottom: `${MARGIN_MM}mm`, left: `${MARGIN_MM}mm`, right: `${MARGIN_MM}mm` } })
  const printed = bare(textOf(await readFile(path)))
  const missing = [wanted.reference, wanted.title, ...wanted.values].filter((text) => !printed.includes(bare(text)))
  if (missing.length) hands.miss('paper', `not on it: ${[...new Set(missing)].join(' · ')}`)
  const onScreen = SCREEN_ONLY.filter((text) => printed.includes(bare(text)))
  if (onScreen.length) hands.miss('paper', `on it, and only for the screen: ${onScreen.join(' · ')}`)
  await isNotCut(page, hands)
}

/** Prints the recovery sheet that is open again in the settings: all of its words are on the paper. */
export async function sheetOnPaper(folder, page, hands) {
  const words = await page.locator('.sheet li b').allInnerTexts()
  assert.equal(words.length, 24, 'the words that give back a passphrase')
  const path = `${folder}-sheet.pdf`
  await page.pdf({ path, format: 'A4' })
  const printed = bare(textOf(await readFile(path)))
  const missing = words.filter((word) => !printed.includes(bare(word)))
  if (missing.length) hands.miss('paper', `words that are not on the sheet: ${missing.length}`)
}

/** Letters only: where words break on paper is no matter. */
const bare = (text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** The page as it is laid out for paper, as wide as the sheet. */
async function isNotCut(page, hands) {
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(SHEET)
  for (const cut of await page.evaluate(cutOff)) hands.miss('paper', `cut off: ${cut}`)
  await page.emulateMedia({ media: null })
  await page.setViewportSize(before)
}

/** Runs in the page: texts that are seen and reach beyond the sheet, or beyond what holds them. */
function cutOff() {
  const cut = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement
    if (!text.data.trim() || !holder.checkVisibility({ visibilityProperty: true }) || holder.closest('.sr')) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const right = range.getBoundingClientRect().right
    let edge = innerWidth
    for (let up = holder; up; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') edge = Math.min(edge, up.getBoundingClientRect().right)
    if (right > edge + 1) cut.push(`“${text.data.trim().slice(0, 40)}” by ${Math.round(right - edge)} pixels`)
  }
  return cut
}

const NO_FONT = { letters: new Map(), digits: 4 }

/** The text of a file as Chromium prints it: compressed streams, fonts with a table from their glyphs back to letters. */
function textOf(pdf) {
  const source = pdf.toString('latin1')
  const objects = new Map()
  for (const [, number, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) objects.set(number, body)
  const stream = (number) => {
    const body = objects.get(number) ?? ''
    const begins = body.match(/stream\r?\n/)
    if (!begins) return ''
    const bytes = Buffer.from(body.slice(begins.index + begins[0].length, body.lastIndexOf('endstream')), 'latin1')
    return body.slice(0, begins.index).includes('FlateDecode') ? inflateSync(bytes, { finishFlush: 2 }).toString('latin1') : bytes.toString('latin1')
  }
  const letters = new Map()
  for (const [number, body] of objects) {
    const table = body.match(/\/ToUnicode (\d+) 0 R/)
    if (table) letters.set(number, lettersOf(stream(table[1])))
  }
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body))
  assert.ok(pages.length > 0, 'the file has pages')
  const fontOf = (name) => {
    for (const body of objects.values()) { const found = body.match(new RegExp(`/${name} (\\d+) 0 R`)); if (found && letters.has(found[1])) return letters.get(found[1]) }
    return NO_FONT
  }
  const all = pages.map((body) => stream(body.match(/\/Contents (\d+) 0 R/)[1]))
  // What is drawn more than once, or as one layer, stands in streams of its own.
  for (const [number, body] of objects) if (/\/Subtype\s*\/Form/.test(body)) all.push(stream(number))
  return all.map((drawn) => shownIn(drawn, fontOf)).join('\n')
}

function shownIn(drawn, fontOf) {
  let font = NO_FONT
  let text = ''
  for (const [, name, hex] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fontOf(name)
    else for (let at = 0; at < hex.length; at += font.digits) text += font.letters.get(parseInt(hex.slice(at, at + font.digits), 16)) ?? ''
  }
  return text
}

/** From glyph to letter, as the table of a font says, and how many digits a glyph has. */
function lettersOf(table) {
  const letters = new Map()
  const letter = (hex) => String.fromCharCode(...hex.match(/.{4}/g).map((unit) => parseInt(unit, 16)))
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) for (const [, from, to] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) letters.set(parseInt(from, 16), letter(to))
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, to] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) for (let at = parseInt(first, 16); at <= parseInt(last, 16); at += 1) letters.set(at, String.fromCharCode(parseInt(to, 16) + at - parseInt(first, 16)))
  }
  return { letters, digits: table.match(/begincodespacerange\s*<(\w+)>/)?.[1].length ?? 4 }
}
