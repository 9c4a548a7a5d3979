//! The one door to the program behind the interface; the window and the browser have each their own implementation.
import type { CallName, Calls, Failure } from './types'

/** Something happened behind the interface: `locked`, `saved`, `indexed`, `imported`, `job` …, and `reached`: whatever
 *  happened before may have been missed. */
export interface Happened { name: string; [more: string]: unknown }

/** What there is of a picture: made from the original, the smaller ones travel first. */
export type PictureForm = 'thumbnail' | 'preview' | 'original'

export interface Backend {
  /** In the window files have paths; in a browser they are sent and fetched. */
  readonly place: 'window' | 'browser'
  call<N extends CallName>(name: N, input: Calls[N][0]): Promise<Calls[N][1]>
  listen(heard: (what: Happened) => void): () => void
  /** Browser only: sends a file and gives the path under which the program knows it. */
  upload(file: File, progress: (share: number) => void): Promise<string>
  /** Window only: asks for a file, a spreadsheet or one with this ending; nothing when the question was closed. */
  chooseFile(ending?: string): Promise<string | undefined>
  /** Window only: asks for one or several files with these endings; none when the question was closed. */
  chooseFiles(endings: string[]): Promise<string[]>
  chooseTarget(name: string): Promise<string | undefined>
  /** Window only: files dropped onto the page. */
  dropped(taken: (path: string) => void): () => void
  /** Browser only: where a finished export, or a template, is fetched. */
  download(job: string): string
  template(name: string, format: string, language: string): string
  /** Where a picture of a record is shown from, and in a browser its original is fetched. */
  pictureUrl(id: string, row: string, form: PictureForm): string
}

/** A refused call, with the code that has words. */
export class Refused extends Error {
  readonly code: string
  readonly values: Record<string, string | number>
  constructor(failure: Failure) {
    super(failure.code)
    this.code = failure.code
    this.values = failure.values ?? {}
  }
}

const SHUT = ['locked', 'not-signed-in']

/** The same backend; whoever is told that the folder is locked brings the reader to the unlock page. */
export function watched(backend: Backend, locked: () => void): Backend {
  const shut = (thrown: unknown): never => {
    if (thrown instanceof Refused && SHUT.includes(thrown.code)) locked()
    throw thrown
  }
  return {
    ...backend,
    call: (name, input) => (name === 'unlock' ? backend.call(name, input) : backend.call(name, input).catch(shut)),
    upload: (file, progress) => backend.upload(file, progress).catch(shut),
  }
}

/** Whatever was thrown, as a refusal: a broken line is one too. */
export function refusal(thrown: unknown): Refused {
  if (thrown instanceof Refused) return thrown
  if (isFailure(thrown)) return new Refused(thrown)
  return new Refused({ code: 'not-reached', values: { reason: String(thrown) } })
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && typeof (thrown as Failure).code === 'string'
}
