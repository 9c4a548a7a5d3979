//! How this device is on the network, and how it goes with others: asked for when something of it has changed, and by whoever looks
//! at it. The page of exchange shows it, Home and the bottom line say it in a sentence.
import { refusal, type Backend, type Refused } from './backend'
import type { AddPeer, NetworkInput, PeersView, SetPeer } from './types'

/** After these it may go otherwise, or another device may have less than this one. */
const CHANGES = ['peers', 'saved', 'imported', 'enrolled', 'reached']

export class Peers {
  /** The last answer; nothing until the first. */
  view = $state.raw<PeersView>()
  failed = $state.raw<Refused>()
  /** Which answers count: of a question before a change, none. */
  #turn = 0
  #asking = false
  #again = false

  constructor(private backend: Backend) {
    backend.listen((what) => {
      // Whoever unlocks next may be another officer.
      if (what.name === 'locked') this.forget()
      else if (CHANGES.includes(what.name)) void this.load()
    })
  }

  /** One question at a time: what is asked meanwhile is asked once more behind it. */
  async load(): Promise<void> {
    this.#again = true
    if (this.#asking) return
    this.#asking = true
    while (this.#again) {
      this.#again = false
      await this.#ask(this.#turn)
    }
    this.#asking = false
  }
  async #ask(mine: number): Promise<void> {
    try {
      const view = await this.backend.call('peer.list', {})
      if (mine === this.#turn) [this.view, this.failed] = [view, undefined]
    } catch (thrown) {
      if (mine === this.#turn) this.failed = refusal(thrown)
    }
  }

  /** Each gives what it made of the list; a refusal is thrown. */
  network = async (input: NetworkInput): Promise<PeersView> => this.#take(await this.backend.call('peer.network', input))
  add = async (input: AddPeer): Promise<PeersView> => this.#take(await this.backend.call('peer.add', input))
  set = async (input: SetPeer): Promise<PeersView> => this.#take(await this.backend.call('peer.set', input))
  remove = async (device: string): Promise<PeersView> => this.#take(await this.backend.call('peer.remove', { device }))
  #take(view: PeersView): PeersView {
    this.#turn++
    ;[this.view, this.failed] = [view, undefined]
    return view
  }
  forget(): void {
    this.#turn++
    ;[this.view, this.failed] = [undefined, undefined]
  }
}

let held: Peers | undefined
/** The one list of this page. */
export const peersOf = (backend: Backend): Peers => (held ??= new Peers(backend))
