//! Codes as they come in, from pictures or from a camera: what is there, what was wrong, and the whole when it is complete.
import { refusal } from '../../backend'
import { listed, said, t } from '../../shared/words.svelte'
import { gather, joined, missing, type Gathered, type Kind, type Refusal } from './codes'
import { toHex } from './enrolment'
import { MEGABYTES_MOST, MEGAPIXELS_MOST, textsIn, type Unread } from './pictures'

type Why = Refusal | Unread

/** So many numbers of missing codes are named: whoever shows them steps through them by hand. */
const NAMED_MOST = 12

export class Reading {
  gathered = $state.raw<Gathered>()
  /** One sentence for each thing that was wrong with what came last. */
  troubles = $state.raw<string[]>([])
  busy = $state(false)
  /** How many have come, and the numbers of the next ones that are missing. */
  here = $derived(this.gathered?.pieces.size ?? 0)
  missing = $derived.by(() => {
    const numbers = this.gathered ? missing(this.gathered) : []
    return listed([...numbers.slice(0, NAMED_MOST).map(String), ...(numbers.length > NAMED_MOST ? ['…'] : [])])
  })
  constructor(private kind: Kind, private taken: (hex: string) => Promise<void>) {}

  again(): void { [this.gathered, this.troubles] = [undefined, []] }

  /** The text that a camera saw. */
  async see(text: string): Promise<void> {
    if (this.busy) return
    const refused = this.#hear(text)
    this.troubles = refused ? [this.#says(refused)] : []
    if (!refused) await this.#completes()
  }

  /** Pictures, until the whole is there; what was wrong is told once for all pictures that it concerns. */
  async read(files: Iterable<File>): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.troubles = []
    const wrong = new Map<Why, string[]>()
    for (const file of files) {
      const why = await this.#picture(file)
      if (why) wrong.set(why, [...(wrong.get(why) ?? []), file.name])
    }
    this.busy = false
    this.troubles = [...wrong].map(([why, names]) => t('ui-codes-in', { names: listed(names), what: this.#says(why) }))
    await this.#completes()
  }

  /** A picture that has a part is good, whatever else is in it. */
  async #picture(file: File): Promise<Why | undefined> {
    const texts = await textsIn(file).catch((): Unread => 'not-a-picture')
    if (!Array.isArray(texts)) return texts
    const refused = texts.map((text) => this.#hear(text))
    return refused.every(Boolean) ? refused[0] : undefined
  }
  #hear(text: string): Refusal | undefined {
    const now = gather(this.kind, this.gathered, text)
    if (typeof now === 'string') return now
    this.gathered = now
    return undefined
  }
  async #completes(): Promise<void> {
    const whole = this.gathered && joined(this.gathered)
    if (!whole) return
    this.again()
    if (whole === 'torn') { this.troubles = [t('ui-codes-torn')]; return }
    this.busy = true
    await this.taken(toHex(whole)).catch((thrown: unknown) => (this.troubles = [said(refusal(thrown))]))
    this.busy = false
  }
  #says = (why: Why): string => t(why === 'kind' ? `ui-codes-kind-${this.kind}` : `ui-codes-${why}`, { megabytes: MEGABYTES_MOST, megapixels: MEGAPIXELS_MOST })
}
