//! Duties at a desk that is at work: a case with a route and a link to a person who is not here yet, the same person met
//! again, a record made void and restored, a spreadsheet with faults, search and counts, and every page at 200 %.
import { strict as assert } from 'node:assert'
import { serve } from './program.mjs'

/** A spreadsheet that the program has never seen: a head of its own, a date that no calendar has, a word that is no code. */
const FAULTY = `detected_at,country,goods.quantity,What was said
31/01/2016,Uganda,"2,5 kg",behind the seat of a minibus
30/02/2016,Kenya,1 kg,a day that is none
03/04/2016,Nowhere,12 kg,a land that is none
`

const call = (page, name, input) => page.evaluate(async ([name, input]) => (await fetch(`/rpc/${name}`, { method: 'POST', headers: { 'x-ncen': '1', 'content-type': 'application/json' }, body: JSON.stringify(input) })).json(), [name, input])
const go = (page, hash) => page.evaluate((to) => (location.hash = to), hash)

/** A new case in the long form. */
async function beginsACase(bakary, detected) {
  await bakary.press('Control', 'n')
  await bakary.sees('Kept on this device at')
  await bakary.press('Control', 'l')
  await bakary.page.locator('#f-detected_at').fill(detected)
}

/** Long form, by keyboard: two legs, and a link to a person who is made on the way. */
async function linksANewPerson(bakary) {
  const { page } = bakary
  await beginsACase(bakary, '2026-05-05 02:40')
  for (const [row, country] of ['United Arab', 'Kenya'].entries()) {
    await page.locator('[data-section=route]').getByRole('button', { name: 'Add: Legs of the route' }).press('Enter')
    await page.locator(`[id="f-legs-${row}--country"]`).pressSequentially(country)
    await page.locator(`[id="f-legs-${row}--country-list"] [aria-selected=true]`).filter({ hasText: country }).waitFor()
    await page.keyboard.press('Enter')
  }
  await linkTo(page, 0, 'Kane')
  const dialog = page.getByRole('dialog', { name: 'New person' })
  await dialog.waitFor()
  await page.waitForFunction(() => document.activeElement?.value === 'Kane')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ibrahim')
  await dialog.getByText('No record agrees').waitFor()
  await bakary.shows('new-person')
  await bakary.press('Control', 'Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.id === 'f-links-0--to' && document.activeElement.value.includes('Kane'))
  await bakary.press('Control', 's')
  await bakary.sees('is saved, signed on this device.', 'Kane, Ibrahim')
  await bakary.shows('case-with-link')
}

/** Adds a link, types into its field, and takes the line that begins a new person. */
async function linkTo(page, row, words) {
  await page.locator('[data-section=links]').getByRole('button', { name: 'Add: Links' }).press('Enter')
  const field = page.locator(`[id="f-links-${row}--to"]`)
  await field.pressSequentially(words, { delay: 30 })
  const line = page.locator(`[id="f-links-${row}--to-list"] [role=option]`).filter({ hasText: `New person: “${words}”` })
  await page.locator(`[id="f-links-${row}--to-list"] [aria-selected=true]`).waitFor()
  for (let lines = 0; lines < 20 && (await line.getAttribute('aria-selected')) !== 'true'; lines += 1) await page.keyboard.press('ArrowDown')
  assert.equal(await line.getAttribute('aria-selected'), 'true', 'the line is reached by arrow keys')
  await page.keyboard.press('Enter')
}

/** Who types the same name again is told that he is here, and takes the one that is. */
async function meetsThePersonAgain(bakary) {
  const { page } = bakary
  await beginsACase(bakary, '2026-05-06 03:00')
  await linkTo(page, 0, 'KANE')
  // The field of the link has the same letters.
  await page.waitForFunction(() => document.activeElement?.value === 'KANE' && document.activeElement.closest('dialog'))
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ibrahim')
  await bakary.sees('Perhaps here already', 'The same: ')
  await bakary.shows('here-already')
  await bakary.press('Alt', '1')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await bakary.press('Control', 's')
  await page.locator('[data-section=links] a', { hasText: 'Kane' }).press('Enter')
  await bakary.sees('Records that name this one')
  assert.equal(await page.locator('.links tbody tr').count(), 2, 'both cases stand on the profile')
  await bakary.shows('profile')
}

/** A case that was made by mistake, and one that was not. */
async function makesVoidAndRestores(bakary) {
  const { page } = bakary
  await page.goBack()
  await bakary.sees('Kane, Ibrahim', '6 May 2026')
  await page.getByRole('button', { name: 'Void…' }).press('Enter')
  await bakary.sees('It stays, and shows that it is void')
  await page.keyboard.type('Entered twice at the change of shift')
  await bakary.shows('void-dialog')
  await bakary.press('Control', 'Enter')
  await bakary.sees('Void since', '“Entered twice at the change of shift”')
  assert.equal(await page.getByRole('link', { name: 'Edit' }).count(), 0, 'a void record is not amended')
  await bakary.shows('void')
  await page.getByRole('button', { name: 'Restore…' }).press('Enter')
  await page.getByLabel('Reason').fill('It was another case after all')
  await bakary.press('Control', 'Enter')
  await bakary.sees('Restored', '“It was another case after all”')
  await page.getByRole('link', { name: 'Edit' }).waitFor()
}

/** Columns are looked at before anything is written; one is sent elsewhere; the report leads to its record. */
async function importsAFileWithFaults(bakary) {
  const { page } = bakary
  await bakary.click('link', 'Import')
  await page.locator('input[accept=".csv,.xlsx"]').setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(FAULTY) })
  await bakary.sees('What was said', 'Goes nowhere', '31 Jan 2016', '2.5 kg')
  await bakary.shows('columns')
  const row = page.locator('tr').filter({ hasText: 'What was said' })
  await row.getByRole('button').press('Enter')
  await page.keyboard.type('narrative')
  await page.locator('[role=option][aria-selected=true]').filter({ hasText: 'arrative' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => !document.body.innerText.includes('Goes nowhere'))
  const tries = page.getByRole('button', { name: 'Try without writing' })
  await tries.click({ trial: true }) // It waits for the answer of the columns.
  await tries.press('Enter')
  await bakary.sees('What to look at', 'is not a date of the calendar')
  await bakary.shows('import-tried')
  await page.getByRole('button', { name: 'Import', exact: true }).press('Enter')
  await page.locator('.line.body', { hasText: 'Open' }).first().waitFor()
  await bakary.shows('import-done')
  await page.locator('.line.body', { hasText: 'Open' }).first().dblclick()
  await bakary.sees('a land that is none')
}

async function searchesAndCounts(bakary) {
  const { page } = bakary
  await bakary.click('link', 'Seizures')
  // The key is the list's, which comes a moment after the link was followed.
  await page.locator('.foot').waitFor()
  await bakary.press('/')
  await page.keyboard.type('minibus')
  await bakary.sees('1 record')
  await page.locator('input[type=search], .search input').first().fill('heroin')
  await bakary.sees('records')
  const count = () => page.locator('.foot').innerText()
  const before = await count()
  await page.locator('.side [role=checkbox], .side input[type=checkbox]').nth(1).press('Space')
  await page.waitForFunction((before) => document.querySelector('.foot').innerText !== before, before)
  await bakary.shows('facets')
}

/** 200 % on the laptop that the interface is drawn for: half of its width and height. */
async function isWholeAtTwiceTheSize(bakary) {
  const { page } = bakary
  const draft = (await call(page, 'draft.open', { kind: 'seizure' })).draft
  await call(page, 'draft.keep', { draft, fields: { detected_at: '2026-05-05T02:40+03:00', goods: [{ fields: { template: 'drugs', item: 'drugs.opioids.heroin', quantity: '12.4 KGM' } }] } })
  const record = (await call(page, 'draft.save', { draft, complete: false })).id
  await page.setViewportSize({ width: 683, height: 384 })
  for (const hash of ['#/home', '#/records/seizure', `#/record/${record}`, `#/edit/${record}`, '#/new/seizure', '#/import', '#/export', '#/settings', '#/help']) {
    await go(page, hash)
    await page.waitForTimeout(600)
    assert.deepEqual(await page.evaluate(beyondReach), [], `${hash} at 200 %`)
  }
  await bakary.shows('at-200')
  await page.setViewportSize({ width: 1366, height: 768 })
}

/** Runs in the page: what can be used and is cut off, without anything that scrolls there. */
function beyondReach() {
  const cut = []
  for (const one of document.querySelectorAll('a[href], button, input, textarea, select')) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.hidden) continue
    one.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // What only a script can scroll, no hand can.
    for (let up = one.parentElement; up; up = up.parentElement) if (getComputedStyle(up).overflowX === 'hidden') up.scrollLeft = 0
    const box = one.getBoundingClientRect()
    if (box.width <= 1 || (box.right <= innerWidth + 1 && box.left >= -1 && box.bottom <= innerHeight + 1 && box.top >= -1)) continue
    let up = one.parentElement
    while (up && !(['auto', 'scroll'].includes(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth + 1)) up = up.parentElement
    if (!up) cut.push(`${one.innerText || one.id || one.className} at ${Math.round(box.left)},${Math.round(box.top)}`)
  }
  return cut
}

export async function duties(folder, bakary) {
  const program = await serve(folder, '127.0.0.1:0', ['--demo'])
  try {
    await bakary.page.goto(program.place)
    await bakary.sees('Seizures')
    await linksANewPerson(bakary)
    await meetsThePersonAgain(bakary)
    await makesVoidAndRestores(bakary)
    await importsAFileWithFaults(bakary)
    await searchesAndCounts(bakary)
    await isWholeAtTwiceTheSize(bakary)
    bakary.calm()
  } finally {
    await program.end()
  }
}
