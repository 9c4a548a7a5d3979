//! Pictures of a case: three files are chosen, one of which is none; what is said of them stands below them, they are looked at
//! one after the other by keyboard, the original is fetched, other words are found for one, and it is struck and taken back. Then another laptop has the small forms and asks for the rest.
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { faultsOf } from './axe.mjs'
import { keyboard } from './keys.mjs'
import { serve } from './program.mjs'
import { call, carries, CASE, founds, go, joins } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }

const button = (who, name) => who.page.getByRole('button', { name })
const inDialog = (who, name) => who.page.getByRole('dialog').getByRole('button', { name })
const isGone = (who) => who.page.getByRole('dialog').waitFor({ state: 'detached' })
const thumbs = (who) => who.page.locator('[data-picture]')
const opens = async (who, record) => { await go(who.page, `#/record/${record.id}?kind=seizure`); await who.page.locator('.doc').waitFor() }

/** As a picture, and as axe sees it. */
async function shows(who, step) {
  await who.shows(step)
  assert.deepEqual(await faultsOf(who.page), [], step)
}

/** A PNG of a colour with a word on it, as large as a phone's picture: its smaller forms are others than itself. */
export async function drawn({ page }, word, colour) {
  const bytes = await page.evaluate(([word, colour]) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1600 })
    const context = canvas.getContext('2d')
    context.fillStyle = colour
    context.fillRect(0, 0, 2400, 1600)
    context.fillStyle = '#fff'
    context.font = '300px sans-serif'
    context.fillText(word, 300, 900)
    return canvas.toDataURL('image/png').split(',')[1]
  }, [word, colour])
  return { name: `${word}.png`, mimeType: 'image/png', buffer: Buffer.from(bytes, 'base64') }
}

/** Nothing is there yet; three are chosen, and one of them is a letter. */
async function adds(otieno, hands, record) {
  const { page } = otieno
  await opens(otieno, record)
  await otieno.sees('No pictures yet', 'Add pictures…')
  await otieno.press('p')
  await hands.standsOn('no pictures', button(otieno, 'Add pictures…'))
  const letter = { name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('a letter') }
  await page.locator('input[type=file][accept*=webp]').setInputFiles([await drawn(otieno, 'panel', '#24405c'), letter, await drawn(otieno, 'seal', '#5f2a2a')])
  await otieno.sees('Add 3 pictures to', 'never goes to the CEN', 'panel.png', 'letter.png', 'seal.png')
  await hands.standsOn('add', page.locator('#picture-0-kind'))
  assert.deepEqual(await page.getByRole('checkbox', { name: 'Shows a person' }).evaluateAll((all) => all.map((one) => one.checked)), [true, true, true], 'whoever says nothing shows nobody')
  await otieno.choose('picture-0-kind', 'conceal', 'Concealment')
  await page.locator('#picture-0-caption').fill('Behind the evaporator panel')
  await otieno.choose('picture-2-kind', 'seal', 'Seal')
  await page.getByRole('checkbox', { name: 'Shows a person' }).nth(2).uncheck()
  await shows(otieno, 'add')
  await hands.goesRound('add')
  await otieno.press('Control', 'Enter')
  await otieno.sees('One picture was not added.', 'This is no JPEG, PNG or WebP picture')
  assert.equal(await page.getByRole('dialog').getByText('Added', { exact: true }).count(), 2, 'the others went')
  await hands.standsOn('one refused', inDialog(otieno, 'Try again'))
  await shows(otieno, 'one-refused')
  await otieno.press('Escape')
  await isGone(otieno)
  await hands.standsOn('added', button(otieno, 'Add pictures…'))
}

export const isDrawn = (page, count) => page.waitForFunction((count) => { const all = [...document.querySelectorAll('[data-picture] img')]; return all.length === count && all.every((one) => one.naturalWidth > 0) }, count)

/** The strip, its first picture, the next one by an arrow, and back to where the hand is. */
async function looks(otieno, hands) {
  const { page } = otieno
  await isDrawn(page, 2)
  await otieno.sees('Behind the evaporator panel', 'on this device')
  await page.getByRole('img', { name: 'Shows names or faces' }).waitFor()
  await otieno.press('p')
  await hands.standsOn('strip', thumbs(otieno).first())
  await hands.goesRound('strip')
  await shows(otieno, 'strip')
  await thumbs(otieno).first().focus()
  await otieno.press('Enter')
  await page.getByRole('dialog', { name: 'Behind the evaporator panel' }).waitFor()
  await otieno.sees('1 of 2', 'Added by', '0417', 'Shows names or faces')
  await page.waitForFunction(() => document.querySelector('dialog img')?.naturalWidth > 120)
  await shows(otieno, 'picture')
  await otieno.press('ArrowRight')
  await page.getByRole('dialog', { name: 'Seal' }).waitFor()
  await otieno.sees('2 of 2')
  const [fetched] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save original…' }).click()])
  assert.deepEqual([...(await readFile(await fetched.path())).subarray(1, 4)], [...Buffer.from('PNG')])
  assert.match(fetched.suggestedFilename(), /-2\.png$/)
  await hands.goesRound('picture')
  await otieno.press('Escape')
  await isGone(otieno)
  await hands.standsOn('looked at', thumbs(otieno).nth(1))
}

/** Other words for the second picture; then it is struck, and taken back where it stands by its name. */
async function mends(otieno, hands) {
  const { page } = otieno
  await thumbs(otieno).nth(1).focus()
  await otieno.press('Enter')
  await page.getByRole('dialog', { name: 'Seal' }).waitFor()
  await otieno.press('e')
  await page.getByRole('dialog', { name: 'What is said of Seal' }).waitFor()
  await page.locator('#picture-said-caption').fill('Seal 4471')
  await shows(otieno, 'describe')
  await hands.goesRound('describe')
  await otieno.press('Control', 'Enter')
  await page.getByRole('dialog', { name: 'Seal 4471', exact: true }).waitFor()
  await otieno.press('Delete')
  await isGone(otieno)
  await hands.standsOn('struck', button(otieno, 'Take back: Seal 4471'))
  assert.equal(await thumbs(otieno).count(), 1)
  await shows(otieno, 'struck')
  await otieno.press('Enter')
  await isDrawn(page, 2)
  await hands.standsOn('taken back', thumbs(otieno).nth(1))
}

/** The same file is in the record already. */
async function addsItAgain(otieno, file) {
  await otieno.page.locator('input[type=file][accept*=webp]').setInputFiles([file])
  await otieno.sees('Add 1 picture to')
  await inDialog(otieno, 'Add').click()
  await otieno.sees('The record has this picture already.')
  await otieno.press('Escape')
  await isGone(otieno)
}

/** Who keeps every original says so where this device is described. */
async function keepsAll(otieno, hands) {
  const { page } = otieno
  const kept = () => call(page, 'picture.keep', {})
  await go(page, '#/exchange/devices')
  const all = page.getByRole('switch', { name: 'Keep every original of pictures' })
  await otieno.sees('Otherwise originals come when somebody asks for them.')
  assert.deepEqual([await all.getAttribute('aria-checked'), await kept()], ['false', { originals: false }])
  await hands.tabAndPress('keep', all, 'Space')
  await page.waitForFunction(() => document.querySelectorAll('[role=switch][aria-checked=true]').length === 1)
  assert.deepEqual(await kept(), { originals: true })
  await hands.standsOn('kept', all)
  await shows(otieno, 'keeps')
}

/** What a bundle brought is the small forms; the original is asked for. */
async function asks(wanjiku, hands, record) {
  await opens(wanjiku, record)
  await isDrawn(wanjiku.page, 2)
  await wanjiku.sees('not on this device')
  await hands.tabAndPress('away', button(wanjiku, 'Fetch the original: Behind the evaporator panel'))
  await wanjiku.sees('asked for')
  await hands.standsOn('asked', thumbs(wanjiku).first())
  await shows(wanjiku, 'asked')
}

export async function pictures(folder, otieno, another) {
  const [port, hill] = [await serve(`${folder}-office`), await serve(`${folder}-post`)]
  const wanjiku = await another('post')
  const [office, post] = [keyboard(otieno), keyboard(wanjiku)]
  try {
    await founds(otieno, port.place, OTIENO)
    await joins(otieno, wanjiku, hill.place, WANJIKU, ['entry', 'supervisor'], 'B')
    const record = await call(otieno.page, 'record.set', { kind: 'seizure', values: CASE })
    await adds(otieno, office, record)
    await looks(otieno, office)
    await mends(otieno, office)
    await addsItAgain(otieno, await drawn(otieno, 'seal', '#5f2a2a'))
    await carries(otieno, wanjiku)
    await asks(wanjiku, post, record)
    await keepsAll(otieno, office)
    for (const hands of [office, post]) assert.deepEqual([...hands.faults], [])
    for (const one of [otieno, wanjiku]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await Promise.all([wanjiku.leave(), port.end(), hill.end()])
  }
}
