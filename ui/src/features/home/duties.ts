//! What waits, as lines of the home page: what this officer began, what came back to him, what others wait for, then what
//! should be looked at.
import type { DraftLine, Finding, Home, Waiting } from '../../backend'
import type { IconName } from '../../shared/icons'

/** One line: what it is, why it waits, where it leads. */
export interface Duty { id: string; kind: string; to: string[]; icon: IconName; tone: string; title: string; about: string; reference?: string; since: string }
export interface Group { name: 'drafts' | Records; duties: Duty[] }
/** How lines are worded. */
export interface Wording { missing: (kind: string, paths: string[]) => string; finding: (finding: Finding) => string; quoted: (text: string) => string; toApprove: (since: string) => string; at: (time: string) => string; differing: string; untitled: string; answered: string; twin: (reference: string) => string }

/** A line names so many missing answers; the record names all. */
const NAMED_MOST = 3

type Records = 'returned' | 'to_approve' | 'differing' | 'duplicates' | 'remarked' | 'incomplete'
const ORDER: Records[] = ['returned', 'to_approve', 'differing', 'duplicates', 'remarked', 'incomplete']
const ICONS: Record<Records, [IconName, string]> = { returned: ['undo-2', 'warn'], to_approve: ['circle-dot', 'act'], differing: ['split', 'bad'], duplicates: ['copy', 'warn'], remarked: ['triangle-alert', 'warn'], incomplete: ['circle', 'q'] }

export function parts(home: Home, wording: Wording): Group[] {
  const records = (name: Records): Group => ({ name, duties: home[name].map((one) => waiting(one, name, wording)) })
  const drafts: Group = { name: 'drafts', duties: home.drafts.map((one) => draft(one, wording)) }
  return [drafts, ...ORDER.map(records)].filter((group) => group.duties.length > 0)
}

/** What the list is asked so that it shows these records beside the ones they may be the same as; none where there are none. */
export function besideEachOther(waiting: Waiting[]): string | undefined {
  const others = waiting.flatMap((one) => one.findings.map((finding) => finding.values['reference'] ?? ''))
  const references = [...new Set([...waiting.map((one) => one.reference), ...others])].filter(Boolean)
  return references.length ? `ref:${references.map((reference) => `"${reference.replaceAll('"', '')}"`).join(',')}` : undefined
}

function waiting(one: Waiting, name: Records, wording: Wording): Duty {
  const [icon, tone] = ICONS[name]
  const to = [name === 'differing' ? 'differences' : 'record', one.id]
  return { id: one.id, kind: one.kind, to, icon, tone, title: one.title || wording.untitled, about: why(one, name, wording), reference: one.reference, since: wording.at(one.saved_at) }
}

function why(one: Waiting, name: Records, wording: Wording): string {
  if (name === 'returned') return wording.quoted(one.reason)
  if (name === 'to_approve') return wording.toApprove(wording.at(one.saved_at))
  if (name === 'differing') return wording.differing
  const lacking = one.findings.filter((finding) => finding.code === 'missing').map((finding) => finding.field)
  // A line is cut where the page is narrow: what the group is about comes first.
  const isTwin = (finding: Finding) => finding.code === 'probable-duplicate'
  const told = one.findings.filter((finding) => finding.code !== 'missing').sort((first, second) => Number(isTwin(second)) - Number(isTwin(first))).map((finding) => (isTwin(finding) ? wording.twin(finding.values['reference'] ?? '') : wording.finding(finding)))
  return told.length ? told.join(' ') : lacking.length ? named(one.kind, lacking, wording) : wording.answered
}

function draft(one: DraftLine, wording: Wording): Duty {
  const about = one.missing.length ? named(one.kind, one.missing, wording) : ''
  return { id: `draft ${one.draft}`, kind: one.kind, to: ['draft', one.draft], icon: 'pen-line', tone: 'm', title: one.title || wording.untitled, about, since: wording.at(one.kept_at) }
}

const named = (kind: string, paths: string[], { missing }: Wording): string => missing(kind, paths.slice(0, NAMED_MOST)) + (paths.length > NAMED_MOST ? ' …' : '')
