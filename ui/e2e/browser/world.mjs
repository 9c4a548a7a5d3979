//! What stories begin with, done by the calls of a page and not by hand: an administration, officers at its laptops, and
//! bundles that are carried between them.
import { strict as assert } from 'node:assert'

/** Calls the program as the page does, with the page's own secret; a refusal is thrown with its code. */
export async function call(page, name, input = {}) {
  const answer = await page.evaluate(async ([name, input]) => {
    const headers = { 'x-ncen': '1', 'x-ncen-page': localStorage.getItem('x-ncen-page') ?? '', 'content-type': 'application/json' }
    const told = await fetch(`/rpc/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
    const secret = told.headers.get('x-ncen-page')
    if (secret) localStorage.setItem('x-ncen-page', secret)
    return { ok: told.ok, body: await told.json() }
  }, [name, input])
  assert.ok(answer.ok, `${name}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

export const go = (page, hash) => page.evaluate((to) => (location.hash = to), hash)

/** An administration in an empty folder, by its registrar, who also records. */
export async function founds({ page }, place, { number, name, passphrase }) {
  await page.goto(place)
  await call(page, 'status')
  await call(page, 'start.found', { country: 'KE', administration: 'Customs', office_code: 'MBA', office_name: 'Mombasa port', officer_number: number, officer_name: name, passphrase })
  await call(page, 'start.confirm')
  await opens(page)
}

const opens = async (page) => { await page.reload(); await page.locator('nav').first().waitFor() }

async function approved(registrar, request, roles, letters) {
  const [{ id: office }] = await call(registrar.page, 'office.list')
  return call(registrar.page, 'enrol.approve', { request: request.bytes, office, roles, ...(letters ? { letters } : {}) })
}

export async function unlocks({ page }, place, { number, passphrase }) {
  await page.goto(place)
  await call(page, 'status')
  await call(page, 'unlock', { seat: number, passphrase })
  await opens(page)
}

/** Another officer at the registrar's laptop, in a page of his own. */
export async function sitsDown(registrar, officer, place, who, roles) {
  await approved(registrar, (await call(registrar.page, 'enrol.officer', who)).request, roles)
  await unlocks(officer, place, who)
}

/** Another officer at a laptop of his own. */
export async function joins(registrar, officer, place, who, roles, letters) {
  const { page } = officer
  const request = await asks(officer, place, who)
  await call(page, 'enrol.answer', await approved(registrar, request, roles, letters))
  await unlocks(officer, place, who)
}

/** Asks at an empty laptop; gives the request. */
export async function asks({ page }, place, who) {
  await page.goto(place)
  await call(page, 'status')
  const { request } = await call(page, 'enrol.join', who)
  await call(page, 'start.confirm')
  await page.reload()
  return request
}

async function finished(page, job) {
  for (let tries = 0; tries < 1200; tries += 1) {
    const status = await call(page, 'job.status', { job })
    if (status.finished) { assert.equal(status.error, undefined); return status }
    await page.waitForTimeout(50)
  }
  return assert.fail('the job never ends')
}

const secret = (page) => page.evaluate(() => localStorage.getItem('x-ncen-page') ?? '')

/** Everything that one laptop holds is carried to another as a file. */
export async function carries(from, to, asked = {}) {
  const { job } = await call(from.page, 'bundle.make', asked)
  await finished(from.page, job)
  const file = await from.page.request.get(new URL(`/download/${job}?page=${await secret(from.page)}`, from.page.url()).href)
  const headers = { 'x-ncen': '1', 'x-ncen-page': await secret(to.page), 'content-type': 'application/octet-stream' }
  const sent = await to.page.request.post(new URL('/upload?name=carried.ncen', to.page.url()).href, { headers, data: await file.body() })
  const { path } = await sent.json()
  const { brought } = await finished(to.page, (await call(to.page, 'bundle.accept', { path })).job)
  assert.deepEqual(brought.dropped, {})
  return brought
}

/** A case with every answer that completes it. */
export const CASE = {
  detected_at: '2026-05-05 02:40 +03:00', office: 'KE-MBA', location_type: 'seaport', direction: 'import', transport_mode: '1', departure_country: 'AE', destination_country: 'KE', detection_aids: 'cargo_xray',
  'goods[0].template': 'drugs', 'goods[0].item': 'drugs.opioids.heroin', 'goods[0].quantity': '12 KGM',
}
