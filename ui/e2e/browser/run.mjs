//! A day in a browser against the real program: first start, the recovery sheet, an import, a record that is found,
//! changed and looked back at; lock and unlock; then the program ends and starts again, and everything is there.
//! `npm run e2e` after `npm run build` and `cargo build -p cli --features interface`.
import { strict as assert } from 'node:assert'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { backup } from './backup.mjs'
import { camera, codes } from './codes.mjs'
import { dayByKeyboard } from './day.mjs'
import { duties } from './duties.mjs'
import { enrolment } from './enrolment.mjs'
import { erasure } from './erasure.mjs'
import { exchange } from './exchange.mjs'
import { investigation } from './investigation.mjs'
import { nationalProfile } from './national.mjs'
import { network } from './network.mjs'
import { pictures } from './pictures.mjs'
import { serve } from './program.mjs'
import { desks } from './desks.mjs'
import { recovery } from './recovery.mjs'
import { review } from './review.mjs'
import { COUNTS, SPREADSHEET } from './seizures.mjs'
import { three } from './three.mjs'
import { visitor } from './visitor.mjs'

const PICTURES = fileURLToPath(new URL('../../test-results', import.meta.url))
const PASSPHRASE = 'four cold words at the quay'

async function foundsTheAdministration(bakary) {
  const { page } = bakary
  await bakary.seesNot('This build has no interface in it.')
  await bakary.sees('How does this device begin?', 'Join an administration')
  await bakary.shows('ways')
  await bakary.click('button', 'Found an administration')
  await bakary.sees('Which administration is this?')
  await bakary.shows('first-start')
  await bakary.press('Enter')
  await bakary.sees('The country is missing. Choose it from the list.', 'The name is missing.')
  await bakary.choose('country', 'maurit', 'Mauritius')
  await page.locator('#administration').fill('Mauritius Revenue Authority')
  await bakary.press('Enter')

  await bakary.sees('Which office, and who are you?')
  await page.locator('#office_name').fill('Port Louis harbour')
  await page.locator('#office_code').fill('PLU')
  await page.locator('#officer_name').fill('B. Ramgoolam')
  await page.locator('#officer_number').fill('0230')
  await bakary.shows('office')
  await bakary.press('Enter')

  await bakary.sees('Choose a passphrase')
  await page.locator('#passphrase').fill(PASSPHRASE)
  await page.locator('#again').fill('something else')
  await bakary.press('Enter')
  await bakary.sees('The two are not the same.')
  await page.locator('#again').fill(PASSPHRASE)
  await bakary.shows('passphrase')
  await bakary.press('Enter')
}

/** Copies the words by hand, and reads two of them from the paper. */
async function writesDownTheSheet(bakary) {
  const { page } = bakary
  await bakary.sees('Write these words down', 'Mauritius Revenue Authority · Port Louis harbour · 0230, B. Ramgoolam')
  const lists = await page.locator('.sheet section').evaluateAll((all) => all.map((list) => [list.querySelector('h3').innerText, [...list.querySelectorAll('b')].map((word) => word.innerText)]))
  assert.deepEqual(lists.map(([, words]) => words.length), [24, 24, 24], 'two halves of the root words, and the recovery words')
  await bakary.shows('recovery-sheet')
  await bakary.click('button', /I have written it down/)
  await bakary.sees('Two words of your sheet')
  for (const index of [0, 1]) {
    const label = await page.locator(`label[for=check-${index}]`).innerText()
    const [, place, title] = label.match(/^Word (\d+) of “(.+)”/)
    await page.locator(`#check-${index}`).fill(lists.find(([name]) => name === title)[1][place - 1])
  }
  await bakary.shows('two-words')
  await bakary.press('Enter')
  await bakary.sees('Port Louis harbour', 'Nothing waits for you', 'This device has no line to another.')
  await bakary.shows('home-empty')
  await bakary.click('link', 'Seizures')
  await bakary.sees('No records yet')
  await bakary.shows('no-records')
}

async function importsASpreadsheet(bakary) {
  const { page } = bakary
  await bakary.click('link', 'Import', { exact: true })
  await page.locator('input[type=file][accept*=csv]').setInputFiles(SPREADSHEET)
  await page.locator('#reading').selectOption('mapping:unodc')
  await bakary.click('button', 'Try without writing')
  await bakary.sees('Tried. Nothing was written.')
  const { Imported: wanted, ...others } = COUNTS
  await counts(bakary, { 'To import': wanted, ...others })
  await bakary.shows('import-tried')
  await bakary.click('button', 'Import', { exact: true })
  await bakary.sees('Imported, signed on this device.', '2012-02-30')
  await counts(bakary, COUNTS)
  await page.getByRole('row', { name: /is not a date of the calendar/ }).click()
  await bakary.sees('Line 7:', '7 records, kept on this device')
  await bakary.shows('import-done')
  await bakary.click('button', 'Import', { exact: true })
  await bakary.sees('Held before')
  await page.locator('.counts div', { hasText: 'Held before' }).getByText('7', { exact: true }).waitFor()
  await counts(bakary, { Imported: '0', Refused: '1' })
}

async function counts(bakary, wanted) {
  for (const [label, number] of Object.entries(wanted)) {
    const held = await bakary.page.locator('.counts div', { has: bakary.page.getByText(label, { exact: true }) }).locator('dd').innerText()
    assert.equal(held, number, label)
  }
}

/** The list, a word, a facet, a question that is wrong; then opens what is left. Gives its reference. */
async function findsARecord(bakary) {
  const { page } = bakary
  await bakary.click('link', 'Seizures')
  await bakary.sees('7 records', 'Heroin', 'Buprenorphine')
  await bakary.shows('list')
  await bakary.press('/')
  await page.keyboard.type('heroin')
  await bakary.sees('4 records')
  // The facets have an answer of their own.
  await bakary.goes('Buprenorphine')
  await page.getByRole('checkbox', { name: /Italy/ }).check()
  await bakary.sees('1 record', '2.09 kg', 'Commercial air')
  await bakary.shows('search-and-facet')
  await page.getByRole('textbox', { name: 'Search' }).fill('heroin (')
  await bakary.sees('The search cannot be read', 'stands alone')
  await bakary.shows('search-refused')
  await page.getByRole('textbox', { name: 'Search' }).fill('heroin')
  await bakary.sees('1 record')
  await page.getByRole('textbox', { name: 'Search' }).press('Enter')
  await bakary.press('Enter')
  await page.locator('.doc').waitFor()
  await bakary.sees('2.09 kg', 'Italy')
  await bakary.shows('record')
  return page.locator('.path .ltr').innerText()
}

/** Changes the quantity; the draft outlives the page that was left without a word. */
async function changesTheQuantity(bakary) {
  const { page } = bakary
  await bakary.press('e')
  await bakary.sees('Draft')
  const quantity = page.locator('[id="f-goods-0--quantity"]')
  const kept = bakary.keeps('2.19')
  await quantity.fill('2.19')
  await quantity.press('Tab')
  await kept
  await bakary.sees('Kept on this device at')
  await bakary.shows('edit')
  await page.reload()
  await quantity.waitFor()
  assert.equal(await quantity.inputValue(), '2.19', 'the draft is there again')
  await bakary.press('Control', 's')
  await bakary.sees('is saved, signed on this device.', '2.19 kg')
  await bakary.shows('saved')
  await page.locator('[data-value="goods[0].quantity"]').focus()
  await bakary.press('h')
  await bakary.sees('2 values', '2.09 kg', 'signed')
  await bakary.shows('history')
  await bakary.press('Escape')
  await looksWithoutATrace(bakary)
}

/** A form that was opened and left as it was leaves no draft. */
async function looksWithoutATrace(bakary) {
  await bakary.press('e')
  await bakary.sees('Kept on this device at')
  await bakary.click('button', 'Leave as draft')
  await bakary.click('link', 'Seizures')
  await bakary.sees('7 records')
  await bakary.seesNot('My drafts')
}

async function fetchesAnExport(bakary) {
  const { page } = bakary
  await page.getByRole('link', { name: 'Export' }).first().click()
  await bakary.sees('7 records')
  await bakary.click('button', 'CSV')
  const [fetched] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export' }).last().click()])
  await bakary.sees('The file is ready', '7 of 7 records')
  await bakary.shows('export')
  const text = await readFile(await fetched.path(), 'utf8')
  assert.equal(text.trim().split('\n').length, 8, 'heads and seven records')
  assert.match(text, /2\.19/)
}

async function locksAndUnlocks(bakary) {
  const { page } = bakary
  await bakary.click('button', 'Lock')
  await unlocks(bakary)
  await bakary.sees('Port Louis harbour')
}

async function unlocks(bakary) {
  const { page } = bakary
  await bakary.sees('Locked: nothing can be read on this device', 'Officer 0230')
  await bakary.seesNot('Ramgoolam')
  await bakary.seesNot('is saved')
  await page.locator('#passphrase').fill('not the passphrase')
  await bakary.press('Enter')
  await bakary.sees('This is not the passphrase.')
  await bakary.shows('wrong-passphrase')
  await page.locator('#passphrase').fill(PASSPHRASE)
  await bakary.press('Enter')
}

async function looksAtTheSettings(bakary) {
  const { page } = bakary
  await bakary.click('link', 'Settings')
  await bakary.sees('Data folder', 'Signed entries')
  await bakary.shows('settings')
  await bakary.click('button', /Show the sheet/)
  await page.locator('#sheet-secret').fill(PASSPHRASE)
  await bakary.press('Enter')
  await bakary.sees('Recovery words of this device')
  await bakary.seesNot('Root words, first half')
  await bakary.shows('sheet-again')
  await bakary.click('button', 'Close')
  await page.locator('#language').selectOption('fr')
  await bakary.sees('Saisies', 'Dossier')
  await bakary.shows('settings-fr')
  await page.locator('#language').selectOption('en')
  await bakary.sees('Data folder')
}

async function day(folder, bakary) {
  const { page } = bakary
  const program = await serve(folder)
  let reference
  try {
    await page.goto(program.place)
    await foundsTheAdministration(bakary)
    await writesDownTheSheet(bakary)
    await importsASpreadsheet(bakary)
    reference = await findsARecord(bakary)
    assert.match(reference, /PLU/, 'the reference names the office')
    await changesTheQuantity(bakary)
    await fetchesAnExport(bakary)
    await locksAndUnlocks(bakary)
    await looksAtTheSettings(bakary)
    bakary.calm()
  } finally {
    assert.equal(await program.end(), 0, 'the program ends when it is asked to')
  }
  return reference
}

/** Saved in the same breath as the last key, a value is there; one that is none stops the save, and stays. */
async function savesInOneBreath(bakary) {
  const { page } = bakary
  await bakary.press('Control', 'n')
  await bakary.sees('Kept on this device at')
  const date = page.locator('#f-detected_at')
  const kept = bakary.keeps('31.2.2025 about noon', 'wrong')
  await date.fill('31.2.2025 about noon')
  await bakary.press('Control', 's')
  await bakary.sees('A field cannot be read')
  await kept
  await page.reload()
  await date.waitFor()
  await page.waitForFunction(() => document.querySelector('#f-detected_at')?.value === '31.2.2025 about noon')
  await bakary.shows('refused-value-stays')
  await date.fill('2025-03-04')
  await bakary.press('Control', 's')
  await bakary.sees('is saved, signed on this device.', '4 Mar 2025')
}

/** A hand that knows the keyboard: ten keys in two seconds, half a second to look before the next field. */
const KEY_MS = 200
const LOOK_MS = 500

async function types(page, text) {
  await page.keyboard.type(text, { delay: KEY_MS })
  await page.waitForTimeout(LOOK_MS)
}

/** A new seizure, simplified, from Ctrl N to complete, by keyboard alone; gives the seconds that it took. */
async function writesASeizureByKeyboard(bakary) {
  const { page } = bakary
  await bakary.click('link', 'Home')
  await bakary.sees('What you save stays here')
  const begun = Date.now()
  await bakary.press('Control', 'n')
  await page.locator('#f-detected_at').waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'f-detected_at')
  for (const answer of ['2026-05-05 02:40', undefined, 'seap', 'impor', 'tobacc', 'cigare', '12', 'thous', 'mari', 'united arab', 'maur', 'x-ray']) {
    if (answer) await types(page, answer)
    await page.keyboard.press('Tab')
  }
  await bakary.sees('Every needed answer is given')
  await bakary.press('Control', 'Enter')
  await bakary.sees('12 thousand', 'Seaport', 'Cigarettes')
  const seconds = Math.round((Date.now() - begun) / 1000)
  await bakary.shows('by-keyboard')
  return seconds
}

/** The long form: a line more, the same once more, one struck, undone; the language changes in the middle, and nothing is lost. */
async function writesThreeGoodsLines(bakary) {
  const { page } = bakary
  await bakary.press('e')
  await bakary.sees('Kept on this device at')
  const item = (row) => page.locator(`[id="f-goods-${row}--quantity"]`)
  await item(0).focus()
  await bakary.press('Alt', 'd')
  await item(1).waitFor()
  await bakary.press('Alt', 'Enter')
  await item(2).waitFor()
  await item(2).fill('3')
  await item(2).press('Tab')
  await page.locator('[id="f-goods-2--quantity-unit"]').pressSequentially('kilog', { delay: 30 })
  await page.keyboard.press('Enter')
  await page.locator('#f-summary').fill('Three lines on one pallet.')
  await page.keyboard.press('Control+Shift+L')
  await page.waitForFunction(() => document.documentElement.lang !== 'en')
  assert.equal(await page.locator('#f-summary').inputValue(), 'Three lines on one pallet.', 'the language changes around what was typed')
  await bakary.shows('long-form-other-language')
  const speaks = () => page.evaluate(() => document.documentElement.lang)
  for (let lang = await speaks(); lang !== 'en'; lang = await speaks()) {
    await page.keyboard.press('Control+Shift+L')
    await page.waitForFunction((before) => document.documentElement.lang !== before, lang)
  }
  await item(1).focus()
  await bakary.press('Alt', 'Delete')
  await page.waitForFunction(() => document.querySelectorAll('[id$="--quantity"]').length === 2)
  await bakary.click('button', 'Undo')
  await page.waitForFunction(() => document.querySelectorAll('[id$="--quantity"]').length === 3)
  await bakary.press('Control', 's')
  await bakary.sees('is saved, signed on this device.', 'Three lines on one pallet.', '3 kg')
  await bakary.shows('three-lines')
}

/** Scripts, marks of direction, zero-width letters, pictures of letters and a paste of a megabyte: shown as text, or refused
 *  in words, and never lost without one. */
async function writesHostileText(bakary) {
  const { page } = bakary
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> \u202Edesrever \u200Bzero \u2066isolated\u2069 😀👩‍👩‍👧 نص عربي {{x}} ${y} &amp;'
  await bakary.press('Control', 'n')
  await bakary.sees('Kept on this device at')
  await bakary.press('Control', 'l')
  await page.locator('#f-place_name').fill('‮Mombasa‬ <b>port</b> نص')
  await page.locator('#f-summary').fill(hostile)
  await page.locator('#f-summary').press('Tab')
  await bakary.press('Control', 's')
  await bakary.sees('is saved, signed on this device.', 'document.title=2')
  assert.notEqual(await page.title(), '1')
  assert.notEqual(await page.title(), '2')
  assert.equal(await page.locator('main img, main script').count(), 0, 'text is never markup')
  await bakary.shows('hostile-text')
  await bakary.press('e')
  await bakary.sees('Kept on this device at')
  await page.locator('#f-narrative').fill('x'.repeat(1_200_000))
  await bakary.press('Control', 's')
  await bakary.sees('A field cannot be read', 'This is too long: 1,200,000 bytes where 65,536 fit.')
  await bakary.shows('too-large')
  assert.equal((await page.locator('#f-narrative').inputValue()).length, 1_200_000, 'what was pasted stands there still')
  await page.locator('#f-narrative').fill('shorter')
  await bakary.press('Control', 's')
  await bakary.sees('is saved, signed on this device.', 'shorter')
}

/** What is typed while the program is gone stays in the page, and is kept as soon as the program is back. */
async function typesWhileTheProgramGoes(bakary, program) {
  const { page } = bakary
  await bakary.click('link', 'Seizures')
  await bakary.press('Control', 'n')
  await bakary.sees('Kept on this device at')
  await bakary.press('Control', 'l')
  const kept = bakary.keeps('Two men, one of them')
  await page.locator('#f-summary').fill('Two men, one of them')
  await kept
  await program.die()
  await page.locator('#f-summary').fill('Two men, one of them limping')
  await bakary.sees('The program does not answer. Check that it still runs')
  await bakary.shows('program-gone')
}

async function findsWhatWasTyped(bakary) {
  const { page } = bakary
  await unlocks(bakary)
  await bakary.sees('Kept on this device at')
  assert.equal(await page.locator('#f-summary').inputValue(), 'Two men, one of them limping', 'a draft comes back in the form that it stood in')
  await bakary.sees('Kept on this device at')
  await page.reload()
  await bakary.sees('Kept on this device at')
  assert.equal(await page.locator('#f-summary').inputValue(), 'Two men, one of them limping', 'it is on the disk')
}

/** The next day: the program at another port, the same folder. */
async function nextDay(folder, bakary, reference) {
  const { page } = bakary
  const program = await serve(folder)
  let back
  try {
    await page.goto(program.place)
    await unlocks(bakary)
    await bakary.click('link', 'Seizures')
    await bakary.sees('7 records', reference, '2.19 kg')
    await bakary.shows('there-again')
    await savesInOneBreath(bakary)
    const seconds = await writesASeizureByKeyboard(bakary)
    process.stdout.write(`browser: nine answers by keyboard in ${seconds} s at human speed\n`)
    assert.ok(seconds <= 90, 'a seizure takes 90 seconds at most')
    await writesThreeGoodsLines(bakary)
    await writesHostileText(bakary)
    await typesWhileTheProgramGoes(bakary, program)
    back = await serve(folder, new URL(program.place).host)
    await findsWhatWasTyped(bakary)
  } finally {
    await program.end()
    await back?.end()
  }
}

await mkdir(PICTURES, { recursive: true })
for (const name of await readdir(PICTURES)) if (name.startsWith('browser-')) await rm(join(PICTURES, name))
const folder = await mkdtemp(join(tmpdir(), 'ncen-browser-'))
let bakary
/** Each with a visitor of its own; its pictures are called by the first name. */
const STORIES = {
  enrolment: ['browser-enrolment', () => enrolment(join(folder, 'enrolment'), bakary, (name) => visitor(PICTURES, `browser-enrolment-${name}`))],
  codes: ['browser-codes', () => codes(join(folder, 'codes'), bakary, (film) => visitor(PICTURES, 'browser-codes-post', camera(film)))],
  exchange: ['browser-exchange', () => exchange(join(folder, 'exchange'), bakary, (name) => visitor(PICTURES, `browser-exchange-${name}`))],
  recovery: ['browser-recovery', () => recovery(join(folder, 'recovery'), bakary, (name) => visitor(PICTURES, `browser-recovery-${name}`))],
  review: ['browser-review', () => review(join(folder, 'review'), bakary, (name) => visitor(PICTURES, `browser-review-${name}`))],
  desks: ['browser-desks', () => desks(join(folder, 'desks'), bakary, (name) => visitor(PICTURES, `browser-desks-${name}`))],
  erasure: ['browser-erasure', () => erasure(join(folder, 'erasure'), bakary, (name) => visitor(PICTURES, `browser-erasure-${name}`))],
  backup: ['browser-backup', () => backup(join(folder, 'backup'), bakary, (name) => visitor(PICTURES, `browser-backup-${name}`))],
  investigation: ['browser-investigation', () => investigation(join(folder, 'investigation'), bakary, (name) => visitor(PICTURES, `browser-investigation-${name}`))],
  network: ['browser-network', () => network(join(folder, 'network'), bakary, (name) => visitor(PICTURES, `browser-network-${name}`))],
  three: ['browser-three', () => three(join(folder, 'three'), bakary, (name) => visitor(PICTURES, `browser-three-${name}`))],
  pictures: ['browser-pictures', () => pictures(join(folder, 'pictures'), bakary, (name) => visitor(PICTURES, `browser-pictures-${name}`))],
  national: ['browser-national', () => nationalProfile(join(folder, 'national'), bakary, (name) => visitor(PICTURES, `browser-national-${name}`))],
  duties: ['browser-duties', () => duties(join(folder, 'demo'), bakary)],
  day: ['browser-day', () => dayByKeyboard(join(folder, 'keys'), bakary)],
  record: ['browser', async () => nextDay(join(folder, 'data'), bakary, await day(join(folder, 'data'), bakary))],
}
try {
  for (const [name, [pictures, story]] of Object.entries(STORIES)) {
    // A name of a story on the command line runs it alone.
    if (process.argv[2] && process.argv[2] !== name) continue
    bakary = await visitor(PICTURES, pictures)
    await story()
    await bakary.leave()
  }
  process.stdout.write('browser: all is as it should be\n')
} catch (thrown) {
  process.exitCode = 1
  process.stderr.write(`browser: ${thrown.stack}\n`)
  await bakary?.shows('failed').catch(() => {})
  await writeFile(join(PICTURES, 'browser-failed.txt'), (await bakary?.page.innerText('body').catch(() => '')) ?? '').catch(() => {})
} finally {
  await bakary?.leave()
  await rm(folder, { recursive: true, force: true })
}
