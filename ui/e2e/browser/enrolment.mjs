//! Two laptops and no line between them: the registrar founds, a second laptop asks, two people compare five words, and the
//! answer is carried back as a file. Then a second officer at the first laptop. Whatever is done is done by keyboard; files
//! are carried by hand.
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'

const REGISTRAR = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const HASSAN = { number: '0930', name: 'H. Hassan', passphrase: 'nine grey stones by the gate' }

const types = (who, text) => who.page.keyboard.type(text, { delay: 5 })
const button = (who, name) => who.page.getByRole('button', { name })
/** Fills the fields in their order, from the one that has the keyboard; the last by Enter. */
async function answers(who, texts) {
  for (const [at, text] of texts.entries()) { await types(who, text); await who.press(at === texts.length - 1 ? 'Enter' : 'Tab') }
}

/** Reads words from the paper that the page asks for. */
async function provesTheSheet(who, hands) {
  const { page } = who
  await who.sees('Write these words down')
  const lists = await page.locator('.sheet section').evaluateAll((all) => all.map((list) => [list.querySelector('h3').innerText, [...list.querySelectorAll('b')].map((word) => word.innerText)]))
  await hands.standsOn('recovery sheet', button(who, /I have written it down/))
  await who.press('Enter')
  await who.sees('Two words of your sheet')
  for (const index of [0, 1]) {
    const [, place, title] = (await page.locator(`label[for=check-${index}]`).innerText()).match(/^Word (\d+) of “(.+)”/)
    await types(who, lists.find(([name]) => name === title)[1][place - 1])
    await who.press(index ? 'Enter' : 'Tab')
  }
  return lists
}

async function founds(otieno, hands) {
  const { page } = otieno
  await otieno.sees('How does this device begin?')
  await hands.goesRound('ways to begin')
  await hands.tabAndPress('ways to begin', button(otieno, /Found an administration/))
  await otieno.sees('Which administration is this?')
  await types(otieno, 'Kenya')
  await page.locator('#country-list [aria-selected=true]').filter({ hasText: 'Kenya' }).waitFor()
  await otieno.press('Tab')
  await answers(otieno, ['Customs'])
  await otieno.sees('Which office, and who are you?')
  await answers(otieno, ['Mombasa port', 'MBA', REGISTRAR.name, REGISTRAR.number])
  await otieno.sees('Choose a passphrase')
  await types(otieno, REGISTRAR.passphrase)
  await hands.tabTo('passphrase', page.locator('#again'))
  await answers(otieno, [REGISTRAR.passphrase])
  await provesTheSheet(otieno, hands)
  await otieno.sees('Nothing waits for you')
}

/** Number, name and a passphrase, twice. What is wrong stands under its field. */
async function saysWho(who, hands, { number, name, passphrase }) {
  const { page } = who
  await hands.standsOn('who comes', page.locator('#officer_name'))
  await who.press('Enter')
  await who.sees('Your name is missing.', 'Your service number is missing.', 'The passphrase is too short.')
  await types(who, name)
  await who.press('Tab')
  await types(who, number)
  await who.press('Tab')
  await types(who, passphrase)
  await hands.tabTo('who comes', page.locator('#again'))
  await answers(who, [passphrase])
}

/** The second laptop asks; gives the words that stand there. */
async function joins(wanjiku, hands) {
  const { page } = wanjiku
  await wanjiku.sees('How does this device begin?')
  await hands.standsOn('ways to begin', button(wanjiku, /Found an administration/))
  await wanjiku.shows('ways')
  await hands.tabAndPress('ways to begin', button(wanjiku, /Join an administration/))
  await wanjiku.sees('Who are you?')
  await wanjiku.shows('who')
  await saysWho(wanjiku, hands, WANJIKU)
  const lists = await provesTheSheet(wanjiku, hands)
  assert.deepEqual(lists.map(([, words]) => words.length), [24], 'recovery words, and no root words')
  await wanjiku.sees('Waiting for the registrar', 'Nothing can be saved until the registrar has answered', '0922, G. Wanjiku')
  await hands.stands('waiting')
  await hands.goesRound('waiting')
  await wanjiku.shows('waiting')
  return words(wanjiku)
}

const words = (who) => who.page.locator('.words b').allInnerTexts()

/** A file as it leaves the page by the button of this name. */
async function saves(who, hands, name) {
  const fetched = who.page.waitForEvent('download')
  await hands.tabAndPress(name, button(who, name))
  const file = await fetched
  await who.sees('The file is ready')
  return { name: file.suggestedFilename(), mimeType: 'application/octet-stream', buffer: await readFile(await file.path()) }
}

/** What is not saved waits as a draft. */
async function keepsADraft(wanjiku) {
  const { page } = wanjiku
  await wanjiku.press('Control', 'n')
  await wanjiku.sees('Kept on this device at')
  const kept = wanjiku.keeps('2026-05-05')
  await page.locator('#f-detected_at').fill('2026-05-05 02:40')
  await page.locator('#f-detected_at').press('Tab')
  await kept
  await page.evaluate(() => (location.hash = '#/home'))
  await wanjiku.sees('Waiting for the registrar')
  await page.locator('aside a[href^="#/draft/"]').waitFor()
}

async function goesToOfficers(otieno, hands) {
  await otieno.press('Control', 'k')
  await otieno.page.getByRole('dialog', { name: 'Find or do' }).waitFor()
  await types(otieno, 'officers')
  await otieno.press('Enter')
  await otieno.sees('Officers and devices', 'None waits.', 'MBA')
  await hands.stands('officers')
}

/** An office more, by its code, below the first. */
async function addsAnOffice(otieno, hands) {
  const { page } = otieno
  await hands.tabTo('offices', page.locator('#code'))
  await answers(otieno, ['mba'])
  await otieno.sees('is another office’s')
  await otieno.press('Control', 'a')
  await answers(otieno, ['bus'])
  await page.locator('aside li').filter({ hasText: 'BUS' }).waitFor()
  await otieno.shows('officers')
}

/** The registrar compares the words, and says where the officer works and what he does. */
async function enrols(otieno, hands, { name }, compared, letters) {
  const { page } = otieno
  await otieno.sees('Compare: the officer reads these words to you')
  assert.deepEqual(await words(otieno), compared, 'the same five words on both pages')
  const enrol = button(otieno, /The words are the same/)
  assert.ok(await enrol.isDisabled(), 'nothing is enrolled before office and role are chosen')
  await hands.standsOn('request', page.locator('#office'))
  assert.equal(await page.locator('#letters').count(), letters ? 1 : 0)
  if (letters) assert.equal(await page.locator('#letters').inputValue(), letters)
  await page.locator('#office').selectOption({ label: 'MBA' })
  await hands.tabTo('request', page.locator('input[value=entry]'))
  await otieno.press('Space')
  await hands.goesRound('request')
  await otieno.shows('request')
  await hands.tabAndPress('request', enrol)
  await otieno.sees(`${name} is enrolled.`)
}

async function answersTheLaptop(otieno, hands, request, compared) {
  const picker = otieno.page.locator('input[accept=".ncen-request"]')
  await picker.setInputFiles({ ...request, buffer: Buffer.from('a letter') })
  await otieno.sees('This is not a request')
  await picker.setInputFiles(request)
  await enrols(otieno, hands, WANJIKU, compared, 'B')
  await hands.standsOn('answer', button(otieno, 'Save the answer'))
  await otieno.shows('answer')
  const administration = await words(otieno)
  const answer = await saves(otieno, hands, 'Save the answer')
  assert.equal(answer.name, '0922.ncen-answer')
  await otieno.press('Escape')
  await otieno.sees('Officers and devices', 'None waits.')
  await hands.standsOn('officers again', otieno.page.locator('#add-officer'))
  await picker.setInputFiles(request)
  await otieno.sees('This request was answered already. Here is the same answer again.', 'Save the answer')
  await otieno.press('Escape')
  await otieno.sees('Officers and devices', 'None waits.')
  return { answer, administration }
}

async function unlocks(who, { number, passphrase }) {
  const { page } = who
  if (await page.locator('#seat').count()) await page.locator('#seat').selectOption({ label: `Officer ${number}` })
  await page.locator('#passphrase').fill(passphrase)
  await who.press('Enter')
}

/** Takes the answer, unlocks, and begins. */
async function takesTheAnswer(wanjiku, hands, { answer, administration }) {
  const { page } = wanjiku
  const picker = page.locator('input[accept=".ncen-answer"]')
  await picker.setInputFiles({ ...answer, buffer: answer.buffer.subarray(0, 200) })
  await wanjiku.sees('This file is no answer to what was asked here')
  await wanjiku.shows('wrong-answer')
  await picker.setInputFiles(answer)
  await wanjiku.sees('Compare: the registrar reads these words to you', 'This answer is of Customs, Kenya.')
  assert.deepEqual((await page.locator('.sep .words b').allInnerTexts()), administration, 'the five words that the registrar has')
  await hands.standsOn('answer', button(wanjiku, 'The words are the same: open it'))
  await wanjiku.shows('compare-answer')
  await wanjiku.press('Enter')
  await wanjiku.sees('Your registrar has answered: unlock to begin.')
  await hands.standsOn('unlock', page.locator('#passphrase'))
  await wanjiku.shows('answered')
  await unlocks(wanjiku, WANJIKU)
  await wanjiku.sees('Drafts, kept on this device', 'Customs')
}

/** A seizure with what a form needs least; gives its reference. */
async function savesASeizure(who) {
  const { page } = who
  await who.press('Control', 's')
  await who.sees('is saved, signed on this device.')
  return page.locator('.path .ltr').innerText()
}

/** A second officer at the registrar's laptop: he types, his sheet is shown, the registrar enrols him at once. */
async function addsAnOfficer(otieno, hands) {
  await hands.tabAndPress('officers', otieno.page.locator('#add-officer'))
  await saysWho(otieno, hands, HASSAN)
  await otieno.sees('Recovery words of this device')
  await hands.standsOn('sheet of the second officer', button(otieno, /I have written it down/))
  await otieno.shows('second-sheet')
  await otieno.press('Enter')
  await otieno.sees('Compare: the officer reads these words to you', '0930, H. Hassan')
  return words(otieno)
}

/** Before he is enrolled the second officer, in another session, sees the words and saves nothing; after it he saves. */
async function theSecondOfficerSaves(otieno, hands, hassan, place) {
  const compared = await addsAnOfficer(otieno, hands)
  await hassan.page.goto(place)
  await hassan.page.locator('#passphrase').waitFor()
  await unlocks(hassan, HASSAN)
  await hassan.sees('Waiting for the registrar', 'The registrar can answer on this device')
  assert.deepEqual(await words(hassan), compared)
  await enrols(otieno, hands, HASSAN, compared, undefined)
  await otieno.sees('He can save now.')
  await otieno.shows('second-enrolled')
  await hassan.sees('Nothing waits for you')
  assert.equal(await hassan.page.getByRole('link', { name: 'Officers and devices' }).count(), 0, 'only the registrar enrols')
  await hassan.press('Control', 'n')
  await hassan.sees('Kept on this device at')
  await hassan.page.locator('#f-detected_at').fill('2026-05-06 09:15')
  assert.match(await savesASeizure(hassan), /^KE-MBA-\d{4}-A0001$/, 'letters of the laptop')
}

/** What the keyboard missed on the way. */
const calm = (...all) => all.forEach((hands) => assert.deepEqual([...hands.faults], []))

export async function enrolment(folder, otieno, another) {
  const programs = [await serve(`${folder}-office`), await serve(`${folder}-post`)]
  const [wanjiku, hassan] = [await another('post'), await another('second')]
  const [office, post] = [keyboard(otieno), keyboard(wanjiku)]
  try {
    await otieno.page.goto(programs[0].place)
    await founds(otieno, office)
    await wanjiku.page.goto(programs[1].place)
    const compared = await joins(wanjiku, post)
    assert.equal(compared.length, 5)
    await keepsADraft(wanjiku)
    const request = await saves(wanjiku, post, 'Save the request as a file')
    assert.equal(request.name, '0922.ncen-request')
    await goesToOfficers(otieno, office)
    await addsAnOffice(otieno, office)
    const answer = await answersTheLaptop(otieno, office, request, compared)
    await takesTheAnswer(wanjiku, post, answer)
    await wanjiku.press('1')
    await wanjiku.sees('Kept on this device at')
    assert.match(await savesASeizure(wanjiku), /^KE-MBA-\d{4}-B0001$/, 'letters of its own')
    await wanjiku.shows('saved')
    await theSecondOfficerSaves(otieno, office, hassan, programs[0].place)
    calm(office, post)
    for (const one of [otieno, wanjiku, hassan]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    await hassan.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), hassan.leave(), ...programs.map((one) => one.end())])
  }
}
