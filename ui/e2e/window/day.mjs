//! A day in the real window, by keyboard alone: first start, the recovery sheet, a seizure that is written, found,
//! opened and changed; then the window is closed, opened again and unlocked, and everything is there.
import { strict as assert } from 'node:assert'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { BINARY, openWindow, startDriver, until } from './driver.mjs'
import { copiesTheSheet, founds, officer, unlocks, writesTheQuantity } from './officer.mjs'

export const AMINA = { number: '0417', name: 'Amina Otieno', passphrase: 'four cold words at the quay' }

export async function writesASeizure(amina) {
  await amina.press('Control', 'n')
  await amina.sees('New seizure', 'Draft')
  await amina.answer('f-detected_at', '2026-05-03 02:40')
  await amina.choose('f-location_type', 'seap', 'Seaport')
  await amina.choose('f-direction', 'transi', 'Transit')
  await amina.choose('f-goods-0--template', 'drug', 'Drugs')
  await amina.choose('f-goods-0--item', 'cannabis her', 'Cannabis herb')
  await amina.answer('f-goods-0--quantity', '12.4')
  await amina.choose('f-goods-0--quantity-unit', 'kilog', 'ilogram')
  await amina.sees('Kept on this device at')
  await amina.shows('new-seizure')
  await amina.press('Control', 's')
  await amina.sees('is saved, signed on this device.', 'Cannabis herb', 'Seaport')
  await amina.shows('record')
  const reference = await amina.reads(() => document.querySelector('.head .ltr').innerText)
  assert.match(reference, /MBA/, 'the reference names the office')
  return reference
}

async function findsAndOpens(amina, reference) {
  await amina.press('Escape')
  await amina.sees('1 record', reference)
  await amina.press('/')
  await amina.type('nosuchword')
  await amina.sees('Nothing found')
  for (const _ of 'nosuchword') await amina.press('Backspace')
  await amina.type('cannabis')
  await amina.sees(reference)
  await amina.shows('search')
  await amina.press('Enter')
  await amina.press('Enter')
  await amina.sees(reference, 'Nothing to remark')
}

async function changesTheQuantity(amina) {
  await writesTheQuantity(amina, '11.9')
  await amina.press('Tab')
  await amina.shows('edit')
  await amina.press('Control', 's')
  await amina.sees('11.9 kg')
  await amina.reads(() => document.querySelector('[data-value="goods[0].quantity"]').focus())
  await amina.press('h')
  await amina.sees('2 values', '12.4 kg', 'First value', 'signed')
  await amina.shows('history')
}

async function entersAgain(amina) {
  await amina.sees('Locked: nothing can be read on this device', '0417')
  await amina.seesNot('Cannabis')
  await amina.at('passphrase')
  await amina.type('not the passphrase')
  await amina.press('Enter')
  await amina.sees('This is not the passphrase.')
  await amina.shows('wrong-passphrase')
  await amina.press('Control', 'a')
  await unlocks(amina, AMINA)
}

/** A link to a person who is not here yet, made on the way. */
async function linksAPerson(amina) {
  await amina.press('e')
  await amina.sees('Kept on this device')
  await amina.reads(() => document.querySelector('[data-section=links] button:not(.line button)').focus())
  await amina.press('Enter')
  await amina.answer('f-links-0--to', 'Kane')
  await amina.sees('New person: “Kane”')
  await amina.listed('f-links-0--to', 'New person')
  await amina.press('Enter')
  await amina.sees('Perhaps here already')
  await amina.press('Tab')
  await amina.type('Ibrahim')
  await amina.shows('new-person')
  await amina.press('Control', 'Enter')
  await amina.at('f-links-0--to')
  await amina.press('Control', 's')
  await amina.sees('Kane, Ibrahim')
  await amina.shows('linked')
}

/** Made by mistake, and not by mistake after all; every step by keyboard. */
async function makesVoidAndRestores(amina) {
  await amina.goToButton('Void…')
  await amina.press('Enter')
  await amina.sees('It stays, and shows that it is void')
  await amina.at('reason')
  await amina.type('Entered twice')
  await amina.press('Control', 'Enter')
  await amina.sees('Void since', 'Entered twice')
  await amina.shows('void')
  await amina.goToButton('Restore…')
  await amina.press('Enter')
  await amina.at('reason')
  await amina.type('It was another case')
  await amina.press('Control', 'Enter')
  await amina.sees('Restored', 'It was another case')
}

/** The pages that are not of one record, each reached by the palette. */
async function goesThroughThePages(amina) {
  for (const [words, line, seen] of [['import', 'Import', 'Drop a spreadsheet here'], ['export', 'Export', 'Export'], ['setting', 'Settings', 'Data folder'], ['guide', 'Guide', 'Your first day with nCEN'], ['home', 'Home', 'What you save stays here']]) {
    await amina.finds(words, line)
    await amina.sees(seen)
    await amina.shows(`page-${words}`)
  }
}

/** The power goes in the middle of a sentence. What was typed two seconds before is on the disk. */
async function typesUntilThePowerGoes(amina, folder) {
  await amina.press('Control', 'n')
  await amina.sees('Kept on this device at')
  await amina.press('Control', 'l')
  await amina.goTo('f-summary')
  const typed = []
  for (const [index, word] of SENTENCE.entries()) {
    await amina.type(`${word} `)
    typed.push({ at: Date.now(), words: SENTENCE.slice(0, index + 1).join(' ') })
    await pause(WORD_MS)
  }
  const safe = typed.findLast(({ at }) => at <= Date.now() - SAFE_MS)?.words
  assert(safe, 'the sentence takes longer than two seconds')
  const { stdout } = await promisify(execFile)('pgrep', ['-f', `^${BINARY} --data ${folder}`])
  for (const pid of stdout.trim().split('\n')) process.kill(Number(pid), 'SIGKILL')
  return safe
}
const SENTENCE = 'Two men on a motorcycle came up the pass without lights and turned when they saw the barrier and threw a bag into the ravine below the road'.split(' ')
const SAFE_MS = 2_000
const WORD_MS = 250

async function finishesTheSentence(amina, safe) {
  await amina.sees('Drafts')
  await amina.reads(() => { location.hash = document.querySelector('.list a[href*=draft]').getAttribute('href') })
  await amina.sees('Kept on this device')
  // It comes back in the form in which it was left.
  await until('the long form', () => amina.reads(() => Boolean(document.querySelector('#f-summary'))))
  const kept = await amina.reads(() => document.querySelector('#f-summary').value)
  assert(kept.startsWith(safe), `typed two seconds before the end: “${safe}”; kept: “${kept}”`)
  process.stdout.write(`window: killed in mid-form, ${SENTENCE.join(' ').length - kept.trim().length} letters of the last two seconds missing\n`)
  await amina.goTo('f-summary')
  await amina.press('End')
  await amina.type(' and were seen again')
  await amina.shows('after-the-kill')
  await amina.press('Control', 's')
  await amina.sees('is saved, signed on this device.', 'and were seen again')
}

/** A second window on the same folder raises the first and goes. */
async function asksForASecondWindow(driver, folder) {
  const second = spawn(BINARY, ['--data', folder], { env: driver.env, stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  assert.equal(code, 0, 'the second window goes without a complaint')
}

export async function day(folder, pictures) {
  const driver = await startDriver()
  const opens = async (before) => {
    const window = await openWindow(driver, ['--data', folder])
    return { window, amina: officer(window, pictures, before) }
  }
  let { window, amina } = await opens()
  try {
    await founds(amina, AMINA)
    await copiesTheSheet(amina, [24, 24, 24])
    await amina.sees('Mombasa Port', 'Seizures', 'Nothing waits for you')
    await amina.shows('records-empty')
    const reference = await writesASeizure(amina)
    await findsAndOpens(amina, reference)
    await changesTheQuantity(amina)
    await asksForASecondWindow(driver, folder)
    await amina.sees('2 values')
    await amina.press('Escape')
    await linksAPerson(amina)
    await makesVoidAndRestores(amina)
    await goesThroughThePages(amina)
    await window.end()

    ;({ window, amina } = await opens(amina))
    await entersAgain(amina)
    await amina.sees('2 records', reference, '11.9 kg')
    await amina.shows('there-again')
    const safe = await typesUntilThePowerGoes(amina, folder)
    await window.end().catch(() => {})

    ;({ window, amina } = await opens(amina))
    await entersAgain(amina)
    await finishesTheSentence(amina, safe)
    await window.end()
  } catch (thrown) {
    await amina.fails()
    throw thrown
  } finally {
    await driver.stop()
  }
}
