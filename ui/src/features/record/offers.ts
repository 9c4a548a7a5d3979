//! What a new form can offer: this moment, and what the officer used last. Offered, never filled in.
import type { Backend, Fields, Value } from '../../backend'
import { answered, type Question } from './model'
import { momentNow } from './typed'

/** One answer that can be taken by a key. */
export interface Offer { question: Question; value: Value; code?: string; why: 'clock' | 'lately' }

/** Alt 1 to Alt 5: more would be a form beside the form. */
export const OFFERS_MOST = 5
/** What was offered keeps its number as long as the form is open: a key that was looked at does not mean another answer
 *  after the press before it. What comes anew goes behind. */
export const slotted = (held: Offer[], found: Offer[]): Offer[] => {
  const at = ({ question: { path } }: Offer) => path
  return [...held.map((one) => found.find((other) => at(other) === at(one)) ?? one), ...found.filter((one) => !held.some((other) => at(other) === at(one)))].slice(0, OFFERS_MOST)
}
/** What differs from case to case is not offered: which goods, and where exactly. */
const OWN = ['item', 'hs', 'locode', 'commodity_template']

export async function offersFor(backend: Backend, kind: string, asked: Question[], fields: Fields, language: string): Promise<Offer[]> {
  const open = asked.filter((question) => !answered(question, fields))
  const found = await Promise.all(open.map(async (question): Promise<Offer | undefined> => {
    const { field } = question
    if (field.kind === 'datetime') return { question, value: momentNow(new Date()), why: 'clock' }
    if (field.kind !== 'code' || !field.list || OWN.includes(field.list)) return undefined
    const path = `${kind}.${question.group ? `${question.group.key}.` : ''}${field.key}`
    const first = (await backend.call('codes', { list: field.list, path, query: '', limit: 1, language })).codes[0]
    return first?.lately ? { question, value: field.repeatable ? [first.code] : first.code, code: first.code, why: 'lately' } : undefined
  }))
  return found.filter((offer) => offer !== undefined).slice(0, OFFERS_MOST)
}
