//! Two officers and one case. A clerk completes it, a supervisor returns it with words, it is mended and approved; then two
//! laptops without a line write the same case apart, and what differs is decided on one page. By keyboard throughout; bundles
//! are carried by hand.
import { strict as assert } from 'node:assert'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { call, carries, CASE, founds, go, joins, sitsDown } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const HASSAN = { number: '0930', name: 'H. Hassan', passphrase: 'nine grey stones by the gate' }

const types = (who, text) => who.page.keyboard.type(text, { delay: 5 })
const button = (who, name) => who.page.locator('.head').getByRole('button', { name })
const at = (who, place) => who.page.waitForFunction((selector) => document.activeElement?.matches(selector), place)
const opens = async (who, record) => { await go(who.page, `#/record/${record.id}?kind=seizure`); await who.page.locator('.doc').waitFor() }

/** The clerk writes what is there, and completes it. */
async function completes(otieno) {
  const record = await call(otieno.page, 'record.set', { kind: 'seizure', values: CASE })
  await opens(otieno, record)
  await otieno.press('e')
  await otieno.sees('Kept on this device at')
  await otieno.press('Control', 'Enter')
  await otieno.sees('is complete, signed on this device.', 'Workflow', 'Completed by 0417', 'Approval by a supervisor')
  assert.equal(await button(otieno, 'Approve').count(), 0, 'nobody approves what he wrote')
  await otieno.shows('complete')
  return record
}

/** From the first duty of the supervisor's home. */
async function returnsIt(wanjiku, hands) {
  await go(wanjiku.page, '#/home')
  await wanjiku.sees('To approve', 'waits for approval')
  await wanjiku.shows('to-approve')
  await wanjiku.press('1')
  await wanjiku.sees('you may: you wrote none of it')
  await hands.stands('waits')
  await hands.goesRound('waits')
  await wanjiku.shows('waits')
  await hands.tabAndPress('waits', button(wanjiku, 'Return…'))
  await at(wanjiku, '#reason')
  await wanjiku.press('Control', 'Enter')
  await wanjiku.sees('It goes back to who wrote it')
  await types(wanjiku, 'Net or gross weight? Say which')
  await wanjiku.shows('return-dialog')
  await wanjiku.press('Control', 'Enter')
  await wanjiku.sees('is returned', 'Returned by 0922', '“Net or gross weight? Say which”')
  await wanjiku.seesNot('Approval by a supervisor')
}

/** The clerk finds the words on his home page and on the record, and mends it. */
async function mends(otieno, hands) {
  const { page } = otieno
  await go(page, '#/home')
  await otieno.sees('Returned to you', '“Net or gross weight? Say which”')
  await otieno.shows('returned-home')
  await otieno.press('1')
  await otieno.sees('Returned by 0922, G. Wanjiku', '“Net or gross weight? Say which”')
  await hands.stands('returned')
  await otieno.shows('returned')
  await otieno.press('e')
  await otieno.sees('Kept on this device at')
  await page.locator('[id="f-goods-0--quantity"]').fill('11.9')
  await page.locator('[id="f-goods-0--quantity"]').press('Tab')
  await otieno.press('Control', 'Enter')
  await otieno.sees('is complete, signed on this device.', '11.9 kg', 'Approval by a supervisor')
}

async function approves(wanjiku) {
  await wanjiku.sees('11.9 kg', 'you may: you wrote none of it')
  await wanjiku.press('Control', 'Enter')
  await at(wanjiku, '#reason')
  await wanjiku.shows('approve-dialog')
  await wanjiku.press('Control', 'Enter')
  await wanjiku.sees('is approved', 'Approved by 0922')
  assert.equal(await button(wanjiku, 'Approve').count(), 0)
  await wanjiku.shows('approved')
}

/** One case on two laptops: each writes the quantity and the detection, and something that the other does not. */
async function writeApart(otieno, hassan, record) {
  const write = (who, values) => call(who.page, 'record.set', { id: record.id, values })
  await carries(otieno, hassan)
  await write(otieno, { 'goods[0].quantity': '12.4 KGM', direction: 'export', summary: 'Weighed in the shed' })
  await write(hassan, { 'goods[0].quantity': '12.6 KGM', direction: 'transit', departure_country: 'OM' })
  await carries(otieno, hassan)
}

/** At the post, where nobody decides the severe one, the other is decided. */
async function decidesOne(hassan, hands) {
  const { page } = hassan
  await go(page, '#/home')
  await hassan.sees('Several values in one place')
  await hassan.shows('differing-home')
  await page.locator('section[aria-label^="Several"] a').press('Enter')
  await hassan.sees('2 differences to decide, 2 merged without a question', 'Supervisor decides', 'Your role does not decide this one', 'Before: Import')
  await hassan.shows('one-shut')
  await hands.stands('differences')
  for (let steps = 0; steps < 3 && !(await page.evaluate(() => document.activeElement?.matches('[type=radio]'))); steps += 1) await hassan.press('ArrowDown')
  await hassan.press('1')
  await at(hassan, '[id$="-reason"]')
  await hassan.sees('Reason missing: Direction')
  await hassan.press('Control', 'Enter')
  await at(hassan, '[type=radio]')
  await hands.tabTo('differences', page.locator('[id$="-reason"]'))
  await types(hassan, 'It lay in the export shed')
  await hassan.sees('1 of 2 chosen')
  await hassan.press('Control', 'Enter')
  await hassan.sees('One value of', '1 difference to decide')
  await hassan.press('Escape')
  await hassan.sees('Several values in one place')
}

/** The supervisor decides by another value, from the record. What somebody else saves meanwhile is said, and loses nothing. */
async function decidesTheRest(wanjiku, hands, record, otieno) {
  const { page } = wanjiku
  await opens(wanjiku, record)
  await wanjiku.sees('Two officers stated one value differently.')
  await wanjiku.press('d')
  await wanjiku.sees('1 difference to decide', 'Before: 11.9')
  await at(wanjiku, '[type=radio]')
  await hands.stands('one difference')
  await wanjiku.shows('differences')
  await wanjiku.press('3')
  await page.waitForFunction(() => document.activeElement?.id.endsWith('-other'))
  await types(wanjiku, '12,x')
  await hands.tabTo('one difference', page.locator('[id$="-reason"]'))
  await wanjiku.sees('There is no unit')
  await wanjiku.shows('wrong-value')
  await call(otieno.page, 'record.set', { id: record.id, values: { summary: 'Weighed twice' } })
  await wanjiku.sees('Somebody changed this record in the meantime', 'There is no unit')
  await wanjiku.shows('changed-meanwhile')
  await page.locator('[id$="-other"]').fill('12.5 kg')
  await page.locator('[id$="-reason"]').fill('Laboratory weight, net')
  await wanjiku.press('Control', 'Enter')
  await wanjiku.sees('One value of', '12.5 kg', 'Quantity and unit: one value of several chosen', '“Laboratory weight, net”')
  await wanjiku.seesNot('stated one value differently')
  await wanjiku.shows('settled')
  await page.goBack()
  await opens(wanjiku, record)
  await go(page, `#/differences/${record.id}?kind=seizure`)
  await wanjiku.sees('Nothing is to decide here')
  await wanjiku.shows('nothing-to-decide')
}

const calm = (...all) => all.forEach((hands) => assert.deepEqual([...hands.faults], []))

export async function review(folder, otieno, another) {
  const [port, hill] = [await serve(`${folder}-office`), await serve(`${folder}-post`)]
  const [wanjiku, hassan] = [await another('supervisor'), await another('post')]
  const [clerk, supervisor, post] = [keyboard(otieno), keyboard(wanjiku), keyboard(hassan)]
  try {
    await founds(otieno, port.place, OTIENO)
    await sitsDown(otieno, wanjiku, port.place, WANJIKU, ['supervisor'])
    await joins(otieno, hassan, hill.place, HASSAN, ['entry'], 'B')
    const record = await completes(otieno)
    await returnsIt(wanjiku, supervisor)
    await mends(otieno, clerk)
    await approves(wanjiku)
    await writeApart(otieno, hassan, record)
    await decidesOne(hassan, post)
    await carries(hassan, otieno)
    await decidesTheRest(wanjiku, supervisor, record, otieno)
    calm(clerk, supervisor, post)
    for (const one of [otieno, wanjiku, hassan]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    await hassan.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), hassan.leave(), port.end(), hill.end()])
  }
}
