// One draft that two places wrote, the room of a field, and the nearest question of the other form.
import { expect, it } from 'vitest'
import { met } from '../src/features/record/meeting'
import { isBeyond, isBeyondAll } from '../src/features/record/room'
import { nearestOf } from '../src/features/record/undo'

const none = { fields: {}, wrong: {} }

it('keeps what only one of two places changed, in whatever order its names come', () => {
  const base = { fields: { a: '1', b: '1', goods: [{ fields: { item: 'x', quantity: '1 KGM' } }] }, wrong: {} }
  const mine = { fields: { b: '2', goods: [{ fields: { item: 'x', quantity: '2 KGM' } }] }, wrong: { c: 'half' } }
  const theirs = { fields: { a: '1', b: '1', d: '4', goods: [{ fields: { quantity: '1 KGM', item: 'x' } }] }, wrong: {} }
  expect(met(base, mine, theirs)).toEqual({ stands: { fields: { b: '2', d: '4', goods: mine.fields.goods }, wrong: { c: 'half' } }, lost: [] })
})
it('leaves to the other place what both changed, and tells what was typed here', () => {
  const rows = (quantity: string) => [{ fields: { item: 'x', quantity } }]
  const { stands, lost } = met(none, { fields: { a: 'mine', goods: rows('2 KGM') }, wrong: { b: 'half' } }, { fields: { a: 'theirs', b: 'whole', goods: rows('3 KGM') }, wrong: {} })
  expect(stands).toEqual({ fields: { a: 'theirs', b: 'whole', goods: rows('3 KGM') }, wrong: {} })
  expect(lost).toEqual([{ path: 'a', value: 'mine' }, { path: 'goods[0].quantity', value: '2 KGM' }, { path: 'b', value: 'half' }])
})
it('lets a text stand that is a little too long, and none that is far too long', () => {
  const kib = (many: number) => 'x'.repeat(many * 1024)
  expect([isBeyond(kib(70), 'narrative'), isBeyond(kib(257), 'narrative'), isBeyond(kib(5), 'text'), isBeyond(kib(17), 'text'), isBeyond('é'.repeat(9 * 1024), 'text')]).toEqual([false, true, false, true, true])
  expect([isBeyondAll(kib(256)), isBeyondAll(kib(257))]).toEqual([false, true])
})
it('finds the nearest question that the other form has', () => {
  const order = ['a', 'b', 'c', 'd', 'e']
  expect([nearestOf('c', order, ['a', 'c']), nearestOf('d', order, ['a', 'e']), nearestOf('b', order, ['a', 'e']), nearestOf('x', order, ['a'])]).toEqual(['c', 'e', 'a', 'a'])
})
