//! What must be done before the page is locked: a form in work keeps its draft first.

type Last = () => Promise<void>
const waiting = new Set<Last>()

export function beforeLock(last: Last): () => void {
  waiting.add(last)
  return () => void waiting.delete(last)
}

/** A draft that cannot be kept does not hold the lock open. */
export const settled = async (): Promise<void> => void (await Promise.allSettled([...waiting].map((last) => last())))
