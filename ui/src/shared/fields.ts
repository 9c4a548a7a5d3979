//! Which fields of a record are not an officer's to write.

/** The program writes or computes these itself, or a control of the row does. */
export const BY_PROGRAM: ReadonlySet<string> = new Set(['struck', 'state', 'source', 'import_source', 'import_row', 'same_as', 'normalised', 'factor', 'hs_edition', 'declared_hs_edition'])
