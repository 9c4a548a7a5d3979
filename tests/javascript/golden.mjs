// The golden vectors of crates/documents, as bytes.
import { readFileSync } from 'node:fs'

const file = (name) => new URL(`../../crates/documents/golden/${name}`, import.meta.url)

export const bytes = (name) => new Uint8Array(Buffer.from(readFileSync(file(`${name}.hex`), 'utf8').replace(/\s/g, ''), 'hex'))
export const json = (name) => JSON.parse(readFileSync(file(`${name}.json`), 'utf8'))
