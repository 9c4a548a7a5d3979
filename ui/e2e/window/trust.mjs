//! Two laptops and no line between them, in two real windows: one founds, the other joins, and a case goes to and fro by bundles
//! until it is approved; a lorry that the register asks for is met at the post; then the post's seat is revoked, and what it
//! wrote late waits until a reviewer adopts it. By keyboard; files by the dialogs of the desktop.
import { strict as assert } from 'node:assert'
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { opensFile, savesAs } from './dialog.mjs'
import { copiesTheSheet, founds, laptop, opensRecord, unlocks } from './officer.mjs'

const AMINA = { number: '0417', name: 'Amina Otieno', passphrase: 'four cold words at the quay' }
const WANJIKU = { number: '0922', name: 'Grace Wanjiku', passphrase: 'seven dry lamps in the hall' }
const HASSAN = { number: '0930', name: 'Halima Hassan', passphrase: 'nine grey stones by the gate' }
const called = ({ number, name }) => `${number}, ${name}`

/** The five words that stand on the page, the last where there are several. */
const words = (who) => who.reads(() => [...[...document.querySelectorAll('.words')].at(-1).querySelectorAll('b')].map((word) => word.innerText))

async function saysWho(who, { number, name, passphrase }) {
  await who.at('officer_name')
  await who.answer('officer_name', name)
  await who.answer('officer_number', number)
  await who.answer('passphrase', passphrase)
  await who.answer('again', passphrase)
  await who.shows('who')
  await who.press('Enter')
}

/** At an empty laptop; gives the words that stand there when the request is written. */
async function asksToJoin(wanjiku, file) {
  await wanjiku.sees('How does this device begin?')
  await wanjiku.presses('Join an administration')
  await wanjiku.sees('Who are you?')
  await saysWho(wanjiku, WANJIKU)
  await copiesTheSheet(wanjiku, [24])
  await wanjiku.sees('Waiting for the registrar', called(WANJIKU))
  await wanjiku.shows('waiting')
  await wanjiku.presses('Save the request as a file')
  await savesAs(wanjiku.window, file)
  await wanjiku.sees(`Written to ${file}`)
  await wanjiku.shows('request-written')
  return words(wanjiku)
}

async function addsAnOffice(amina) {
  await amina.finds('officers', 'Officers and devices')
  await amina.sees('Officers and their seats')
  await amina.answer('code', 'pass')
  await amina.press('Enter')
  await amina.sees('PASS')
  await amina.shows('offices')
}

/** Compares, says where the officer works and what he does, and enrols him. */
async function enrols(amina, who, compared, office, role) {
  await amina.sees('Compare: the officer reads these words to you', called(who))
  assert.deepEqual(await words(amina), compared, 'the same five words on both pages')
  await amina.at('office')
  await amina.picks('office', office)
  await amina.marks(role)
  await amina.shows('request')
  await amina.presses('The words are the same: enrol')
  await amina.sees(`${who.name} is enrolled.`)
  await amina.shows('enrolled')
}

/** The answer to the other laptop, as a file; gives the words of the administration. */
async function answers(amina, request, compared, file) {
  await amina.gives('Open a request', '.ncen-request', request)
  await amina.sees('Compare: the officer reads these words to you')
  assert.equal(await amina.reads(() => document.querySelector('#letters').value), 'B', 'letters of its own')
  await enrols(amina, WANJIKU, compared, 'PASS', 'entry')
  await amina.presses('Save the answer')
  await savesAs(amina.window, file)
  await amina.sees(`Written to ${file}`)
  await amina.shows('answer')
  return words(amina)
}

async function takesTheAnswer(wanjiku, file, administration) {
  await wanjiku.gives('Open the answer', '.ncen-answer', file)
  await wanjiku.sees('Compare: the registrar reads these words to you', 'This answer is of Kenya Revenue Authority, Kenya.')
  assert.deepEqual(await words(wanjiku), administration, 'the five words that the registrar has')
  await wanjiku.shows('compare')
  await wanjiku.presses('The words are the same: open it')
  await wanjiku.sees('Your registrar has answered: unlock to begin.')
  await wanjiku.shows('answered')
  await unlocks(wanjiku, WANJIKU)
  await wanjiku.sees('Nothing waits for you', 'PASS')
  await wanjiku.shows('begins')
}

/** A second officer at the registrar's laptop. */
async function addsAnOfficer(amina) {
  await amina.press('Escape')
  await amina.sees('Officers and their seats', called(WANJIKU))
  const row = await amina.reads('(who) => [...document.querySelectorAll("tbody tr")].find((one) => one.innerText.includes(who)).innerText', called(WANJIKU))
  assert.match(row, /PASS/, 'she sits where the registrar said')
  await amina.shows('seats')
  await amina.presses('Add an officer on this laptop')
  await saysWho(amina, HASSAN)
  await amina.sees('Recovery words of this device')
  await amina.shows('second-sheet')
  await amina.presses('I have written it down')
  await amina.sees('Compare: the officer reads these words to you')
  await enrols(amina, HASSAN, await words(amina), 'MBA', 'supervisor')
}

/** One officer gets up, another sits down at the same laptop. */
async function sitsDown(who, { number, name, passphrase }) {
  await who.finds('lock', 'Lock')
  await who.sees('Locked: nothing can be read on this device')
  await who.picks('seat', number)
  await who.shows('seat')
  await who.goTo('passphrase')
  await unlocks(who, { passphrase })
  await who.sees(name, 'Locks in')
}

/** Every answer that completes it; gives the reference. */
async function completesACase(wanjiku) {
  await wanjiku.press('Control', 'n')
  await wanjiku.at('f-detected_at')
  await wanjiku.type('2026-05-05 02:40')
  await wanjiku.choose('f-location_type', 'road', 'Road')
  await wanjiku.choose('f-direction', 'impor', 'Import')
  await wanjiku.choose('f-goods-0--template', 'drug', 'Drugs')
  await wanjiku.choose('f-goods-0--item', 'heroin', 'Heroin')
  await wanjiku.answer('f-goods-0--quantity', '12')
  await wanjiku.choose('f-goods-0--quantity-unit', 'kilog', 'ilogram')
  await wanjiku.choose('f-transport_mode', 'road', 'Road')
  await wanjiku.choose('f-departure_country', 'ugan', 'Uganda')
  await wanjiku.choose('f-destination_country', 'keny', 'Kenya')
  await wanjiku.choose('f-detection_aids', 'x-ray', 'X-ray')
  await wanjiku.sees('Every needed answer is given')
  await wanjiku.shows('case')
  await wanjiku.press('Control', 'Enter')
  await wanjiku.sees('is complete, signed on this device.', 'Approval by a supervisor')
  await wanjiku.shows('complete')
  return reference(wanjiku)
}

const reference = (who) => who.reads(() => document.querySelector('.head .ltr').innerText)

/** For the other laptop, whose officers alone open it. */
async function makesABundle(who, file, device, officer) {
  await who.finds('bundles', 'Bundles')
  await who.sees(`Only the officers of device ${device} open the file.`)
  if (officer) await who.picks('bundle-for', officer)
  await who.presses('Make a bundle')
  await savesAs(who.window, file)
  await who.sees(`Written to ${file}`, `in it. Only the officers of device ${device} open the file.`)
  await who.shows('bundle')
}

/** Looks into it and takes it in; what it brought, by the names of the counts. */
async function opensABundle(who, file, wanted) {
  await who.finds('bundles', 'Bundles')
  await who.sees('Nothing is taken twice')
  await who.presses('Choose a bundle')
  await opensFile(who.window, file)
  await who.sees(basename(file), 'made this bundle.', 'Of these new here')
  await who.shows('looked-into')
  await who.presses('Take it in')
  await who.sees(`${basename(file)} is opened.`)
  const counts = await who.reads(() => Object.fromEntries([...document.querySelectorAll('.counts div')].map((one) => [one.querySelector('dt').innerText, one.querySelector('dd').innerText])))
  for (const [name, number] of Object.entries(wanted)) assert.equal(counts[name], number, `${name} of ${JSON.stringify(counts)}`)
  await who.shows('opened')
}

async function approves(hassan, record) {
  await opensRecord(hassan, record)
  await hassan.sees('Heroin', '12 kg', 'you may: you wrote none of it')
  await hassan.press('Control', 'Enter')
  await hassan.at('reason')
  await hassan.shows('approve')
  await hassan.press('Control', 'Enter')
  await hassan.sees('is approved', `Approved by ${HASSAN.number}`)
  await hassan.shows('approved')
}

async function seesItApproved(wanjiku, record) {
  await opensRecord(wanjiku, record)
  await wanjiku.sees('Heroin', `Approved by ${called(HASSAN)}`)
  await wanjiku.shows('approved')
}

/** The register asks posts to look for a lorry, and keeps why. */
async function asksPosts(amina) {
  await amina.finds('new means', 'New means of transport')
  await amina.sees('Kept on this device at')
  await amina.press('Control', 'l')
  await amina.choose('f-transport_type', 'lorr', 'Lorry')
  await amina.answer('f-plate', 'KBX 123A')
  await amina.choose('f-action_asked', 'specif', 'Specific check')
  await amina.answer('f-action_until', '2036-12-31')
  await amina.answer('f-contact_point', 'Duty officer of the port')
  await amina.answer('f-narrative', 'An informant named it.')
  await amina.shows('lorry-form')
  await amina.press('Control', 's')
  await amina.sees('is saved, signed on this device.', 'Posts see who or what this is', 'An informant named it.')
  await amina.shows('lorry')
}

async function meetsTheLorry(wanjiku) {
  await wanjiku.finds('means', 'Means of transport')
  await wanjiku.press('/')
  await wanjiku.type('KBX123A')
  await wanjiku.sees('1 record', 'KBX 123A', 'Specific check')
  await wanjiku.shows('hit')
  await wanjiku.press('Enter')
  await wanjiku.press('Enter')
  await wanjiku.sees('What posts see of a record of the register', 'Specific check', '31 Dec 2036', 'Duty officer of the port')
  await wanjiku.seesNot('informant')
  await wanjiku.shows('part')
}

async function revokes(amina) {
  await amina.finds('officers', 'Officers and devices')
  await amina.sees('Officers and their seats')
  await amina.presses(`Revoke the seat of ${called(WANJIKU)}`)
  await amina.sees(`Revoke the seat of ${called(WANJIKU)}?`, 'waits in quarantine', 'cannot be undone')
  await amina.picks('why', 'Device lost')
  // The laptop is gone, and whoever has it.
  await amina.marks('device')
  await amina.shows('revoke')
  await amina.presses('Revoke')
  await amina.sees('Revoked, device lost')
  await amina.shows('revoked')
}

/** Nobody has told the post; gives the reference. */
async function writesLate(wanjiku) {
  await wanjiku.press('Control', 'n')
  await wanjiku.at('f-detected_at')
  await wanjiku.type('2026-05-06 09:15')
  await wanjiku.press('Control', 's')
  await wanjiku.sees('is saved, signed on this device.')
  await wanjiku.shows('late')
  return reference(wanjiku)
}

async function adopts(hassan, late) {
  await hassan.presses('See what waits')
  await hassan.sees(`1 change to ${late}`, `from ${called(WANJIKU)}`, 'Its seat or its right was ended before anybody saw it.')
  await hassan.shows('quarantine')
  await hassan.press('a')
  await hassan.at('reason')
  await hassan.sees('It counts from now on')
  await hassan.type('Seen on the paper of that day, signed by both')
  await hassan.shows('adopt')
  await hassan.press('Control', 'Enter')
  await hassan.sees('Adopted: 1 entry counts now', 'Nothing waits')
  await hassan.shows('adopted')
}

async function standsAmongTheRecords(hassan, ...references) {
  await hassan.finds('seizures', 'Seizures')
  await hassan.sees(`${references.length} records`, ...references)
  await hassan.shows('records')
  await opensRecord(hassan, references.at(-1))
  await hassan.sees('6 May 2026')
  await hassan.shows('late-record')
}

export async function trust(folder, pictures) {
  const stick = (name) => join(folder, 'stick', name)
  await mkdir(stick(''), { recursive: true })
  const port = await laptop(join(folder, 'port'), `${pictures}-port`)
  let pass
  try {
    pass = await laptop(join(folder, 'pass'), `${pictures}-pass`)
    const [amina, wanjiku] = [port.who, pass.who]
    // Whoever sits at the laptop of the port.
    const hassan = amina

    await founds(amina, AMINA)
    await copiesTheSheet(amina, [24, 24, 24])
    await amina.sees('Nothing waits for you')
    const compared = await asksToJoin(wanjiku, stick('wanjiku.ncen-request'))
    assert.equal(compared.length, 5)
    await addsAnOffice(amina)
    const administration = await answers(amina, stick('wanjiku.ncen-request'), compared, stick('wanjiku.ncen-answer'))
    await takesTheAnswer(wanjiku, stick('wanjiku.ncen-answer'), administration)

    await addsAnOfficer(amina)
    const first = await completesACase(wanjiku)
    assert.match(first, /^KE-PASS-\d{4}-B0001$/, 'the office and the letters of the laptop')
    await makesABundle(wanjiku, stick('case.ncen'), 'A')
    // The post has not heard of Hassan: it is sealed to Amina alone.
    await opensABundle(amina, stick('case.ncen'), { Wait: '0', Dropped: '0' })
    await sitsDown(hassan, HASSAN)
    await approves(hassan, first)
    await makesABundle(hassan, stick('approved.ncen'), 'B')
    await opensABundle(wanjiku, stick('approved.ncen'), { Wait: '0', Dropped: '0' })
    await seesItApproved(wanjiku, first)

    await sitsDown(amina, AMINA)
    await asksPosts(amina)
    await makesABundle(amina, stick('lorry.ncen'), 'B', called(WANJIKU))
    await opensABundle(wanjiku, stick('lorry.ncen'), { Wait: '0', Dropped: '0' })
    await meetsTheLorry(wanjiku)

    await revokes(amina)
    const late = await writesLate(wanjiku)
    await makesABundle(wanjiku, stick('late.ncen'), 'A')
    await sitsDown(hassan, HASSAN)
    await opensABundle(hassan, stick('late.ncen'), { New: '0', Wait: '1', Dropped: '0' })
    await adopts(hassan, late)
    await standsAmongTheRecords(hassan, first, late)
    for (const { who } of [port, pass]) await who.window.end()
  } catch (thrown) {
    for (const { who } of [port, pass].filter(Boolean)) await who.fails()
    throw thrown
  } finally {
    for (const one of [port, pass].filter(Boolean)) await one.stops()
  }
}
