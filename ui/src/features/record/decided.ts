//! What was decided about a record, in a sentence.
import type { Decided } from '../../backend'
import { moment } from '../../shared/values'
import { fieldLabel, locale, t } from '../../shared/words.svelte'

/** Their sentence holds the reason. */
const WITH_REASON = ['void', 'restore', 'continue']
/** Reasons that the program gives: codes, of which the words are here. */
const BY_PROGRAM = ['sight-ended']
/** Their reason, where there is one, stands behind their sentence. */
const APART = ['approve', 'return', 'settle', 'adopt']

export function decidedText({ verb, field, reason, officer, office, time }: Decided, kind: string): string {
  const why = BY_PROGRAM.includes(reason) ? t(`ui-${reason}`) : reason
  const values = { officer, office, reason: why, time: moment(time, locale()), field: fieldLabel(kind, field) }
  if (WITH_REASON.includes(verb)) return t(`ui-decided-${verb}`, values)
  if (!APART.includes(verb)) return t('ui-decided-other', values)
  const what = t(`ui-decided-${verb}`, values)
  return reason ? t('ui-with-reason', { what, reason }) : what
}
