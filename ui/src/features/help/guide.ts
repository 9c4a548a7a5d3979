//! The guides as the page shows them: which there are and in which language each is read; headings and numbered steps, with
//! strong words and keys. Text stays text.

export type Piece = { text: string; as: 'plain' | 'strong' | 'key' }
export type Heading = { kind: 'heading'; level: number; text: string; id: string }
export type Part = Heading | { kind: 'steps'; steps: Piece[][] }

/** In this order they are needed; what is not named comes after, by its name. */
const ORDER = ['first-day', 'second-officer', 'pictures', 'other-desks', 'network', 'investigation', 'erasure', 'profile']

/** One guide: the file that is read, and the language that it is written in. */
export interface Source { name: string; path: string; language: string }

const FILE = /([^/.]+)(?:\.([a-z-]+))?\.md$/
const ENGLISH = 'en'

/** Every guide once, in this language or else in English. */
export function guidesIn(speaking: string, paths: string[]): Source[] {
  const all = paths.flatMap((path): Source[] => {
    const [, name, language = ENGLISH] = FILE.exec(path) ?? []
    return name ? [{ name, path, language }] : []
  })
  const inLanguage = (wanted: string) => all.filter((one) => one.language === wanted)
  const own = inLanguage(speaking)
  const chosen = [...own, ...inLanguage(ENGLISH).filter((one) => !own.some(({ name }) => name === one.name))]
  return chosen.sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name))
}
const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)

const isHeading = (level: number) => (part: Part): part is Heading => part.kind === 'heading' && part.level === level
/** What it is called: its first heading. */
export const titleOf = (guide: Part[]): string => guide.find(isHeading(1))?.text ?? ''
export const chaptersOf = (guide: Part[]): Heading[] => guide.filter(isHeading(2))

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
