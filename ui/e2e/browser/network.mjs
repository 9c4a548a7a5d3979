//! Two laptops on a network, of which only a loopback is there: both go on it through the page, one adds the other by its ticket, and
//! what one saves is in the other's list. Then exchange is paused and goes on, is asked for, settings are kept, and the device is
//! removed. Whatever is done is done by keyboard.
import { strict as assert } from 'node:assert'
import { faultsOf } from './axe.mjs'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { call, CASE, founds, go, joins } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const LOOPBACK = '127.0.0.1:0'
/** So often the page asks how it goes: two rounds take neither focus nor choice. */
const ROUNDS_MS = 2500

const types = (who, text) => who.page.keyboard.type(text, { delay: 5 })
const button = (who, name) => who.page.getByRole('button', { name })
const inDialog = (who, name) => who.page.getByRole('dialog').getByRole('button', { name })
const row = (who, text) => who.page.getByRole('row').filter({ hasText: text })
const grid = (who) => who.page.getByRole('grid', { name: 'Devices' })
const isGone = (who) => who.page.getByRole('dialog').waitFor({ state: 'detached' })
const saves = async ({ page }, detected_at) => (await call(page, 'record.set', { kind: 'seizure', complete: true, values: { ...CASE, detected_at } })).reference

/** As a picture, and as axe sees it. */
async function shows(who, step) {
  await who.shows(step)
  assert.deepEqual(await faultsOf(who.page), [], step)
}

/** The tab that Exchange begins with; off the network it says so. */
async function looksAtTheDevices(who, hands) {
  await who.press('Control', 'k')
  await who.page.getByRole('dialog', { name: 'Find or do' }).waitFor()
  await types(who, 'exchange')
  await who.press('Enter')
  await who.sees('This device is not on the network.', 'Only devices of this administration are let in.', 'No other device comes', '“Signed for” means')
  assert.equal(await who.page.locator('nav [aria-current=page]', { hasText: 'Devices' }).count(), 1)
  await hands.stands('devices')
  await hands.goesRound('off the network')
}

/** Where it listens; what is no address is refused at its field. */
async function listensOnLoopback(who, hands) {
  await hands.tabAndPress('network settings', button(who, 'Network settings…'))
  await who.sees('Ask the local network for others')
  await hands.standsOn('network settings', who.page.locator('#net-listen'))
  await types(who, 'the second floor')
  await who.press('Control', 'Enter')
  await who.sees('“the second floor” is no address.')
  await hands.standsOn('no address', who.page.locator('#net-listen'))
  await shows(who, 'network-refused')
  await who.page.locator('#net-listen').fill(LOOPBACK)
  await hands.goesRound('network settings')
  await who.press('Control', 'Enter')
  await isGone(who)
  await who.sees('The network settings are kept')
  await hands.standsOn('network set', button(who, 'Network settings…'))
}

/** Everything that it talks to, and how much: alone on the network that is where it listens. */
async function listsWhatItTalksTo(who, hands) {
  const opener = button(who, 'Everything this device talks to…')
  await hands.tabAndPress('talks', opener)
  await who.page.getByRole('dialog', { name: 'Everything this device talks to' }).waitFor()
  await who.sees('Listens here; strangers are refused', 'On the network since', 'Through relays', 'All devices')
  await shows(who, 'talks')
  await hands.goesRound('talks')
  await who.press('Escape')
  await isGone(who)
  await hands.standsOn('talks shut', opener)
}

/** Gives its ticket, which a camera can read as well. */
async function showsItsTicket(who, hands) {
  const { page } = who
  await who.sees('Listens at 127.0.0.1:', 'Addresses in it', 'No other device is in the list')
  const ticket = await page.locator('aside .word').innerText()
  assert.match(ticket, /^ncen1[a-z0-9]+$/)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await hands.tabAndPress('copy', button(who, 'Copy'))
  await who.sees('The ticket is copied')
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), ticket)
  await hands.tabAndPress('code', button(who, 'QR code'))
  await page.getByRole('img', { name: 'The ticket of this device as a QR code' }).waitFor()
  await shows(who, 'code')
  await who.press('Escape')
  await isGone(who)
  await hands.standsOn('code shut', button(who, 'QR code'))
  return ticket
}

/** What is no ticket, and one's own, are refused in place. */
async function addsByTicket(who, hands, own, ticket) {
  const { page } = who
  await who.press('a')
  await page.getByRole('dialog', { name: 'Add a device' }).waitFor()
  await hands.standsOn('add', page.locator('#peer-ticket'))
  await hands.goesRound('add')
  await page.locator('#peer-ticket').focus()
  await who.press('Enter')
  await who.sees('Paste the ticket of the other device.')
  for (const [text, why] of [[`${ticket.slice(0, -1)}!`, 'This is no ticket'], [own, 'This is the ticket of this device.']]) {
    await page.locator('#peer-ticket').fill(text)
    await who.press('Enter')
    await who.sees(why)
    await hands.standsOn(why, page.locator('#peer-ticket'))
  }
  await shows(who, 'ticket-refused')
  await hands.tabAndPress('by letters', inDialog(who, 'By its letters'))
  await hands.standsOn('by letters', page.locator('#peer-letters'))
  await types(who, 'zz')
  await who.press('Enter')
  await who.sees('No statement here names the other device')
  await shows(who, 'by-letters')
  await hands.tabTo('by ticket', inDialog(who, 'By its ticket'), 'Shift+Tab')
  await who.press('Enter')
  await page.locator('#peer-ticket').fill(ticket.toUpperCase())
  await who.press('Enter')
  await isGone(who)
  await who.sees('is in the list')
}

const isEven = (who, text) => row(who, text).filter({ hasText: 'Connected, nothing waits' }).waitFor()

/** Lists ask once a second: the choice and the keyboard stay where they are; Enter leads below, Esc back. */
async function movesBesideTheLine(who, hands, device) {
  await hands.tabTo('the list', grid(who))
  await who.page.waitForTimeout(ROUNDS_MS)
  await hands.standsOn('after two rounds', grid(who))
  await who.sees(`${device} MBA, live`, 'Signed for every entry that is here for it', 'Who may do what', 'Alerts, messages', 'Direct, 127.0.0.1:', 'Connected for')
  await who.press('Enter')
  await hands.standsOn('below', button(who, /Exchange now/))
  await who.page.waitForTimeout(ROUNDS_MS)
  await hands.standsOn('below after two rounds', button(who, /Exchange now/))
  await hands.goesRound('devices')
  await button(who, /Exchange now/).focus()
  await who.press('Escape')
  await hands.standsOn('the list again', grid(who))
}

/** What was saved at one is in the list of the other. */
async function finds(who, reference) {
  await go(who.page, '#/records/seizure')
  await who.sees(reference)
}

async function pausesAndGoesOn(wanjiku, otieno, hands) {
  await go(wanjiku.page, '#/exchange/devices')
  await hands.tabTo('the list', grid(wanjiku))
  await wanjiku.press('p')
  await row(wanjiku, 'Paused').waitFor()
  await wanjiku.sees('Nothing is exchanged with it, and it is not let in, until you go on.')
  await hands.standsOn('paused', grid(wanjiku))
  const reference = await saves(wanjiku, '2026-05-06 09:15 +03:00')
  await row(wanjiku, 'Paused').filter({ hasText: /[0-9] not yet, last/ }).waitFor()
  await wanjiku.sees('not signed for · last signed')
  await shows(wanjiku, 'paused')
  await go(otieno.page, '#/home')
  await otieno.sees('What you save is signed here, and goes there by itself.')
  await wanjiku.press('p')
  await isEven(wanjiku, 'MBA')
  await finds(otieno, reference)
}

async function exchangesNow(who, hands) {
  await who.press('t')
  await who.sees('Both hold the same now')
  await hands.standsOn('exchanged', grid(who))
  await shows(who, 'exchanged')
}

/** A job that takes long is shown, and stopped. */
async function stopsOne(who, hands) {
  const { page } = who
  let stopped = false
  const told = { rows: 0, imported: 0, repeated: 0, same: 0, refused: 0, uncoded: 0, unread: [], seconds: 4, done: 17, total: 24 }
  await page.route('**/rpc/peer.sync', (asked) => asked.fulfill({ json: { job: 'job-1' } }))
  await page.route('**/rpc/job.cancel', (asked) => { stopped = true; return asked.fulfill({ json: {} }) })
  await page.route('**/rpc/job.status', (asked) => asked.fulfill({ json: stopped ? { ...told, phase: 'cancelled', finished: true } : { ...told, phase: 'exchanging', finished: false, seconds_left: 4 } }))
  await who.press('t')
  await who.sees('Exchanging, until both hold the same', 'about 4 s left')
  await shows(who, 'exchanging')
  await hands.tabAndPress('stop', button(who, 'Cancel'))
  await who.sees('Stopped. What was exchanged until then stays.')
  await hands.standsOn('stopped', button(who, /Exchange now/))
  await page.unrouteAll({ behavior: 'ignoreErrors' })
}

async function setsIt(who, hands) {
  const { page } = who
  await hands.tabAndPress('settings', button(who, /^Settings…/))
  await page.getByRole('dialog', { name: /Exchange with/ }).waitFor()
  await hands.standsOn('settings', page.locator('#peer-name'))
  await types(who, 'Mombasa port')
  const before = await page.locator('#peer-addresses').inputValue()
  await page.locator('#peer-addresses').fill(`${before}\nbehind the door`)
  await who.press('Control', 'Enter')
  await who.sees('“behind the door” is no address.')
  await hands.standsOn('address refused', page.locator('#peer-addresses'))
  await page.locator('#peer-addresses').fill(before)
  await page.getByRole('checkbox', { name: 'Keep the line open' }).uncheck()
  await page.locator('#peer-every').fill('often')
  await who.press('Control', 'Enter')
  await who.sees('Write a number from 1 to 1440.')
  await page.locator('#peer-every').fill('15')
  await page.getByRole('checkbox', { name: /Leave it alone/ }).check()
  await page.locator('#peer-from').selectOption('3')
  await page.locator('#peer-to').selectOption('3')
  await hands.goesRound('settings')
  await shows(who, 'settings')
  await who.press('Control', 'Enter')
  await isGone(who)
  await who.sees('What you set of Mombasa port is kept')
  await row(who, 'Mombasa port').waitFor()
  await hands.standsOn('set', button(who, /^Settings…/))
  const { peers } = await call(page, 'peer.list')
  const { name, every, quiet, stays, addresses } = peers[0]
  assert.deepEqual({ name, every, quiet, stays, addresses }, { name: 'Mombasa port', every: 15, quiet: [3, 3], stays: false, addresses: before.split('\n') })
}

async function removesIt(who, hands) {
  await hands.tabAndPress('remove', button(who, /^Remove…/))
  await who.sees('Remove Mombasa port from the list?', 'What both have, both keep.')
  await hands.standsOn('the safe answer', inDialog(who, 'Cancel'))
  await shows(who, 'remove')
  await hands.tabAndPress('remove it', inDialog(who, 'Remove'))
  await who.sees('Mombasa port is no longer in the list', 'No other device is in the list')
  await hands.stands('removed')
  await shows(who, 'removed')
}

/** Right to left and in the dark: the same page, drawn for whoever looks. */
async function looksOtherwise(who) {
  const { page } = who
  const settings = await call(page, 'settings.get')
  for (const [language, theme] of [['ar', 'light'], ['ar', 'dark'], ['en', 'dark'], ['en', 'contrast']]) {
    await call(page, 'settings.set', { ...settings, language, theme })
    await page.reload()
    await page.locator('.live h2').waitFor()
    await page.locator('aside .word').waitFor()
    await page.waitForTimeout(400)
    await shows(who, `looks-${language}-${theme}`)
  }
  await call(page, 'settings.set', { ...settings, language: 'en', theme: 'light' })
  await page.reload()
  await page.locator('.live h2').waitFor()
}

export async function network(folder, otieno, another) {
  const programs = [await serve(`${folder}-port`), await serve(`${folder}-post`)]
  const wanjiku = await another('post')
  const [here, there] = [keyboard(otieno), keyboard(wanjiku)]
  try {
    await founds(otieno, programs[0].place, OTIENO)
    await joins(otieno, wanjiku, programs[1].place, WANJIKU, ['entry'])
    await looksAtTheDevices(otieno, here)
    await shows(otieno, 'off')
    await listensOnLoopback(otieno, here)
    await here.tabAndPress('go on', button(otieno, 'Go on the network'))
    const ticket = await showsItsTicket(otieno, here)
    await listsWhatItTalksTo(otieno, here)
    await shows(otieno, 'none')
    await looksAtTheDevices(wanjiku, there)
    await listensOnLoopback(wanjiku, there)
    await there.tabAndPress('switch', wanjiku.page.getByRole('switch', { name: 'On the network' }), 'Space')
    await there.standsOn('on', wanjiku.page.getByRole('switch', { name: 'On the network' }))
    await wanjiku.sees('Addresses in it')
    await addsByTicket(wanjiku, there, await wanjiku.page.locator('aside .word').innerText(), ticket)
    for (const who of [wanjiku, otieno]) await isEven(who, 'MBA')
    await movesBesideTheLine(wanjiku, there, 'A')
    await shows(wanjiku, 'even')
    await looksOtherwise(wanjiku)
    await finds(otieno, await saves(wanjiku, '2026-05-05 02:40 +03:00'))
    await go(otieno.page, '#/home')
    await otieno.sees('The other device has every entry that is for it.')
    await otieno.shows('home')
    await pausesAndGoesOn(wanjiku, otieno, there)
    await exchangesNow(wanjiku, there)
    await stopsOne(wanjiku, there)
    await setsIt(wanjiku, there)
    await removesIt(wanjiku, there)
    for (const hands of [here, there]) assert.deepEqual([...hands.faults], [])
    for (const one of [otieno, wanjiku]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), ...programs.map((one) => one.end())])
  }
}
