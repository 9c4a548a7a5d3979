//! Whether what is typed may be the number of a record, and how records are asked for by it.

const LIKE_ONE = /^(?=.*\d)[\w./-]{3,64}$/

export const isLikeReference = (text: string): boolean => LIKE_ONE.test(text.trim())

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Questions for it, the closest first: by its beginning, then by one of its parts. */
export const questions = (text: string): string[] => [`ref:${text.trim()}*`, `"${text.trim()}"`]

/** Of the records found, those that are called so; the one that is called exactly so first. */
export function called<H extends { reference: string }>(hits: H[], text: string): H[] {
  const wanted = bare(text)
  const found = hits.filter((hit) => bare(hit.reference).includes(wanted))
  return found.sort((one, other) => Number(bare(other.reference) === wanted) - Number(bare(one.reference) === wanted))
}
