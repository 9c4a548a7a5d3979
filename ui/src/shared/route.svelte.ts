//! Where the reader is: the hash of the address, so that the same page works from a file, a window and a server.

export interface Route { path: string[]; query: URLSearchParams }

const here = $state<{ route: Route }>({ route: read() })

function read(): Route {
  const [path = '', query = ''] = (typeof location === 'undefined' ? '' : location.hash.replace(/^#\/?/, '')).split('?', 2)
  return { path: path.split('/').filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(query) }
}

if (typeof window !== 'undefined') window.addEventListener('hashchange', () => void (here.route = read()))

export const route = (): Route => here.route

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
