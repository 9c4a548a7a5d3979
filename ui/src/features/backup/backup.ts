//! What the page of backups knows without asking: names of backups, and how old the last one is.
import type { BackupLine } from '../../backend/types'
import { BACKUP_ENDING, nameOfDay } from '../../shared/files'

export const backupName = (day: Date): string => nameOfDay('backup', day, BACKUP_ENDING)

const DAY_MS = 86_400_000
/** Whoever goes longer without one is told. */
const DAYS_MOST = 30

/** How the device stands with its last backup: none was made, it is too old, or it is fresh enough. */
export type Standing = { is: 'never' } | { is: 'old' | 'fresh'; made: string; days: number }

/** By the last one, whatever the order of the list; a clock that was put back makes nobody's backup older. */
export function standing(lines: BackupLine[], now: number): Standing {
  const last = newest(lines)
  if (!last) return { is: 'never' }
  const age = Math.max(0, now - Date.parse(last.made_at))
  return { is: age > DAYS_MOST * DAY_MS ? 'old' : 'fresh', made: last.made_at, days: Math.floor(age / DAY_MS) }
}
/** The one that was made last; of two of one second, the one that stands first. */
export const newest = (lines: BackupLine[]): BackupLine | undefined =>
  lines.reduce<BackupLine | undefined>((last, one) => (last && Date.parse(last.made_at) >= Date.parse(one.made_at) ? last : one), undefined)
