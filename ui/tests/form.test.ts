// A form keeps what is typed: with a program that answers, and with one that was gone for a while.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Refused, type Backend, type Draft, type Fields, type Kind } from '../src/backend'
import { Form, madeHere } from '../src/features/record/form.svelte'
import type { Stroke } from '../src/features/record/strokes'
import { speak, t } from '../src/shared/words.svelte'

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
it('does not count as unsettled what is answered and not kept yet', async () => {
  const { backend } = program()
  const asking: Kind = { ...kind, fields: [{ key: 'direction', kind: 'text', required: 'complete', fields: [] } as unknown as Kind['fields'][number]] }
  const form = new Form(backend, asking, draft('answered'))
  form.findings = [{ code: 'missing', field: 'direction', blocks: true, values: {} }, { code: 'not-before', field: 'remarks', blocks: true, values: {} }]
  expect([form.missing, form.blocking.map((one) => one.code)]).toEqual([['direction'], ['not-before']])
  form.set('direction', 'import')
  expect([form.missing, form.blocking.map((one) => one.code)]).toEqual([[], ['not-before']])
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

/** Hands on a keyboard, before a clock that stands until they wait. A text is its own value, a number is read later. */
function typist(form: Form, clock: { now: number }) {
  let [text, caret] = ['', 0]
  const strike = (path: string, letters: string, more: Partial<Stroke> = {}, removed = 0, read = true) => {
    const before = text
    text = before.slice(0, caret - removed) + letters + before.slice(caret)
    caret += letters.length - removed
    clock.now += 100
    form.typed(path, { before, after: text, caret, ...more }, read ? undefined : text)
    if (read) form.joins(() => form.set(path, text))
  }
  return {
    types: (path: string, letters: string) => Array.from(letters).forEach((letter) => strike(path, letter)),
    /** What is not read yet. */
    begins: (path: string, letters: string) => Array.from(letters).forEach((letter) => strike(path, letter, {}, 0, false)),
    pastes: (path: string, letters: string) => strike(path, letters),
    composes: (path: string, letters: string[]) => letters.forEach((letter, at) => strike(path, letter, { composing: true }, at ? letters[at - 1]!.length : 0)),
    deletes: (path: string, times: number) => { for (let at = 0; at < times; at += 1) strike(path, '', {}, 1) },
    overwrites: (path: string, removed: number, letters: string) => Array.from(letters).forEach((letter, at) => strike(path, letter, {}, at ? 0 : removed)),
    goesTo: (place: number) => void (caret = place),
    goesToField: (now: string) => void ([text, caret] = [now, now.length]),
    waits: (ms: number) => void (clock.now += ms),
  }
}
/** A form without a past, and who types into it. */
function written(number: string) {
  const clock = { now: 0 }
  const form = new Form(program().backend, kind, { ...draft(number), fields: {} }, () => clock.now)
  return { form, hands: typist(form, clock), text: () => form.fields['remarks'] }
}
/** The texts that undo passes, back to the empty form; each step forward again comes by the same ones. */
function past(form: Form, text: () => unknown): unknown[] {
  const passed = [text()]
  while (form.canUndo) { form.undo(); passed.push(text()) }
  const again = [text()]
  while (form.canRedo) { form.redo(); again.push(text()) }
  expect(again.reverse(), 'redo').toEqual(passed)
  return passed
}

it('undoes typing by pauses, not by letters and not by fields', () => {
  const { form, hands, text } = written('6')
  hands.types('remarks', 'two men')
  hands.waits(1000)
  hands.types('remarks', ' and a dog')
  expect(past(form, text)).toEqual(['two men and a dog', 'two men', undefined])
})
it('undoes what was deleted apart from what was typed', () => {
  const { form, hands, text } = written('7')
  hands.types('remarks', 'two men')
  hands.deletes('remarks', 3)
  hands.types('remarks', 'women')
  expect(past(form, text)).toEqual(['two women', 'two ', 'two men', undefined])
})
it('begins a step with each field, also on coming back to one', () => {
  const { form, hands, text } = written('8')
  hands.types('remarks', 'two')
  hands.goesToField('')
  hands.types('vessel', 'Aurora')
  hands.goesToField('two')
  hands.types('remarks', ' men')
  expect(past(form, text)).toEqual(['two men', 'two', 'two', undefined])
  form.rest()
  hands.types('remarks', '.')
  form.undo()
  expect(text(), 'a field that was left').toBe('two men')
})
it('undoes a long text by words and paragraphs', () => {
  const { form, hands, text } = written('9')
  const first = 'Six rivets were replaced by screws, and the panel'
  hands.types('remarks', `${first} was warm.\n\nBehind it`)
  expect(past(form, text)).toEqual([`${first} was warm.\n\nBehind it`, `${first} was warm.`, 'Six rivets were replaced by screws, and the', undefined])
})
it('undoes a paste, and what is written elsewhere in the text, as steps of their own', () => {
  const { form, hands, text } = written('10')
  hands.types('remarks', 'the')
  hands.pastes('remarks', ' evaporator')
  hands.types('remarks', '!!')
  hands.goesTo(0)
  hands.types('remarks', 'At ')
  expect(past(form, text)).toEqual(['At the evaporator!!', 'the evaporator!!', 'the evaporator', 'the', undefined])
})
it('takes a selection that is typed over, and a letter of two keys, as one', () => {
  const { form, hands, text } = written('11')
  hands.types('remarks', 'caf')
  hands.composes('remarks', ['´', 'é'])
  hands.types('remarks', 's')
  expect(past(form, text)).toEqual(['cafés', undefined])
  hands.overwrites('remarks', 5, 'bar')
  expect(past(form, text)).toEqual(['bar', 'cafés', undefined])
})
it('says where the caret goes', () => {
  const { form, hands } = written('12')
  hands.types('remarks', 'two men')
  hands.goesTo(3)
  hands.deletes('remarks', 3)
  expect([form.undo(), form.undo(), form.redo(), form.redo()]).toEqual([
    { path: 'remarks', caret: 3 }, { path: 'remarks', caret: 0 }, { path: 'remarks', caret: 7 }, { path: 'remarks', caret: 0 },
  ])
})
it('undoes a number that nobody has read yet', () => {
  const { form, hands } = written('13')
  hands.begins('weight', '12 k')
  hands.waits(1000)
  hands.begins('weight', 'g')
  expect([form.fields, form.wrongTexts]).toEqual([{}, { weight: '12 kg' }])
  form.joins(() => { form.wrong('weight', undefined); form.set('weight', '12 KGM') })
  form.undo()
  expect([form.fields, form.wrongTexts], 'what is read makes no step').toEqual([{}, { weight: '12 k' }])
  form.undo()
  expect([form.fields, form.wrongTexts, form.canUndo]).toEqual([{}, {}, false])
  form.redo()
  form.redo()
  expect(form.fields).toEqual({ weight: '12 KGM' })
})
it('says why an answer is none in the language that is spoken now', async () => {
  vi.stubGlobal('document', { documentElement: {} })
  await speak('en')
  const { form } = written('spoken')
  form.wrong('weight', () => t('ui-save'), 'heavy')
  const before = form.errors['weight']?.()
  await speak('fr')
  expect([before, form.errors['weight']?.()]).toEqual(['Save', 'Enregistrer'])
})
it('leaves what is wrong in one field alone when another is undone', () => {
  const { form, hands } = written('14')
  form.wrong('weight', () => 'This is no number', 'heavy')
  hands.types('remarks', 'two men')
  form.undo()
  expect([form.errors['weight']?.(), form.wrongTexts]).toEqual(['This is no number', { weight: 'heavy' }])
  form.undo()
  expect([form.errors, form.wrongTexts]).toEqual([{}, {}])
})
it('undoes choices one by one, and pasted rows together', () => {
  const { form } = written('15')
  form.set('aids', ['xray'])
  form.set('aids', ['xray', 'dog'])
  form.add('goods', { item: 'a' }, { item: 'b' })
  form.undo()
  expect(form.fields).toEqual({ aids: ['xray', 'dog'] })
  form.undo()
  expect(form.fields).toEqual({ aids: ['xray'] })
})

/** Two places on one draft, as the program holds it: the one that opened it last writes. */
function shared() {
  let held = { fields: { remarks: 'as kept' } as Fields, wrong: {} as Record<string, string>, writer: 0 }
  const call = async (name: string, input: { fields: Fields; wrong: Record<string, string>; writer: string }) => {
    if (name === 'draft.open') { held = { ...held, writer: held.writer + 1 }; return structuredClone({ draft: 'two', kind: 'seizure', ...held, writer: String(held.writer), kept_at: '', is_new: false }) }
    if (input.writer !== String(held.writer)) throw new Refused({ code: 'draft-elsewhere' })
    held = { ...held, fields: input.fields, wrong: input.wrong }
    return { kept_at: '2026-11-24T02:40:00Z', findings: [] }
  }
  const backend = { call } as unknown as Backend
  const opens = async () => new Form(backend, kind, (await backend.call('draft.open', { draft: 'two' })) as Draft)
  return { opens, held: () => held }
}

it('says at once that another place has the draft, takes it back, and loses nothing of both', async () => {
  const { opens, held } = shared()
  const first = await opens()
  first.set('vessel', 'Aurora')
  await first.keep()
  const second = await opens()
  second.set('remarks', 'theirs')
  await second.keep()
  await first.lookAgain()
  expect(first.isElsewhere).toBe(true)
  first.set('remarks', 'mine')
  first.set('vessel', 'Aurora II')
  await first.keep()
  expect([first.fields, held().fields]).toEqual([{ remarks: 'mine', vessel: 'Aurora II' }, { remarks: 'theirs', vessel: 'Aurora' }])
  await first.takeBack()
  expect([first.isElsewhere, first.fields, first.lost]).toEqual([false, { remarks: 'theirs', vessel: 'Aurora II' }, [{ path: 'remarks', value: 'mine' }]])
  expect(held().fields).toEqual({ remarks: 'theirs', vessel: 'Aurora II' })
  await second.lookAgain()
  expect(second.isElsewhere).toBe(true)
})
it('lets what is no answer go with its row', () => {
  const form = new Form(program().backend, { ...kind, fields: [] }, { ...draft('7'), fields: {} })
  form.addWritten('goods', [{ item: 'a' }, { item: 'b' }], [{}, { quantity: 'many' }])
  form.copy('goods', 0)
  expect(form.wrongTexts).toEqual({ 'goods[2].quantity': 'many' })
  form.strike('goods', 0)
  expect(form.wrongTexts).toEqual({ 'goods[1].quantity': 'many' })
  form.strike('goods', 1)
  expect(form.wrongTexts).toEqual({})
})
it('saves nothing while a text stands that is no answer, in whichever form it stands', async () => {
  const form = new Form(program().backend, kind, { ...draft('8'), wrong: { quantity: 'many' } })
  expect([await form.save(false), form.firstWrong]).toEqual([undefined, 'quantity'])
})
it('knows where somebody has been', () => {
  const form = new Form(program().backend, kind, { ...draft('9'), fields: { goods: [{ fields: {} }, { id: 'x', fields: {} }] } })
  expect(['remarks', 'goods[0].quantity', 'goods[1].quantity'].map((path) => form.hasBeen(path))).toEqual([true, false, true])
  form.leaves('goods[0]')
  expect(form.hasBeen('goods[0].quantity')).toBe(true)
})
