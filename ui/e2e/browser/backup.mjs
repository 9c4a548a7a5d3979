//! A backup is made on its page, proved there, and listed; then the laptop is lost. On an empty one it is put back at the
//! first start, and the records are there. A file that is no backup, and one that was damaged, are refused in words both
//! times. By keyboard; files are carried by hand.
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { call, CASE, founds, sitsDown } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const NO_BACKUP = 'This file is no backup of a data folder, or it was cut short or changed.'
const LETTER = { name: 'letter.ncenback', mimeType: 'application/octet-stream', buffer: Buffer.from('Dear colleague, the backup is on the other stick.') }

const types = (who, text) => who.page.keyboard.type(text, { delay: 5 })
const button = (who, name) => who.page.getByRole('button', { name })
const picker = (who) => who.page.locator('input[accept=".ncenback"]')

/** The same file with one byte changed in its middle. */
function damaged(file) {
  const buffer = Buffer.from(file.buffer)
  buffer[Math.floor(buffer.length / 2)] ^= 0xff
  return { ...file, name: 'damaged.ncenback', buffer }
}
const cutShort = (file) => ({ ...file, name: 'short.ncenback', buffer: file.buffer.subarray(0, Math.floor(file.buffer.length / 2)) })

/** The answer to a call is not given until what comes back is called: so long does a slow disk take. */
async function holds(page, name) {
  let release
  const released = new Promise((go) => (release = go))
  await page.route(`**/rpc/${name}`, async (asked) => { await released; await asked.continue() })
  return async () => { release(); await page.unrouteAll({ behavior: 'wait' }) }
}

async function goesToBackup(otieno, hands) {
  await otieno.press('Control', 'k')
  await otieno.page.getByRole('dialog', { name: 'Find or do' }).waitFor()
  await types(otieno, 'backup')
  await otieno.press('Enter')
  await otieno.sees('No backup was made of this device yet.', 'None was made yet.')
  await hands.stands('backup')
  await hands.goesRound('backup')
  await otieno.shows('never')
}

/** Made, fetched, and in the list under the name that it was fetched by. */
async function makes(otieno, hands) {
  const { page } = otieno
  const fetched = page.waitForEvent('download')
  const release = await holds(page, 'job.status')
  await hands.tabAndPress('backup', button(otieno, 'Back up now'))
  await page.getByRole('progressbar').waitFor()
  await button(otieno, 'Cancel').waitFor()
  await otieno.shows('making')
  await release()
  const file = await fetched
  const name = file.suggestedFilename()
  assert.match(name, /^backup-.*\.ncenback$/)
  await otieno.sees(`${name} was handed to the browser.`, 'Prove it before you rely on it.', 'The last backup was made')
  await page.locator('tbody tr').filter({ hasText: name }).waitFor()
  await hands.standsOn('made', button(otieno, 'Back up now'))
  await otieno.shows('made')
  return { name, mimeType: 'application/octet-stream', buffer: await readFile(await file.path()) }
}

/** The trial restore: its progress, then what it found. */
async function proves(otieno, hands, file) {
  const { page } = otieno
  const release = await holds(page, 'job.status')
  await picker(otieno).setInputFiles(file)
  await page.getByRole('progressbar').waitFor()
  await button(otieno, 'Cancel').waitFor()
  await otieno.shows('proving')
  await release()
  await otieno.sees(`${file.name} is good.`, 'without a fault')
  assert.equal(await page.locator('.counts div', { hasText: 'Records and officers' }).locator('dd').innerText(), '4')
  assert.equal(await page.locator('.counts div', { hasText: 'Faults' }).locator('dd').innerText(), '0')
  await hands.goesRound('proved')
  await otieno.shows('good')
}

/** Left before it has begun, nothing is said of it, and the hand is where it can begin anew. */
async function stops(otieno, hands, file) {
  const { page } = otieno
  const release = await holds(page, 'backup.test')
  await picker(otieno).setInputFiles(file)
  await hands.tabAndPress('proving', button(otieno, 'Cancel'))
  await page.getByRole('progressbar').waitFor({ state: 'detached' })
  await hands.standsOn('stopped', button(otieno, 'Choose a backup…'))
  await otieno.seesNot(`${file.name} is good.`)
  await otieno.shows('stopped')
  await release()
}

async function refusesToProve(otieno, file) {
  for (const [wrong, name] of [[LETTER, 'letter'], [cutShort(file), 'short'], [damaged(file), 'damaged']]) {
    await picker(otieno).setInputFiles(wrong)
    await otieno.page.getByRole('alert').filter({ hasText: NO_BACKUP }).waitFor()
    await otieno.sees('Choose another.', `${wrong.name} was not proved.`)
    await otieno.shows(`unproved-${name}`)
    await otieno.page.reload()
    await otieno.sees('Backups of this device')
  }
}

/** The empty laptop: which file, who, and what opens it. What is missing or wrong is said at its place. */
async function choosesTheBackup(hassan, hands, file) {
  const { page } = hassan
  await hassan.sees('How does this device begin?')
  await hands.tabAndPress('ways to begin', button(hassan, /Put a backup back/))
  await hassan.sees('Which backup is put back?', 'Step 1 of 2')
  await hands.standsOn('which backup', button(hassan, 'Choose a backup…'))
  await hands.goesRound('which backup')
  await hassan.shows('which')
  await hands.tabAndPress('which backup', button(hassan, 'Put it back'))
  await hassan.sees('No backup was chosen.', 'The passphrase is missing.')
  await hassan.shows('missing')
  await sends(hassan, LETTER)
  await answers(hassan, hands, OTIENO)
  await isRefused(hassan, hands, NO_BACKUP, 'letter')
  await hands.standsOn('letter', button(hassan, 'Choose another…'))
  await sends(hassan, damaged(file))
  await answers(hassan, hands, OTIENO)
  await isRefused(hassan, hands, NO_BACKUP, 'damaged')
  await sends(hassan, file)
  await hands.stands('chosen')
}

/** The file is chosen, and the program has it. */
async function sends(hassan, file) {
  await picker(hassan).setInputFiles(file)
  await hassan.sees(file.name)
  await hassan.page.getByRole('progressbar').waitFor({ state: 'detached' })
}

/** Number and passphrase, from the field of the number; the last by Enter. */
async function answers(hassan, hands, { number, passphrase }) {
  const { page } = hassan
  await page.locator('#seat').fill(number)
  await hands.tabTo('which backup', page.locator('#passphrase'))
  await page.locator('#passphrase').fill(passphrase)
  await hassan.press('Enter')
}

async function isRefused(hassan, hands, words, name) {
  await hassan.page.getByRole('alert').filter({ hasText: words }).waitFor()
  await hands.stands(name)
  await hassan.shows(`not-put-back-${name}`)
}

async function putsItBack(hassan, hands, { name }) {
  const { page } = hassan
  await answers(hassan, hands, { ...OTIENO, number: '0999' })
  await isRefused(hassan, hands, 'No officer of this number is in this backup.', 'number')
  await hands.standsOn('number', page.locator('#seat'))
  await answers(hassan, hands, { ...OTIENO, passphrase: 'five cold words at the quay' })
  await isRefused(hassan, hands, 'This is not the passphrase.', 'passphrase')
  await hands.standsOn('passphrase', page.locator('#passphrase'))
  const release = await holds(page, 'backup.restore')
  await answers(hassan, hands, OTIENO)
  await hassan.sees('Putting it back and checking it')
  await hassan.shows('putting-back')
  await release()
  await hassan.sees(`${name} is put back.`, 'without a fault', 'Lists and search open after one bundle.')
  await hands.standsOn('put back', button(hassan, 'Go on to unlock'))
  await hands.goesRound('put back')
  await hassan.shows('put-back')
  await hands.tabAndPress('put back', button(hassan, 'Go on to unlock'))
}

/** The registrar of the whole reads at once what was there. */
async function theRecordsAreThere(hassan, hands, records) {
  await hassan.sees('Locked: nothing can be read on this device')
  await unlocks(hassan, hands, OTIENO)
  await hassan.sees('2 records, kept on this device')
  await hassan.click('link', 'Seizures')
  for (const { reference } of records) await hassan.sees(reference)
  await hassan.shows('records-again')
  await hassan.click('button', 'Lock')
}

/** Another officer records, and lists what he wrote; the rest opens for him once the laptop has heard from another, and the page says so. */
async function theOthersWait(hassan, hands, own) {
  const { page } = hassan
  await unlocks(hassan, hands, WANJIKU)
  // Another officer begins at Home.
  await hands.tabAndPress('home', page.getByRole('link', { name: 'Seizures', exact: true }))
  await hassan.sees('Only what you wrote yourself is shown.', 'This folder was put back from a backup', own.reference)
  await hands.stands('own list')
  await hassan.shows('own-list')
  await hands.tabAndPress('own list', page.getByRole('link', { name: 'To “Exchange”' }))
  await hassan.sees('Open a bundle')
  await hands.stands('exchange')
}

async function unlocks(hassan, hands, { number, passphrase }) {
  const { page } = hassan
  await hands.standsOn('unlock', page.locator('#passphrase'))
  await page.locator('#seat').selectOption({ label: `Officer ${number}` })
  await page.locator('#passphrase').fill(passphrase)
  await hassan.press('Enter')
}

export async function backup(folder, otieno, another) {
  const programs = [await serve(`${folder}-lost`), await serve(`${folder}-new`)]
  const [wanjiku, hassan] = [await another('second'), await another('new')]
  const [old, fresh] = [keyboard(otieno), keyboard(hassan)]
  try {
    await founds(otieno, programs[0].place, OTIENO)
    await sitsDown(otieno, wanjiku, programs[0].place, WANJIKU, ['entry'])
    const write = (who, summary) => call(who.page, 'record.set', { kind: 'seizure', values: { ...CASE, summary } })
    const records = [await write(otieno, 'In the spare wheel of a minibus.'), await write(wanjiku, 'Behind the evaporator panel.')]
    await goesToBackup(otieno, old)
    const file = await makes(otieno, old)
    await proves(otieno, old, file)
    await stops(otieno, old, file)
    await refusesToProve(otieno, file)
    await hassan.page.goto(programs[1].place)
    await choosesTheBackup(hassan, fresh, file)
    await putsItBack(hassan, fresh, file)
    await theRecordsAreThere(hassan, fresh, records)
    await theOthersWait(hassan, fresh, records[1])
    for (const hands of [old, fresh]) assert.deepEqual([...hands.faults], [])
    for (const one of [otieno, wanjiku, hassan]) one.calm()
  } catch (thrown) {
    await hassan.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), hassan.leave(), ...programs.map((one) => one.end())])
  }
}
