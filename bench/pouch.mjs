// The same rows in PouchDB's bulk load. Prints rows of the benchmark's table.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PouchDB from 'pouchdb'

const path = process.argv[2]
const text = path.endsWith('.zst') ? execFileSync('zstd', ['-dc', path], { maxBuffer: 1 << 30 }).toString() : readFileSync(path, 'utf8')
const [head, ...lines] = text.trim().split('\n')
const heads = head.toLowerCase().split(';')
const folder = mkdtempSync(join(tmpdir(), 'pouch-'))
const base = new PouchDB(join(folder, 'seizures'))
const COUNT = 20_000, BATCH = 1_000
const begun = Date.now()
for (let at = 0; at < COUNT; at += BATCH) {
  const rows = lines.slice(at, at + BATCH)
  await base.bulkDocs(rows.map((line) => Object.fromEntries(line.split(';').map((cell, index) => [heads[index] ?? `more_${index}`, cell]))))
}
const seconds = (Date.now() - begun) / 1000
await base.close()
const size = (place) => readdirSync(place, { withFileTypes: true }).reduce((sum, one) => sum + (one.isDirectory() ? size(join(place, one.name)) : statSync(join(place, one.name)).size), 0)
console.log(`| PouchDB bulk load (${COUNT} rows): records/s | ${(COUNT / seconds).toFixed(0)} |`)
console.log(`| PouchDB: bytes a record | ${(size(folder) / COUNT).toFixed(0)} |`)
rmSync(folder, { recursive: true })
