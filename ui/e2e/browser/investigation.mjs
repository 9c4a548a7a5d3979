//! The file of an investigation, on one laptop with three officers. The registrar makes files ready; the manager opens one, assigns an
//! officer and writes to him in it. Before that the officer sees nothing of it, then the file, and nothing again when his assignment
//! has ended; the registrar never does. At last the manager leaves, and the registrar hands his files to the officer.
import { strict as assert } from 'node:assert'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { call, founds, go, sitsDown } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const ACHIENG = { number: '0501', name: 'M. Achieng', passphrase: 'six warm stones in a boat' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const SUBJECT = 'The Kestrelwing brothers'
const CLOSED = 'Closed: only those assigned see this'

const types = (who, text) => who.page.keyboard.type(text, { delay: 5 })
const button = (who, name) => who.page.getByRole('button', { name })
const inDialog = (who, name) => who.page.getByRole('dialog').getByRole('button', { name, exact: true })
const begins = (who) => who.page.getByRole('link', { name: 'New investigation' })
const goesToFiles = (who) => who.click('link', 'Investigations', { exact: true })
const opens = async (who, { id }) => { await go(who.page, '#/home'); await go(who.page, `#/record/${id}?kind=investigation`) }
const found = async ({ page }) => (await call(page, 'records.search', { query: 'kestrelwing', offset: 0, limit: 5, language: 'en' })).total

/** Eight came with the role; the registrar makes eight more ready, from the menu beside the seat. */
async function makesReady(otieno, hands) {
  await go(otieno.page, '#/officers')
  await hands.tabAndPress('officers', button(otieno, 'More for 0501, M. Achieng'))
  await otieno.page.getByText('Make files ready').waitFor()
  await hands.standsOn('menu', button(otieno, 'Make files ready'))
  await otieno.shows('make-ready')
  await otieno.press('Enter')
  await otieno.sees('0501, M. Achieng can open 8 more files, once his laptop has heard of it')
  await hands.standsOn('made ready', button(otieno, 'More for 0501, M. Achieng'))
}

/** Nobody who can open no file is led to try. */
async function seesNoFile(wanjiku, step) {
  await go(wanjiku.page, '#/home')
  await goesToFiles(wanjiku)
  await wanjiku.sees('No file is open to you', 'Only those who are assigned to a file have it.', 'ask a registrar to make files ready for you')
  assert.equal(await begins(wanjiku).count(), 0)
  assert.equal(await button(wanjiku, 'Export').count(), 0, 'no file is exported with others')
  await wanjiku.shows(step)
}

async function cannotOpenOne(wanjiku) {
  await wanjiku.press('Control', 'k')
  await wanjiku.page.getByRole('dialog', { name: 'Find or do' }).waitFor()
  await types(wanjiku, 'new investigation')
  await wanjiku.sees('Search all text for “new investigation”')
  assert.equal(await wanjiku.page.getByRole('option', { name: 'New investigation', exact: true }).count(), 0)
  await wanjiku.press('Escape')
  await go(wanjiku.page, '#/new/investigation')
  await wanjiku.sees('No file is ready for you to open. Ask a registrar')
}

/** By keyboard from the list to the saved file; gives it. */
async function opensAFile(achieng, hands) {
  const { page } = achieng
  await goesToFiles(achieng)
  await achieng.sees('No file yet', 'You can open 16 more files.')
  await achieng.shows('empty')
  await hands.tabAndPress('list', begins(achieng).first())
  await achieng.sees(CLOSED)
  await page.waitForFunction(() => document.activeElement?.id === 'f-subject')
  await types(achieng, SUBJECT)
  await page.locator('#f-reason').fill('Seen at the quay with two drivers, four nights of ten.')
  await achieng.choose('f-action_asked', 'discreet', 'Discreet check')
  await page.locator('#f-valid_until').fill('2027-06-30')
  await page.locator('#f-review_on').fill('2027-01-15')
  await page.locator('#f-review_on').press('Tab')
  await achieng.shows('form')
  const saved = page.waitForResponse(/draft\.save/)
  await achieng.press('Control', 's')
  const file = await (await saved).json()
  await achieng.sees('is saved, signed on this device.', CLOSED, 'Assigned to this file', 'leads')
  assert.equal(await button(achieng, /^End the assignment of/).count(), 0, 'nobody ends his own')
  await achieng.shows('opened')
  return file
}

/** Nothing finds it, and its address opens nothing. */
async function isKeptFrom(who, file) {
  assert.equal(await found(who), 0)
  await opens(who, file)
  await who.sees('The record cannot be opened', 'There is no record')
}

async function assigns(achieng, hands) {
  const { page } = achieng
  await hands.tabAndPress('file', button(achieng, 'Assign an officer…'))
  await achieng.sees('He will see everything that was written so far.', 'Whoever must not see the past gets a new file.')
  await hands.standsOn('assign', page.locator('#member'))
  assert.ok(await inDialog(achieng, 'Assign').isDisabled())
  await page.locator('#member').selectOption({ label: '0922, G. Wanjiku, MBA' })
  await hands.goesRound('assign')
  await hands.tabTo('assign', page.locator('input[name=right]').first(), 'Shift+Tab')
  await achieng.press('Space')
  await achieng.press('ArrowDown')
  assert.ok(await page.locator('input[value=write]').isChecked())
  await achieng.shows('assign')
  await hands.tabAndPress('assign', inDialog(achieng, 'Assign'))
  await achieng.sees('0922, G. Wanjiku is assigned.')
  await page.locator('aside li').filter({ hasText: 'G. Wanjiku' }).filter({ hasText: 'writes' }).waitFor()
  await hands.standsOn('assigned', page.locator('aside h2').first())
  await achieng.shows('assigned')
}

/** It is there at once; only the manager says who works on it. */
async function seesTheFile(wanjiku, file) {
  await goesToFiles(wanjiku)
  await wanjiku.sees(file.reference, SUBJECT, 'Discreet check', 'To open a file, ask a registrar')
  assert.equal(await begins(wanjiku).count(), 0)
  await wanjiku.shows('list')
  await wanjiku.page.locator('[role=grid]').focus()
  await wanjiku.press('Enter')
  await wanjiku.sees(CLOSED, 'Assigned to this file', '0501, M. Achieng', 'Write a message in this file')
  assert.equal(await button(wanjiku, 'Assign an officer…').count() + await button(wanjiku, /^End the assignment of/).count(), 0)
  await wanjiku.shows('file')
}

/** A message lies in the file, names it, and says that it is closed. */
async function writesInside(achieng, hands, file) {
  const { page } = achieng
  await hands.tabAndPress('file', page.getByRole('link', { name: 'Write a message in this file' }))
  await achieng.sees(CLOSED, 'Kept on this device at')
  await page.locator('#f-subject').fill('Tonight')
  await page.locator('[id="f-recipients-0--office"]').fill('KE-MBA')
  await page.locator('#f-narrative').fill('The kestrelwing moves at four.')
  await page.locator('#f-narrative').press('Tab')
  await achieng.shows('message')
  await achieng.press('Control', 's')
  await achieng.sees('is saved, signed on this device.', CLOSED, 'The kestrelwing moves at four.')
  await opens(achieng, file)
  await achieng.sees('Records that name this one', 'Tonight')
}

/** His assignment ends while he looks at the file: it is gone from his page. */
async function ends(achieng, hands, wanjiku) {
  const { page } = achieng
  await hands.tabAndPress('file', button(achieng, 'End the assignment of 0922, G. Wanjiku…'))
  await achieng.sees('What he wrote and is on this laptop stays, and counts.', 'His laptop loses the file at its next contact.')
  await page.locator('#why').selectOption('moved')
  await achieng.shows('end')
  await hands.tabAndPress('end', inDialog(achieng, 'End it'))
  await achieng.sees('0922, G. Wanjiku is not assigned any more')
  await wanjiku.sees('The record cannot be opened')
  assert.equal(await found(wanjiku), 0)
}

/** The manager's seat ends: what becomes of his files is said before, and nobody leads them. */
async function endsTheLeader(otieno, hands) {
  const { page } = otieno
  await go(page, '#/officers')
  await hands.tabAndPress('seats', button(otieno, /^Revoke the seat of 0501/))
  await page.locator('#why').selectOption('stolen')
  await otieno.sees('Where it leads files, nobody sees them until you hand them over.')
  await page.locator('#why').selectOption('left')
  await otieno.sees('Where it leads files, those assigned to them keep them.')
  await otieno.shows('revoke-leader')
  await hands.tabAndPress('revoke', inDialog(otieno, 'Revoke'))
  await otieno.sees('Revoked, left the service', '16 files that it could lead')
}

async function handsOver(otieno, hands) {
  const { page } = otieno
  await hands.tabAndPress('seats', button(otieno, 'More for 0501, M. Achieng'))
  await page.getByText('Hand its files over…').waitFor()
  await hands.standsOn('menu', button(otieno, 'Hand its files over…'))
  await otieno.press('Enter')
  await otieno.sees('Hand over the files of 0501, M. Achieng?', 'once his laptop has met one that has them', 'You read nothing of them')
  await hands.standsOn('hand over', page.locator('#to'))
  assert.ok(await inDialog(otieno, 'Hand over').isDisabled())
  await page.locator('#to').selectOption({ label: '0922, G. Wanjiku, MBA' })
  await hands.goesRound('hand over')
  await otieno.shows('hand-over')
  await hands.tabAndPress('hand over', inDialog(otieno, 'Hand over'))
  await otieno.sees('16 files are handed over to 0922, G. Wanjiku')
  await page.getByText('16 files that it could lead').waitFor({ state: 'detached' })
  await hands.standsOn('handed over', page.getByRole('heading', { name: 'Officers and their seats' }))
  await otieno.shows('handed-over')
}

export async function investigation(folder, otieno, another) {
  const { place, end } = await serve(folder)
  const [achieng, wanjiku] = [await another('manager'), await another('officer')]
  const [registrar, manager] = [keyboard(otieno), keyboard(achieng)]
  try {
    await founds(otieno, place, OTIENO)
    await sitsDown(otieno, achieng, place, ACHIENG, ['manager'])
    await sitsDown(otieno, wanjiku, place, WANJIKU, ['investigator'])
    await makesReady(otieno, registrar)
    await seesNoFile(wanjiku, 'none')
    await cannotOpenOne(wanjiku)
    const file = await opensAFile(achieng, manager)
    for (const one of [otieno, wanjiku]) await isKeptFrom(one, file)
    await assigns(achieng, manager)
    assert.equal(await found(wanjiku), 1)
    await seesTheFile(wanjiku, file)
    await writesInside(achieng, manager, file)
    await wanjiku.sees('Records that name this one', 'Tonight')
    assert.equal(await found(wanjiku), 2)
    await isKeptFrom(otieno, file)
    await ends(achieng, manager, wanjiku)
    await seesNoFile(wanjiku, 'none-again')
    await achieng.leave()
    await endsTheLeader(otieno, registrar)
    await handsOver(otieno, registrar)
    await isKeptFrom(otieno, file)
    assert.deepEqual([...registrar.faults, ...manager.faults], [])
    for (const one of [otieno, achieng, wanjiku]) one.calm()
  } catch (thrown) {
    for (const one of [achieng, wanjiku]) await one.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([achieng.leave(), wanjiku.leave()])
    await end()
  }
}
