// Where the reader is: the link of the page where he is begins it anew, and another officer begins at Home.
import { expect, it, vi } from 'vitest'
import { Whose } from '../src/app/whose'
import { begun, pressedHere, visit } from '../src/shared/route.svelte'

const press = (href: string, more: Partial<MouseEvent> = {}) => pressedHere({ button: 0, target: { closest: () => ({ getAttribute: () => href }) }, ...more } as unknown as MouseEvent)

it('begins a page anew when its own link is pressed, and goes to another', () => {
  vi.stubGlobal('location', { hash: '#/officers' })
  const first = begun()
  press('#/officers')
  visit(['officers'])
  expect(begun() - first).toBe(2)
  press('#/home')
  press('#/officers', { ctrlKey: true })
  press('#/officers', { defaultPrevented: true })
  visit(['home'])
  expect([begun() - first, location.hash]).toEqual([2, '#/home'])
})
it('knows whether another officer came than the last one', () => {
  const whose = new Whose()
  const seat = (number: string) => ({ number, name: '', roles: [] })
  const comes = [{ state: 'open' as const, seat: seat('0417') }, { state: 'locked' as const }, { state: 'open' as const, seat: seat('0417') }, { state: 'open' as const, seat: seat('0922') }, { state: 'open' as const, seat: seat('0417') }]
  expect(comes.map((one) => whose.isAnother(one))).toEqual([false, false, false, true, true])
})
