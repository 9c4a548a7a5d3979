// Pure parts that a fresh officer's trial asked for: keys beside what is typed, notices that leave, short amounts, lists on
// paper, records by their number.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { called, isLikeReference, questions } from '../src/app/reference'
import type { Waiting } from '../src/backend'
import { besideEachOther } from '../src/features/home/duties'
import { unitOf } from '../src/features/import/mapping'
import { firstRows, PRINTED_MOST } from '../src/features/records/printed'
import { newKeys, pressed, takesLetters } from '../src/shared/keyboard'
import { dismissAll, dismissBad, hold, isMoved, leavePage, resume, settle, standsFor, toast, toasts } from '../src/shared/toasts.svelte'
import { rounded, showBriefly, type Speech } from '../src/shared/values'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => { dismissAll(); vi.useRealTimers(); vi.unstubAllGlobals() })
const texts = () => toasts().map((one) => one.text)

it('leaves letters to fields that take them, and to nothing else', () => {
  expect(['text', 'search', 'password', 'date', ''].filter((type) => takesLetters('INPUT', type)).length).toBe(5)
  expect(['checkbox', 'radio', 'button', 'submit', 'file', 'range'].filter((type) => takesLetters('INPUT', type))).toEqual([])
  expect(['TEXTAREA', 'SELECT', 'BUTTON', 'A', 'DIV'].map((name) => takesLetters(name))).toEqual([true, true, false, false, false])
})
it('offers another key where the browser has Ctrl N', () => {
  expect([newKeys('window'), newKeys('browser')]).toEqual(['Ctrl N', 'Alt N'])
  const held = { ctrlKey: false, metaKey: false, altKey: true, shiftKey: false, code: 'KeyN' }
  expect(['n', 'Dead', '˜', 'т'].map((key) => pressed({ ...held, key } as KeyboardEvent))).toEqual(Array(4).fill('alt+n'))
})
it('lets a refusal stand long enough to be read, and no longer', () => {
  toast('x'.repeat(100), 'bad')
  expect(standsFor({ tone: 'bad', text: 'x'.repeat(100) })).toBe(16_000)
  vi.advanceTimersByTime(15_999)
  expect(toasts().length).toBe(1)
  vi.advanceTimersByTime(1)
  expect(toasts().length).toBe(0)
})
it('keeps a notice while somebody reads it', () => {
  toast('no', 'bad')
  hold(toasts()[0]!.id)
  vi.advanceTimersByTime(100_000)
  expect(texts()).toEqual(['no'])
  resume(toasts()[0]!.id)
  vi.advanceTimersByTime(20_000)
  expect(texts()).toEqual([])
})
it('takes a confirmation along to where its deed leads, and no further, even where the pointer lies on it', () => {
  vi.stubGlobal('location', { hash: '#/edit/r1' })
  toast('saved')
  hold(toasts()[0]!.id)
  vi.stubGlobal('location', { hash: '#/record/r1?kind=seizure' })
  leavePage()
  expect(texts()).toEqual(['saved'])
  vi.advanceTimersByTime(1000)
  leavePage()
  expect(texts(), 'the same page').toEqual(['saved'])
  vi.stubGlobal('location', { hash: '#/home' })
  leavePage()
  expect(texts()).toEqual([])
})
it('knows a pointer that a hand moves from one that lay there', () => {
  expect([[0, 0], [0, -1], [2, 0]].map(([movementX = 0, movementY = 0]) => isMoved({ movementX, movementY }))).toEqual([false, true, true])
})
it('takes a refusal away with its cause, its page, and Esc', () => {
  toast('first', 'bad', 'view')
  toast('other', 'bad')
  settle('view')
  expect(texts()).toEqual(['other'])
  toast('other', 'bad')
  expect(texts(), 'said once more, it is said once').toEqual(['other'])
  vi.stubGlobal('location', { hash: '#/home?x=1' })
  toast('done')
  toast('here', 'bad')
  leavePage()
  expect(texts()).toEqual(['done', 'here'])
  expect([dismissBad(), dismissBad(), texts()]).toEqual([true, false, ['done']])
})
it('rounds an endless fraction by its digits', () => {
  expect(['27.8129999999', '27.5', '12', '0.99999', '0.000123456', '-1.99951', '1.0000001', '123456789012345678901.23456', 'x'].map(rounded)).toEqual(['27.813', '27.5', '12', '1', '0.000123', '-2', '1', '123456789012345678901.235', 'x'])
  const speech: Speech = { language: 'en', formats: '', labelOf: (_, code) => code, unitOf: () => 'kg', text: (id) => id }
  expect(showBriefly('27.8129999999999 KGM', { kind: 'quantity' }, speech)).toBe('27.813\u00A0kg')
  expect(showBriefly('12 ~bags', { kind: 'quantity' }, speech)).toBe('12\u00A0bags')
  expect(showBriefly('1.23456', { kind: 'text' }, speech)).toBe('1.23456')
})
it('prints the first rows without a gap', () => {
  expect(firstRows((at) => (at < 3 ? at : undefined), 9)).toEqual([0, 1, 2])
  expect(firstRows((at) => at, 1000).length).toBe(PRINTED_MOST)
  expect(firstRows((at) => at, 2)).toEqual([0, 1])
})
it('knows the number of a record among words', () => {
  expect(['KE-MBA-2026-A0114', 'a0114', '2026', 'heroin', 'a 1', '12', 'kind:x1', ''].map(isLikeReference)).toEqual([true, true, true, false, false, false, false, false])
  expect(questions(' a0114 ')).toEqual(['ref:a0114*', '"a0114"'])
  const hits = ['KE-1-B', 'KE-1', 'XX-2'].map((reference) => ({ reference }))
  expect(called(hits, 'ke 1').map((one) => one.reference)).toEqual(['KE-1', 'KE-1-B'])
})
it('asks the list for records beside the ones they may be the same as', () => {
  const one = (reference: string, other?: string): Waiting => ({ id: reference, reference, kind: 'seizure', title: '', fields: {}, saved_at: '', reason: '', findings: [{ code: 'probable-duplicate', field: 'detected_at', blocks: false, values: other ? { reference: other } : {} }] })
  expect(besideEachOther([one('A', 'B'), one('B', 'A'), one('C')])).toBe('ref:"A","B","C"')
  expect(besideEachOther([])).toBeUndefined()
})
it('reads the unit of an amount where it is a code', () => {
  expect(['1 KGM', '1 ~bags', '1', undefined, 3].map(unitOf)).toEqual(['KGM', undefined, undefined, undefined, undefined])
})
