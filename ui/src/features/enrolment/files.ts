//! Requests and answers as files: the window writes them where the officer says, a browser lays them among its downloads.
import { Refused, type Backend } from '../../backend'
import { fetchFile } from '../../shared/download'
import { BYTES_MOST, fromHex, toHex } from './enrolment'

/** Where the file went; nothing when the question was closed. */
export async function handOver(backend: Backend, name: string, hex: string): Promise<{ path?: string } | undefined> {
  if (backend.place === 'window') {
    const path = await backend.chooseTarget(name)
    return path ? backend.call('enrol.write', { bytes: hex, path }) : undefined
  }
  download(name, new Blob([fromHex(hex)], { type: 'application/octet-stream' }))
  return {}
}

function download(name: string, what: Blob): void {
  const address = URL.createObjectURL(what)
  fetchFile(address, name)
  // The browser has taken it by the time that anybody does something else.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The bytes of a file that somebody chose or dropped, in hex. */
export async function take(file: File, otherwise: 'not-a-request' | 'not-an-answer'): Promise<string> {
  if (file.size > BYTES_MOST) throw new Refused({ code: otherwise })
  return toHex(new Uint8Array(await file.arrayBuffer()))
}
