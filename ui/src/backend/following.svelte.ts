//! A job, from its beginning to its end, with the file that it reads or writes.
import { refusal, type Backend, type Refused } from './backend'
import type { Begun, JobStatus } from './types'

const LOOK_MS = 250

/** A job of one kind: the last one that was begun, followed to its end. It goes on while the officer looks at another page. */
export class Following {
  /** The file, as the officer knows it: where it was written, or which one was opened. */
  name = $state('')
  now = $state.raw<JobStatus>()
  failed = $state.raw<Refused>()
  /** How much of the file the program has; only in a browser. */
  uploaded = $state<number>()
  #starting = $state(false)
  #job: string | undefined
  /** Which beginning counts; whatever belongs to an earlier one is over. */
  protected turn = 0

  constructor(protected backend: Backend) {
    // Whoever unlocks next may be another officer.
    backend.listen((what) => { if (what.name === 'locked') this.forget() })
  }

  get busy(): boolean { return this.#starting || Boolean(this.now && !this.now.finished) }

  /** What is still being sent is left behind; a job ends in its own time, and says what stands. */
  async stop(): Promise<void> {
    if (this.#job) await this.backend.call('job.cancel', { job: this.#job }).catch(() => undefined)
    else this.forget()
  }
  forget(): void {
    this.turn++
    this.#job = undefined
    this.#starting = false
    Object.assign(this, { name: '', now: undefined, failed: undefined, uploaded: undefined })
  }

  /** Begins, and looks again until it has ended; gives the job that came to its end as it should. */
  protected async follow(name: string, begin: () => Promise<Begun | undefined>): Promise<string | undefined> {
    this.forget()
    const mine = this.turn
    this.name = name
    this.#starting = true
    try {
      const begun = await begin()
      if (mine !== this.turn || !begun) return undefined
      this.#job = begun.job
      return await this.#end(begun.job, mine)
    } catch (thrown) {
      // Of a job that cannot be asked after, nothing is known any more.
      if (mine === this.turn) [this.failed, this.now] = [refusal(thrown), undefined]
    } finally {
      if (mine === this.turn) this.#starting = false
    }
    return undefined
  }
  async #end(job: string, mine: number): Promise<string | undefined> {
    while (mine === this.turn) {
      const now = await this.backend.call('job.status', { job })
      if (mine !== this.turn) break
      this.now = now
      if (now.finished) return now.error || now.phase === 'cancelled' ? undefined : job
      await new Promise((next) => setTimeout(next, LOOK_MS))
    }
    return undefined
  }
  /** Where the program has a file that a browser sent; nothing when nobody waits for it any more. */
  protected async sent(file: File): Promise<string | undefined> {
    const mine = this.turn
    this.uploaded = 0
    try {
      const path = await this.backend.upload(file, (share) => { if (mine === this.turn) this.uploaded = share })
      return mine === this.turn ? path : undefined
    } finally {
      if (mine === this.turn) this.uploaded = undefined
    }
  }
}
