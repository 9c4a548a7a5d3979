//! What a strip of pictures says: what is here of each, what each is called, and which comes next.
import type { Field, Fields, Picture } from '../../backend'
import { isEmpty } from '../../shared/values'

/** What is chosen from the disk; what else a file may be, the program says. */
export const ENDINGS = ['jpg', 'jpeg', 'png', 'webp']

type Here = Pick<Picture, 'size' | 'original_here' | 'received' | 'wanted'>

/** Words for what there is of the original, and their values. */
export function noteOf({ size, original_here, received, wanted }: Here, sized: (bytes: number) => string): [id: string, values: Record<string, string>] {
  const all = { size: sized(size) }
  if (original_here) return ['ui-picture-here', all]
  if (received > 0) return [wanted ? 'ui-picture-coming' : 'ui-picture-part', { received: sized(received), ...all }]
  return [wanted ? 'ui-picture-asked' : 'ui-picture-away', all]
}
/** Whether the original is still to be asked for. */
export const isAway = ({ original_here, wanted }: Here): boolean => !original_here && !wanted

/** The largest form that can be shown, at most this one. */
export function formOf({ has }: Pick<Picture, 'has'>, most: 'thumbnail' | 'preview'): 'thumbnail' | 'preview' | undefined {
  if (has === 'none') return undefined
  return has === 'preview' ? most : 'thumbnail'
}

/** The one so many places on from another; beyond an end the others begin anew. Nothing where that one is gone. */
export function beside<T extends { row: string }>(all: T[], row: string, by: number): T | undefined {
  const at = all.findIndex((one) => one.row === row)
  return at < 0 ? undefined : all[(((at + by) % all.length) + all.length) % all.length]
}
/** So many places on goes an arrow: on is towards the end of the line, which lies at the left in Arabic. */
export function stepOf(key: string, rightToLeft: boolean): number {
  const on = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  return key === on ? 1 : key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0
}

/** Whether a picture shows somebody is a box to tick, never left open. */
const NOMINAL = 'nominal'
/** What an officer may say of a picture that is there: not what it is, nor whether it is struck. */
export const sayable = (group: Field): Field[] => group.fields.filter((field) => !field.immutable && field.by !== 'program' && field.key !== NOMINAL)
/** What differs, as it is typed: an answer that is gone is an empty one. */
export function changed(before: Fields, after: Fields): Record<string, string> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(keys.filter((key) => before[key] !== after[key]).map((key) => [key, isEmpty(after[key]) ? '' : String(after[key])]))
}

const END_OF: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }
/** What an original is called as a file. */
export const fileName = (reference: string, number: number, media_type: string): string => `${reference.replace(/[^\w-]+/g, '-')}-${number}.${END_OF[media_type] ?? 'jpg'}`
