//! Kinds of records as pages group them: cases, profiles that cases name, files of investigations, and what offices tell each
//! other.
import type { IconName } from './icons'

const ICONS: Record<string, IconName> = { seizure: 'files', person: 'user-round', company: 'building-2', means_of_transport: 'truck', concealment_method: 'scan-search', investigation: 'folder-lock', alert: 'megaphone', message: 'mail' }
export const KINDS = Object.keys(ICONS)
export const kindIcon = (kind: string): IconName => ICONS[kind] ?? 'files'

/** A case has its own page and is not written beside another record. */
const CASE = 'seizure'
/** What is written to be read, and of which there is no second one to be found. */
const NOTICES = ['alert', 'message']
export const isNotice = (kind: string): boolean => NOTICES.includes(kind)
/** A file lies in a closed space of its own: only those who are assigned to it have it. */
export const FILE = 'investigation'
export const isFile = (kind: string): boolean => kind === FILE
export const isProfile = (kind: string): boolean => kind !== CASE && !isNotice(kind) && !isFile(kind)

/** List of what a picture is made of: the group that asks for it is the pictures of a record. */
const PICTURES = 'picture_type'
/** Pictures stand in a strip, never in a table: their rows tell of bytes. */
export const isPictures = (field: { kind: string; fields: { list: string | null }[] }): boolean => field.kind === 'group' && field.fields.some((inner) => inner.list === PICTURES)
