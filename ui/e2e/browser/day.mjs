//! The whole day without a mouse: from the first start to the lock by keyboard alone. Wherever the way stops, the focus
//! must be somewhere, in sight and shown, and Tab must come to everything and come round. The one exception is the file
//! of an import: its dialog is the system's.
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { keyboard } from './keys.mjs'
import { paper, sheetOnPaper } from './paper.mjs'
import { serve } from './program.mjs'
import { SPREADSHEET } from './seizures.mjs'

const PASSPHRASE = 'four cold words at the quay'
/** Two lines of a spreadsheet as they lie on the clipboard: kind, item, quantity. */
const COPIED = 'drugs\tdrugs.opioids.heroin\t2 KGM\ndrugs\tdrugs.opioids.heroin\t3 KGM'

/** Types as a quick hand does. */
const types = (bakary, text) => bakary.page.keyboard.type(text, { delay: 15 })
const button = (page, name, more = {}) => page.getByRole('button', { name, ...more })

/** Types into a list of codes, and waits until the line that is marked is the one that is meant. */
async function typesACode(bakary, letters, label) {
  const { page } = bakary
  await types(bakary, letters)
  const line = page.locator('[role=option][aria-selected=true]').filter({ visible: true })
  await page.locator('[role=option]').filter({ visible: true, hasText: label }).first().waitFor()
  for (let lines = 0; lines < 20 && !(await line.first().innerText()).includes(label); lines += 1) {
    await page.waitForTimeout(150)
    if (lines > 3) await page.keyboard.press('ArrowDown')
  }
  assert.ok((await line.first().innerText()).includes(label), `${label} is found by “${letters}”`)
}

/** Ctrl K, a word, Enter. */
async function goesTo(bakary, hands, label) {
  const { page } = bakary
  await bakary.press('Control', 'k')
  const dialog = page.getByRole('dialog', { name: 'Find or do' })
  await dialog.waitFor()
  await hands.stands('Find or do')
  await types(bakary, label)
  await typesACode(bakary, '', label)
  await bakary.press('Enter')
  await dialog.waitFor({ state: 'detached' })
}

async function foundsTheAdministration(bakary, hands) {
  const { page } = bakary
  await bakary.sees('How does this device begin?')
  await hands.standsOn('ways to begin', button(page, /Found an administration/))
  await bakary.press('Enter')
  await bakary.sees('Which administration is this?')
  await hands.standsOn('first start', page.locator('#country'))
  await typesACode(bakary, 'mauritiu', 'Mauritius')
  for (const answer of ['', 'Mauritius Revenue Authority']) { await types(bakary, answer); await bakary.press(answer ? 'Enter' : 'Tab') }
  await bakary.sees('Which office, and who are you?')
  await hands.standsOn('first start, office', page.locator('#office_name'))
  for (const answer of ['Port Louis harbour', 'PLU', 'B. Ramgoolam', '0230']) { await types(bakary, answer); await bakary.press(answer === '0230' ? 'Enter' : 'Tab') }
  await bakary.sees('Choose a passphrase')
  await hands.standsOn('first start, passphrase', page.locator('#passphrase'))
  await types(bakary, PASSPHRASE)
  await hands.tabTo('first start, passphrase', page.locator('#again'))
  await types(bakary, PASSPHRASE)
  await bakary.press('Enter')
}

async function writesDownTheSheet(bakary, hands) {
  const { page } = bakary
  await bakary.sees('Write these words down')
  const lists = await page.locator('.sheet section').evaluateAll((all) => all.map((list) => [list.querySelector('h3').innerText, [...list.querySelectorAll('b')].map((word) => word.innerText)]))
  await hands.standsOn('recovery sheet', button(page, /I have written it down/))
  await bakary.press('Enter')
  await bakary.sees('Two words of your sheet')
  for (const index of [0, 1]) {
    await hands.standsOn('two words', page.locator(`#check-${index}`))
    const [, place, title] = (await page.locator(`label[for=check-${index}]`).innerText()).match(/^Word (\d+) of “(.+)”/)
    await types(bakary, lists.find(([name]) => name === title)[1][place - 1])
    await bakary.press(index ? 'Enter' : 'Tab')
  }
  await bakary.sees('Nothing waits for you')
  await hands.stands('Home after the first start')
}

async function importsASpreadsheet(bakary, hands) {
  const { page } = bakary
  await goesTo(bakary, hands, 'Import')
  await hands.tabTo('Import', button(page, 'Choose a file…'))
  await page.locator('input[type=file][accept*=csv]').setInputFiles(SPREADSHEET)
  await bakary.sees('seizures.csv')
  await hands.stands('Import, file chosen')
  const reading = page.locator('#reading')
  await hands.tabTo('Import', reading)
  for (let lines = 0; lines < 30 && (await reading.inputValue()) !== 'mapping:unodc'; lines += 1) await page.keyboard.press('ArrowDown')
  await button(page, 'Try without writing').and(page.locator(':enabled')).waitFor()
  await bakary.press('Control', 'Enter')
  await bakary.sees('Tried. Nothing was written.')
  await hands.stands('Import, tried')
  await hands.goesRound('Import, tried')
  await hands.tabAndPress('Import', page.locator('.do').getByRole('button', { name: 'Import', exact: true }))
  await bakary.sees('Imported, signed on this device.')
  await hands.standsOn('Import, done', page.getByRole('grid'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await hands.stands('Import, a line of the report')
}

/** Every page that the navigation has, from the palette; on each, Tab comes to everything and comes round. */
async function looksAtEveryPage(bakary, hands) {
  const { page } = bakary
  const pages = await page.locator('nav.nav a').allInnerTexts()
  assert.ok(pages.length >= 9, 'the pages of the navigation')
  for (const label of pages) {
    await goesTo(bakary, hands, label)
    await page.locator('nav.nav a[aria-current=page]').filter({ hasText: label }).waitFor()
    await page.locator('.main .head h1').waitFor()
    await page.waitForTimeout(300)
    await hands.stands(`${label}, from Find or do`)
    await hands.goesRound(label)
  }
}

/** A seizure that is called away from: saved with its date alone, and a duty from then on. */
async function savesAnUnfinishedOne(bakary, hands) {
  const { page } = bakary
  await bakary.press('Control', 'n')
  await page.waitForFunction(() => document.activeElement?.id === 'f-detected_at')
  await types(bakary, '2026-05-04 23:10')
  await bakary.press('Control', 's')
  await bakary.sees('is saved, signed on this device.', '4 May 2026')
  await hands.stands('record, saved unfinished')
}

async function readsTheKeys(bakary, hands) {
  const { page } = bakary
  await goesTo(bakary, hands, 'Home')
  await bakary.sees('What you save stays here')
  const sheet = page.getByRole('dialog', { name: 'All keys' })
  const first = page.locator('.list li a').first()
  await hands.tabTo('Home', first)
  await page.keyboard.press('?')
  await sheet.waitFor()
  await hands.stands('All keys')
  await hands.goesRound('All keys')
  await bakary.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await hands.standsOn('All keys, closed again', first)
}

/** The first line has the mark, so that Enter opens it; a figure opens a line from anywhere on the page. */
async function opensTheFirstDuty(bakary, hands) {
  const { page } = bakary
  await goesTo(bakary, hands, 'Home')
  const first = page.locator('.list li a').first()
  await first.waitFor()
  await hands.standsOn('Home, its first line is marked', first)
  await bakary.press('ArrowUp')
  await hands.standsOn('Home, ArrowUp', first)
  await bakary.press('Enter')
  await page.waitForFunction(() => /^#\/(record|draft)\//.test(location.hash))
  await hands.stands('first duty')
  await goesTo(bakary, hands, 'Home')
  await first.waitFor()
  await bakary.press('1')
  await page.waitForFunction(() => /^#\/(record|draft)\//.test(location.hash))
}

/** Ctrl N, twelve answers, codes among them, complete. */
async function writesASeizure(bakary, hands) {
  const { page } = bakary
  await bakary.press('Control', 'n')
  await page.waitForFunction(() => document.activeElement?.id === 'f-detected_at')
  for (const [answer, label] of [['2026-05-05 02:40'], [''], ['seap', 'Seaport'], ['impor', 'Import'], ['tobacc', 'Tobacco'], ['cigare', 'Cigarettes'], ['12'], ['thous', 'housand'], ['mari', 'Mari'], ['united arab', 'United Arab'], ['mauritiu', 'Mauritius'], ['x-ray', 'X-ray']]) {
    await hands.stands('new seizure')
    if (label) await typesACode(bakary, answer, label)
    else await types(bakary, answer)
    await page.keyboard.press('Tab')
  }
  await bakary.sees('Every needed answer is given')
  await hands.goesRound('new seizure')
  await bakary.press('Control', 'Enter')
  await bakary.sees('12 thousand', 'Seaport', 'Cigarettes')
  await hands.stands('record, just completed')
}

async function readsAHistory(bakary, hands) {
  const { page } = bakary
  const value = page.locator('[data-value="goods[0].quantity"]')
  await hands.tabTo('record', value)
  await bakary.press('h')
  await bakary.sees('1 value', 'signed')
  await hands.stands('history')
  await bakary.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await hands.standsOn('history, closed again', value)
  await bakary.press('Enter')
  await bakary.sees('1 value')
  await bakary.press('Escape')
  await hands.goesRound('record')
}

/** What was typed goes back and comes again, in the field and from outside of it. */
async function changesAndUndoes(bakary, hands) {
  const { page } = bakary
  await bakary.press('e')
  await bakary.sees('Kept on this device at')
  await hands.stands('edit')
  const summary = page.locator('#f-summary')
  const says = (text) => page.waitForFunction((text) => document.querySelector('#f-summary').value === text, text)
  await hands.tabTo('edit', summary)
  await types(bakary, 'Two men, one limping.')
  await bakary.press('Control', 'z')
  await page.waitForFunction(() => document.querySelector('#f-summary').value !== 'Two men, one limping.')
  await page.keyboard.press('Control+Shift+Z')
  await says('Two men, one limping.')
  await page.keyboard.press('Tab')
  await hands.tabTo('edit', button(page, 'Add: Goods'))
  await bakary.press('Control', 'z')
  await says('')
  await page.keyboard.press('Control+Shift+Z')
  await says('Two men, one limping.')
  await hands.stands('edit, done again')
  const undo = button(page, 'Undo')
  await hands.tabTo('edit', undo, 'Shift+Tab')
  while (await undo.isEnabled()) { await bakary.press('Enter'); await page.waitForTimeout(100) }
  await says('')
  await hands.stands('edit, Undo has nothing left to undo')
  await hands.tabAndPress('edit', button(page, 'Redo'))
  await says('Two men, one limping.')
  await hands.stands('edit, Redo has nothing left to do again')
}

/** A row more, the same once more, away again; a saved one struck and taken back. */
async function worksOnRows(bakary, hands) {
  const { page } = bakary
  const rows = (count) => page.waitForFunction((count) => document.querySelectorAll('[id^="f-goods-"][id$="--quantity"]').length === count, count)
  await hands.tabAndPress('edit', button(page, 'Add: Goods'))
  await page.locator('[id="f-goods-1--template"]').waitFor()
  await hands.standsOn('edit, a row added', page.locator('[id="f-goods-1--template"]'))
  await typesACode(bakary, 'tobacc', 'Tobacco')
  await bakary.press('Tab')
  await rows(2)
  await hands.tabTo('edit', page.locator('[id="f-goods-1--quantity"]'))
  await types(bakary, '5 kg')
  await bakary.press('Tab')
  await bakary.press('Alt', 'd')
  await rows(3)
  await hands.stands('edit, a row copied')
  await bakary.press('Alt', 'Delete')
  await rows(2)
  await hands.stands('edit, a new row removed')
  await hands.tabTo('edit', page.locator('[id="f-goods-0--quantity"]'), 'Shift+Tab')
  await bakary.press('Alt', 'Delete')
  await bakary.sees('Take back')
  await hands.stands('edit, a saved row struck')
  await hands.tabAndPress('edit', button(page, 'Take back'))
  await rows(2)
  await hands.stands('edit, a strike taken back')
}

/** Rows from a spreadsheet and a value out of the form go over the machine's own clipboard. */
async function copiesAndPastes(bakary, hands) {
  const { page } = bakary
  const lies = () => page.evaluate(() => navigator.clipboard.readText())
  const rows = page.locator('[id^="f-goods-"][id$="--quantity"]')
  await page.evaluate((text) => navigator.clipboard.writeText(text), COPIED)
  await hands.tabTo('edit', page.locator('[id="f-goods-1--quantity"]'))
  const before = await rows.count()
  await bakary.press('Control', 'v')
  const come = (count) => page.waitForFunction((count) => document.querySelectorAll('[id^="f-goods-"][id$="--quantity"]').length === count, count)
  if (!(await come(before + 2).catch(() => false))) {
    hands.miss('edit, Control V in a line of goods', 'two copied rows do not become two rows')
    await bakary.press('Control', 'z')
    await hands.tabAndPress('edit', page.locator('[data-section=goods]').getByRole('button', { name: 'Paste rows' }))
  }
  await come(before + 2)
  assert.deepEqual(await rows.evaluateAll((all) => all.slice(-2).map((one) => one.value)), ['2', '3'], 'the quantities of the pasted rows')
  await hands.stands('edit, rows pasted')
  await hands.tabTo('edit', rows.last())
  await bakary.press('Control', 'c')
  assert.equal(await lies(), '3', 'a value is copied out of the form')
}

async function savesAndCopiesAValue(bakary, hands) {
  const { page } = bakary
  await bakary.press('Control', 's')
  await bakary.sees('is saved, signed on this device.', 'Two men, one limping.')
  await hands.stands('record, just saved')
  await hands.tabTo('record', page.locator('[data-value="goods[0].quantity"]'))
  await bakary.press('Control', 'c')
  const lies = () => page.evaluate(() => navigator.clipboard.readText())
  for (let looks = 0; looks < 100 && !(await lies()).includes('12 thousand'); looks += 1) await page.waitForTimeout(100)
  if (!(await lies()).includes('12 thousand')) hands.miss('record, Control C on a value', `the clipboard holds “${await lies()}”`)
}

/** Once thought better of, then done. */
async function makesVoid(bakary, hands) {
  const { page } = bakary
  const voids = button(page, 'Void…')
  await hands.tabAndPress('record', voids)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await hands.standsOn('void', page.locator('#reason'))
  await hands.goesRound('void')
  await bakary.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await hands.standsOn('void, thought better of', voids)
  await hands.tabAndPress('record', voids)
  await hands.standsOn('void', page.locator('#reason'))
  await types(bakary, 'Entered twice at the change of shift')
  await bakary.press('Control', 'Enter')
  await bakary.sees('Void since')
  await hands.stands('record, made void')
  await bakary.press('Escape')
  await page.waitForFunction(() => location.hash.startsWith('#/records/seizure'))
  await hands.stands('list, back from a record')
}

async function searchesAndMarks(bakary, hands) {
  const { page } = bakary
  const grid = page.getByRole('grid')
  await bakary.sees('9 records')
  await bakary.press('/')
  await hands.standsOn('list, search', page.getByRole('textbox', { name: 'Search' }))
  await types(bakary, 'heroin')
  await bakary.sees('5 records')
  await bakary.press('Enter')
  await hands.standsOn('list', grid)
  const preview = () => page.locator('.preview .ltr').first().innerText()
  const first = await preview()
  await bakary.press('ArrowDown')
  await page.waitForFunction((first) => document.querySelector('.preview .ltr')?.innerText !== first, first)
  await bakary.press('Home')
  for (const turn of [1, 2]) { await page.keyboard.press('Space'); await bakary.sees(`${turn} marked`) }
  await hands.standsOn('list, two marked', grid)
  if (await page.locator('[role=columnheader] button').evaluateAll((all) => all.some((one) => one.tabIndex < 0))) hands.miss('list, heads of columns', 'no key sorts by them: they are no stop of Tab, and the list has no key for it')
}

async function picksFacets(bakary, hands) {
  const { page } = bakary
  await bakary.press('F6')
  await hands.standsOn('list, facets', page.locator('.side input').first())
  await hands.tabTo('list, facets', page.getByRole('checkbox', { name: /Italy/ }))
  await page.keyboard.press('Space')
  await bakary.sees('1 record')
  await hands.standsOn('list, a facet picked', page.getByRole('checkbox', { name: /Italy/ }))
  await bakary.press('F6')
  await hands.standsOn('list, back from the facets', page.getByRole('grid'))
  await hands.goesRound('list with marks and a pick')
}

async function savesAView(bakary, hands) {
  const { page } = bakary
  const keeps = button(page, 'Save view')
  await hands.tabAndPress('list', keeps)
  await hands.standsOn('save view', page.locator('#view-name'))
  await hands.goesRound('save view')
  await hands.tabTo('save view', page.locator('#view-name'))
  await types(bakary, 'From Italy')
  await bakary.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await button(page, 'From Italy').waitFor()
  await hands.standsOn('save view, saved', keeps)
}

async function opensFromTheList(bakary, hands) {
  const { page } = bakary
  await goesTo(bakary, hands, 'Seizures')
  await page.getByRole('grid').waitFor()
  await bakary.press('/')
  await bakary.press('ArrowDown')
  await hands.standsOn('list', page.getByRole('grid'))
  await bakary.press('Enter')
  await page.locator('.doc').waitFor()
  await hands.stands('record, opened from the list')
  await bakary.press('Escape')
  await page.getByRole('grid').waitFor()
  await hands.stands('list, come back to')
}

async function exportsTheMarked(bakary, hands) {
  const { page } = bakary
  await hands.tabAndPress('list', page.locator('.marks').getByRole('button', { name: 'Export' }))
  await bakary.sees('2 records')
  await hands.stands('export')
  await hands.tabAndPress('export', button(page, 'CSV', { exact: true }), 'Space')
  await hands.tabTo('export', page.locator('form button[type=submit]'))
  const [fetched] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  await bakary.sees('The file is ready')
  await hands.stands('export, done')
  assert.equal((await readFile(await fetched.path(), 'utf8')).trim().split('\n').length, 3, 'heads and the two marked')
}

async function setsLanguageAndColours(bakary, hands) {
  const { page } = bakary
  await goesTo(bakary, hands, 'Settings')
  const language = page.locator('#language')
  for (const [letters, code] of [['fr', 'fr'], ['ar', 'ar'], ['en', 'en']]) {
    await hands.tabTo('settings', language)
    const lines = await language.evaluate((one, code) => [...one.options].findIndex((option) => option.value === code) - one.selectedIndex, code)
    for (let line = 0; line < Math.abs(lines); line += 1) await page.keyboard.press(lines > 0 ? 'ArrowDown' : 'ArrowUp')
    await page.waitForFunction((code) => document.documentElement.lang === code, code)
    await hands.standsOn(`settings, in ${letters}`, language)
  }
  for (const [name, theme] of [['Dark', 'dark'], ['High contrast', 'contrast'], ['Light', 'light']]) {
    await hands.tabAndPress('settings', button(page, name, { exact: true }), 'Space')
    await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, theme)
    await hands.standsOn(`settings, ${name}`, button(page, name, { exact: true }))
  }
}

async function printsTheSheetAgain(folder, bakary, hands) {
  const { page } = bakary
  await hands.tabAndPress('settings', button(page, 'Show the sheet…'))
  await hands.standsOn('sheet, passphrase', page.locator('#sheet-secret'))
  await types(bakary, PASSPHRASE)
  await bakary.press('Enter')
  await page.locator('.sheet li b').first().waitFor()
  await sheetOnPaper(folder, page, hands)
  await bakary.press('Escape')
  await hands.stands('settings, sheet put away')
}

async function readsTheGuide(bakary, hands) {
  const { page } = bakary
  await goesTo(bakary, hands, 'Guide')
  const guide = page.locator('article.doc')
  await bakary.sees('Your first day with nCEN')
  await hands.tabTo('guide', guide)
  await bakary.press('PageDown')
  await page.waitForFunction(() => document.querySelector('article.doc').scrollTop > 0)
  await hands.tabAndPress('guide', button(page, 'Import a spreadsheet'))
  await page.waitForFunction(() => document.querySelector('article.doc').scrollTop > 2000)
  await hands.stands('guide, a chapter')
}

async function locksAndUnlocks(bakary, hands) {
  const { page } = bakary
  await goesTo(bakary, hands, 'Lock')
  await bakary.sees('Locked: nothing can be read on this device')
  await hands.standsOn('unlock', page.locator('#passphrase'))
  await types(bakary, 'not the passphrase')
  await bakary.press('Enter')
  await bakary.sees('This is not the passphrase.')
  await hands.standsOn('unlock, refused', page.locator('#passphrase'))
  await hands.goesRound('unlock')
  await hands.tabTo('unlock', page.locator('#passphrase'))
  await bakary.press('Control', 'a')
  await types(bakary, PASSPHRASE)
  await bakary.press('Enter')
  await bakary.sees('Port Louis harbour')
  await page.locator('nav.nav').waitFor()
  await hands.stands('unlocked')
}

export async function dayByKeyboard(folder, bakary) {
  const { page } = bakary
  const hands = keyboard(bakary)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => { for (const name of ['pointerdown', 'pointermove']) addEventListener(name, () => (window.touched = name), true) })
  const program = await serve(folder)
  try {
    await page.goto(program.place)
    await foundsTheAdministration(bakary, hands)
    await writesDownTheSheet(bakary, hands)
    await importsASpreadsheet(bakary, hands)
    await looksAtEveryPage(bakary, hands)
    await savesAnUnfinishedOne(bakary, hands)
    await readsTheKeys(bakary, hands)
    await opensTheFirstDuty(bakary, hands)
    await writesASeizure(bakary, hands)
    await readsAHistory(bakary, hands)
    await changesAndUndoes(bakary, hands)
    await worksOnRows(bakary, hands)
    await copiesAndPastes(bakary, hands)
    await savesAndCopiesAValue(bakary, hands)
    await paper(folder, bakary, hands)
    await makesVoid(bakary, hands)
    await searchesAndMarks(bakary, hands)
    await picksFacets(bakary, hands)
    await savesAView(bakary, hands)
    await exportsTheMarked(bakary, hands)
    await opensFromTheList(bakary, hands)
    await setsLanguageAndColours(bakary, hands)
    await printsTheSheetAgain(folder, bakary, hands)
    await readsTheGuide(bakary, hands)
    await locksAndUnlocks(bakary, hands)
    assert.equal(await page.evaluate(() => window.touched), undefined, 'no mouse was touched')
    bakary.calm()
  } finally {
    await program.end()
    for (const fault of hands.faults) process.stderr.write(`browser: ${fault}\n`)
  }
  assert.equal(hands.faults.size, 0, 'nothing is missed by whoever has a keyboard only')
}
