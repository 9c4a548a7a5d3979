//! A bundle at work: one is made, or one is opened, each followed to its end. It goes on while the officer looks at another
//! page, and what came of it stands when he comes back.
import { Following, type Backend } from '../../backend'
import { fetchFile } from '../../shared/download'
import { lastStep } from '../../shared/files'
import { bundleName, ENDING } from './exchange'

/** What this device holds goes into a file: everything, or what the officer may read for whom it is. */
export class Making extends Following {
  async make(receiver = ''): Promise<void> {
    if (this.busy) return
    const whom = receiver ? { for: receiver } : {}
    const name = bundleName(new Date())
    if (this.backend.place === 'browser') {
      const done = await this.follow(name, () => this.backend.call('bundle.make', { replace: false, ...whom }))
      if (done) fetchFile(this.backend.download(done), name)
      return
    }
    const path = await this.backend.chooseTarget(name).catch(() => undefined)
    if (path) await this.follow(path, () => this.backend.call('bundle.make', { path, replace: true, ...whom }))
  }
}

/** What another device wrote comes in. */
export class Opening extends Following {
  /** Asks in the window; a browser has asked by itself. */
  async choose(): Promise<void> {
    await this.open(await this.backend.chooseFile(ENDING).catch(() => undefined))
  }
  async open(chosen: string | File | undefined): Promise<void> {
    if (!chosen || this.busy) return
    const name = chosen instanceof File ? chosen.name : lastStep(chosen)
    await this.follow(name, async () => {
      const path = chosen instanceof File ? await this.sent(chosen) : chosen
      return path === undefined ? undefined : this.backend.call('bundle.accept', { path })
    })
  }
}

let made: Making | undefined
let opened: Opening | undefined
/** The one of each that this page has. */
export const making = (backend: Backend): Making => (made ??= new Making(backend))
export const opening = (backend: Backend): Opening => (opened ??= new Opening(backend))
