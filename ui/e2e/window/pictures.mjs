//! A picture in the real window: chosen in the desktop's own dialog, added by keyboard, seen in the strip and large; what is shown comes
//! by the window's own protocol.
import { writeFile } from 'node:fs/promises'
import { deflateSync, crc32 } from 'node:zlib'
import { AMINA, writesASeizure } from './day.mjs'
import { opensFile } from './dialog.mjs'
import { until } from './driver.mjs'
import { copiesTheSheet, founds, laptop } from './officer.mjs'

/** A PNG of stripes. */
function stripes(width, height) {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const ends = [Buffer.alloc(4), Buffer.alloc(4)]
    ends[0].writeUInt32BE(data.length)
    ends[1].writeUInt32BE(crc32(body))
    return Buffer.concat([ends[0], body, ends[1]])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => Buffer.from([0, ...Array.from({ length: 3 * width }, (_, x) => (Math.floor(x / 90) + Math.floor(y / 40)) % 2 ? 70 : 190)])))
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

const isDrawn = (amina, selector) => until(`a picture in ${selector}`, () => amina.reads((selector) => { const image = document.querySelector(selector); return Boolean(image?.complete && image.naturalWidth > 1) }, selector))

async function addsAPicture(amina, file) {
  await amina.press('p')
  await amina.press('Enter')
  await opensFile(amina.window, file)
  await amina.sees('Add 1 picture to', 'seal.png')
  await amina.shows('add')
  await amina.press('Control', 'Enter')
  await isDrawn(amina, '[data-picture] img')
  await amina.sees('on this device')
  await amina.shows('strip')
  await amina.press('p')
  await amina.press('Enter')
  await isDrawn(amina, '[role=dialog] img, dialog img')
  await amina.sees('Save original…', AMINA.name)
  await amina.shows('large')
  await amina.press('Escape')
}

export async function pictures(folder, shots) {
  const { who: amina, stops } = await laptop(`${folder}/pictures`, shots)
  try {
    await founds(amina, AMINA)
    await copiesTheSheet(amina, [24, 24, 24])
    await amina.sees('Mombasa Port', 'Seizures')
    await writesASeizure(amina)
    const file = `${folder}/seal.png`
    await writeFile(file, stripes(900, 600))
    await addsAPicture(amina, file)
    await amina.window.end()
  } catch (thrown) {
    await amina.fails()
    throw thrown
  } finally {
    await stops()
  }
}
