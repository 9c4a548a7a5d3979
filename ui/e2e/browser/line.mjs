//! The lines of two laptops to a node, which go by a relay alone: laid, looked at and timed alike where pages and where windows are told
//! of them. An officer is whoever can `call` the program that runs there. Nobody is told of a socket.
import { strict as assert } from 'node:assert'
import { writeFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { relay } from './program.mjs'

export const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
export const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
export const HASSAN = { number: '0930', name: 'H. Hassan', passphrase: 'nine grey stones by the gate' }
/** What takes longer never comes. How long it takes is said, and held against two seconds where nothing else runs. */
export const PATIENCE_MS = 120_000
/** So often a page is looked at. */
export const LOOK_MS = 20
export const QUANTITY = '[data-value="goods[0].quantity"]'
/** Who saves which quantity, one after the other. */
export const SAVES = [['A', '13'], ['B', '14'], ['node', '15']]
/** So often a line is asked how it is. */
const ASK_MS = 50
/** Two loopbacks: what listens at the one finds no straight way to the other, which it else would, by the relay's help. */
const HAS_TWO = Object.values(networkInterfaces()).flat().some((one) => one.address === '::1')
const NODE_LISTENS = HAS_TWO ? '[::1]:0' : '127.0.0.1:0'
const LAPTOP_LISTENS = '127.0.0.1:0'

/** Waits until what a laptop is told of its line is as it should be. */
export async function until(laptop, what, isSo) {
  for (let tries = 0; tries < PATIENCE_MS / ASK_MS; tries += 1) {
    const view = await laptop.call('peer.list')
    if (isSo(view)) return view
    await pause(ASK_MS)
  }
  return assert.fail(`${what}: ${JSON.stringify(await laptop.call('peer.list'))}`)
}

export const isEven = ({ peers: [line] }) => line.is_even

/** The line of each laptop is kept open and goes by the relay, of which alone it was told. */
export async function goesByRelay(laptops, url) {
  for (const laptop of laptops) {
    const { peers: [line] } = await laptop.call('peer.list')
    assert.deepEqual([line.stays, line.state, line.addresses, HAS_TWO ? line.route : url], [true, 'connected', [url], url])
  }
}

/** A relay for the three devices, and each of them on the network with no other way to the others. */
export async function meetByRelay(folder, node, laptops) {
  const list = `${folder}-devices`
  const devices = await node.call('device.list')
  assert.equal(devices.length, 3)
  await writeFile(list, devices.map((one) => `${one.key}\n`).join(''))
  const carrying = await relay(`${folder}-relay`, list)
  try {
    for (const who of [node, ...laptops]) {
      await who.call('peer.network', { is_on: true, listen: who === node ? NODE_LISTENS : LAPTOP_LISTENS, relays: [carrying.url] })
      await until(who, 'at the relay', (view) => view.relays[0]?.state === 'connected')
    }
    const { key } = await node.call('peer.list')
    for (const laptop of laptops) {
      await laptop.call('peer.add', { device: key, addresses: [carrying.url], name: 'Headquarters' })
      await until(laptop, 'even', isEven)
    }
    await goesByRelay(laptops, carrying.url)
  } catch (thrown) {
    await carrying.end()
    throw thrown
  }
  return carrying
}

/** Says how long it took. */
export function took(story, what, names, times) {
  process.stdout.write(`${story}: ${what}, and it stood ${names.map((name, index) => `at ${name} after ${times[index]} ms`).join(', ')}\n`)
}
