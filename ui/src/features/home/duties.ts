//! What waits, as lines of the home page: from most urgent to least.
import type { DraftLine, Finding, Home, Waiting } from '../../backend'
import type { IconName } from '../../shared/icons'

/** One line: what it is, why it waits, where it leads. */
export interface Duty { id: string; kind: string; to: string[]; icon: IconName; tone: string; title: string; about: string; reference?: string; since: string }
export interface Group { name: 'duplicates' | 'remarked' | 'drafts' | 'incomplete'; duties: Duty[] }
/** How lines are worded. */
export interface Wording { missing: (kind: string, paths: string[]) => string; finding: (finding: Finding) => string; at: (time: string) => string; untitled: string; answered: string }

/** A line names so many missing answers; the record names all. */
const NAMED_MOST = 3

const ICONS = { duplicates: ['copy', 'bad'], remarked: ['triangle-alert', 'warn'], incomplete: ['circle', 'q'] } as const

export function parts(home: Home, wording: Wording): Group[] {
  const records = (name: 'duplicates' | 'remarked' | 'incomplete'): Group => ({ name, duties: home[name].map((one) => waiting(one, ICONS[name][0], ICONS[name][1], wording)) })
  const drafts: Group = { name: 'drafts', duties: home.drafts.map((one) => draft(one, wording)) }
  return [records('duplicates'), records('remarked'), drafts, records('incomplete')].filter((group) => group.duties.length > 0)
}

/** What the list is asked so that it shows these records beside the ones they may be the same as; none where there are none. */
export function besideEachOther(waiting: Waiting[]): string | undefined {
  const others = waiting.flatMap((one) => one.findings.map((finding) => finding.values['reference'] ?? ''))
  const references = [...new Set([...waiting.map((one) => one.reference), ...others])].filter(Boolean)
  return references.length ? `ref:${references.map((reference) => `"${reference.replaceAll('"', '')}"`).join(',')}` : undefined
}

function waiting(one: Waiting, icon: IconName, tone: string, wording: Wording): Duty {
  const lacking = one.findings.filter((finding) => finding.code === 'missing').map((finding) => finding.field)
  // A line is cut where the page is narrow: what the group is about comes first.
  const isTwin = (finding: Finding) => finding.code === 'probable-duplicate'
  const told = one.findings.filter((finding) => finding.code !== 'missing').sort((first, second) => Number(isTwin(second)) - Number(isTwin(first))).map(wording.finding)
  const about = told.length ? told.join(' ') : lacking.length ? named(one.kind, lacking, wording) : wording.answered
  return { id: one.id, kind: one.kind, to: ['record', one.id], icon, tone, title: one.title || wording.untitled, about, reference: one.reference, since: wording.at(one.saved_at) }
}

function draft(one: DraftLine, wording: Wording): Duty {
  const about = one.missing.length ? named(one.kind, one.missing, wording) : ''
  return { id: `draft ${one.draft}`, kind: one.kind, to: ['draft', one.draft], icon: 'pen-line', tone: 'm', title: one.title || wording.untitled, about, since: wording.at(one.kept_at) }
}

const named = (kind: string, paths: string[], { missing }: Wording): string => missing(kind, paths.slice(0, NAMED_MOST)) + (paths.length > NAMED_MOST ? ' …' : '')
