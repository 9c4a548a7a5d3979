//! A node and the laptops of two officers, on which one record stands open; they reach each other by a relay alone, all on loopback.
//! What one of the three saves stands on the pages of the others at once, and a picture comes after it; how long that took is printed
//! (`docs/benchmarks.md`).
import { strict as assert } from 'node:assert'
import { writeFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { drawn, isDrawn } from './pictures.mjs'
import { relay, serve } from './program.mjs'
import { call, CASE, founds, go, joins } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const HASSAN = { number: '0930', name: 'H. Hassan', passphrase: 'nine grey stones by the gate' }
/** What takes longer never comes. How long it takes is said, and held against two seconds where nothing else runs. */
const PATIENCE_MS = 20_000
/** So often a page is looked at. */
const LOOK_MS = 20
/** Two loopbacks: what listens at the one finds no straight way to the other, which it else would, by the relay's help. */
const HAS_TWO = Object.values(networkInterfaces()).flat().some((one) => one.address === '::1')
const NODE_LISTENS = HAS_TWO ? '[::1]:0' : '127.0.0.1:0'
const LAPTOP_LISTENS = '127.0.0.1:0'
const QUANTITY = '[data-value="goods[0].quantity"]'

const opens = async (who, record) => { await go(who.page, `#/record/${record.id}?kind=seizure`); await who.page.locator(QUANTITY).waitFor() }

/** Waits until what a laptop is told of its line is as it should be. */
async function until({ page }, what, isSo) {
  for (let tries = 0; tries < 400; tries += 1) {
    const view = await call(page, 'peer.list')
    if (isSo(view)) return view
    await page.waitForTimeout(50)
  }
  return assert.fail(`${what}: ${JSON.stringify(await call(page, 'peer.list'))}`)
}

const isEven = ({ peers: [line] }) => line.is_even

/** The line of each laptop is kept open and goes by the relay, of which alone it was told. */
async function goesByRelay(laptops, url) {
  for (const { page } of laptops) {
    const { peers: [line] } = await call(page, 'peer.list')
    assert.deepEqual([line.stays, line.state, line.addresses, HAS_TWO ? line.route : url], [true, 'connected', [url], url])
  }
}

/** A relay for the three devices, and each of them on the network with no other way to the others. Nobody is told of a socket. */
async function meetByRelay(folder, node, laptops) {
  const list = `${folder}-devices`
  const devices = await call(node.page, 'device.list')
  assert.equal(devices.length, 3)
  await writeFile(list, devices.map((one) => `${one.key}\n`).join(''))
  const carrying = await relay(`${folder}-relay`, list)
  try {
    for (const who of [node, ...laptops]) {
      await call(who.page, 'peer.network', { is_on: true, listen: who === node ? NODE_LISTENS : LAPTOP_LISTENS, relays: [carrying.url] })
      await until(who, 'at the relay', (view) => view.relays[0]?.state === 'connected')
    }
    const { key } = await call(node.page, 'peer.list')
    for (const who of laptops) {
      await call(who.page, 'peer.add', { device: key, addresses: [carrying.url], name: 'Headquarters' })
      await until(who, 'even', isEven)
    }
    await goesByRelay(laptops, carrying.url)
  } catch (thrown) {
    await carrying.end()
    throw thrown
  }
  return carrying
}

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

/** Says how long it took. */
function took(what, names, times) {
  process.stdout.write(`three: ${what}, and it stood ${names.map((name, index) => `at ${name} after ${times[index]} ms`).join(', ')}\n`)
}

export async function three(folder, otieno, another) {
  const programs = [await serve(`${folder}-node`), await serve(`${folder}-port`), await serve(`${folder}-post`)]
  const [wanjiku, hassan] = [await another('port'), await another('post')]
  const all = { node: otieno, A: wanjiku, B: hassan }
  let carrying
  try {
    await founds(otieno, programs[0].place, OTIENO)
    await joins(otieno, wanjiku, programs[1].place, WANJIKU, ['supervisor'], 'B')
    await joins(otieno, hassan, programs[2].place, HASSAN, ['supervisor'], 'C')
    carrying = await meetByRelay(folder, otieno, [wanjiku, hassan])
    const record = await call(otieno.page, 'record.set', { kind: 'seizure', complete: true, values: CASE })
    for (const who of [wanjiku, hassan]) await until(who, 'even', isEven)
    for (const who of Object.values(all)) await opens(who, record)
    for (const [name, quantity] of [['A', '13'], ['B', '14'], ['node', '15']]) {
      const others = Object.keys(all).filter((one) => one !== name)
      const times = await changes(all[name], others.map((one) => all[one]), quantity)
      took(`${name} saved`, others, times)
    }
    for (const who of Object.values(all)) await who.shows('changed')
    took('A added a picture', ['node', 'B'], await addsAPicture(wanjiku, [otieno, hassan]))
    for (const who of Object.values(all)) await who.shows('picture')
    await goesByRelay([wanjiku, hassan], carrying.url)
    for (const who of Object.values(all)) who.calm()
  } catch (thrown) {
    for (const who of [wanjiku, hassan]) await who.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), hassan.leave(), ...programs.map((one) => one.end()), carrying?.end()])
  }
}
