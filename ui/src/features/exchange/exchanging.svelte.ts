//! Exchanging with a device because an officer says so: a job to its end, for each device its own. It goes on while he looks at another.
import { Following, type Backend } from '../../backend'

export class Exchanging extends Following {
  constructor(backend: Backend, private key: string) { super(backend) }
  async run(name: string): Promise<void> {
    if (!this.busy) await this.follow(name, () => this.backend.call('peer.sync', { device: this.key }))
  }
}

const held = new Map<string, Exchanging>()
/** The one that this page has for a device. */
export function exchanging(backend: Backend, key: string): Exchanging {
  const run = held.get(key) ?? new Exchanging(backend, key)
  held.set(key, run)
  return run
}
