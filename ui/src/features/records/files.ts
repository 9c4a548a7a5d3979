//! The list of files of investigations: its columns, and its order. Each file lies in a closed space with an index of its own, so the
//! program gives them one space after the other; here they are put in order.
import type { Hit } from '../../backend'

/** Columns behind reference and title: field, width in the table, and a word that is shorter than the field's. */
export const COLUMNS: { path: string; width: string; word?: string }[] = [
  { path: 'file_stage', width: 'minmax(92px,.8fr)', word: 'ui-files-stage' },
  { path: 'action_asked', width: 'minmax(96px,1.2fr)', word: 'ui-files-action' },
  { path: 'valid_until', width: '112px' },
  { path: 'review_on', width: '112px' },
  { path: 'lead', width: 'minmax(84px,.9fr)', word: 'ui-files-lead' },
]

/** What begins last stands first, until the officer sorts. */
const USUAL = '-reference'

/** Rows by what stands in a column; those without anything there come last, whichever way. */
export function ordered(rows: Hit[], sort: string | undefined, text: (hit: Hit, path: string) => string): Hit[] {
  const wanted = sort ?? USUAL
  const [path, way] = wanted.startsWith('-') ? [wanted.slice(1), -1] : [wanted, 1]
  const of = (hit: Hit) => (path === 'reference' ? hit.reference : path === 'title' ? hit.title : text(hit, path))
  return [...rows].sort((one, other) => {
    const [a, b] = [of(one), of(other)]
    if (!a || !b) return Number(!a) - Number(!b) || other.reference.localeCompare(one.reference)
    return way * a.localeCompare(b, undefined, { numeric: true }) || other.reference.localeCompare(one.reference)
  })
}
