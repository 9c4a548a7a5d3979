//! Where the reader is: the hash of the address, so that the same page works from a file, a window and a server.

export interface Route { path: string[]; query: URLSearchParams }

const here = $state<{ route: Route; begun: number }>({ route: read(), begun: 0 })

function read(): Route {
  const [path = '', query = ''] = (typeof location === 'undefined' ? '' : location.hash.replace(/^#\/?/, '')).split('?', 2)
  return { path: path.split('/').filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(query) }
}

if (typeof window !== 'undefined') {
  window.addEventListener('hashchange', () => void (here.route = read()))
  window.addEventListener('click', pressedHere)
}

export const route = (): Route => here.route
/** How often the page was begun anew at the place where it is. */
export const begun = (): number => here.begun

/** A link to where the reader is: nothing would happen, though the page may show something else than what it begins with. */
export function pressedHere(event: MouseEvent): void {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const to = (event.target as Element | null)?.closest?.('a')?.getAttribute('href')
  if (to && to === location.hash) here.begun++
}
/** Goes to a page, or begins it anew where it is. */
export function visit(path: string[]): void {
  if (link(path) === location.hash) here.begun++
  else go(path)
}

/** The address of a page: `link(['record', id])`. */
export function link(path: string[], query?: Record<string, string | undefined>): string {
  const kept = Object.entries(query ?? {}).filter((pair): pair is [string, string] => Boolean(pair[1]))
  const tail = kept.length ? `?${new URLSearchParams(kept)}` : ''
  return `#/${path.map(encodeURIComponent).join('/')}${tail}`
}

export function go(path: string[], query?: Record<string, string | undefined>, replace = false): void {
  const to = link(path, query)
  if (replace) {
    history.replaceState(null, '', to)
    here.route = read()
  } else location.hash = to
}
