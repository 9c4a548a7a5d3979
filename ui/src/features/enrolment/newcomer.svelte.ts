//! The form of somebody who comes: what he typed, what is wrong with it, and the seat that is made of it.
import { refusal, type Backend, type Joined, type Refused } from '../../backend'
import { PASSPHRASE_LETTERS_LEAST } from '../../shared/passphrase'
import { said, t } from '../../shared/words.svelte'
import { blank, lacking, placeOf } from './enrolment'

export class Coming {
  answers = $state(blank())
  busy = $state(false)
  #tried = $state(false)
  #refused = $state.raw<Refused>()

  /** The errors by field, and under '' what concerns no field. */
  errors = $derived.by((): Record<string, string | undefined> => {
    const missing = this.#tried ? lacking(this.answers) : []
    const words = missing.map((field) => [field, t(`ui-start-missing-${field}`, { letters: PASSPHRASE_LETTERS_LEAST })])
    return { ...(this.#refused ? { [this.#place]: said(this.#refused) } : {}), ...Object.fromEntries(words) }
  })
  get #place(): string {
    const place = this.#refused && placeOf(this.#refused)
    return place && place in this.answers ? place : ''
  }

  /** Makes the seat; nothing where something is missing or refused. */
  async asks(backend: Backend, call: 'enrol.join' | 'enrol.officer'): Promise<Joined | undefined> {
    this.#tried = true
    this.#refused = undefined
    if (this.busy || lacking(this.answers).length) return undefined
    this.busy = true
    try {
      const { officer_number: number, officer_name: name, passphrase } = this.answers
      const joined = await backend.call(call, { number: number.trim(), name: name.trim(), passphrase })
      this.answers.passphrase = this.answers.again = ''
      this.#tried = false
      return joined
    } catch (thrown) {
      this.#refused = refusal(thrown)
      return undefined
    } finally {
      this.busy = false
    }
  }
}
