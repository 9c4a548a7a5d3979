//! The backend of a browser: each call is one POST to the same origin; the session is a cookie that scripts cannot read.
import type { Backend, Happened } from './backend'
import { Refused, refusal } from './backend'
import type { CallName, Calls, Failure, Status } from './types'

/** A page of another origin cannot send this header without asking first. */
const OURS = { 'x-ncen': '1' }
/** The page's own secret, given with the sign-in: cookies go to every port of a machine, this goes nowhere by itself. */
const PAGE = 'x-ncen-page'
const pageSecret = (): string => localStorage.getItem(PAGE) ?? ''
const asPage = (): Record<string, string> => (pageSecret() ? { ...OURS, [PAGE]: pageSecret() } : OURS)
const byAddress = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}page=${pageSecret()}`

export function browserBackend(): Backend {
  const { listen, connect } = events()
  return {
    place: 'browser',
    async call<N extends CallName>(name: N, input: Calls[N][0]) {
      const answer = await fetch(`/rpc/${name}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { ...asPage(), 'content-type': 'application/json' },
        body: JSON.stringify(input),
        // What is kept while the page goes away still arrives.
        keepalive: name === 'draft.keep' && document.visibilityState === 'hidden',
      }).catch((thrown: unknown) => { throw refusal(thrown) })
      if (!answer.ok) throw await failure(answer)
      const secret = answer.headers.get(PAGE)
      if (secret) localStorage.setItem(PAGE, secret)
      const output = (await answer.json()) as Calls[N][1]
      if (isOpen(name, output)) connect()
      return output
    },
    listen,
    upload,
    chooseFile: async () => undefined,
    chooseFiles: async () => [],
    chooseTarget: async () => undefined,
    dropped: () => () => {},
    download: (job) => byAddress(`/download/${encodeURIComponent(job)}`),
    template: (name, format, language) => byAddress(`/template/${encodeURIComponent(name)}.${format}?language=${encodeURIComponent(language)}`),
    pictureUrl: (id, row, form) => byAddress(`/picture/${encodeURIComponent(id)}/${encodeURIComponent(row)}?form=${form}`),
  }
}

/** Calls that sign a seat in. */
const SIGN_IN: CallName[] = ['start.found', 'enrol.join', 'unlock', 'recover.answer']
/** Whether this answer says that a seat is signed in. */
const isOpen = (name: CallName, output: unknown): boolean => SIGN_IN.includes(name) || (name === 'status' && (output as Status).state === 'open')

/** One stream for all listeners: a browser keeps only six connections to one place. */
function events() {
  const listeners = new Set<(what: Happened) => void>()
  let source: EventSource | undefined
  const tell = (what: Happened) => listeners.forEach((heard) => heard(what))
  function shut(): void {
    source?.close()
    source = undefined
  }
  /** A seat is signed in: from here on there is something to hear. Before that, the program would refuse. */
  function connect(): void {
    if (source || listeners.size === 0) return
    source = new EventSource(byAddress('/events'), { withCredentials: true })
    // What happened before, or while the line was broken, was missed.
    source.onopen = () => tell({ name: 'reached' })
    source.onmessage = (event: MessageEvent<string>) => {
      const what = JSON.parse(event.data) as Happened
      if (what.name === 'locked') shut()
      tell(what)
    }
    // A broken line is tried again by the browser; a refusal means that nobody is signed in any more.
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return
      shut()
      tell({ name: 'locked' })
    }
  }
  const listen: Backend['listen'] = (heard) => {
    listeners.add(heard)
    return () => {
      listeners.delete(heard)
      if (listeners.size === 0) shut()
    }
  }
  return { listen, connect }
}

async function failure(answer: Response): Promise<Refused> {
  const body = (await answer.json().catch(() => undefined)) as (Failure & { error?: Failure }) | undefined
  return new Refused(body?.error ?? (body?.code ? body : { code: answer.status === 401 ? 'not-signed-in' : 'not-reached', values: { reason: String(answer.status) } }))
}

/** XMLHttpRequest, because fetch does not say how much of a file has been sent. */
function upload(file: File, progress: (share: number) => void): Promise<string> {
  return new Promise((done, refuse) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/upload?name=${encodeURIComponent(file.name)}`)
    Object.entries(asPage()).forEach(([name, value]) => request.setRequestHeader(name, value))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0)
    request.onerror = () => refuse(new Refused({ code: 'not-reached', values: { reason: '' } }))
    request.onload = () => {
      const answer = request.response as { path?: string; code?: string; error?: Failure } | null
      if (request.status < 300 && answer?.path) done(answer.path)
      else refuse(new Refused(answer?.error ?? { code: answer?.code ?? 'not-reached' }))
    }
    request.send(file)
  })
}
