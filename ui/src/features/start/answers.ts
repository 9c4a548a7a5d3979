//! What each step of the first start needs before it goes on.

import type { Founding } from '../../backend/types'
import { faulty } from '../../shared/passphrase'

/** What founding is told, and the passphrase once more. */
export interface Answers extends Founding {
  again: string
}

/** Small letters become capitals. */
const OFFICE_CODE = /^[a-z0-9]{2,8}$/i

const NEEDED: (keyof Answers)[][] = [
  ['country', 'administration'],
  ['office_name', 'office_code', 'officer_name', 'officer_number'],
  ['passphrase', 'again'],
]

export function lacking(step: number, answers: Answers): string[] {
  return (NEEDED[step] ?? []).filter((key) => {
    if (key === 'passphrase' || key === 'again') return faulty(answers.passphrase, answers.again).includes(key)
    if (key === 'office_code') return !OFFICE_CODE.test(answers.office_code.trim())
    return !answers[key].trim()
  })
}
