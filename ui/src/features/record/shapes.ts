//! Which drafts stand in the long form, on this device: who comes back to one finds it as it was left.

const PLACE = 'ncen-long-forms'
/** Drafts that were saved elsewhere are forgotten after so many others. */
const DRAFTS_MOST = 100

function long(): string[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]')
    return Array.isArray(held) ? held.filter((one): one is string => typeof one === 'string') : []
  } catch {
    return []
  }
}
export const isLong = (draft: string): boolean => long().includes(draft)

export function rememberLong(draft: string, is: boolean): void {
  const others = long().filter((one) => one !== draft)
  try {
    localStorage.setItem(PLACE, JSON.stringify(is ? [...others, draft].slice(-DRAFTS_MOST) : others))
  } catch {
    // A browser that keeps nothing opens drafts in the short form.
  }
}
