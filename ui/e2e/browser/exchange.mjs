//! Two laptops and no line between them: what one saves comes to the other as a sealed bundle on a stick; it is looked into and
//! taken in, and a receipt goes back. Then its seat is revoked; what it writes after that waits, with the reason, until the
//! registrar adopts it. Whatever is done is done by keyboard; files are carried by hand.
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { founds, joins } from './world.mjs'

const REGISTRAR = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const SEIZED = ['2026-05-05 02:40', '2026-05-06 09:15']

const types = (who, text) => who.page.keyboard.type(text, { delay: 5 })
const button = (who, name) => who.page.getByRole('button', { name })
const link = (who, name) => who.page.getByRole('link', { name })
const row = (who, text) => who.page.getByRole('row').filter({ hasText: text })

/** A seizure with what a form needs least; gives its reference. */
async function savesASeizure(who, at) {
  const { page } = who
  await who.press('Alt', 'n')
  await who.sees('Kept on this device at')
  await page.locator('#f-detected_at').fill(at)
  await who.press('Control', 's')
  await who.sees('is saved, signed on this device.')
  return page.locator('.path .ltr').innerText()
}

async function goesTo(who, place) {
  await who.press('Control', 'k')
  await who.page.getByRole('dialog', { name: 'Find or do' }).waitFor()
  await types(who, place)
  await who.press('Enter')
}

const inHand = async (file) => ({ name: file.suggestedFilename(), mimeType: 'application/octet-stream', buffer: await readFile(await file.path()) })

/** For the other laptop unless somebody says otherwise, and that is said. */
async function seesForWhom(wanjiku) {
  const receiver = wanjiku.page.locator('#bundle-for')
  await goesTo(wanjiku, 'bundles')
  await wanjiku.sees('Only the officers of device A open the file.', 'since their last receipt', 'Thumbnails and previews always go.')
  const size = wanjiku.page.locator('#bundle-most')
  assert.deepEqual(await size.locator('option').allInnerTexts(), ['No limit', 'At most 650 MB: a CD', 'At most 4 GB: a stick in FAT32'])
  await receiver.selectOption({ label: 'everybody: all that is here' })
  await wanjiku.sees('The file is not sealed.', 'Whoever has it reads it.', 'Originals of the pictures as well')
  assert.equal(await size.count(), 0, 'one in the open is as large as it is')
  await wanjiku.shows('in-the-open')
  await receiver.selectOption({ index: 0 })
  await wanjiku.page.getByRole('checkbox', { name: 'Also what it has said to hold' }).check()
  await wanjiku.sees('It holds everything that they may read.')
  await wanjiku.page.getByRole('checkbox', { name: 'Also what it has said to hold' }).uncheck()
}

/** The file leaves the page as a browser lets it. */
async function makesABundle(wanjiku, hands) {
  await goesTo(wanjiku, 'bundles')
  await wanjiku.sees('Only the officers of device A open the file.')
  await wanjiku.seesNot('The file is not sealed.')
  await hands.stands('exchange')
  await wanjiku.shows('bundles')
  const fetched = wanjiku.page.waitForEvent('download')
  await hands.tabAndPress('make a bundle', button(wanjiku, 'Make a bundle'))
  const file = await fetched
  await wanjiku.sees('The file is ready', 'in it. Only the officers of device A open the file.')
  await hands.standsOn('bundle made', button(wanjiku, 'Make a bundle'))
  await wanjiku.shows('made')
  assert.match(file.suggestedFilename(), /^bundle-A-.*\.ncen$/)
  return inHand(file)
}

/** A bundle that takes long is stopped by the keyboard, which stays where it was begun. */
async function stopsOne(wanjiku, hands) {
  const { page } = wanjiku
  const told = { rows: 0, imported: 0, repeated: 0, same: 0, refused: 0, uncoded: 0, unread: [], seconds: 4, done: 1812, total: 4310 }
  let stopped = false
  await page.route('**/rpc/job.cancel', (asked) => { stopped = true; return asked.continue() })
  await page.route('**/rpc/job.status', (asked) => asked.fulfill({ json: stopped ? { ...told, phase: 'cancelled', finished: true } : { ...told, phase: 'exporting', finished: false, seconds_left: 12 } }))
  await hands.tabAndPress('make a bundle', button(wanjiku, 'Make a bundle'))
  await wanjiku.sees('Writing, 1,812 of 4,310 items', 'about 12 s left')
  await wanjiku.shows('making')
  await hands.tabAndPress('stop it', button(wanjiku, 'Cancel'))
  await wanjiku.sees('Stopped. No file was written.')
  await hands.standsOn('stopped', button(wanjiku, 'Make a bundle'))
  await page.unrouteAll({ behavior: 'ignoreErrors' })
}

/** Looks into what was carried: it says what it is, and nothing of it is taken. */
async function looksInto(who, bundle, ...words) {
  await who.page.locator('input[accept=".ncen"]').setInputFiles(bundle)
  await button(who, 'Take it in').waitFor()
  await who.sees(bundle.name, ...words)
}

/** Takes it in; the numbers of it are as they should be. */
async function opens(otieno, hands, bundle, wanted) {
  const { page } = otieno
  await looksInto(otieno, bundle, 'Device B made this bundle.')
  await hands.tabAndPress('take it in', button(otieno, 'Take it in'))
  await otieno.sees('is opened.')
  await hands.standsOn('taken in', button(otieno, 'Choose a bundle'))
  await page.waitForFunction((wanted) => wanted.every(([label, number]) => [...document.querySelectorAll('.counts div')].some((one) => one.querySelector('dt').innerText === label && one.querySelector('dd').innerText === number)), Object.entries(wanted))
}

/** Gives the receipt that goes back. */
async function opensTheFirst(otieno, hands, bundle, reference) {
  await goesTo(otieno, 'bundles')
  await otieno.sees('Nothing is taken twice')
  await hands.goesRound('bundles')
  await otieno.page.locator('input[accept=".ncen"]').setInputFiles({ ...bundle, buffer: bundle.buffer.subarray(0, -100) })
  await otieno.sees('This is not a bundle, or it was cut short on its way.')
  await otieno.shows('not-a-bundle')
  await looksInto(otieno, bundle, 'Device B made this bundle.', /(today|yesterday),/i, 'Entries in it', 'Of these new here')
  await hands.goesRound('looked into')
  await otieno.shows('looked-into')
  await hands.tabAndPress('leave it', button(otieno, 'Leave it'))
  await hands.standsOn('left', button(otieno, 'Choose a bundle'))
  await otieno.seesNot('Device B made this bundle.')
  await opens(otieno, hands, bundle, { New: '1', 'Were here': '0', Wait: '0', Dropped: '0' })
  await otieno.shows('opened')
  const receipt = await savesAReceipt(otieno, hands)
  await opens(otieno, hands, bundle, { New: '0', 'Were here': '1' })
  await otieno.sees('No entry in it was new.')
  await otieno.click('button', 'Quarantine')
  await otieno.sees('Nothing waits', 'with the reason and from whom')
  await otieno.shows('nothing-waits')
  await finds(otieno, reference)
  return receipt
}

async function savesAReceipt(otieno, hands) {
  const fetched = otieno.page.waitForEvent('download')
  await hands.tabAndPress('a receipt', button(otieno, 'Save a receipt for device B'))
  const file = await fetched
  await otieno.sees('The file is ready', 'Carry it back: only the officers of device B open it.')
  await hands.standsOn('receipt saved', button(otieno, 'Save a receipt for device B'))
  await otieno.shows('receipt')
  assert.match(file.suggestedFilename(), /^receipt-B-.*\.ncen$/)
  return inHand(file)
}

/** The next bundle holds only what is new; nothing goes back for a receipt. */
async function hearsTheReceipt(wanjiku, hands, receipt) {
  await goesTo(wanjiku, 'bundles')
  await looksInto(wanjiku, receipt, 'Device A made this bundle.', 'It holds a receipt and nothing else')
  await hands.tabAndPress('take the receipt in', button(wanjiku, 'Take it in'))
  await wanjiku.sees('is opened.', '1 receipt came: the next bundle for that device holds only what is new for it.')
  assert.equal(await button(wanjiku, 'Save a receipt').count(), 0)
  await wanjiku.shows('receipt-came')
}

/** The record is in the list, and opens. */
async function finds(who, reference) {
  await who.press('Control', 'k')
  await who.page.getByRole('dialog', { name: 'Find or do' }).waitFor()
  await types(who, reference)
  await who.page.getByRole('option', { name: reference }).first().waitFor()
  await who.press('Enter')
  await who.page.locator('.doc').waitFor()
  await who.sees(reference)
}

/** The end of a seat: its row says so, and why; the registrar's own has no button. */
async function revokes(otieno, hands) {
  const { page } = otieno
  await goesTo(otieno, 'officers')
  await otieno.sees('Officers and their seats')
  await hands.goesRound('officers')
  assert.equal(await row(otieno, REGISTRAR.name).getByRole('button').count(), 0)
  await otieno.sees('Your own seat')
  await hands.tabAndPress('seats', button(otieno, /Revoke the seat of 0922/))
  await otieno.sees('Revoke the seat of 0922, G. Wanjiku?', 'stays, and counts', 'waits in quarantine', 'cannot be undone')
  await hands.goesRound('revoke')
  assert.ok(await page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).isDisabled(), 'not without a reason')
  await page.locator('#why').selectOption('lost')
  await otieno.shows('revoke')
  await hands.tabAndPress('revoke', page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }))
  await row(otieno, 'Revoked, device lost').waitFor()
  await hands.stands('after the end of a seat')
  await otieno.shows('revoked')
}

/** What came late waits with its reason; nothing else knows of it. */
async function seesWhatWaits(otieno, hands, bundle, reference) {
  const { page } = otieno
  await goesTo(otieno, 'bundles')
  await opens(otieno, hands, bundle, { New: '0', 'Were here': '0', Wait: '1' })
  await otieno.sees('1 entry waits for a person to look at it.')
  await otieno.shows('opened-late')
  await hands.tabAndPress('what waits', button(otieno, 'See what waits'))
  await otieno.sees(`1 change to ${reference}`, 'from 0922, G. Wanjiku', 'Its seat or its right was ended before anybody saw it.', 'not here yet')
  // The navigation counts it.
  await link(otieno, /Exchange/).filter({ hasText: '1' }).waitFor()
  await hands.tabTo('quarantine', page.getByRole('grid'))
  await otieno.press('Enter')
  await hands.standsOn('the entry', button(otieno, /Adopt…/))
  await otieno.shows('quarantine')
  await otieno.press('Escape')
  await hands.standsOn('the list again', page.getByRole('grid'))
}

async function adopts(otieno, hands) {
  await otieno.press('a')
  await otieno.sees('It counts from now on', 'signed with your name')
  await hands.standsOn('adopt', otieno.page.locator('#reason'))
  await otieno.press('Escape')
  await otieno.page.getByRole('dialog').waitFor({ state: 'detached' })
  await hands.standsOn('not adopted', otieno.page.getByRole('grid'))
  await otieno.press('a')
  await otieno.page.getByRole('dialog').waitFor()
  await types(otieno, 'Seen on the paper of that day, signed by both')
  await hands.goesRound('adopt')
  await otieno.shows('adopt')
  await otieno.page.locator('#reason').focus()
  await otieno.press('Control', 'Enter')
  await otieno.sees('Adopted: 1 entry counts now', 'Nothing waits')
  await hands.stands('adopted')
  await otieno.shows('adopted')
  // Nothing is counted any more.
  await link(otieno, /Exchange/).filter({ hasNotText: '1' }).waitFor()
}

export async function exchange(folder, otieno, another) {
  const programs = [await serve(`${folder}-port`), await serve(`${folder}-post`)]
  const wanjiku = await another('post')
  const [here, there] = [keyboard(otieno), keyboard(wanjiku)]
  try {
    await founds(otieno, programs[0].place, REGISTRAR)
    await joins(otieno, wanjiku, programs[1].place, WANJIKU, ['entry'])
    const first = await savesASeizure(wanjiku, SEIZED[0])
    await seesForWhom(wanjiku)
    const receipt = await opensTheFirst(otieno, here, await makesABundle(wanjiku, there), first)
    await hearsTheReceipt(wanjiku, there, receipt)
    await stopsOne(wanjiku, there)
    await revokes(otieno, here)
    const second = await savesASeizure(wanjiku, SEIZED[1])
    await seesWhatWaits(otieno, here, await makesABundle(wanjiku, there), second)
    await adopts(otieno, here)
    await finds(otieno, second)
    for (const hands of [here, there]) assert.deepEqual([...hands.faults], [])
    for (const one of [otieno, wanjiku]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), ...programs.map((one) => one.end())])
  }
}
