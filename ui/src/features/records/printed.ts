//! Which rows of a list come onto paper.

/** More than eight sheets of a list nobody reads; an export has them all. */
export const PRINTED_MOST = 200

/** The first rows without a gap: what is not loaded ends them, so that "the first" is true. */
export function firstRows<R>(rowAt: (index: number) => R | undefined, total: number): R[] {
  const rows: R[] = []
  for (let index = 0; index < Math.min(total, PRINTED_MOST); index += 1) {
    const row = rowAt(index)
    if (row === undefined) break
    rows.push(row)
  }
  return rows
}
