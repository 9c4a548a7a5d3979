//! Two laptops that show each other QR codes: the request is read from a screenshot, the answer partly from screenshots and
//! the rest by a camera, which here is a film of them. What is shown is shown and stepped by keyboard.
import { strict as assert } from 'node:assert'
import { writeFile } from 'node:fs/promises'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { asks, founds, go, unlocks } from './world.mjs'

const REGISTRAR = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
/** A poor camera. */
const [WIDTH, HEIGHT] = [640, 480]

/** A browser whose camera plays a film, whoever sits before it says yes. */
export const camera = (film) => ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`]

const button = (who, name) => who.page.getByRole('button', { name })
const words = (who) => who.page.locator('dialog[open] .words b, .words b').allInnerTexts()
const picture = (buffer, at) => ({ name: `code-${at}.png`, mimeType: 'image/png', buffer })
const opens = (who, pictures) => who.page.locator('input[accept=".png,.jpg,.jpeg"]').setInputFiles(pictures)

/** Shows the codes, steps through them by keyboard, and gives a screenshot of each. */
async function screenshots(who, hands, step) {
  const { page } = who
  await hands.tabAndPress('beside the file', button(who, 'Show as QR codes'))
  const code = page.locator('svg.code')
  await code.waitFor()
  await hands.stands(step)
  const place = async () => (await code.getAttribute('aria-label')).match(/^Code (\d+) of (\d+)$/).slice(1).map(Number)
  const [, of] = await place()
  const taken = []
  if (of > 1) await who.press('Home')
  for (let at = 1; at <= of; at += 1) {
    assert.deepEqual(await place(), [at, of], 'a step is one code')
    taken.push(await code.screenshot())
    if (at === 2) await who.shows(step)
    if (of > 1) await who.press('ArrowRight')
  }
  if (of === 1) await who.shows(step)
  await hands.goesRound(step)
  await who.press('Escape')
  await code.waitFor({ state: 'detached' })
  await hands.standsOn('beside the file', button(who, 'Show as QR codes'))
  return taken
}

/** The registrar reads a letter, then the request; the words are the same on both pages. */
async function readsTheRequest(otieno, hands, [request], compared) {
  await go(otieno.page, '#/officers')
  await otieno.sees('A request from another laptop', 'Or read its QR codes')
  await hands.goesRound('officers')
  await opens(otieno, { name: 'letter.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('a letter') })
  await otieno.sees('letter.jpg: This is no PNG or JPEG picture')
  await opens(otieno, { name: 'desk.png', mimeType: 'image/png', buffer: await otieno.page.screenshot() })
  await otieno.sees('desk.png: No QR code was found.')
  await otieno.shows('nothing-found')
  await opens(otieno, picture(request, 1))
  await otieno.sees('Compare: the officer reads these words to you')
  assert.deepEqual(await words(otieno), compared)
}

async function enrols(otieno, hands) {
  const { page } = otieno
  await page.locator('#office').selectOption({ label: 'MBA' })
  await hands.tabTo('request', page.locator('input[value=entry]'))
  await otieno.press('Space')
  await hands.tabAndPress('request', button(otieno, /The words are the same/))
  await otieno.sees('0922, G. Wanjiku is enrolled.')
}

/** Two of the pictures, in the wrong order, and one that is the request itself. */
async function readsSome(wanjiku, [request], answer) {
  await opens(wanjiku, picture(request, 0))
  await wanjiku.sees('code-0.png: This code is of a request, and the answer is read here.')
  await opens(wanjiku, [picture(answer[2], 3), picture(request, 0), picture(answer[0], 1)])
  await wanjiku.sees(`2 of ${answer.length} codes read`, 'Still missing: 2, 4,', 'code-0.png: This code is of a request')
  await wanjiku.shows('some-read')
}

/** Runs in the page: the light of each picture, as it stands in the middle of a camera's picture. */
async function lights([pictures, width, height]) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')
  const all = []
  for (const one of pictures) {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(one), (letter) => letter.charCodeAt(0))], { type: 'image/png' }))
    const side = height * 0.9
    context.fillStyle = '#666'
    context.fillRect(0, 0, width, height)
    context.drawImage(bitmap, (width - side) / 2, (height - side) / 2, side, side)
    const { data } = context.getImageData(0, 0, width, height)
    all.push(btoa(Array.from({ length: width * height }, (_, at) => String.fromCharCode(data[4 * at])).join('')))
  }
  return all
}

/** A film of pictures, four a second, without colours. */
async function films(page, pictures, file) {
  const frames = await page.evaluate(lights, [pictures.map((one) => one.toString('base64')), WIDTH, HEIGHT])
  return shoots(file, frames.map((frame) => Buffer.from(frame, 'base64')))
}
async function shoots(file, frames) {
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const parts = frames.flatMap((frame) => [Buffer.from('FRAME\n'), frame, grey])
  await writeFile(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F4:1 Ip A1:1 C420jpeg\n`), ...parts]))
}

async function readsTheRestByCamera(wanjiku, hands) {
  await hands.tabAndPress('waiting', button(wanjiku, 'Read by camera'))
  await wanjiku.page.waitForFunction(() => document.querySelector('video')?.videoWidth > 0)
  await hands.standsOn('camera', button(wanjiku, 'Close'))
  await wanjiku.shows('camera')
  await wanjiku.sees('Compare: the registrar reads these words to you')
  await hands.standsOn('answer', button(wanjiku, 'The words are the same: open it'))
  await wanjiku.press('Enter')
  await wanjiku.sees('Your registrar has answered: unlock to begin.')
  assert.equal(await wanjiku.page.locator('video').count(), 0, 'the camera is let go')
}

export async function codes(folder, otieno, another) {
  const programs = [await serve(`${folder}-office`), await serve(`${folder}-post`)]
  const film = `${folder}.y4m`
  // A browser counts the cameras when it starts: this one sees nothing yet.
  await shoots(film, [Buffer.alloc(WIDTH * HEIGHT)])
  const wanjiku = await another(film)
  const [office, post] = [keyboard(otieno), keyboard(wanjiku)]
  try {
    await founds(otieno, programs[0].place, REGISTRAR)
    await asks(wanjiku, programs[1].place, WANJIKU)
    await wanjiku.sees('Waiting for the registrar')
    const compared = await words(wanjiku)
    const request = await screenshots(wanjiku, post, 'request')
    assert.equal(request.length, 1, 'a request is one code')
    await readsTheRequest(otieno, office, request, compared)
    await enrols(otieno, office)
    const answer = await screenshots(otieno, office, 'answer')
    process.stdout.write(`browser: an answer of ${answer.length} codes\n`)
    await readsSome(wanjiku, request, answer)
    await films(otieno.page, answer, film)
    await readsTheRestByCamera(wanjiku, post)
    await unlocks(wanjiku, programs[1].place, WANJIKU)
    await wanjiku.sees('Customs')
    for (const hands of [office, post]) assert.deepEqual([...hands.faults], [])
    for (const one of [otieno, wanjiku]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), ...programs.map((one) => one.end())])
  }
}
