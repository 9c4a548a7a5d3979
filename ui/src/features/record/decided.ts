//! What was decided about a record, in a sentence.
import type { Decided } from '../../backend'
import { moment } from '../../shared/values'
import { fieldLabel, locale, t } from '../../shared/words.svelte'

/** Their sentence holds the reason. */
const WITH_REASON = ['void', 'restore']
/** Their reason, where there is one, stands behind their sentence. */
const APART = ['approve', 'return', 'settle', 'adopt']

export function decidedText({ verb, field, reason, officer, office, time }: Decided, kind: string): string {
  const values = { officer, office, reason, time: moment(time, locale()), field: fieldLabel(kind, field) }
  if (WITH_REASON.includes(verb)) return t(`ui-decided-${verb}`, values)
  if (!APART.includes(verb)) return t('ui-decided-other', values)
  const what = t(`ui-decided-${verb}`, values)
  return reason ? t('ui-with-reason', { what, reason }) : what
}
