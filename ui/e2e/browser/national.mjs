//! The national profile. A registrar says languages, phone numbers, words and periods in forms; what is wrong is told beside its
//! answer, a number is tried, and the edition is stated. Another officer reads it and changes nothing; his form shows the words, and
//! his record says until when it is kept. A file that was saved is brought in again.
import { strict as assert } from 'node:assert'
import { readFile } from 'node:fs/promises'
import { serve } from './program.mjs'
import { call, CASE, founds, go, sitsDown } from './world.mjs'

const OTIENO = { number: '0417', name: 'A. Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }

const part = (who, id) => who.page.locator(`[data-part="${id}"]`)
const adds = (who, id) => part(who, id).getByRole('button', { name: 'Add', exact: true }).last().click()
const stateIt = (who) => who.page.getByRole('button', { name: 'State it…' })

async function opensTheProfile(who) {
  await go(who.page, '#/settings')
  await who.page.getByRole('link', { name: 'Open the national profile' }).click()
  await who.page.getByRole('heading', { name: 'National profile', exact: true }).waitFor()
}

async function fillsTheForm(otieno) {
  const { page } = otieno
  await otieno.sees('No edition is in force: everything is as usual.')
  await otieno.shows('empty')
  assert.ok(await stateIt(otieno).isDisabled(), 'nothing was changed')
  await adds(otieno, 'languages')
  await part(otieno, 'languages').locator('select').selectOption('fr')
  await adds(otieno, 'phone')
  await page.locator('#phone-country').fill('+254')
  await page.locator('#phone-trunk').fill('0')
  await page.locator('#groups-0').fill('3 3 3')
  await otieno.sees('Only digits stand here')
  assert.ok(await stateIt(otieno).isDisabled(), 'what is wrong is not stated')
  await otieno.shows('wrong')
  await page.locator('#phone-country').fill('254')
  await page.locator('#try-phone').fill('0712345678')
  await page.locator('[data-tried=phone]').getByText('+254712345678').waitFor()
  await otieno.sees('0712 345 678')
  await adds(otieno, 'address')
  await page.locator('#try-lines').fill('Moi Avenue 12')
  await page.locator('[data-tried=address]').getByText('Moi Avenue 12').waitFor()
  await adds(otieno, 'labels')
  await part(otieno, 'labels').getByLabel('Field', { exact: true }).selectOption('law_reference')
  await page.locator('#label-0').fill('Article du code')
  await adds(otieno, 'retention')
  await page.locator('#years-0').fill('10')
  await otieno.page.getByRole('button', { name: 'Say how many days' }).click()
  await page.locator('#lease-posts').fill('120')
  await otieno.sees('Changed, and not stated yet.')
  await otieno.shows('filled')
}

async function statesIt(otieno) {
  await stateIt(otieno).click()
  await otieno.sees('State edition 1 of the national profile?', 'It reaches every device')
  await otieno.shows('asks')
  await otieno.page.getByRole('dialog').getByRole('button', { name: 'State it', exact: true }).click()
  await otieno.sees('Edition 1 is in force')
  await otieno.shows('stated')
  const { text } = await call(otieno.page, 'profile.get')
  assert.deepEqual(JSON.parse(text).phone, { country: '254', forms: [{ groups: [3, 3, 3] }], trunk: '0' })
}

/** The file that is saved is the one that can be brought in. */
async function savesAndBringsIn(otieno) {
  const { page } = otieno
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()])
  const text = await readFile(await download.path(), 'utf8')
  assert.equal(text, (await call(page, 'profile.get')).text)
  const file = { name: 'profile.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('120', '121')) }
  await page.locator('input[type=file]').setInputFiles(file)
  await otieno.sees('The file is in the form.')
  assert.equal(await page.locator('#lease-posts').inputValue(), '121')
  await page.locator('input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('{"version":1,"fields":[]}') })
  await otieno.sees('There is no place for “fields” here.')
  await page.getByRole('button', { name: 'Drop the changes' }).click()
  assert.equal(await page.locator('#lease-posts').inputValue(), '120')
}

async function readsIt(wanjiku) {
  const { page } = wanjiku
  await opensTheProfile(wanjiku)
  await wanjiku.sees('Only the registrar of the whole administration changes it.', 'In force')
  assert.ok(await page.locator('#phone-country').isDisabled())
  assert.equal(await stateIt(wanjiku).count(), 0)
  await page.locator('#try-phone').fill('0712345678')
  await page.locator('[data-tried=phone]').getByText('+254712345678').waitFor()
  await wanjiku.shows('reads')
}

async function worksByIt(wanjiku) {
  const { page } = wanjiku
  const { fields } = await call(page, 'record.set', { kind: 'seizure', values: CASE, complete: true })
  const year = new Date().getFullYear()
  assert.ok([year + 10, year + 11].includes(Number(String(fields.retain_until).slice(0, 4))), String(fields.retain_until))
  await go(page, '#/new/seizure')
  await page.getByRole('heading').first().waitFor()
  await page.locator('#f-detected_at').waitFor()
  await wanjiku.press('Control', 'l')
  await page.locator('[data-path="law_reference"] [data-national]').getByText('Article du code').waitFor()
  await wanjiku.shows('form')
  await go(page, '#/settings')
  await page.locator('#language').waitFor()
  const languages = await page.locator('#language option').evaluateAll((all) => all.map((one) => one.value))
  assert.equal(languages[0], 'fr', 'the languages of the profile come first')
}

export async function nationalProfile(folder, otieno, another) {
  const { place, end } = await serve(folder)
  const wanjiku = await another('second')
  try {
    await founds(otieno, place, OTIENO)
    await sitsDown(otieno, wanjiku, place, WANJIKU, ['entry'])
    await opensTheProfile(otieno)
    await fillsTheForm(otieno)
    await statesIt(otieno)
    await savesAndBringsIn(otieno)
    await readsIt(wanjiku)
    await worksByIt(wanjiku)
    for (const one of [otieno, wanjiku]) one.calm()
  } catch (thrown) {
    await wanjiku.shows('failed').catch(() => {})
    throw thrown
  } finally {
    await wanjiku.leave()
    await end()
  }
}
