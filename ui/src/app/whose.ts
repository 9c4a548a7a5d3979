//! Whose page the address is: on one device several officers unlock, and another one does not come to the last one's page.
import type { Status } from '../backend'

export class Whose {
  #seat: string | undefined

  /** Whether another officer has come than the last one; nobody before him is no other. */
  isAnother({ state, seat }: Pick<Status, 'state' | 'seat'>): boolean {
    if (state !== 'open' || !seat) return false
    const before = this.#seat
    this.#seat = seat.number
    return before !== undefined && before !== seat.number
  }
}
