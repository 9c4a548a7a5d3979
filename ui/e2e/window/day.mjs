//! A day in the real window, by keyboard alone: first start, the recovery sheet, a seizure that is written, found,
//! opened and changed; then the window is closed, opened again and unlocked, and everything is there.
//! `xvfb-run -a dbus-run-session -- node e2e/window/run.mjs` after `cargo build -p desktop --features interface`.
import { strict as assert } from 'node:assert'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openWindow, startDriver, until } from './driver.mjs'
import { officer } from './officer.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const BINARY = process.env.NCEN_DESKTOP ?? here('../../../target/debug/desktop')
const PICTURES = here('../../test-results')
const PASSPHRASE = 'four cold words at the quay'

/** Reads the sheet as one does who writes it down: each list by its title. */
async function sheet(amina) {
  return amina.reads(() =>
    Object.fromEntries([...document.querySelectorAll('.sheet section')].map((list) => [
      list.querySelector('h3').innerText,
      [...list.querySelectorAll('li b')].map((word) => word.innerText),
    ])),
  )
}

async function foundsTheAdministration(amina) {
  await amina.sees('How does this device begin?')
  await amina.press('Enter')
  await amina.sees('Which administration is this?')
  await amina.at('country')
  await amina.shows('first-start')
  await amina.choose('country', 'Keny', 'Kenya')
  await amina.answer('administration', 'Kenya Revenue Authority')
  await amina.press('Enter')

  await amina.sees('Which office, and who are you?')
  await amina.at('office_name')
  await amina.answer('office_name', 'Mombasa Port')
  await amina.answer('office_code', 'MBA')
  await amina.answer('officer_name', 'Amina Otieno')
  await amina.answer('officer_number', '0417')
  await amina.shows('office')
  await amina.press('Enter')

  await amina.sees('Choose a passphrase')
  await amina.at('passphrase')
  await amina.answer('passphrase', PASSPHRASE)
  await amina.answer('again', PASSPHRASE)
  await amina.shows('passphrase')
  await amina.press('Enter')
}

async function writesDownTheSheet(amina) {
  await amina.sees('Write these words down', 'Kenya Revenue Authority · Mombasa Port')
  const words = await sheet(amina)
  assert.deepEqual(Object.values(words).map((list) => list.length), [24, 24, 24], 'the three lists of the sheet')
  await amina.shows('recovery-sheet')
  await amina.goToButton('I have written it down')
  await amina.press('Enter')

  await amina.sees('Two words of your sheet')
  const labels = await amina.reads(() => [0, 1].map((index) => document.querySelector(`label[for=check-${index}]`).innerText))
  for (const [index, label] of labels.entries()) {
    const [, place, list] = label.match(/^Word (\d+) of “(.+)”/)
    await amina.answer(`check-${index}`, words[list][place - 1])
  }
  await amina.shows('check-words')
  await amina.press('Enter')
  await amina.sees('Mombasa Port', 'Seizures', 'Nothing waits for you')
  await amina.shows('records-empty')
}

async function writesASeizure(amina) {
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
  await amina.press('e')
  await amina.sees('Kept on this device')
  await amina.goTo('f-goods-0--quantity')
  await amina.press('Control', 'a')
  await amina.type('11.9')
  await amina.press('Tab')
  await amina.shows('edit')
  await amina.press('Control', 's')
  await amina.sees('11.9 kg')
  await amina.reads(() => document.querySelector('[data-value="goods[0].quantity"]').focus())
  await amina.press('h')
  await amina.sees('2 values', '12.4 kg', 'First value', 'signed')
  await amina.shows('history')
}

async function unlocks(amina) {
  await amina.sees('Locked: nothing can be read on this device', '0417')
  await amina.seesNot('Cannabis')
  await amina.at('passphrase')
  await amina.type('not the passphrase')
  await amina.press('Enter')
  await amina.sees('This is not the passphrase.')
  await amina.shows('wrong-passphrase')
  await amina.press('Control', 'a')
  await amina.type(PASSPHRASE)
  await amina.press('Enter')
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
  for (const [words, seen] of [['import', 'Drop a spreadsheet here'], ['export', 'Export'], ['setting', 'Data folder'], ['guide', 'Your first day with nCEN'], ['home', 'What you save stays here']]) {
    await amina.press('Control', 'k')
    await amina.type(words)
    await amina.press('Enter')
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

async function day(driver, folder, look) {
  let window = await openWindow(driver, BINARY, ['--data', folder])
  let amina = look(officer(window, PICTURES))
  await foundsTheAdministration(amina)
  await writesDownTheSheet(amina)
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

  window = await openWindow(driver, BINARY, ['--data', folder])
  amina = look(officer(window, PICTURES, amina))
  await unlocks(amina)
  await amina.sees('2 records', reference, '11.9 kg')
  await amina.shows('there-again')
  const safe = await typesUntilThePowerGoes(amina, folder)
  await window.end().catch(() => {})

  window = await openWindow(driver, BINARY, ['--data', folder])
  amina = look(officer(window, PICTURES, amina))
  await unlocks(amina)
  await finishesTheSentence(amina, safe)
  await window.end()
}

await mkdir(PICTURES, { recursive: true })
const old = (await readdir(PICTURES)).filter((name) => name.startsWith('window-'))
await Promise.all(old.map((name) => rm(join(PICTURES, name))))
const folder = await mkdtemp(join(tmpdir(), 'ncen-window-'))
const driver = await startDriver()
let last
try {
  await day(driver, join(folder, 'data'), (who) => (last = who))
  process.stdout.write('window: all is as it should be\n')
} catch (thrown) {
  process.exitCode = 1
  process.stderr.write(`window: ${thrown.stack}\n`)
  await last?.shows('failed').catch(() => {})
  const text = await last?.text().catch(() => '')
  if (text) await writeFile(join(PICTURES, 'window-failed.txt'), text)
} finally {
  await driver.stop()
  await rm(folder, { recursive: true, force: true })
}
