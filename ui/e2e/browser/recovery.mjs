//! An officer forgets his passphrase. First he has his recovery sheet: its words open the laptop, and he chooses another
//! passphrase. Then the sheet is lost too: he asks the registrar by a file, and the answer lets him in with a new passphrase.
//! His draft and what he wrote are there both times. By keyboard; files are carried by hand.
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { call, carries, CASE, founds, go, joins } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const SECOND = 'nine grey stones by the gate'
const THIRD = 'two long oars on the sand'
const SUMMARY = 'In the spare wheel of a minibus.'
const DRAFTED = 'Two men, one of them limping'

const types = (who, text) => who.page.keyboard.type(text, { delay: 5 })
const button = (who, name) => who.page.getByRole('button', { name })
const words = (who) => who.page.locator('.words b').allInnerTexts()
const sheetOf = (who) => who.page.locator('.sheet section b').allInnerTexts()

/** A draft that is kept and not saved. */
async function keepsADraft(wanjiku) {
  const { page } = wanjiku
  await go(page, '#/home')
  await wanjiku.press('Control', 'n')
  await wanjiku.sees('Kept on this device at')
  await wanjiku.press('Control', 'l')
  const kept = wanjiku.keeps(DRAFTED)
  await page.locator('#f-summary').fill(DRAFTED)
  await page.locator('#f-summary').press('Tab')
  await kept
  await go(page, '#/home')
  await page.locator('a[href^="#/draft/"]').first().waitFor()
}

/** The sheet of this seat, copied by hand from the settings. */
async function copiesTheSheet(wanjiku, hands) {
  const { page } = wanjiku
  await go(page, '#/settings')
  await hands.tabAndPress('settings', button(wanjiku, 'Show the sheet'))
  await types(wanjiku, WANJIKU.passphrase)
  await wanjiku.press('Enter')
  await wanjiku.sees('Recovery words of this device')
  const sheet = await sheetOf(wanjiku)
  assert.equal(sheet.length, 24)
  await wanjiku.press('Escape')
  return sheet.join(' ')
}

async function locks(who) {
  await who.click('button', 'Lock')
  await who.sees('Locked: nothing can be read on this device')
}

async function isRefused(wanjiku, hands, passphrase) {
  const { page } = wanjiku
  await hands.standsOn('unlock', page.locator('#passphrase'))
  await page.locator('#passphrase').fill(passphrase)
  await wanjiku.press('Enter')
  await wanjiku.sees('This is not the passphrase.')
}

/** His draft, with what he typed, and the record that he saved. */
async function findsHisWork(wanjiku, { id, reference }) {
  const { page } = wanjiku
  await go(page, '#/home')
  await wanjiku.sees('Drafts, kept on this device')
  await page.locator('a[href^="#/draft/"]').first().click()
  await wanjiku.sees('Kept on this device at')
  assert.equal(await page.locator('#f-summary').inputValue(), DRAFTED)
  await go(page, `#/record/${id}?kind=seizure`)
  await wanjiku.sees(reference, SUMMARY)
  assert.equal(await page.getByRole('link', { name: 'Officers and devices' }).count(), 0, 'he is no registrar')
}

/** The 24 words stand in for the passphrase once, and choose another. */
async function comesBackByHisSheet(wanjiku, hands, sheet) {
  const { page } = wanjiku
  await isRefused(wanjiku, hands, 'seven wet lamps in the hall')
  await wanjiku.sees('Type the 24 recovery words of the sheet into the field')
  await wanjiku.shows('forgotten')
  await page.locator('#passphrase').fill(sheet)
  await wanjiku.press('Enter')
  await wanjiku.sees('You came in by the words of your sheet.', 'Choose another passphrase now.')
  await hands.standsOn('by the sheet', page.locator('#passphrase'))
  await hands.goesRound('by the sheet')
  await wanjiku.shows('by-the-sheet')
  await page.locator('#passphrase').focus()
  await types(wanjiku, 'too short')
  await wanjiku.press('Enter')
  await wanjiku.sees('The passphrase is too short.', 'The two are not the same.')
  await hands.standsOn('too short', page.locator('#passphrase'))
  await page.locator('#passphrase').fill(SECOND)
  await page.locator('#again').fill(SECOND)
  await wanjiku.press('Enter')
  await wanjiku.sees('The passphrase is changed.')
  await hands.stands('another passphrase')
  await wanjiku.shows('another-passphrase')
}

async function unlocks(wanjiku, passphrase) {
  await wanjiku.page.locator('#passphrase').fill(passphrase)
  await wanjiku.press('Enter')
  await wanjiku.page.locator('nav').first().waitFor()
}

/** Sheet and passphrase are gone: a new passphrase, a new sheet, and what goes to the registrar. */
async function asks(wanjiku, hands) {
  const { page } = wanjiku
  await isRefused(wanjiku, hands, WANJIKU.passphrase)
  await hands.tabAndPress('unlock', button(wanjiku, 'Passphrase and sheet lost'))
  await wanjiku.sees('Passphrase and sheet are lost', 'Step 1 of 4')
  await hands.standsOn('new passphrase', page.locator('#passphrase'))
  await hands.goesRound('new passphrase')
  await wanjiku.shows('lost')
  await page.locator('#passphrase').focus()
  await wanjiku.press('Enter')
  await wanjiku.sees('The passphrase is too short.')
  await hands.standsOn('too short', page.locator('#passphrase'))
  await types(wanjiku, THIRD)
  await hands.tabTo('new passphrase', page.locator('#again'))
  await types(wanjiku, 'something else')
  await wanjiku.press('Enter')
  await wanjiku.sees('The two are not the same.')
  await hands.standsOn('not the same', page.locator('#again'))
  await wanjiku.shows('not-the-same')
  await page.locator('#again').fill(THIRD)
  await wanjiku.press('Enter')
  await provesTheSheet(wanjiku, hands)
  await wanjiku.sees('Ask the registrar', 'When his answer has come', 'Officer 0922')
  await hands.standsOn('ask the registrar', button(wanjiku, 'Save the request as a file'))
  await hands.goesRound('ask the registrar')
  await wanjiku.shows('ask-the-registrar')
}

async function provesTheSheet(wanjiku, hands) {
  const { page } = wanjiku
  await wanjiku.sees('Write these words down', 'Step 2 of 4')
  const sheet = await sheetOf(wanjiku)
  assert.equal(sheet.length, 24, 'a new sheet for the new seat')
  await hands.standsOn('new sheet', button(wanjiku, /I have written it down/))
  await wanjiku.shows('new-sheet')
  await wanjiku.press('Enter')
  await wanjiku.sees('Two words of your sheet')
  await hands.standsOn('two words', page.locator('#check-0'))
  await types(wanjiku, 'nothing')
  await wanjiku.press('Enter')
  await wanjiku.sees('A word differs from the sheet.')
  await hands.standsOn('wrong word', page.locator('#check-0'))
  await wanjiku.shows('wrong-word')
  for (const index of [0, 1]) {
    const [, place] = (await page.locator(`label[for=check-${index}]`).innerText()).match(/^Word (\d+)/)
    await page.locator(`#check-${index}`).fill(sheet[place - 1])
  }
  await wanjiku.press('Enter')
}

/** A file as it leaves the page by the button of this name. */
async function saves(who, hands, name) {
  const fetched = who.page.waitForEvent('download')
  await hands.tabAndPress(name, button(who, name))
  const file = await fetched
  await who.sees('The file is ready')
  return { name: file.suggestedFilename(), mimeType: 'application/octet-stream', buffer: await readFile(await file.path()) }
}

/** The laptop was switched off meanwhile: the request is there again. */
async function findsTheRequest(wanjiku, hands, compared) {
  const { page } = wanjiku
  await page.reload()
  await wanjiku.sees('Locked: nothing can be read on this device')
  await wanjiku.click('button', 'Passphrase and sheet lost')
  await wanjiku.sees('Ask the registrar')
  assert.deepEqual(await words(wanjiku), compared)
  await hands.standsOn('asked before', page.locator('#passphrase'))
}

/** Whoever was let in is known by the page's own secret beside the cookie, as after every other sign-in. */
async function isKnownByThePage({ page }) {
  const status = await page.evaluate(async () => (await fetch('/rpc/settings.get', { method: 'POST', headers: { 'x-ncen': '1', 'content-type': 'application/json' }, body: '{}' })).status)
  assert.equal(status, 401, 'the cookie alone opens nothing')
}

/** The registrar sees who it is by his own directory, compares, and answers. */
async function answers(otieno, hands, request, compared) {
  const { page } = otieno
  await go(page, '#/officers')
  await page.locator('input[accept=".ncen-request"]').setInputFiles(request)
  await otieno.sees('0922, G. Wanjiku lost passphrase and sheet', 'Call the officer on a number that you know')
  assert.deepEqual(await words(otieno), compared, 'the same five words on both pages')
  await hands.standsOn('request', page.locator('#office'))
  await hands.tabTo('request', page.locator('input[value=entry]'))
  await otieno.press('Space')
  await hands.goesRound('request')
  await otieno.shows('request')
  await hands.tabAndPress('request', button(otieno, 'The words are the same: recover'))
  await otieno.sees('0922, G. Wanjiku is enrolled.')
  await hands.standsOn('answered', button(otieno, 'Save the answer'))
  await otieno.shows('answered')
  return saves(otieno, hands, 'Save the answer')
}

/** What is missing or wrong is said at its place; then the answer lets him in. */
async function takesTheAnswer(wanjiku, hands, answer, request) {
  const { page } = wanjiku
  const picker = page.locator('input[accept=".ncen-answer"]')
  await picker.setInputFiles(answer)
  await wanjiku.sees('The passphrase is missing.')
  await hands.standsOn('no passphrase', page.locator('#passphrase'))
  await types(wanjiku, 'two wet oars on the sand')
  await picker.setInputFiles(answer)
  await wanjiku.sees('This is not the passphrase.')
  await hands.standsOn('wrong passphrase', page.locator('#passphrase'))
  await wanjiku.shows('wrong-passphrase')
  await page.locator('#passphrase').fill(THIRD)
  await picker.setInputFiles({ ...request, name: '0922.ncen-answer' })
  await wanjiku.sees('This file is no answer to what was asked here')
  await wanjiku.shows('wrong-answer')
  await picker.setInputFiles(answer)
  await wanjiku.sees('0922', SUMMARY)
  await hands.stands('let in')
  await wanjiku.shows('let-in')
}

export async function recovery(folder, otieno, another) {
  const programs = [await serve(`${folder}-office`), await serve(`${folder}-post`)]
  const wanjiku = await another('post')
  const [office, post] = [keyboard(otieno), keyboard(wanjiku)]
  try {
    await founds(otieno, programs[0].place, OTIENO)
    await joins(otieno, wanjiku, programs[1].place, WANJIKU, ['entry'], 'B')
    const record = await call(wanjiku.page, 'record.set', { kind: 'seizure', values: { ...CASE, summary: SUMMARY } })
    await carries(wanjiku, otieno)
    await keepsADraft(wanjiku)
    const sheet = await copiesTheSheet(wanjiku, post)
    await locks(wanjiku)
    await comesBackByHisSheet(wanjiku, post, sheet)
    await findsHisWork(wanjiku, record)
    await locks(wanjiku)
    await isRefused(wanjiku, post, WANJIKU.passphrase)
    await unlocks(wanjiku, SECOND)
    await findsHisWork(wanjiku, record)
    await locks(wanjiku)
    await asks(wanjiku, post)
    const compared = await words(wanjiku)
    const request = await saves(wanjiku, post, 'Save the request as a file')
    assert.equal(request.name, '0922.ncen-request')
    const host = new URL(programs[1].place).host
    await programs[1].end()
    programs[1] = await serve(`${folder}-post`, host)
    await findsTheRequest(wanjiku, post, compared)
    await takesTheAnswer(wanjiku, post, await answers(otieno, office, request, compared), request)
    await isKnownByThePage(wanjiku)
    await findsHisWork(wanjiku, record)
    await locks(wanjiku)
    await unlocks(wanjiku, THIRD)
    await findsHisWork(wanjiku, record)
    for (const hands of [office, post]) assert.deepEqual([...hands.faults], [])
    for (const one of [otieno, wanjiku]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), ...programs.map((one) => one.end())])
  }
}
