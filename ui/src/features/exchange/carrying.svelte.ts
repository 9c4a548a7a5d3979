//! A bundle at work: one is made, or one is opened, each followed to its end. It goes on while the officer looks at another
//! page, and what came of it stands when he comes back.
import { refusal, type Backend, type Begun, type JobStatus, type Refused } from '../../backend'
import { fetchFile } from '../../shared/download'
import { bundleName, ENDING, lastStep } from './exchange'

const LOOK_MS = 250

/** A job of one kind: the last one that was begun. */
class Carrying {
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
}

/** Everything that this device holds goes into a file. */
export class Making extends Carrying {
  async make(): Promise<void> {
    if (this.busy) return
    const name = bundleName(new Date())
    if (this.backend.place === 'browser') {
      const done = await this.follow(name, () => this.backend.call('bundle.make', { replace: false }))
      if (done) fetchFile(this.backend.download(done), name)
      return
    }
    const path = await this.backend.chooseTarget(name).catch(() => undefined)
    if (path) await this.follow(path, () => this.backend.call('bundle.make', { path, replace: true }))
  }
}

/** What another device wrote comes in. */
export class Opening extends Carrying {
  /** Asks in the window; a browser has asked by itself. */
  async choose(): Promise<void> {
    await this.open(await this.backend.chooseFile(ENDING).catch(() => undefined))
  }
  async open(chosen: string | File | undefined): Promise<void> {
    if (!chosen || this.busy) return
    const name = chosen instanceof File ? chosen.name : lastStep(chosen)
    await this.follow(name, async () => {
      const path = chosen instanceof File ? await this.#sent(chosen) : chosen
      return path === undefined ? undefined : this.backend.call('bundle.accept', { path })
    })
  }
  /** Where the program has it; nothing when nobody waits for it any more. */
  async #sent(file: File): Promise<string | undefined> {
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

let made: Making | undefined
let opened: Opening | undefined
/** The one of each that this page has. */
export const making = (backend: Backend): Making => (made ??= new Making(backend))
export const opening = (backend: Backend): Opening => (opened ??= new Opening(backend))
