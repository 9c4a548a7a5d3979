// A form keeps what is typed: with a program that answers, and with one that was gone for a while.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Refused, type Backend, type Draft, type Fields, type Kind } from '../src/backend'
import { Form, madeHere } from '../src/features/record/form.svelte'

const kind: Kind = { key: 'seizure', number: 1, fields: [] }
const draft = (number: string): Draft => ({ draft: number, kind: 'seizure', fields: { remarks: 'as kept' }, wrong: {}, kept_at: '', writer: 'w', is_new: false })

/** A program whose answers are made by hand. */
function program() {
  const kept: Fields[] = []
  let refused: string | undefined
  const call = async (name: string, input: { fields?: Fields }) => {
    if (refused) throw new Refused({ code: refused })
    if (name === 'draft.keep') kept.push(input.fields!)
    return { kept_at: '2026-11-24T02:40:00Z', findings: [] }
  }
  return { kept, backend: { call } as unknown as Backend, refuse: (code?: string) => (refused = code) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('keeps a form after a pause', async () => {
  const { backend, kept } = program()
  madeHere.add('1')
  const form = new Form(backend, kind, draft('1'))
  expect(form.untouched).toBe(true)
  form.set('remarks', 'two men')
  expect([kept, form.untouched]).toEqual([[], false])
  await vi.advanceTimersByTimeAsync(1000)
  expect(kept).toEqual([{ remarks: 'two men' }])
  expect(new Form(backend, kind, draft('1')).untouched, 'it is not forgotten when it is opened again and left').toBe(false)
})
it('asks a program that did not answer again', async () => {
  const { backend, kept, refuse } = program()
  const form = new Form(backend, kind, draft('2'))
  refuse('not-reached')
  form.set('remarks', 'two men')
  await form.keep()
  expect(form.refused?.code).toBe('not-reached')
  refuse()
  await vi.advanceTimersByTimeAsync(3000)
  expect([kept, form.refused]).toEqual([[{ remarks: 'two men' }], undefined])
})
it('goes on, when it is opened again, from what could not be kept', async () => {
  const { backend, kept, refuse } = program()
  refuse('not-signed-in')
  const form = new Form(backend, kind, draft('3'))
  form.set('remarks', 'two men')
  await form.keep()
  refuse()
  const again = new Form(backend, kind, draft('3'))
  expect(again.fields).toEqual({ remarks: 'two men' })
  await again.keep()
  expect(kept).toEqual([{ remarks: 'two men' }])
  expect(new Form(backend, kind, draft('3')).fields, 'what is on the disk counts from there').toEqual({ remarks: 'as kept' })
})
it('forgets what was saved or discarded', async () => {
  const { backend, refuse } = program()
  const form = new Form(backend, kind, draft('4'))
  refuse('not-reached')
  form.set('remarks', 'two men')
  await form.keep()
  refuse()
  await form.discard()
  expect(new Form(backend, kind, draft('4')).fields).toEqual({ remarks: 'as kept' })
})
it('takes a step back and forward again, until something new is written', () => {
  const form = new Form(program().backend, kind, draft('5'))
  form.set('remarks', 'two men')
  form.set('vessel', 'Aurora')
  form.undo()
  form.undo()
  expect([form.fields, form.canUndo, form.canRedo]).toEqual([{ remarks: 'as kept' }, false, true])
  form.redo()
  expect(form.fields).toEqual({ remarks: 'two men' })
  form.redo()
  expect(form.fields).toEqual({ remarks: 'two men', vessel: 'Aurora' })
  form.undo()
  form.set('remarks', 'three men')
  expect(form.canRedo).toBe(false)
})
