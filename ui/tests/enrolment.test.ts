// Enrolment, as far as it needs no program: bytes and hex, names of files, what is missing, and the tree of offices.
import { describe, expect, it, vi } from 'vitest'
import { blank, fileName, filesAfter, fromHex, lacking, placeOf, reasonsFor, successors, toHex, tree, wanting } from '../src/features/enrolment/enrolment'
import { faults, isSheet } from '../src/shared/passphrase'
import { asked, wrongAt } from '../src/shared/proof'
import { inEvery, languages, speak, speakAll, t } from '../src/shared/words.svelte'
import type { Office, ReasonLine, SeatLine } from '../src/backend/types'

describe('files', () => {
  it('gives every byte back', () => {
    const all = Uint8Array.from({ length: 256 }, (_, at) => at)
    expect(toHex(all).slice(0, 8)).toBe('00010203')
    expect(fromHex(toHex(all))).toEqual(all)
    expect([toHex(new Uint8Array()), fromHex('')]).toEqual(['', new Uint8Array()])
  })
  it('calls a file by the number, whatever stands in it', () => {
    expect(fileName('0922', 'request')).toBe('0922.ncen-request')
    expect(fileName(' AB 12/7 ', 'answer')).toBe('AB_12_7.ncen-answer')
    expect(fileName('../..', 'answer')).toBe('__...ncen-answer')
    expect(fileName('٠٩٢٢', 'request')).toBe('٠٩٢٢.ncen-request')
    expect(fileName('  ', 'request')).toBe('officer.ncen-request')
  })
})

describe('what is missing', () => {
  it('of a newcomer: name, number, and a passphrase typed twice', () => {
    expect(lacking(blank())).toEqual(['officer_name', 'officer_number', 'passphrase'])
    const whole = { officer_name: 'G. Wanjiku', officer_number: '0922', passphrase: 'seven dry lamps', again: 'seven dry lamps' }
    expect(lacking(whole)).toEqual([])
    expect(lacking({ ...whole, again: 'seven dry lamp', officer_name: ' ' })).toEqual(['officer_name', 'again'])
    expect(lacking({ ...whole, passphrase: 'сімсухихламп', again: 'сімсухихламп' }), 'letters count, not bytes').toEqual([])
  })
  it('before the registrar answers: an office, letters for a new device, a role', () => {
    expect(wanting({ office: '', letters: '', roles: [] }, true)).toEqual(['office', 'letters', 'roles'])
    expect(wanting({ office: 'a1', letters: 'B', roles: ['entry'] }, true)).toEqual([])
    expect(wanting({ office: 'a1', letters: '', roles: ['entry'] }, false), 'a known device has its letters').toEqual([])
    for (const letters of ['b', 'ABC', '1', 'É']) expect(wanting({ office: 'a1', letters, roles: ['entry'] }, true)).toEqual(['letters'])
  })
})

it('puts a refusal under its field', () => {
  expect(['letters-taken', 'officer-here', 'office-code-taken'].map((code) => placeOf({ code }))).toEqual(['letters', 'officer_number', 'code'])
  expect(placeOf({ code: 'answer-too-long', values: { field: 'officer_name', most: 120 } })).toBe('officer_name')
  expect(placeOf({ code: 'request-too-old' })).toBeUndefined()
})

it('shows each office below the one it belongs to, and none twice', () => {
  const office = (id: string, code: string, parent: string | null): Office => ({ id, code, parent, writes: true })
  const all = [office('3', 'BUS', '2'), office('1', 'HQ', null), office('4', 'MBA', '1'), office('2', 'KLA', '1'), office('5', 'XX', 'not told of')]
  expect(tree(all).map(({ office: { code }, depth }) => [code, depth])).toEqual([['HQ', 0], ['KLA', 1], ['BUS', 2], ['MBA', 1], ['XX', 0]])
})

it('asks for two different words of a sheet that has no root words', () => {
  const words = Array.from({ length: 24 }, (_, at) => `word${at}`)
  for (const pick of [() => 0, (below: number) => below - 1]) {
    const [first, second] = asked({ root_words: [[], []], recovery_words: words }, pick)
    expect([first!.list, second!.list]).toEqual(['recovery', 'recovery'])
    expect(first!.place).not.toBe(second!.place)
    expect(wrongAt([first!, second!], [first!, second!].map((one) => ` ${words[one.place - 1]!.toUpperCase()} `))).toBe(-1)
  }
})
it('knows the words of a sheet from a passphrase, and says what a new one lacks', () => {
  const words = Array.from({ length: 24 }, (_, at) => `word${at}`)
  expect([isSheet(` ${words.join('  ')}\n`), isSheet(words.slice(1).join(' ')), isSheet('four cold words at the quay')]).toEqual([true, false, false])
  expect(Object.keys(faults('short', 'shorter'))).toEqual(['passphrase', 'again'])
  expect(faults('four cold words', 'four cold words')).toEqual({})
})

const seat = (id: string, officer: string, more: Partial<SeatLine> = {}): SeatLine => ({ id, officer, office: 'MBA', device: 'A', here: false, lease: null, reviews: false, roles: [], registrar: false, unattended: false, revoked: null, again: false, files: 0, ...more })
const [LEFT, STOLEN]: ReasonLine[] = [{ code: 'left', leaves_key: true }, { code: 'stolen', leaves_key: false }]

it('offers every officer who stands once for the files that another left', () => {
  const seats = [seat('old', '0501, M. Achieng', { revoked: 'left', files: 8 }), seat('two', '0502, B. Kane', { device: 'C' }), seat('one', '0502, B. Kane', { office: 'BUS' }), seat('node', '0990, Node', { unattended: true }), seat('gone', '0503, C. Njeri', { revoked: 'lost' }), seat('new', '0501, M. Achieng', { device: 'D' })]
  expect(successors(seats).map((one) => one.id), 'he may have a new seat himself').toEqual(['one', 'new'])
  expect(successors([seat('a', '0123456789ab…'), seat('b', '0123456789ab…')]).map((one) => one.id), 'nobody knows whether they are one').toEqual(['a', 'b'])
})
it('offers for one that was ended only the reasons that take more', () => {
  expect(reasonsFor(seat('m', '0501, M. Achieng'), [LEFT!, STOLEN!])).toEqual([LEFT, STOLEN])
  expect(reasonsFor(seat('m', '0501, M. Achieng', { revoked: 'left', again: true }), [LEFT!, STOLEN!])).toEqual([STOLEN])
})
it('says before a seat that leads files ends what becomes of them', async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speakAll()
  await speak('en')
  const leads = seat('m', '0501, M. Achieng', { roles: ['entry', 'manager'] })
  expect([LEFT, STOLEN].map((reason) => filesAfter(leads, reason))).toEqual(['ui-revoke-files-kept', 'ui-revoke-files-closed'])
  expect([filesAfter(leads, undefined), filesAfter(seat('n', '0990, Node', { unattended: true }), LEFT)]).toEqual([undefined, undefined])
  expect(filesAfter(seat('e', '0502, B. Kane', { roles: ['entry'] }), LEFT), 'files were handed over to him perhaps').toBe('ui-revoke-files-kept')
  const words = ['ui-revoke-files-kept', 'ui-revoke-files-closed', 'ui-files-hand-over', 'ui-files-hand-over-leads', 'ui-files-hand-over-blind', 'ui-files-handed-over', 'ui-files-left', 'ui-files-unread']
  expect(words.filter((id) => inEvery(id).length !== languages.length)).toEqual([])
  expect([1, 8].map((n) => t('ui-files-left', { n }))).toEqual(['One file that it could lead', '8 files that it could lead'])
  vi.unstubAllGlobals()
})
