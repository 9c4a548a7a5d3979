//! Pictures on their way into a record: one after the other, and each with what was said of it. One that is refused keeps its
//! reason, and holds up no other.
import { refusal, type Backend, type Refused } from '../../backend'
import { lastStep } from '../../shared/files'

/** A file that was chosen: in the window its path, in a browser the file itself. */
export class Chosen {
  kind = $state('')
  /** Letters of the kind that are none. */
  letters = $state<string>()
  caption = $state('')
  /** Whoever says nothing shows nobody to the world. */
  nominal = $state(true)
  isAdded = $state(false)
  refused = $state.raw<Refused>()

  constructor(readonly id: number, readonly source: File | string) {}

  get name(): string { return typeof this.source === 'string' ? lastStep(this.source) : this.source.name }
  get size(): number | undefined { return typeof this.source === 'string' ? undefined : this.source.size }
}

export class Adding {
  all = $state.raw<Chosen[]>([])
  busy = $state(false)
  /** Of this round: how many it has, how many are done, and how much of the next one was sent. */
  round = $state(0)
  done = $state(0)
  sent = $state(0)
  #isStopped = false

  constructor(private backend: Backend, private record: string, sources: (File | string)[]) {
    this.all = sources.map((source, id) => new Chosen(id, source))
  }

  get waiting(): Chosen[] { return this.all.filter((one) => !one.isAdded) }
  get added(): number { return this.all.length - this.waiting.length }
  get refused(): number { return this.all.filter((one) => one.refused).length }

  /** Adds what waits, also what was refused before. */
  async add(): Promise<void> {
    if (this.busy) return
    const waiting = this.waiting
    waiting.forEach((one) => (one.refused = undefined))
    Object.assign(this, { busy: true, round: waiting.length, done: 0, sent: 0 })
    this.#isStopped = false
    for (const one of waiting) {
      if (this.#isStopped) break
      await this.#send(one)
      this.sent = 0
      this.done++
    }
    this.busy = false
  }
  /** No further one begins; the one that is on its way arrives. */
  stop(): void {
    this.#isStopped = true
  }
  leaveOut(one: Chosen): void {
    if (!this.busy) this.all = this.all.filter((other) => other !== one)
  }

  async #send(one: Chosen): Promise<void> {
    try {
      const path = typeof one.source === 'string' ? one.source : await this.backend.upload(one.source, (share) => (this.sent = share))
      const caption = one.caption.trim()
      await this.backend.call('picture.add', { id: this.record, path, nominal: one.nominal, ...(one.kind ? { kind: one.kind } : {}), ...(caption ? { caption } : {}) })
      one.isAdded = true
    } catch (thrown) {
      one.refused = refusal(thrown)
    }
  }
}
