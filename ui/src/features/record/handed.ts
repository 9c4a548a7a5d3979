//! Pictures that were chosen in the form of a new record, on their way to its page: there they are added, as soon as it is saved. They
//! stand nowhere but in the page, and go with it.
type Sources = (File | string)[]

let handed: { id: string; sources: Sources } | undefined

/** For the page of this record, and no other. */
export const hand = (id: string, sources: Sources): void => { handed = sources.length ? { id, sources } : undefined }
/** Whoever signs in next is given none of it. */
export const forgetHanded = (): void => { handed = undefined }
/** What was handed to a record, once. */
export function taken(id: string): Sources {
  const sources = handed?.id === id ? handed.sources : []
  if (sources.length) handed = undefined
  return sources
}
