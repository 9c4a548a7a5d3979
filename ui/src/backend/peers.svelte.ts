//! How this device is on the network, and how it goes with others: asked for when something of it has changed, and by whoever looks
//! at it. The page of exchange shows it, Home and the bottom line say it in a sentence.
import { Answered } from './answered.svelte'
import type { Backend } from './backend'
import type { AddPeer, NetworkInput, PeersView, SetPeer } from './types'

/** After these it may go otherwise, or another device may have less than this one. */
const CHANGES = ['peers', 'saved', 'imported', 'enrolled', 'reached']

export class Peers extends Answered<PeersView> {
  constructor(private backend: Backend) {
    super(() => backend.call('peer.list', {}))
    backend.listen((what) => {
      // Whoever unlocks next may be another officer.
      if (what.name === 'locked') this.take()
      else if (CHANGES.includes(what.name)) void this.load()
    })
  }

  /** Each gives what it made of the list; a refusal is thrown. */
  network = async (input: NetworkInput): Promise<PeersView> => this.#changed(await this.backend.call('peer.network', input))
  add = async (input: AddPeer): Promise<PeersView> => this.#changed(await this.backend.call('peer.add', input))
  set = async (input: SetPeer): Promise<PeersView> => this.#changed(await this.backend.call('peer.set', input))
  remove = async (device: string): Promise<PeersView> => this.#changed(await this.backend.call('peer.remove', { device }))
  #changed(view: PeersView): PeersView {
    this.take(view)
    return view
  }
}

let held: Peers | undefined
/** The one list of this page. */
export const peersOf = (backend: Backend): Peers => (held ??= new Peers(backend))
