//! What other desks see, and a case that moves. The port asks posts to look for a lorry; a pass finds it without the register; a case is
//! handed over and goes on there with what it was; an answer goes for good.
import { strict as assert } from 'node:assert'
import { serve } from './program.mjs'
import { asks, call, carries, CASE, founds, go, unlocks } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const HASSAN = { number: '0930', name: 'H. Hassan', passphrase: 'nine grey stones by the gate' }

const opens = async (who, { id, kind }) => { await go(who.page, `#/record/${id}?kind=${kind}`); await who.page.locator('.doc').waitFor() }
const menu = async (who, deed) => {
  await who.page.locator('.head').getByRole('button', { name: 'More' }).click()
  await who.page.locator('.menu').getByRole('button', { name: deed }).click()
}

/** An officer at a post of its own. */
async function joinsAt(registrar, officer, place, who, code) {
  const request = await asks(officer, place, who)
  const offices = await call(registrar.page, 'office.add', { code })
  const office = offices.find((one) => one.code === code).id
  const answer = await call(registrar.page, 'enrol.approve', { request: request.bytes, office, roles: ['entry'], letters: 'B' })
  await call(officer.page, 'enrol.answer', { bytes: answer.bytes })
  await unlocks(officer, place, who)
}

async function asksPosts(otieno) {
  const values = { transport_type: 'lorry', plate: 'KBX 123A', action_asked: 'specific_check', narrative: 'An informant named it.' }
  const lorry = await call(otieno.page, 'record.set', { kind: 'means_of_transport', values })
  await opens(otieno, lorry)
  await otieno.sees('Posts see who or what this is')
  await otieno.shows('asked')
}

/** By bundle for the officer of the pass alone; the register stays where it is. */
async function findsAtThePass(otieno, hassan) {
  const { id } = (await call(otieno.page, 'seats')).find((one) => one.office === 'PASS')
  const brought = await carries(otieno, hassan, { for: id })
  assert.equal(brought.waiting, 0)
  await go(hassan.page, '#/records/means_of_transport')
  await hassan.sees('Specific check')
  await hassan.shows('hit')
  const answer = await call(hassan.page, 'records.search', { query: 'KBX123A', offset: 0, limit: 5, language: 'en' })
  await opens(hassan, answer.rows[0])
  await hassan.sees('What posts see of a record of the register', 'KE-MBA')
  await hassan.seesNot('informant')
  await hassan.shows('part')
}

async function handsOver(otieno) {
  const record = await call(otieno.page, 'record.set', { kind: 'seizure', values: CASE })
  await opens(otieno, record)
  await menu(otieno, 'Hand over…')
  await otieno.sees(`Hand ${record.reference} over?`, 'To which office')
  await otieno.page.locator('#hand-over-office').selectOption({ label: 'PASS' })
  await otieno.page.locator('#reason').fill('The lorry was met at the pass')
  await otieno.shows('hand-over')
  await otieno.page.getByRole('button', { name: 'Hand over', exact: true }).click()
  await otieno.sees('Handed over as', `Continues ${record.reference} of MBA`)
  await otieno.click('button', 'What it was')
  await otieno.sees('0417, A. Otieno', 'Field')
  await otieno.shows('what-it-was')
  await otieno.press('Escape')
  await otieno.page.getByRole('dialog').waitFor({ state: 'detached' })
  await opens(otieno, record)
  await otieno.sees('Handed over to PASS as', 'The lorry was met at the pass')
  assert.equal(await otieno.page.locator('.head').getByText('Edit').count(), 0, 'it is closed')
  await otieno.shows('closed')
}

async function removes(otieno) {
  const record = await call(otieno.page, 'record.set', { kind: 'seizure', values: { ...CASE, narrative: 'Okonkwo said nothing.' } })
  await opens(otieno, record)
  await menu(otieno, 'Remove for good…')
  await otieno.page.getByLabel('Narrative').check()
  await otieno.page.locator('#reason').fill('It names a witness')
  await otieno.shows('remove')
  await otieno.page.getByRole('button', { name: 'Remove', exact: true }).click()
  await otieno.sees('It goes on as', `Continues ${record.reference} of MBA`)
  await otieno.seesNot('Okonkwo')
  await otieno.shows('removed')
}

export async function desks(folder, otieno, another) {
  const [port, pass] = [await serve(`${folder}-office`), await serve(`${folder}-post`)]
  const hassan = await another('pass')
  try {
    await founds(otieno, port.place, OTIENO)
    await joinsAt(otieno, hassan, pass.place, HASSAN, 'PASS')
    await asksPosts(otieno)
    await findsAtThePass(otieno, hassan)
    await handsOver(otieno)
    await removes(otieno)
    for (const one of [otieno, hassan]) one.calm()
  } catch (thrown) {
    await otieno.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([hassan.leave(), port.end(), pass.end()])
  }
}
