//! Names of files.
import { two } from './values'

/** Backups end so; the window offers only these. */
export const BACKUP_ENDING = 'ncenback'
/** The last step of a path, on any system. */
export const lastStep = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
/** The day stands in the name: a stick has several. */
export const nameOfDay = (what: string, day: Date, ending: string): string => `${what}-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.${ending}`
