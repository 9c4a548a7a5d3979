// Pictures of a record: what is said of each, which comes next, and how several are added of which one is refused.
import { expect, it } from 'vitest'
import { Refused, type Backend, type Field, type Fields } from '../src/backend'
import { Adding } from '../src/features/record/adding.svelte'
import { hand, taken } from '../src/features/record/handed'
import { filled, writable } from '../src/features/record/model'
import { beside, changed, fileName, formOf, isAway, noteOf, sayable, stepOf } from '../src/features/record/pictures'

const original = (more: Partial<Parameters<typeof noteOf>[0]> = {}) => ({ size: 2_100_000, original_here: false, received: 0, wanted: false, ...more })
const note = (more: Partial<Parameters<typeof noteOf>[0]>) => { const [id, values] = noteOf(original(more), (bytes) => `${bytes / 1e6} MB`); return [id, ...Object.values(values)].join(' ') }

it('says what there is of an original', () => {
  expect(note({ original_here: true, received: 2_100_000, wanted: true })).toBe('ui-picture-here 2.1 MB')
  expect(note({})).toBe('ui-picture-away 2.1 MB')
  expect(note({ wanted: true })).toBe('ui-picture-asked 2.1 MB')
  expect(note({ wanted: true, received: 400_000 })).toBe('ui-picture-coming 0.4 MB 2.1 MB')
  expect(note({ received: 400_000 })).toBe('ui-picture-part 0.4 MB 2.1 MB')
})
it('offers to ask for one that is neither here nor asked for', () => {
  expect([original(), original({ received: 5 }), original({ wanted: true }), original({ original_here: true })].map(isAway)).toEqual([true, true, false, false])
})
it('shows the largest form that is here, and none where there is none', () => {
  expect(['preview', 'thumbnail', 'none'].map((has) => formOf({ has }, 'preview'))).toEqual(['preview', 'thumbnail', undefined])
  expect(['preview', 'thumbnail', 'none'].map((has) => formOf({ has }, 'thumbnail'))).toEqual(['thumbnail', 'thumbnail', undefined])
})

const three = ['a', 'b', 'c'].map((row) => ({ row }))
it('goes on and back, round the ends, as the page is read', () => {
  expect([['a', 1], ['c', 1], ['a', -1], ['b', -1]].map(([row, by]) => beside(three, row as string, by as number)?.row)).toEqual(['b', 'a', 'c', 'a'])
  expect(beside(three, 'gone', 1)).toBeUndefined()
  expect(beside([], 'a', 1)).toBeUndefined()
  expect(['ArrowRight', 'ArrowLeft', 'Home'].map((key) => stepOf(key, false))).toEqual([1, -1, 0])
  expect(['ArrowRight', 'ArrowLeft', 'Home'].map((key) => stepOf(key, true))).toEqual([-1, 1, 0])
})
it('gives an original a name that is one on every system', () => {
  expect(fileName('KE-MBA-2026-000411', 3, 'image/png')).toBe('KE-MBA-2026-000411-3.png')
  expect(fileName('../A B', 1, 'image/jpeg')).toBe('-A-B-1.jpg')
})

const field = (key: string, more: Partial<Field> = {}): Field => ({ key, kind: 'text', list: null, repeatable: false, form: 'long', by: 'form', section: 'pictures', required: 'no', class: 'N', search: 'no', immutable: false, reviewer_only: false, templates: [], target: null, units: null, fields: [], ...more })
const group = field('pictures', { kind: 'group', fields: [field('media_type', { kind: 'code', list: 'picture_type' })] })
it('counts no picture for its smaller forms, nor for one that is struck, and lets no form write them', () => {
  const row = (more: Fields) => ({ fields: { media_type: 'image/jpeg', ...more } })
  expect(filled({ key: 'pictures', fields: [group] }, { pictures: [row({}), row({ derived_from: 'a' }), row({ derived_from: 'a' }), row({ struck: true }), row({})] })).toBe(2)
  expect([writable(group), writable(field('goods', { kind: 'group' }))]).toEqual([false, true])
})

/** A program that takes every picture but those it is told to refuse. */
function program() {
  const refuses = new Set<string>()
  const asked: unknown[] = []
  const backend = {
    upload: async ({ name }: File, sent: (share: number) => void) => { sent(0.5); return `/inbox/${name}` },
    call: async (name: string, input: { path: string }) => {
      asked.push([name, input])
      if (refuses.has(input.path)) throw new Refused({ code: 'not-a-picture' })
      return { row: input.path }
    },
  } as unknown as Backend
  return { backend, asked, refuses }
}
const file = (name: string) => ({ name, size: 12 }) as File

it('adds one after the other, each with what was said of it', async () => {
  const { backend, asked } = program()
  const run = new Adding(backend, 'r', ['/media/card/DSC_1.JPG', file('b.png')])
  expect(run.all.map((one) => [one.name, one.size, one.nominal])).toEqual([['DSC_1.JPG', undefined, true], ['b.png', 12, true]])
  Object.assign(run.all[0]!, { kind: 'seal', caption: '  Seal of the door ', nominal: false })
  await run.add()
  expect(asked).toEqual([
    ['picture.add', { id: 'r', path: '/media/card/DSC_1.JPG', nominal: false, kind: 'seal', caption: 'Seal of the door' }],
    ['picture.add', { id: 'r', path: '/inbox/b.png', nominal: true }],
  ])
  expect([run.added, run.waiting.length, run.busy, run.done, run.round]).toEqual([2, 0, false, 2, 2])
})
it('tells of one that is refused, takes the others, and tries that one again alone', async () => {
  const { backend, asked, refuses } = program()
  refuses.add('letter.doc')
  const run = new Adding(backend, 'r', ['a.png', 'letter.doc', 'c.png'])
  await run.add()
  expect(run.all.map((one) => one.refused?.code ?? one.isAdded)).toEqual([true, 'not-a-picture', true])
  expect([run.added, run.refused]).toEqual([2, 1])
  refuses.clear()
  await run.add()
  expect([run.added, run.refused, run.round, asked.length]).toEqual([3, 0, 1, 4])
})
it('stops behind the one that is on its way, and lets one be left out', async () => {
  const { backend, asked } = program()
  const run = new Adding(backend, 'r', ['a.png', 'b.png', 'c.png'])
  const adding = run.add()
  run.leaveOut(run.all[2]!)
  run.stop()
  await adding
  expect([asked.length, run.waiting.map((one) => one.name), run.busy]).toEqual([1, ['b.png', 'c.png'], false])
  run.leaveOut(run.all[2]!)
  expect(run.all.map((one) => one.name)).toEqual(['a.png', 'b.png'])
})

it('lets an officer say what the dictionary leaves to him, and sends only what he changed', () => {
  const said = field('pictures', { kind: 'group', fields: [field('hash', { immutable: true }), field('struck', { by: 'program', kind: 'flag' }), field('caption'), field('nominal', { kind: 'flag' }), field('taken_at', { kind: 'datetime' })] })
  expect(sayable(said).map((one) => one.key)).toEqual(['caption', 'taken_at'])
  const before = { hash: 'a', caption: 'Seal', kind: 'seal', nominal: true }
  expect(changed(before, { ...before })).toEqual({})
  expect(changed(before, { hash: 'a', caption: 'Seal of the door', nominal: false, taken_at: '2020-02-03T14:05+03:00' })).toEqual({ caption: 'Seal of the door', kind: '', nominal: 'false', taken_at: '2020-02-03T14:05+03:00' })
})

it('hands what was chosen beside the form of a new record to its page, once and to no other', () => {
  hand('r', ['a.png', 'b.png'])
  expect([taken('other'), taken('r'), taken('r')]).toEqual([[], ['a.png', 'b.png'], []])
  hand('r', ['a.png'])
  hand('s', [])
  expect(taken('r')).toEqual([])
})
