//! The query as the reader builds it: a kind, words, and picked codes per field. One line of text on the wire, and back.

export interface Asked { kind: string; text: string; picked: Record<string, string[]> }

const WORD = /(-?[a-z_.]+):((?:"[^"]*"|[^\s",])+(?:,(?:"[^"]*"|[^\s",])+)*)|(\S+)/gi

const quote = (code: string): string => (/^[\w.@/+~-]+$/.test(code) ? code : `"${code.replaceAll('"', '')}"`)

/** `kind:seizure goods.template:drugs,tobacco heroin` */
export function compose({ kind, text, picked }: Asked): string {
  const fields = Object.entries(picked).filter(([, codes]) => codes.length).map(([path, codes]) => `${path}:${codes.map(quote).join(',')}`)
  // A bar in the words divides the words only, not the kind and the facets before them.
  const words = text.includes('|') ? `(${text.trim()})` : text.trim()
  return [`kind:${kind}`, ...fields, words].filter(Boolean).join(' ')
}

/** Takes picked codes out of a query where the field is one that can be picked; the rest stays as words. */
export function read(query: string, kind: string, pickable: string[]): Asked {
  const asked: Asked = { kind, text: '', picked: {} }
  const words: string[] = []
  for (const [whole, path, codes] of query.matchAll(WORD)) {
    if (path === 'kind' && codes) asked.kind = codes
    else if (path && codes && pickable.includes(path)) asked.picked[path] = [...(codes.match(/"[^"]*"|[^",]+/g) ?? [])].map((code) => code.replaceAll('"', ''))
    else words.push(whole)
  }
  const all = words.join(' ')
  asked.text = /^\([^()]*\|[^()]*\)$/.test(all) ? all.slice(1, -1) : all
  return asked
}

export function toggle(picked: Record<string, string[]>, path: string, code: string): Record<string, string[]> {
  const codes = picked[path] ?? []
  const next = codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code]
  const { [path]: _, ...others } = picked
  return next.length ? { ...others, [path]: next } : others
}
