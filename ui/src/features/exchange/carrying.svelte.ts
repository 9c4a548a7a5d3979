//! A bundle at work: one is made as a file or put into the post, or one is looked into and taken in, and a receipt for it goes back; each
//! followed to its end. It goes on while the officer looks at another page, and what came of it stands when he comes back.
import { Following, type Backend, type Begun, type Shown } from '../../backend'
import { fetchFile } from '../../shared/download'
import { lastStep } from '../../shared/files'
import { bundleName, ENDING, isReceipt, leftOver, receiptName, type Receiver } from './exchange'

interface Place { path?: string; replace: boolean }

/** A file that is written: in the window where the officer says, from a browser it is fetched. */
class Writing extends Following {
  /** The letters of the device for which it is sealed; empty of one in the open. */
  device = $state('')

  protected async write(name: string, device: string, begin: (place: Place) => Promise<Begun>): Promise<void> {
    if (this.busy) return
    const begins = (place: Place) => { this.device = device; return begin(place) }
    if (this.backend.place === 'browser') {
      const done = await this.follow(name, () => begins({ replace: false }))
      if (done) fetchFile(this.backend.download(done), name)
      return
    }
    const path = await this.backend.chooseTarget(name).catch(() => undefined)
    if (path) await this.follow(path, () => begins({ path, replace: true }))
  }
  override forget(): void {
    super.forget()
    this.device = ''
  }
}

/** What is wanted of a bundle: `whole`, also what its receiver has said to hold; `originals` of pictures; `most` bytes of the file. */
export interface Contents { whole?: boolean; originals?: boolean; most?: number | undefined }

/** What this device holds goes into a file: everything, or what the device lacks for which it is, as far as the file may grow. Or that goes
 *  into the post as a letter. */
export class Making extends Writing {
  /** Whether it is a letter: then there is no file. */
  isLetter = $state(false)
  /** How many items had no room. */
  get left(): number { return this.device && this.now ? leftOver(this.now) : 0 }

  async make(to?: Pick<Receiver, 'key' | 'letters'>, { whole = false, originals = false, most }: Contents = {}): Promise<void> {
    const wanted = to ? { for: to.key, whole, originals, ...(most ? { most } : {}) } : { whole: false, originals }
    await this.write(bundleName(new Date(), to?.letters), to?.letters ?? '', (place) => this.backend.call('bundle.make', { ...place, ...wanted }))
  }
  async send({ key, letters }: Pick<Receiver, 'key' | 'letters'>, originals: boolean): Promise<void> {
    if (this.busy) return
    await this.follow(letters, () => {
      ;[this.device, this.isLetter] = [letters, true]
      return this.backend.call('post.send', { for: key, originals })
    })
  }
  override forget(): void {
    super.forget()
    this.isLetter = false
  }
}

/** What this device holds is told, so that the next bundle from there holds only what is new. */
export class Answering extends Writing {
  async answer(device: string): Promise<void> {
    await this.write(receiptName(new Date(), device), device, (place) => this.backend.call('bundle.receipt', { ...place, for: device }))
  }
}

/** What another device wrote: first it is looked into, then it comes in or is left. */
export class Opening extends Following {
  readonly #answer = new Answering(this.backend)
  /** Where the file lies that was looked into. */
  #path: string | undefined
  /** What was shown of the one that is being taken in, or was. */
  #taken = $state.raw<Shown>()

  /** What the file says of itself, until it is in, or left. */
  get shown(): Shown | undefined {
    if (this.#taken) return this.busy ? this.#taken : undefined
    return this.now?.phase === 'finished' ? this.now.shown : undefined
  }
  get isTaking(): boolean { return this.#taken !== undefined }
  /** What goes back to whoever made the bundle; for a receipt, nothing. */
  get answer(): Answering | undefined { return this.#taken && !isReceipt(this.#taken) ? this.#answer : undefined }

  /** Asks in the window; a browser has asked by itself. */
  async choose(): Promise<void> {
    await this.open(await this.backend.chooseFile(ENDING).catch(() => undefined))
  }
  async open(chosen: string | File | undefined): Promise<void> {
    if (!chosen || this.busy) return
    const name = chosen instanceof File ? chosen.name : lastStep(chosen)
    await this.follow(name, async () => {
      const path = chosen instanceof File ? await this.sent(chosen) : chosen
      if (path === undefined) return undefined
      this.#path = path
      return this.backend.call('bundle.show', { path })
    })
  }
  /** A browser has sent the file already. */
  async take(): Promise<void> {
    const [path, shown] = [this.#path, this.shown]
    if (path === undefined || !shown || this.busy) return
    await this.follow(this.name, () => {
      this.#taken = shown
      return this.backend.call('bundle.accept', { path })
    })
  }
  override forget(): void {
    super.forget()
    ;[this.#path, this.#taken] = [undefined, undefined]
    this.#answer.forget()
  }
}

let made: Making | undefined
let opened: Opening | undefined
/** The one of each that this page has. */
export const making = (backend: Backend): Making => (made ??= new Making(backend))
export const opening = (backend: Backend): Opening => (opened ??= new Opening(backend))
