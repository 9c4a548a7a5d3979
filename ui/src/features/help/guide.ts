//! The guide as the page shows it: headings and numbered steps, with strong words and keys. Text stays text.

export type Piece = { text: string; as: 'plain' | 'strong' | 'key' }
export type Part = { kind: 'heading'; level: number; text: string; id: string } | { kind: 'steps'; steps: Piece[][] }

const HEADING = /^(#{1,3}) (.+)$/
const STEP = /^\d+\. (.+)$/

export function parts(source: string): Part[] {
  const found: Part[] = []
  for (const line of source.split('\n')) {
    const heading = HEADING.exec(line)
    const step = STEP.exec(line)
    const last = found.at(-1)
    if (heading) found.push({ kind: 'heading', level: heading[1]!.length, text: heading[2]!, id: `part-${found.length}` })
    else if (step && last?.kind === 'steps') last.steps.push(pieces(step[1]!))
    else if (step) found.push({ kind: 'steps', steps: [pieces(step[1]!)] })
  }
  return found
}

/** `**strong**` and `` `key` `` in a line. */
export function pieces(line: string): Piece[] {
  return line
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter(Boolean)
    .map((part): Piece => (part.startsWith('**') ? { text: part.slice(2, -2), as: 'strong' } : part.startsWith('`') ? { text: part.slice(1, -1), as: 'key' } : { text: part, as: 'plain' }))
}
