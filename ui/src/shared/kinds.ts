//! Kinds of records as pages group them: cases, profiles that cases name, and what offices tell each other.
import type { IconName } from './icons'

const ICONS: Record<string, IconName> = { seizure: 'files', person: 'user-round', company: 'building-2', means_of_transport: 'truck', concealment_method: 'scan-search', alert: 'megaphone', message: 'mail' }
export const KINDS = Object.keys(ICONS)
export const kindIcon = (kind: string): IconName => ICONS[kind] ?? 'files'

/** A case has its own page and is not written beside another record. */
const CASE = 'seizure'
/** What is written to be read, and of which there is no second one to be found. */
const NOTICES = ['alert', 'message']
export const isNotice = (kind: string): boolean => NOTICES.includes(kind)
export const isProfile = (kind: string): boolean => kind !== CASE && !isNotice(kind)
