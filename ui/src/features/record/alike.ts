//! Records that may be of the same person or thing, asked for while a form is written.
import type { Alike, AlikeInput, Backend } from '../../backend'

/** A pause in typing, after which it is worth looking. */
const PAUSE_MS = 300

/** What agrees, in the words of the form; an answer of a row is named with its group. */
export function agreeing(kind: string, same: string[], label: (kind: string, path: string) => string): string[] {
  return same.map((path) => {
    const [group = '', inner] = path.split('.')
    return inner ? `${label(kind, group)} › ${label(kind, path)}` : label(kind, path)
  })
}

/** Looks after each pause; only the last question is answered. Gives back how to stop. */
export function lookout(backend: Backend, told: (alike: Alike[]) => void): { ask: (input: AlikeInput, pause?: number) => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  async function look(input: AlikeInput): Promise<void> {
    const mine = ++turn
    // Likeness is a help: where it cannot be told, nothing is offered.
    const found = await backend.call('record.alike', input).catch(() => [])
    if (mine === turn) told(found)
  }
  return {
    ask: (input, pause = PAUSE_MS) => { clearTimeout(timer); timer = setTimeout(() => void look(input), pause) },
    stop: () => { clearTimeout(timer); turn++ },
  }
}
