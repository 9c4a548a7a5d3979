//! A picture of every page and state of the demonstration, in the languages and looks that differ most, under
//! `docs/screens`: `npm run screens` after `npm run build` and `cargo build -p cli --features interface`. A page is drawn
//! at 1366 × 768, two also at 1920 × 1080; look at them beside the sketches.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faultsOf } from '../browser/axe.mjs'
import { serve } from '../browser/program.mjs'
import { visitor } from '../browser/visitor.mjs'
import { call, carries, CASE, founds, joins } from '../browser/world.mjs'

const PLACE = process.env.SHOTS ?? fileURLToPath(new URL('../../../docs/screens', import.meta.url))
/** Beginnings of names: only these are drawn. */
const ONLY = process.argv.slice(2)
/** Every page in these; the main pages in those. */
const LOOKS = [['en', 'light'], ['en', 'dark'], ['ar', 'light'], ['ar', 'dark']]
const MORE_LOOKS = [['fr', 'light'], ['ru', 'light'], ['en', 'contrast']]

/** What axe finds, by page. */
const found = []
const examine = async (page, name) => found.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`))

/** A profile with something in each part; a newer edition that is not read stands above it. */
const NATIONAL = {
  edition: 3, may_state: true,
  text: JSON.stringify({
    version: 1, languages: ['en', 'sw', 'ar'], phone: { country: '254', trunk: '0', forms: [{ begins: '7', groups: [3, 3, 3] }, { groups: [3, 6] }] },
    address: [{ fields: ['lines'], words: { en: 'Street or plot' } }, { fields: ['post_code', 'town'] }, { fields: ['country'] }],
    labels: { 'seizure.law_reference': { en: 'Section of EACCMA' }, 'person.addresses.town': { sw: 'Mji' } }, retention: [{ kind: 'person', years: 5 }, { kind: 'seizure', template: 'drugs', years: 20 }],
    leases: { offices: 30, posts: 120 }, thresholds: [{ from: '2026-01-01', least: '0.5', location: 'airport', template: 'drugs', unit: 'KGM' }],
  }),
  editions: [['4', 'unread'], ['3', 'in_force'], ['2', 'replaced']].map(([edition, state]) => ({ edition: Number(edition), state, hash: edition.repeat(64), time: `2026-05-0${edition}T09:12:00+03:00`, findings: [] })),
}

/** Until nothing moves any more: a colour on its way is no colour to look at. */
const quiet = async (page) => { await page.waitForTimeout(350); await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity)) }

/** A case with three goods lines, a route and a concealment, so that a record and its form are worth looking at. */
async function aCase(page, person) {
  const draft = await call(page, 'draft.open', { kind: 'seizure' })
  const goods = [
    { template: 'drugs', item: 'drugs.opioids.heroin', quantity: '12.4 KGM', hs: '293911' },
    { template: 'drugs', item: 'drugs.cannabis.resin', quantity: '3 KGM' },
    { template: 'tobacco', item: 'tobacco.smoking.cigarettes', quantity: '12 MIL' },
  ].map((fields) => ({ fields }))
  const fields = {
    detected_at: '2026-05-05T02:40+03:00', office: 'KE-MBA', country: 'KE', place: 'KEMBA', location_type: 'seaport', direction: 'transit', transport_mode: '1',
    departure_country: 'AE', destination_country: 'UG', detection_aids: ['cargo_xray'], goods,
    legs: [['departure', 'AE', 'AEJEA', '2026-04-21'], ['transit', 'OM', 'OMSLL', '2026-04-25'], ['seizure', 'KE', 'KEMBA', '2026-05-05'], ['destination', 'UG', 'UGKLA']].map(([role, country, place, arrived_on]) => ({ fields: { role, country, place, ...(arrived_on ? { arrived_on } : {}) } })),
    links: [{ fields: { kind: 'associate', to: person, certainty: 'probable' } }],
    concealment: [{ fields: { place: 'freight.reefer_unit', description: 'Behind the evaporator panel' } }],
    summary: 'Packets behind the evaporator panel of a reefer unit; six rivets replaced by screws.',
  }
  await call(page, 'draft.keep', { draft: draft.draft, fields })
  return call(page, 'draft.save', { draft: draft.draft, complete: false })
}

/** A person who is named by the case, and another who may be the same. */
async function aPerson(page, given) {
  const values = { family_name: 'Kane', given_names: given, birth_date: '1980-02-01', nationalities: 'SN' }
  return (await call(page, 'record.set', { kind: 'person', values })).id
}

const HASSAN = { number: '0930', name: 'H. Hassan', passphrase: 'nine grey stones by the gate' }

/** What another laptop brings: a case that waits for approval, one of ours that came back, and one that was written apart. */
async function fromTheHill(guest) {
  const hill = await serve(join(folder, 'hill'))
  const hassan = await visitor(PLACE)
  try {
    await joins(guest, hassan, hill.place, HASSAN, ['entry', 'supervisor'], 'H')
    const write = async (who, values) => (await call(who.page, 'record.set', { kind: 'seizure', complete: true, values: { ...CASE, ...values } })).id
    const amend = (who, id, values) => call(who.page, 'record.set', { id, values })
    const back = await write(guest, { detected_at: '2026-05-03 11:20 +03:00', 'goods[0].template': 'tobacco', 'goods[0].item': 'tobacco.smoking.cigarettes', 'goods[0].quantity': '1240 MIL' })
    const torn = await write(guest, { detected_at: '2026-05-04 23:05 +03:00' })
    await carries(guest, hassan)
    await call(hassan.page, 'record.decide', { id: back, verb: 'return', reason: 'Goods line 1: net or gross weight? Say which' })
    const waiting = await write(hassan, { detected_at: '2026-05-02 06:45 +03:00', 'goods[0].item': 'drugs.cannabis.resin', 'goods[0].quantity': '3 KGM', summary: 'In the spare wheel of a minibus.' })
    await amend(guest, torn, { 'goods[0].quantity': '11.9 KGM', direction: 'transit', summary: 'Weighed in the shed, gross, eleven packets.' })
    await amend(hassan, torn, { 'goods[0].quantity': '12.4 KGM', direction: 'export', departure_country: 'OM' })
    await carries(hassan, guest)
    return { back, torn, waiting }
  } finally {
    await hassan.leave()
    await hill.end()
  }
}

const NJERI = { number: '0944', name: 'C. Njeri', passphrase: 'two long oars on the sand' }

/** Files of investigations: two that are begun, and one with an officer assigned, tasks and a message; another officer could be.
 *  Gives the last one's id. */
async function files(page) {
  const { request } = await call(page, 'enrol.officer', NJERI)
  const [{ id: office }] = await call(page, 'office.list')
  await call(page, 'enrol.approve', { request: request.bytes, office, roles: ['investigator'] })
  const write = async (values) => (await call(page, 'record.set', { kind: 'investigation', values: { reason: 'Seen at the quay with two drivers, four nights of ten; the lorry is never the same.', ...values } })).id
  await write({ subject: 'Cigarettes by the hill road', action_asked: 'operational_analysis', file_stage: 'suspended', valid_until: '2026-12-31', lead: '0930' })
  await write({ subject: 'Charcoal bags with double bottoms, three consignees of one address', action_asked: 'inform_owner', valid_until: '2027-03-31', review_on: '2026-09-01' })
  const id = await write({ subject: 'The Kestrelwing brothers', action_asked: 'discreet_check', priority: 'urgent', file_stage: 'active', valid_until: '2027-06-30', review_on: '2026-12-15', lead: '0417', warnings: 'armed', 'tasks[0].task': 'Ask the port for the gate book', 'tasks[0].officer': '0930', 'tasks[0].due_on': '2026-06-01', 'tasks[1].task': 'Photographs of the yard', 'tasks[1].due_on': '2026-06-08' })
  const { space, seats: all } = await call(page, 'team', { id })
  await call(page, 'team.assign', { id, seat: all.find((one) => one.officer.startsWith(HASSAN.number)).seat, right: 'write' })
  await call(page, 'record.set', { kind: 'message', space, values: { subject: 'Tonight at four', about: id, 'recipients[0].office': 'KE-MBA', narrative: 'The lorry comes by the north gate.' } })
  return id
}

const FILE = 'detected_at,country,goods.quantity,What was said\n31/01/2016,Uganda,"2,5 kg",behind the seat\n30/02/2016,Kenya,1 kg,a day that is none\n03/04/2016,Nowhere,12 kg,a land that is none\n'

const WANJIKU = { number: '0922', name: 'G. Wanjiku', passphrase: 'seven dry lamps in the hall' }
const STRANGER = { number: '0007', name: 'J. Mwangi', passphrase: 'five red kites over the bay' }

/** What waits: of a laptop whose seat was revoked, a change to a case of ours and a case more; and a stranger's. */
async function quarantine(guest) {
  const programs = [await serve(join(folder, 'post')), await serve(join(folder, 'stranger'))]
  const [wanjiku, stranger] = [await visitor(PLACE), await visitor(PLACE)]
  try {
    await joins(guest, wanjiku, programs[0].place, WANJIKU, ['entry'], 'P')
    await founds(stranger, programs[1].place, STRANGER)
    const write = async (who, values) => (await call(who.page, 'record.set', { kind: 'seizure', complete: false, values: { ...CASE, ...values } })).id
    const seen = await write(wanjiku, { detected_at: '2026-05-04 09:10 +03:00' })
    await carries(wanjiku, guest)
    const { id: seat } = (await call(guest.page, 'seats')).find((one) => one.officer.startsWith(WANJIKU.number))
    await call(guest.page, 'seat.revoke', { seat, reason: 'lost' })
    await call(wanjiku.page, 'record.set', { id: seen, values: { 'goods[0].quantity': '11.4 KGM' } })
    await write(wanjiku, { detected_at: '2026-05-05 14:05 +03:00', 'goods[0].item': 'drugs.cannabis.resin' })
    await write(stranger, {})
    await carries(stranger, guest)
    await carries(wanjiku, guest)
  } finally {
    await Promise.all([wanjiku.leave(), stranger.leave(), ...programs.map((one) => one.end())])
  }
}

/** The program says this instead, until the page has been seen. */
const instead = (page, name, answer, status = 200) => page.route(`**/rpc/${name}`, (asked) => asked.fulfill({ status, json: answer }))
const asItIs = (page) => page.unrouteAll({ behavior: 'ignoreErrors' })
const SHOWN = { is_sealed: true, from: '9b5f23c6', letters: 'P', made_at: '2026-05-03T14:30:00Z', since: null, bytes: 3_145_728, statements: 12, entries: 212, pictures: 0, closed: 2, new: 38 }
const letter = (id, to, from, day, bytes, more = {}) => ({ id, to, from, since: `2026-05-${day}T10:00:00Z`, bytes, is_for_here: false, is_whole: true, ...more })
/** Letters, one in each state. */
const LETTERS = [letter('1', 'B', null, '03', 412_000), letter('2', 'C', 'D', '04', 31_400_000), letter('3', 'A', 'D', '05', 96_000, { is_for_here: true }), letter('4', '9b'.repeat(32), 'D', '05', 2_048_000, { is_whole: false })]
const sent = (id, to, day, state, by = null) => ({ id, to, written: `2026-05-${day}T08:00:00Z`, bytes: 412_000, entries: 40, state, by, at: `2026-05-${day}T16:20:00Z` })
const SENT = [sent('1', 'B', '03', 'waits'), sent('6', 'D', '02', 'handed', 'P'), sent('7', 'B', '01', 'came', 'P')]
const JOB = { rows: 0, imported: 0, repeated: 0, same: 0, refused: 0, uncoded: 0, unread: [], seconds: 4 }

/** A bundle is chosen; what it says of itself, the program is told to say. */
const looksInto = async (page) => { await go(page, '#/exchange/bundles'); await page.locator('input[accept=".ncen"]').setInputFiles({ name: 'stick.ncen', mimeType: 'application/octet-stream', buffer: Buffer.from('x') }); await page.locator('.looked').waitFor() }
const go = async (page, hash) => { await page.evaluate((to) => (location.hash = to), hash); await quiet(page) }

const ASKED = { request: { seat: 'a1', number: '0922', name: 'G. Wanjiku', words: ['curious', 'crowd', 'quit', 'produce', 'behave'], bytes: '00', made_at: '2026-05-05T08:12:00Z' }, device_is_new: false, letters: 'B', offices: [{ id: 'a1', code: 'MBA', parent: null }], roles: ['entry'] }
/** The registrar has answered a laptop, and shows it the answer. */
async function showsCodes(page) {
  await instead(page, 'enrol.read', ASKED)
  await instead(page, 'enrol.approve', { bytes: 'a5'.repeat(3300) })
  await go(page, '#/home')
  await go(page, '#/officers')
  await page.locator('input[accept=".ncen-request"]').setInputFiles({ name: '0922.ncen-request', mimeType: 'application/octet-stream', buffer: Buffer.from('x') })
  await page.locator('input[value=entry]').check()
  await page.locator('form button[type=submit]').click()
  await page.locator('.stack > .row .btn').nth(1).click()
  await page.keyboard.press('Home')
  await quiet(page)
}

const ending = (id, reference, title, state, more = {}) => ({ id, kind: 'seizure', reference, title, state, basis: '', time: '', ...more })
const ENDINGS = [
  ending('01JD2A', 'KE-MBA-2019-A0112', 'Cigarettes, 1,240 thousand, Mombasa port', 'over'),
  ending('01JD2B', 'KE-MBA-2019-A0131', 'Cannabis resin, 3 kg, Malaba', 'over'),
  ending('01JD2C', 'KE-MBA-2020-A0007', 'Heroin, 12.4 kg, behind the evaporator panel of a reefer unit that came by way of three ports', 'over'),
  ending('01JD2D', 'KE-MBA-2026-A0003', 'Heroin, 2.09 kg, Moi airport', 'due', { basis: 'court', time: '2026-05-05T09:12:00+03:00' }),
  { ...ending('01JD2E', 'KE-MBA-2026-A0009', 'Kane, Ibrahim', 'due', { basis: 'subject', time: '2026-05-05T10:40:00+03:00' }), kind: 'person' },
  ending('01JD2F', 'KE-MBA-2018-A0044', 'Ivory, 12 pieces, Malindi', 'held', { basis: 'schedule', time: '2026-04-28T15:02:00+03:00' }),
  ending('01JD2G', 'KE-MBA-2026-A0011', 'Cocaine, 11.9 kg, Kilindini', 'held'),
  { ...ending('01JCZ7QH3M8W5X2VEKPNB4RT6A', '', '', 'erased', { time: '2026-04-30T06:01:00+03:00' }), kind: '' },
]
const BACKUPS = [
  { made_at: '2026-03-02T08:12:00Z', name: 'backup-2026-03-02.ncenback', bytes: 48_200_000, expires_at: '2026-05-31T08:12:00Z', is_over: false },
  { made_at: '2025-12-01T14:40:00Z', name: 'backup-2025-12-01.ncenback', bytes: 41_900_000, expires_at: '2026-03-01T14:40:00Z', is_over: true },
]
/** A backup is proved, and this is found. */
async function proves(page, errors) {
  await instead(page, 'backup.list', BACKUPS)
  await instead(page, 'backup.test', { job: 'job-1' })
  await instead(page, 'job.status', { ...JOB, phase: 'finished', done: 5120, total: 0, finished: true, proved: { made_at: '2026-03-02T08:12:00Z', entries: 4310, records: 812, errors } })
  await go(page, '#/home')
  await go(page, '#/backup')
  await page.locator('input[accept=".ncenback"]').setInputFiles({ name: 'backup-2026-03-02.ncenback', mimeType: 'application/octet-stream', buffer: Buffer.from('x') })
  await page.locator('.counts').waitFor()
  await quiet(page)
}
const seats = (...others) => [{ number: '0417', name: 'A. Otieno' }, ...others].map(({ number, name }, index) => ({ id: `a${index}`, officer: `${number}, ${name}`, office: 'MBA', device: 'A', here: index > 0, lease: null, revoked: null }))
/** What the program says of a record, and more. */
const beside = (page, more) => page.route('**/rpc/record.get', async (asked) => { const told = await asked.fetch(); await asked.fulfill({ response: told, json: { ...(await told.json()), ...more } }) })
/** The dialog that erases a record, with these officers beside the registrar. */
async function erases(page, record, ...others) {
  await instead(page, 'seats', seats(...others))
  await go(page, '#/home')
  await go(page, `#/record/${record}?kind=seizure`)
  await page.locator('.acts > .btn').first().click()
  await page.locator('.menu .btn').last().click()
  await page.locator('dialog .stack > *').first().waitFor()
  await quiet(page)
}

const PAPER = { administration: 'Customs', office: '', officer: '0922', root_words: [[], []], made_at: '2026-05-05T09:12:00+03:00', recovery_words: 'abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve acid acoustic acquire across act action actor actress actual'.split(' ') }
const RECOVERED = { seat: 'a1', request: { ...ASKED.request, name: '', made_at: '2026-05-05T08:12:00Z' } }
/** The folder is not open, and the page begins anew: `state` is how it stands. */
async function shut(page, state, more = {}) {
  await go(page, '#/home')
  await instead(page, 'status', { ...(await call(page, 'status')), demo: false, state, seat: null, office: null, administration: null, seats: [{ id: 'a1', number: '0922', name: '' }], ...more })
  await page.reload()
  await page.locator('main').first().waitFor()
  await quiet(page)
}
const openAgain = async (page) => { await asItIs(page); await page.reload(); await page.locator('nav').first().waitFor() }
/** Passphrase and sheet are lost; `pending` is what was asked before. */
async function lost(page, pending) {
  await instead(page, 'recover.pending', pending)
  await shut(page, 'locked', { seats: [{ id: 'a1', number: '0922', name: '' }, { id: 'a2', number: '0417', name: '' }] })
  await page.locator('.lost .btn').click()
  await quiet(page)
}
async function putsBack(page, answer, status) {
  await shut(page, 'empty')
  await page.locator('.ways button').last().click()
  await page.route('**/upload*', (asked) => asked.fulfill({ json: { path: '/inbox/x' } }))
  await instead(page, 'backup.restore', status ? answer : { job: 'job-1' }, status)
  if (!status) await instead(page, 'job.status', { ...JOB, phase: 'finished', done: 0, total: 0, finished: true, proved: answer })
  await page.locator('input[accept=".ncenback"]').setInputFiles({ name: 'backup-2026-03-02.ncenback', mimeType: 'application/octet-stream', buffer: Buffer.from('x') })
  await page.locator('.drop bdi').waitFor()
  await quiet(page)
  await page.locator('#seat').fill('0922')
  await page.locator('#passphrase').fill('seven dry lamps in the hall')
  await page.keyboard.press('Enter')
  await page.locator('.ban, .errm').first().waitFor()
  await quiet(page)
}
const RESTORED = { made_at: '2026-03-02T08:12:00Z', entries: 4310, records: 812, erased: 2, errors: 0 }

/** Devices on the network, one in each state. */
const at = (day, time) => `2026-05-${day}T${time}:00Z`
const NO_PICTURES = { count: 0, bytes: 0, has_more: false }
const device = (n, office, letters, more = {}) => ({ key: String(n).padStart(2, '0').repeat(32), office, letters, standing: 'stands', is_listed: true, stated: [], state: 'apart', is_even: false, has_news: true, even: at('05', '11:12'), signed: at('05', '11:12'), unsigned: 3, last: at('05', '11:12'), seconds: null, route: null, round_trip: null, to_send: {}, to_come: {}, pictures_to_send: NO_PICTURES, pictures_to_come: NO_PICTURES, seconds_left: null, delivered: [0, 0], stored: 0, traffic: [0, 0], total: [143_000, 1_204_000], error: null, next: null, name: '', addresses: ['192.0.2.7:4717'], is_slow: false, is_paused: false, stays: true, every: 5, quiet: null, limit: null, ...more })
const DEVICES = {
  is_on: true, is_online: true, key: '00'.repeat(32), listen: '', sockets: ['0.0.0.0:4717', '[::]:4717'], is_local: true, carries: true, has_roots: true, alone: 0,
  relays: [{ url: 'https://relay.customs.example/', is_own: false, state: 'connected' }, { url: 'https://relay2.customs.example/', is_own: true, state: 'apart' }],
  peers: [
    device(1, 'MBA', 'B', { name: 'Mombasa port', state: 'connected', seconds: 130, route: '192.0.2.7:4717', round_trip: 610, to_send: { notices: 1, records: 57 }, to_come: { notices: 2, records: 19 }, pictures_to_send: { count: 16, bytes: 402_000, has_more: true }, pictures_to_come: { count: 12, bytes: 1_304_000, has_more: false }, seconds_left: 47, unsigned: 58, delivered: [24, 17], stored: 13, traffic: [143_000, 12_000] }),
    device(2, 'MIA', 'C', { name: 'Moi airport', state: 'connected', is_even: true, has_news: false, unsigned: 0, signed: at('05', '11:27'), seconds: 4300, route: 'https://relay.customs.example/', round_trip: 84, delivered: [3, 3], even: at('05', '11:27') }),
    device(3, 'LLG', 'D', { name: 'Lunga Lunga', addresses: [], even: at('03', '14:30'), signed: at('03', '14:30'), unsigned: 212 }),
    device(4, 'TVT', 'E', { name: 'Taveta', error: { code: 'peer-not-reached' }, next: at('05', '11:38'), even: at('05', '10:40'), signed: at('05', '10:40'), unsigned: 9 }),
    device(5, 'MBA', 'F', { name: 'Patrol boat 3', is_paused: true, state: 'paused', even: at('01', '16:02'), signed: at('01', '16:02'), unsigned: 301 }),
    device(6, 'HQ', 'G', { name: 'Analysis desk 2', state: 'quiet', quiet: [22, 6] }),
    device(7, 'HQ', 'H', { state: 'dialling', even: null, signed: null, unsigned: 4310, last: null, total: [0, 0] }),
    device(8, 'TVT', 'K', { standing: 'revoked', error: { code: 'peer-refused' }, even: at('02', '18:14'), signed: at('02', '18:14'), unsigned: 0 }),
    device(9, 'LLG', 'M', { name: 'Shed 4 laptop', standing: 'lapsed', unsigned: 0, is_listed: false, stated: ['192.0.2.9:4717', 'https://relay.customs.example/'], addresses: [] }),
    device(10, 'MIA', 'N', { has_news: false, unsigned: 0, next: at('05', '11:42'), stays: false }),
  ],
}
const theirs = (n, name, why, address, is_in_use = false) => ({ address, why, device: String(n).padStart(2, '0').repeat(32), name, letters: '', is_in_use })
const own = (why, address, is_in_use = true) => ({ address, why, device: null, name: '', letters: '', is_in_use })
/** Every reason for which an address is in the list. */
const TALKS = {
  since: at('05', '06:58'), ways: { ipv4: [1_204_000, 143_000], ipv6: [0, 0], relay: [48_200, 37_900] }, total: [2_310_000, 1_904_000],
  rows: [
    own('listens', '0.0.0.0:4717'), own('listens', '[::]:4717'), own('relay', 'https://relay.customs.example/'), own('relay', 'https://relay2.customs.example/', false), own('local', '224.0.0.251:5353'), own('local', '[ff02::fb]:5353'),
    theirs(1, 'Mombasa port', 'peer-listed', '192.0.2.7:4717', true), theirs(2, 'Moi airport', 'peer-stated', 'node.mia.customs.example:4717'), theirs(2, 'Moi airport', 'peer-now', 'https://relay.customs.example/', true), theirs(2, 'Moi airport', 'peer-heard', '10.8.0.31:4717'),
    own('names', ''),
  ],
  devices: [[1, 'Mombasa port', [2_100_000, 1_700_000]], [2, 'Moi airport', [210_000, 204_000]]].map(([n, name, bytes]) => ({ key: String(n).padStart(2, '0').repeat(32), name, letters: '', bytes })),
}
const OFF = { ...DEVICES, is_on: false, is_online: false, sockets: [], relays: [], peers: [] }
const TICKET = { ticket: 'ncen1qys7z3x8v5w2nkpm4tr6jq9afhd0cle8su3y7gxv2w5tn9kzjpm4r6qhafd0cl8es3u7ygzxv5wn2tk9jm4pr6aqhfd0c8lse3uyg7zvxw5n2t9kjmp4raq6hfd0cls8eu3yg7xzv5wnt2kjm9p4r6aqhdf0cl8se', addresses: ['192.168.12.4:4717', '10.8.0.31:4717', 'https://relay.customs.example/'] }
async function devices(page, view, chosen) {
  await go(page, '#/home')
  await instead(page, 'peer.ticket', TICKET)
  await instead(page, 'peer.list', view)
  await go(page, '#/exchange')
  if (view.is_online) await page.locator('aside .btn').nth(1).waitFor()
  if (chosen) await page.locator('.line.body').filter({ hasText: chosen }).click()
  await quiet(page)
}

/** Every page and state: its name and how one comes there. `main` ones are drawn in more languages. */
const pages = ({ record, draft, person, voided, back, torn, waiting, file }) => [
  { name: 'home', main: true, see: (page) => go(page, '#/home') },
  { name: 'records', main: true, see: (page) => go(page, '#/records/seizure') },
  { name: 'records-searched', see: (page) => go(page, '#/records/seizure?q=heroin') },
  { name: 'records-nothing', see: (page) => go(page, '#/records/seizure?q=country:ZZ') },
  { name: 'records-refused', see: (page) => go(page, '#/records/seizure?q=heroin (') },
  { name: 'persons-empty', see: async (page) => { await instead(page, 'records.search', { total: 0, milliseconds: 3, rows: [], unknown: [], whole: true }); await instead(page, 'records.facets', { facets: {} }); await go(page, '#/records/person') }, after: asItIs },
  { name: 'record', main: true, see: (page) => go(page, `#/record/${record}?kind=seizure`) },
  { name: 'record-history', see: async (page) => { await go(page, `#/record/${record}?kind=seizure`); await page.locator('[data-value="goods[0].quantity"]').focus(); await page.keyboard.press('h'); await quiet(page) } },
  { name: 'record-void', see: (page) => go(page, `#/record/${voided}?kind=seizure`) },
  { name: 'void-dialog', see: async (page) => { await go(page, `#/record/${record}?kind=seizure`); await page.locator('.acts .btn.d').click(); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'record-due', see: async (page) => { await go(page, '#/home'); await beside(page, { erasure: { state: 'due', basis: 'court', time: '2026-05-05T09:12:00+03:00' } }); await go(page, `#/record/${record}?kind=seizure`) }, after: asItIs },
  { name: 'record-held', see: async (page) => { await go(page, '#/home'); await beside(page, { erasure: { state: 'held', basis: 'court', time: '2026-05-05T09:12:00+03:00' } }); await go(page, `#/record/${record}?kind=seizure`) }, after: asItIs },
  { name: 'record-menu', see: async (page) => { await go(page, '#/home'); await go(page, `#/record/${record}?kind=seizure`); await page.locator('.acts > .btn').first().click(); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'erase-dialog', main: true, see: async (page) => { await erases(page, record, { number: '0922', name: 'G. Wanjiku' }, { number: '0930', name: 'H. Hassan' }); await page.keyboard.press('Space'); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'erase-alone', see: (page) => erases(page, record), after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'record-waiting', main: true, see: (page) => go(page, `#/record/${waiting}?kind=seizure`) },
  { name: 'record-more', see: async (page) => { await go(page, `#/record/${waiting}?kind=seizure`); await page.locator('.acts > .btn').first().click(); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'approve-dialog', see: async (page) => { await go(page, `#/record/${waiting}?kind=seizure`); await page.keyboard.press('Control+Enter'); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'record-returned', main: true, see: (page) => go(page, `#/record/${back}?kind=seizure`) },
  { name: 'record-differing', see: (page) => go(page, `#/record/${torn}?kind=seizure`) },
  { name: 'differences', main: true, see: async (page) => { await go(page, `#/differences/${torn}?kind=seizure`); await page.locator('.df').first().waitFor(); await page.keyboard.press('2'); await page.keyboard.type('Stood in the export shed'); await quiet(page) } },
  { name: 'differences-other', see: async (page) => { await go(page, '#/home'); await go(page, `#/differences/${torn}?kind=seizure`); await page.locator('.df').nth(1).waitFor(); await page.keyboard.press('ArrowDown'); await page.keyboard.press('3'); await page.keyboard.type('x'); await page.keyboard.press('Tab'); await page.keyboard.press('Tab'); await quiet(page) } },
  { name: 'differences-none', see: (page) => go(page, `#/differences/${waiting}?kind=seizure`) },
  { name: 'profile', see: (page) => go(page, `#/record/${person}?kind=person`) },
  { name: 'new-person', see: async (page) => { await go(page, `#/edit/${record}`); await page.locator('[id="f-links-0--to"]').fill('Kane'); await page.locator('[id="f-links-0--to-list"] [aria-selected=true]').waitFor(); for (let lines = 0; lines < 2; lines += 1) await page.keyboard.press('ArrowDown'); await page.keyboard.press('Enter'); await page.locator('dialog .side li').first().waitFor(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await quiet(page) } },
  { name: 'narrative-wide', see: async (page) => { await go(page, `#/edit/${record}`); await page.locator('#f-summary').focus(); await page.keyboard.press('Alt+w'); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'form-simplified', main: true, see: async (page) => { await go(page, `#/draft/${draft}?kind=seizure`) } },
  { name: 'form-picker', see: async (page) => { await go(page, `#/draft/${draft}?kind=seizure`); await page.locator('#f-goods-0--item').click(); await page.keyboard.type('c'); await quiet(page) } },
  { name: 'form-long', main: true, see: async (page) => { await go(page, `#/edit/${record}`); await quiet(page) } },
  { name: 'investigations', main: true, see: (page) => go(page, '#/records/investigation') },
  { name: 'investigations-none', see: async (page) => { await go(page, '#/home'); await instead(page, 'status', { ...(await call(page, 'status')), seat: { number: '0930', name: 'H. Hassan', roles: ['investigator'] } }); await instead(page, 'closed.ready', { count: 0 }); await instead(page, 'records.search', { total: 0, milliseconds: 3, rows: [], unknown: [], whole: true }); await page.reload(); await go(page, '#/records/investigation') }, after: async (page) => { await asItIs(page); await page.reload() } },
  { name: 'investigation', main: true, see: (page) => go(page, `#/record/${file}?kind=investigation`) },
  { name: 'investigation-assign', see: async (page) => { await go(page, `#/record/${file}?kind=investigation`); await page.locator('.deeds .btn').first().click(); await page.locator('#member').selectOption({ label: await page.locator('#member option').filter({ hasText: NJERI.name }).innerText() }); await page.locator('input[value=write]').check(); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'investigation-end', see: async (page) => { await go(page, `#/record/${file}?kind=investigation`); await page.locator('aside li .btn').first().click(); await page.locator('#why').selectOption('moved'); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'investigation-form', see: async (page) => { await go(page, `#/edit/${file}`); await page.locator('.doc').waitFor(); await quiet(page) } },
  { name: 'import', main: true, see: (page) => go(page, '#/import') },
  { name: 'import-columns', see: async (page) => { await go(page, '#/import'); await page.locator('input[accept=".csv,.xlsx"]').setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) }); await page.locator('table tbody tr').first().waitFor(); await quiet(page) } },
  { name: 'import-tried', see: async (page) => { await go(page, '#/import'); await page.keyboard.press('Control+Enter'); await page.locator('.line.body').first().waitFor(); await quiet(page) } },
  { name: 'export', see: (page) => go(page, '#/export') },
  { name: 'devices', main: true, see: (page) => devices(page, DEVICES, 'Mombasa port'), after: asItIs },
  { name: 'devices-failed', main: true, see: (page) => devices(page, DEVICES, 'Taveta'), after: asItIs },
  { name: 'devices-stated', see: (page) => devices(page, DEVICES, 'Shed 4 laptop'), after: asItIs },
  { name: 'devices-exchanging', see: async (page) => { await instead(page, 'peer.sync', { job: 'job-1' }); await instead(page, 'job.status', { ...JOB, phase: 'exchanging', done: 17, total: 24, seconds_left: 4, finished: false }); await devices(page, DEVICES, 'Mombasa port'); await page.keyboard.press('t'); await page.locator('.progress').waitFor() }, after: async (page) => { await asItIs(page); await page.locator('.progress').waitFor({ state: 'detached' }) } },
  { name: 'devices-settings', see: async (page) => { await devices(page, DEVICES, 'Analysis desk 2'); await page.locator('.live .btn').nth(2).click(); await page.locator('dialog input[type=checkbox]').first().check(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'devices-remove', see: async (page) => { await devices(page, DEVICES, 'Mombasa port'); await page.locator('.live .btn.d').click(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'devices-add', main: true, see: async (page) => { await devices(page, DEVICES); await page.keyboard.press('a'); await page.locator('#peer-ticket').fill('ncen1qqq'); await page.keyboard.press('Enter'); await page.locator('.errm').waitFor(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'devices-network', main: true, see: async (page) => { await devices(page, DEVICES); await page.locator('aside .btn').nth(2).click(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'devices-talks', main: true, see: async (page) => { await devices(page, DEVICES); await instead(page, 'peer.addresses', TALKS); await page.locator('aside .btn').nth(3).click(); await page.locator('dialog tbody tr').first().waitFor(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'devices-code', see: async (page) => { await devices(page, DEVICES); await page.locator('aside .btn').nth(1).click(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'devices-problem', see: (page) => devices(page, { ...DEVICES, is_online: false, sockets: [], problem: { code: 'network-address', values: { address: '192.0.2.7:4717', reason: 'Cannot assign requested address' } } }), after: asItIs },
  { name: 'devices-off', see: (page) => devices(page, { ...OFF, peers: DEVICES.peers.slice(0, 4).map((one) => ({ ...one, state: 'apart', is_even: false, next: null })) }), after: asItIs },
  { name: 'devices-off-none', main: true, see: (page) => devices(page, OFF), after: asItIs },
  { name: 'devices-none', see: (page) => devices(page, { ...DEVICES, peers: [] }), after: asItIs },
  { name: 'exchange', main: true, see: (page) => go(page, '#/exchange/bundles') },
  { name: 'exchange-letters', see: async (page) => { await go(page, '#/home'); await instead(page, 'post.list', { letters: LETTERS, sent: SENT }); await go(page, '#/exchange/bundles'); await page.locator('#letters-here').waitFor() }, after: asItIs },
  { name: 'exchange-making', see: async (page) => { await instead(page, 'job.status', { ...JOB, phase: 'exporting', done: 1812, total: 4310, seconds_left: 12, finished: false }); await go(page, '#/exchange/bundles'); await page.locator('.both .btn').first().click(); await page.locator('.progress').waitFor() }, after: async (page) => { await asItIs(page); await page.locator('.progress').waitFor({ state: 'detached' }) } },
  { name: 'exchange-looked-into', main: true, see: async (page) => { await instead(page, 'job.status', { ...JOB, phase: 'finished', done: 0, total: 0, finished: true, shown: SHOWN }); await looksInto(page); await quiet(page) }, after: asItIs },
  { name: 'exchange-dropped', see: async (page) => { await instead(page, 'job.status', { ...JOB, phase: 'finished', done: 9, total: 9, finished: true, shown: SHOWN, brought: { from: 'P', receipts: 1, stored: 38, known: 4, waiting: 1, dropped: { signature: 2, leaves: 1 } } }); await looksInto(page); await page.locator('.looked .btn.p').click(); await page.locator('.counts').waitFor(); await quiet(page) }, after: asItIs },
  { name: 'exchange-quarantine', main: true, see: async (page) => { await go(page, '#/exchange/quarantine'); await page.locator('.line.body').nth(1).click(); await quiet(page) } },
  { name: 'exchange-adopt', see: async (page) => { await go(page, '#/exchange/quarantine'); await page.locator('.line.body').first().click(); await page.keyboard.press('a'); await page.locator('#reason').waitFor(); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'exchange-stranger', see: async (page) => { await go(page, '#/exchange/quarantine'); await page.locator('.line.body').last().click(); await quiet(page) } },
  { name: 'exchange-nothing-waits', see: async (page) => { await go(page, '#/home'); await instead(page, 'waiting.list', []); await go(page, '#/exchange/quarantine') }, after: asItIs },
  { name: 'exchange-failed', see: async (page) => { await go(page, '#/home'); await instead(page, 'waiting.list', { error: { code: 'disk-failed' } }, 400); await go(page, '#/exchange/quarantine') }, after: asItIs },
  { name: 'officers', main: true, see: (page) => go(page, '#/officers') },
  { name: 'officers-revoke', see: async (page) => { await go(page, '#/officers'); await page.locator('td .btn.d').first().click(); await page.locator('#why').selectOption('moved'); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'officers-more', see: async (page) => { await go(page, '#/officers'); await page.locator('td .deeds .btn').first().click(); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'officers-codes', main: true, see: showsCodes, after: async (page) => { await page.keyboard.press('Escape'); await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'erasure', main: true, see: async (page) => { await go(page, '#/home'); await instead(page, 'erase.list', ENDINGS); await go(page, '#/erasure') }, after: asItIs },
  { name: 'erasure-over', see: async (page) => { await go(page, '#/home'); await instead(page, 'erase.list', ENDINGS); await go(page, '#/erasure'); await page.locator('[data-state=over] .btn.d').click(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'erasure-now', see: async (page) => { await go(page, '#/home'); await instead(page, 'erase.list', ENDINGS); await go(page, '#/erasure'); await page.locator('[data-state=due] .btn.d').click(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'erasure-end-hold', see: async (page) => { await go(page, '#/home'); await instead(page, 'erase.list', ENDINGS); await go(page, '#/erasure'); await page.locator('[data-state=held] td .btn').first().click(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'erasure-nothing', see: async (page) => { await go(page, '#/home'); await instead(page, 'erase.list', []); await go(page, '#/erasure') }, after: asItIs },
  { name: 'erasure-failed', see: async (page) => { await go(page, '#/home'); await instead(page, 'erase.list', { error: { code: 'disk-failed' } }, 400); await go(page, '#/erasure') }, after: asItIs },
  { name: 'national', main: true, see: async (page) => { await go(page, '#/home'); await instead(page, 'profile.get', NATIONAL); await go(page, '#/national') }, after: asItIs },
  { name: 'national-below', see: async (page) => { await go(page, '#/home'); await instead(page, 'profile.get', NATIONAL); await go(page, '#/national'); await page.locator('#try-phone').fill('0712345678'); await page.locator('#lease-posts').fill('999'); await page.locator('[data-part=thresholds]').scrollIntoViewIfNeeded(); await quiet(page) }, after: asItIs },
  { name: 'national-reader', see: async (page) => { await go(page, '#/home'); await instead(page, 'profile.get', { ...NATIONAL, may_state: false }); await go(page, '#/national') }, after: asItIs },
  { name: 'national-nothing', see: (page) => go(page, '#/national') },
  { name: 'backup', main: true, see: async (page) => { await go(page, '#/home'); await instead(page, 'backup.list', BACKUPS); await go(page, '#/backup') }, after: asItIs },
  { name: 'backup-never', see: async (page) => { await go(page, '#/home'); await instead(page, 'backup.list', []); await go(page, '#/backup') }, after: asItIs },
  { name: 'backup-failed', see: async (page) => { await go(page, '#/home'); await instead(page, 'backup.list', { error: { code: 'disk-failed' } }, 400); await go(page, '#/backup') }, after: asItIs },
  { name: 'backup-good', see: (page) => proves(page, 0), after: asItIs },
  { name: 'backup-bad', see: (page) => proves(page, 2), after: asItIs },
  { name: 'backup-making', see: async (page) => { await instead(page, 'backup.make', { job: 'job-1' }); await instead(page, 'job.status', { ...JOB, phase: 'exporting', done: 1812, total: 0, finished: false }); await go(page, '#/home'); await go(page, '#/backup'); await page.locator('.both .btn.p').click(); await page.locator('.progress').waitFor() }, after: async (page) => { await page.locator('.both .btn.sm').click(); await openAgain(page) } },
  { name: 'unlock', main: true, see: (page) => shut(page, 'locked'), after: openAgain },
  { name: 'unlock-by-sheet', main: true, see: async (page) => { await shut(page, 'locked'); await instead(page, 'unlock', { ...(await call(page, 'status')), state: 'open' }); await page.locator('#passphrase').fill(PAPER.recovery_words.join(' ')); await page.keyboard.press('Enter'); await page.locator('#again').waitFor(); await page.keyboard.press('Enter'); await quiet(page) }, after: openAgain },
  { name: 'lost', main: true, see: (page) => lost(page, []), after: openAgain },
  { name: 'lost-sheet', see: async (page) => { await lost(page, []); await instead(page, 'recover.ask', { sheet: PAPER, request: RECOVERED.request }); for (const id of ['#passphrase', '#again']) await page.locator(id).fill('seven dry lamps in the hall'); await page.keyboard.press('Enter'); await page.locator('.sheet').waitFor(); await quiet(page) }, after: openAgain },
  { name: 'lost-check', see: async (page) => { await lost(page, []); await instead(page, 'recover.ask', { sheet: PAPER, request: RECOVERED.request }); for (const id of ['#passphrase', '#again']) await page.locator(id).fill('seven dry lamps in the hall'); await page.keyboard.press('Enter'); await page.locator('.sheet').waitFor(); await page.keyboard.press('Enter'); await page.locator('#check-0').fill('nothing'); await page.keyboard.press('Enter'); await quiet(page) }, after: openAgain },
  { name: 'lost-asked', main: true, see: (page) => lost(page, [RECOVERED, { ...RECOVERED, seat: 'a2', request: { ...RECOVERED.request, number: '0417' } }]), after: openAgain },
  { name: 'recovers', see: async (page) => { await instead(page, 'enrol.read', { ...ASKED, recovers: { officer: '0922, G. Wanjiku', office: 'a1' } }); await go(page, '#/home'); await go(page, '#/officers'); await page.locator('input[accept=".ncen-request"]').setInputFiles({ name: '0922.ncen-request', mimeType: 'application/octet-stream', buffer: Buffer.from('x') }); await page.locator('form .ban').waitFor(); await quiet(page) }, after: async (page) => { await page.keyboard.press('Escape'); await asItIs(page) } },
  { name: 'ways', see: (page) => shut(page, 'empty'), after: openAgain },
  { name: 'put-back', main: true, see: async (page) => { await shut(page, 'empty'); await page.locator('.ways button').last().click(); await quiet(page) }, after: openAgain },
  { name: 'put-back-missing', see: async (page) => { await shut(page, 'empty'); await page.locator('.ways button').last().click(); await page.locator('.btn.p').click(); await quiet(page) }, after: openAgain },
  { name: 'put-back-refused', see: (page) => putsBack(page, { error: { code: 'not-a-backup' } }, 400), after: openAgain },
  { name: 'put-back-good', main: true, see: (page) => putsBack(page, RESTORED), after: openAgain },
  { name: 'put-back-bad', see: (page) => putsBack(page, { ...RESTORED, errors: 2 }), after: openAgain },
  { name: 'records-closed', see: async (page) => { await go(page, '#/home'); await instead(page, 'records.search', { total: 0, milliseconds: 1, rows: [], unknown: [], whole: true, own_only: { code: 'restored-unheard' } }); await page.reload(); await go(page, '#/records/seizure') }, after: openAgain },
  { name: 'settings', see: (page) => go(page, '#/settings') },
  { name: 'components', see: (page) => go(page, '#/components') },
  { name: 'help', main: true, see: async (page) => { await go(page, '#/help'); await page.locator('.doc h2').waitFor() } },
  { name: 'help-other', see: async (page) => { await go(page, '#/help/second-officer'); await page.locator('.doc h2').waitFor() } },
  { name: 'palette', see: async (page) => { await go(page, '#/home'); await page.keyboard.press('Control+k'); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
  { name: 'keys', see: async (page) => { await go(page, '#/home'); await page.keyboard.press('?'); await quiet(page) }, after: (page) => page.keyboard.press('Escape') },
]

async function draws(page, all, language, theme, width) {
  await call(page, 'settings.set', { language, theme, density: 'standard' })
  await page.reload()
  await page.locator('nav').first().waitFor()
  for (const { name, see, after } of all) {
    if (ONLY.length && !ONLY.some((one) => name.startsWith(one))) continue
    await see(page)
    await page.mouse.move(1, 1)
    await page.screenshot({ path: join(PLACE, `${name}-${language}-${theme}${width ? `-${width}` : ''}.png`), caret: 'hide' })
    if (!width) await examine(page, `${name}-${language}-${theme}`)
    await after?.(page)
  }
}

await mkdir(PLACE, { recursive: true })
const folder = await mkdtemp(join(tmpdir(), 'ncen-screens-'))
const program = await serve(join(folder, 'data'), '127.0.0.1:0', ['--demo'])
const guest = await visitor(PLACE)
try {
  const { page } = guest
  await page.goto(program.place)
  await page.locator('nav').first().waitFor()
  const person = await aPerson(page, 'Ibrahim')
  await aPerson(page, 'Ibrahim Mamadou')
  const record = (await aCase(page, person)).id
  const voided = (await aCase(page, person)).id
  await call(page, 'record.decide', { id: voided, verb: 'void', reason: 'Entered twice at the change of shift' })
  const draft = (await call(page, 'draft.open', { kind: 'seizure' })).draft
  await call(page, 'draft.keep', { draft, fields: { office: 'KE-MBA', detected_at: '2026-05-05T14:05+03:00', location_type: 'seaport', direction: 'import', goods: [{ fields: { template: 'drugs' } }] } })
  const all = pages({ record, draft, person, voided, ...(await fromTheHill(guest)), file: await files(page) })
  await quarantine(guest)
  for (const [language, theme] of LOOKS) await draws(page, all, language, theme)
  for (const [language, theme] of MORE_LOOKS) await draws(page, all.filter((one) => one.main), language, theme)
  await page.setViewportSize({ width: 1920, height: 1080 })
  await draws(page, all.filter((one) => ['records', 'record'].includes(one.name)), 'en', 'light', 1920)
  guest.calm()
  process.stdout.write(`screens: drawn\n${found.length ? `axe: ${found.length} findings\n${found.join('\n')}\n` : 'axe: no finding\n'}`)
  process.exitCode = found.length ? 1 : 0
} finally {
  await guest.leave()
  await program.end()
  await rm(folder, { recursive: true, force: true })
}
