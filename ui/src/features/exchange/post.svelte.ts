//! Letters that lie here, and what became of those that were written here: asked for while somebody looks at them, and again when something
//! of the network has changed.
import { Answered, type Backend, type PostView } from '../../backend'

/** After these others may lie here. */
const CHANGES = ['peers', 'imported', 'reached']

export class Post extends Answered<PostView> {
  constructor(private backend: Backend) {
    super(() => backend.call('post.list', {}))
  }

  /** Asks now and after each change; gives how to end that. */
  watch(): () => void {
    void this.load()
    return this.backend.listen((what) => { if (CHANGES.includes(what.name)) void this.load() })
  }
  /** Drops one; a refusal is thrown, and the list is looked at anew in any case. */
  async drop(id: string): Promise<void> {
    try {
      await this.backend.call('post.drop', { id })
    } finally {
      await this.load()
    }
  }
}
