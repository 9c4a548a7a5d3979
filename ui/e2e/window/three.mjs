//! A node and the laptops of two offices in three real windows, on which one record stands open; they reach each other by a relay alone,
//! all on loopback. What is saved by keyboard in one window stands in the others at once; how long that took is printed
//! (`docs/benchmarks.md`). What needs no window, such as enrolment by files, is done by commands before.
import { strict as assert } from 'node:assert'
import { writeFile } from 'node:fs/promises'
import {
  goesByRelay, HASSAN, isEven, LOOK_MS, meetByRelay, OTIENO, QUANTITY, SAVES, took, until as untilLine, WANJIKU,
} from '../browser/line.mjs'
import { command } from '../browser/program.mjs'
import { CASE } from '../browser/world.mjs'
import { until } from './driver.mjs'
import { laptop, opensRecord, unlocks, writesTheQuantity } from './officer.mjs'

/** Who sits where: a region below headquarters, and a port below it, whose cases all three may change. */
const SEATS = {
  node: { ...OTIENO, office: 'HQ' },
  B: { ...HASSAN, office: 'COAST', above: 'HQ', letters: 'C' },
  A: { ...WANJIKU, office: 'MBA', above: 'COAST', letters: 'B' },
}

/** Commands of an officer, on his own folder. */
async function commands(folder, name) {
  const file = `${folder}-${name}-passphrase`
  await writeFile(file, `${SEATS[name].passphrase}\n`, { mode: 0o600 })
  return (...words) => command(`${folder}-${name}`, file, ...words)
}

/** Founds at the node, enrols the two laptops by files, and writes a case at the port; gives its reference. */
async function prepares(folder) {
  const node = await commands(folder, 'node')
  await node('init', '--country', 'KE', '--name', 'Customs', '--office', 'HQ', '--officer', OTIENO.number, '--officer-name', OTIENO.name)
  for (const name of ['B', 'A']) {
    const { number, name: called, office, above, letters } = SEATS[name]
    const its = await commands(folder, name)
    const [request, answer] = [`${folder}-${name}.ncen-request`, `${folder}-${name}.ncen-answer`]
    await node('office', 'add', office, '--below', above)
    await its('join', '--officer', number, '--officer-name', called, '--request', request)
    await node('enrol', 'approve', request, '--office', office, '--role', 'supervisor', '--letters', letters, '--answer', answer)
    await its('enrol', 'accept', answer)
  }
  const values = Object.entries(CASE).map(([place, text]) => `${place}=${text}`)
  return (await (await commands(folder, 'A'))('record', 'new', 'seizure', '--complete', ...values)).reference
}

/** From now on the window notes when a quantity stands in it; between number and unit is a space at which no line breaks. */
const watches = (who, quantity) =>
  who.reads(
    `(at, quantity, every) => {
      window.stood = 0
      const look = setInterval(() => {
        if (!document.querySelector(at)?.innerText.replace(/\\s/g, ' ').includes(quantity)) return
        window.stood = Date.now()
        clearInterval(look)
      }, every)
    }`,
    QUANTITY,
    `${quantity} kg`,
    LOOK_MS,
  )

/** One changes the quantity in the form; gives how long it takes from the key that saves until each of the others shows it. */
async function changes(who, others, quantity) {
  for (const other of others) await watches(other, quantity)
  await writesTheQuantity(who, quantity)
  await who.reads(() => {
    document.addEventListener('keydown', ({ key, ctrlKey }) => { if (ctrlKey && key === 's') window.saved = Date.now() }, { capture: true })
  })
  await who.press('Control', 's')
  // What says that it is saved stands for some seconds: it is looked for beside the others.
  const [times] = await Promise.all([
    Promise.all(others.map((other) => until(`${quantity} kg`, () => other.reads(() => window.stood)))),
    who.sees('is saved, signed on this device.', `${quantity} kg`),
  ])
  const saved = await who.reads(() => window.saved)
  return times.map((shown) => shown - saved)
}

/** The page of the devices says it as well. */
async function looksAtTheLine(who) {
  await who.finds('exchange', 'Exchange')
  await who.sees('Connected, nothing waits')
  await who.shows('devices')
}

async function edits(all, laptops, reference) {
  for (const laptop of laptops) await untilLine(laptop, 'even', isEven)
  await Promise.all(Object.values(all).map((who) => opensRecord(who, reference)))
  for (const who of Object.values(all)) await who.sees('12 kg')
  for (const [name, quantity] of SAVES) {
    const others = Object.keys(all).filter((one) => one !== name)
    took('window', `${name} saved`, others, await changes(all[name], others.map((one) => all[one]), quantity))
    for (const who of Object.values(all)) await who.shows(`${name}-saved`)
  }
}

export async function three(folder, pictures) {
  const place = `${folder}/three`
  const reference = await prepares(place)
  assert.match(reference, /^KE-MBA-\d{4}-B0001$/, 'the office and the letters of the laptop')
  const opened = {}
  let carrying
  try {
    for (const name of Object.keys(SEATS)) opened[name] = await laptop(`${place}-${name}`, `${pictures}-${name}`)
    const all = Object.fromEntries(Object.entries(opened).map(([name, { who }]) => [name, who]))
    const laptops = [all.A, all.B]
    await Promise.all(Object.entries(all).map(([name, who]) => unlocks(who, SEATS[name])))
    for (const [name, who] of Object.entries(all)) await who.sees(SEATS[name].name, 'Locks in')
    carrying = await meetByRelay(place, all.node, laptops)
    await edits(all, laptops, reference)
    for (const who of Object.values(all)) await looksAtTheLine(who)
    await goesByRelay(laptops, carrying.url)
    for (const { who } of Object.values(opened)) await who.window.end()
  } catch (thrown) {
    for (const { who } of Object.values(opened)) await who.fails()
    throw thrown
  } finally {
    await Promise.all([...Object.values(opened).map((one) => one.stops()), carrying?.end()])
  }
}
