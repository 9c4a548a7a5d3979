//! What goes, and what must stay. A registrar alone cannot erase; with a second officer of his laptop he orders it, holds the
//! record, lets go of it, and carries it out: the record is gone. One whose own date has passed goes by that. By keyboard.
import { strict as assert } from 'node:assert'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { call, CASE, founds, go, sitsDown } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }

const types = (who, text) => who.page.keyboard.type(text, { delay: 5 })
const button = (who, name) => who.page.getByRole('button', { name })
const inDialog = (who, name) => who.page.getByRole('dialog').getByRole('button', { name, exact: true })
const part = (who, state) => who.page.locator(`[data-state="${state}"]`)
/** So many records stand under this state. */
const counts = (who, state, number) => part(who, state).locator('h2 .n').filter({ hasText: new RegExp(`^${number}$`) }).waitFor()
const opens = async (who, { id }) => { await go(who.page, `#/record/${id}?kind=seizure`); await who.page.locator('.doc').waitFor() }

async function goesToErasure(otieno) {
  await otieno.press('Control', 'k')
  await otieno.page.getByRole('dialog', { name: 'Find or do' }).waitFor()
  await types(otieno, 'erasure')
  await otieno.press('Enter')
  await otieno.page.getByRole('heading', { name: 'Erasure', exact: true }).waitFor()
}

/** From the menu of a record to the dialog that erases it. */
async function asksToErase(otieno, hands) {
  await hands.tabAndPress('record', button(otieno, 'More'))
  await otieno.sees('Hold this record')
  await hands.tabAndPress('menu', button(otieno, 'Erase this record…'))
  await otieno.sees('It cannot be undone.', 'Copies on paper')
}

/** Nobody signs twice. */
async function cannotAlone(otieno, hands, record) {
  await opens(otieno, record)
  await asksToErase(otieno, hands)
  await otieno.sees('Two must sign, and nobody else has a seat on this device.')
  assert.equal(await inDialog(otieno, 'Erase').count(), 0)
  await otieno.shows('alone')
  await otieno.press('Escape')
  await hands.standsOn('dialog closed', button(otieno, 'More'))
}

/** The second officer types his passphrase; a wrong one is said, and gone. */
async function orders(otieno, hands) {
  const { page } = otieno
  await asksToErase(otieno, hands)
  await otieno.sees('Second officer', 'Still missing: why it goes, his passphrase')
  await hands.standsOn('dialog', page.locator('#erase-basis'))
  await hands.goesRound('erase')
  assert.equal(await page.locator('#erase-passphrase').inputValue(), '', 'nothing stands there before he types')
  assert.ok(await inDialog(otieno, 'Erase').isDisabled())
  await hands.tabTo('erase', page.locator('input[name=basis]').first(), 'Shift+Tab')
  for (let steps = 0; steps < 2; steps += 1) await otieno.press('ArrowDown')
  assert.ok(await page.getByRole('radio', { name: 'By order of a court' }).isChecked())
  await hands.tabTo('erase', page.locator('#erase-passphrase'))
  await types(otieno, 'not his passphrase')
  await otieno.shows('erase-dialog')
  await hands.tabAndPress('erase', inDialog(otieno, 'Erase'))
  await otieno.sees('This is not the passphrase.')
  await hands.standsOn('wrong passphrase', page.locator('#erase-passphrase'))
  assert.equal(await page.locator('#erase-passphrase').inputValue(), '')
  await otieno.shows('wrong-passphrase')
  await types(otieno, WANJIKU.passphrase)
  await hands.tabAndPress('erase', inDialog(otieno, 'Erase'))
  await otieno.sees('To be erased with the day’s round', 'By order of a court, said')
  await hands.stands('ordered')
  await otieno.shows('ordered')
}

/** Whoever reads the record is told; only the registrar can do something about it. */
async function isTold(wanjiku, record) {
  const { page } = wanjiku
  await opens(wanjiku, record)
  await wanjiku.sees('To be erased with the day’s round')
  assert.equal(await button(wanjiku, 'Hold this record').count(), 0)
  assert.equal(await page.getByRole('link', { name: 'Erasure' }).count(), 0)
  await go(page, '#/erasure')
  await wanjiku.sees('This page is for the registrar', 'Only the registrar says which records go')
  await wanjiku.shows('not-the-registrar')
}

async function holdsAndLetsGo(otieno, hands, { reference }) {
  await goesToErasure(otieno)
  await counts(otieno, 'due', 1)
  await otieno.sees(reference, 'By order of a court', 'No record is held.')
  await hands.stands('erasure')
  await hands.goesRound('erasure')
  await otieno.shows('due')
  await hands.tabAndPress('erasure', button(otieno, `Hold ${reference}`))
  await counts(otieno, 'held', 1)
  await otieno.sees('is held', 'No record is to go.')
  assert.equal(await button(otieno, 'Carry out now…').count(), 0)
  await hands.standsOn('held', part(otieno, 'held').locator('h2'))
  await otieno.shows('held')
  await hands.tabAndPress('held', button(otieno, /End the hold of/))
  await otieno.sees('By order of a court: it is to go.')
  await hands.standsOn('end of the hold', inDialog(otieno, 'Cancel'))
  await hands.tabAndPress('end of the hold', inDialog(otieno, 'End the hold'))
  await counts(otieno, 'due', 1)
  await hands.standsOn('let go', part(otieno, 'due').locator('h2'))
}

/** What was opened before it went says so; nothing finds it. */
async function carriesOut(otieno, hands, { id, reference }) {
  const { page } = otieno
  await hands.tabAndPress('due', button(otieno, 'Carry out now…'))
  await otieno.sees('Erase 1 record now?', 'on this device at once')
  await hands.goesRound('carry out')
  await otieno.shows('carry-out')
  await hands.tabAndPress('carry out', inDialog(otieno, 'Erase now'))
  await otieno.sees('1 record is erased')
  await counts(otieno, 'erased', 1)
  await counts(otieno, 'due', 0)
  assert.equal(await part(otieno, 'erased').locator('tbody').getByText(id).count(), 1, 'its id is left')
  await hands.standsOn('carried out', part(otieno, 'erased').locator('h2'))
  await otieno.shows('erased')
  const { total } = await call(page, 'records.search', { query: `"${reference}"`, offset: 0, limit: 5, language: 'en' })
  assert.equal(total, 0)
  await go(page, `#/record/${id}?kind=seizure`)
  await otieno.sees('The record cannot be opened', 'There is no record')
  await otieno.shows('gone')
}

/** Its own date says that it may go: the registrar's signature is enough. */
async function goesByItsDate(otieno, hands) {
  const { page } = otieno
  const { reference } = await call(page, 'record.set', { kind: 'seizure', values: { ...CASE, retain_until: '2025-03' } })
  await goesToErasure(otieno)
  await counts(otieno, 'over', 1)
  await otieno.sees(reference)
  await otieno.shows('over')
  await hands.tabAndPress('over', button(otieno, 'Erase 1 record whose time is over…'))
  await otieno.sees('Your signature is enough', 'It cannot be undone.')
  await otieno.shows('over-dialog')
  await hands.tabAndPress('over', inDialog(otieno, 'Erase'))
  await otieno.sees('1 record goes with the day’s round', 'Its time was over')
  await counts(otieno, 'over', 0)
  await counts(otieno, 'due', 1)
  await hands.standsOn('scheduled', part(otieno, 'due').locator('h2'))
}

export async function erasure(folder, otieno, another) {
  const { place, end } = await serve(folder)
  const wanjiku = await another('second')
  const hands = keyboard(otieno)
  try {
    await founds(otieno, place, OTIENO)
    // The day's round has been: what is ordered from now on waits for the next.
    await call(otieno.page, 'erase.now')
    const record = await call(otieno.page, 'record.set', { kind: 'seizure', values: { ...CASE, summary: 'The driver said nothing.' } })
    await goesToErasure(otieno)
    await otieno.sees('Nothing is to be erased, and nothing is held')
    await otieno.shows('nothing')
    await cannotAlone(otieno, hands, record)
    await sitsDown(otieno, wanjiku, place, WANJIKU, ['supervisor'])
    await orders(otieno, hands)
    await isTold(wanjiku, record)
    await holdsAndLetsGo(otieno, hands, record)
    await carriesOut(otieno, hands, record)
    await goesByItsDate(otieno, hands)
    assert.deepEqual([...hands.faults], [])
    for (const one of [otieno, wanjiku]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await wanjiku.leave()
    await end()
  }
}
