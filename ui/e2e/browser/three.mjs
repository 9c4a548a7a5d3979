//! A node and the laptops of two officers, on which one record stands open; they reach each other by a relay alone, all on loopback.
//! What one of the three saves stands on the pages of the others at once, and a picture comes after it; how long that took is printed
//! (`docs/benchmarks.md`).
import { strict as assert } from 'node:assert'
import { goesByRelay, HASSAN, isEven, LOOK_MS, meetByRelay, OTIENO, PATIENCE_MS, QUANTITY, SAVES, took, until, WANJIKU } from './line.mjs'
import { drawn, isDrawn } from './pictures.mjs'
import { serve } from './program.mjs'
import { call, CASE, founds, go, joins } from './world.mjs'

const opens = async (who, record) => { await go(who.page, `#/record/${record.id}?kind=seizure`); await who.page.locator(QUANTITY).waitFor() }

/** What a line needs of an officer: the calls of the page. */
const caller = ({ page }) => ({ call: (name, input) => call(page, name, input) })

/** The moment at which a quantity stands on a page; between number and unit is a space at which no line breaks. */
async function stands({ page }, quantity) {
  await page.waitForFunction(([at, quantity]) => document.querySelector(at)?.innerText.replace(/\s/g, ' ').includes(quantity), [QUANTITY, `${quantity} kg`], { polling: LOOK_MS, timeout: PATIENCE_MS })
  return Date.now()
}

/** One changes the quantity in the form; gives how long it takes from the answer to the save until each of the others shows it. */
async function changes(who, others, quantity) {
  const { page } = who
  const watched = others.map((other) => stands(other, quantity))
  // Whoever fails first says why; the other watch ends with its page.
  for (const watch of watched) watch.catch(() => {})
  await who.press('e')
  await who.sees('Kept on this device at')
  await page.locator('[id="f-goods-0--quantity"]').fill(quantity)
  const answered = page.waitForResponse(/draft\.save/).then((answer) => { assert.equal(answer.status(), 200); return Date.now() })
  await who.press('Control', 's')
  const saved = await answered
  const times = (await Promise.all(watched)).map((shown) => shown - saved)
  await stands(who, quantity)
  return times
}

/** A picture by the dialog; gives how long it takes from the answer until each of the others shows it small. */
async function addsAPicture(who, others) {
  const { page } = who
  const watched = others.map((other) => isDrawn(other.page, 1).then(() => Date.now()))
  for (const watch of watched) watch.catch(() => {})
  await page.locator('input[type=file][accept*=webp]').setInputFiles([await drawn(who, 'panel', '#24405c')])
  await who.sees('Add 1 picture to')
  const answered = page.waitForResponse(/picture\.add/).then((answer) => { assert.equal(answer.status(), 200); return Date.now() })
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  const added = await answered
  return (await Promise.all(watched)).map((shown) => shown - added)
}

export async function three(folder, otieno, another) {
  const programs = [await serve(`${folder}-node`), await serve(`${folder}-port`), await serve(`${folder}-post`)]
  const [wanjiku, hassan] = [await another('port'), await another('post')]
  const all = { node: otieno, A: wanjiku, B: hassan }
  const laptops = [wanjiku, hassan].map(caller)
  let carrying
  try {
    await founds(otieno, programs[0].place, OTIENO)
    await joins(otieno, wanjiku, programs[1].place, WANJIKU, ['supervisor'], 'B')
    await joins(otieno, hassan, programs[2].place, HASSAN, ['supervisor'], 'C')
    carrying = await meetByRelay(folder, caller(otieno), laptops)
    const record = await call(otieno.page, 'record.set', { kind: 'seizure', complete: true, values: CASE })
    for (const laptop of laptops) await until(laptop, 'even', isEven)
    for (const who of Object.values(all)) await opens(who, record)
    for (const [name, quantity] of SAVES) {
      const others = Object.keys(all).filter((one) => one !== name)
      const times = await changes(all[name], others.map((one) => all[one]), quantity)
      took('three', `${name} saved`, others, times)
    }
    for (const who of Object.values(all)) await who.shows('changed')
    took('three', 'A added a picture', ['node', 'B'], await addsAPicture(wanjiku, [otieno, hassan]))
    for (const who of Object.values(all)) await who.shows('picture')
    await goesByRelay(laptops, carrying.url)
    for (const who of Object.values(all)) who.calm()
  } catch (thrown) {
    for (const who of [wanjiku, hassan]) await who.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), hassan.leave(), ...programs.map((one) => one.end()), carrying?.end()])
  }
}
