// One of our documents in `@automerge/automerge`: whole, from its changes, and with what two officers wrote at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as Automerge from '@automerge/automerge'
import { bytes, json } from './golden.mjs'

// Scalar strings come as objects of the library; JSON makes plain text of them and of narratives alike.
const plain = (document) => JSON.parse(JSON.stringify(document))
const changes = ['first', 'edit', 'at_once'].map(bytes)

test('a saved document says what the record says', () => {
  assert.deepEqual(plain(Automerge.load(bytes('merged'))), json('merged'))
})

test('the changes of our own writer are applied, in any order', () => {
  for (const order of [[0, 1, 2], [0, 2, 1], [2, 1, 0]]) {
    const [document] = Automerge.applyChanges(Automerge.init(), order.map((index) => changes[index]))
    assert.deepEqual(plain(document), json('merged'))
  }
})

test('a change has the hash and the operations that we wrote', () => {
  const first = Automerge.decodeChange(changes[0])
  const edit = Automerge.decodeChange(changes[1])
  assert.equal(first.actor, 'a1'.repeat(16))
  assert.deepEqual([first.seq, first.startOp, first.time, first.message ?? null], [1, 1, 0, null])
  assert.deepEqual(edit.deps, [first.hash])
  assert.equal(edit.startOp, first.startOp + first.ops.length)
  assert.deepEqual(Automerge.encodeChange(first), changes[0])
  assert.deepEqual(Automerge.encodeChange(edit), changes[1])
})

test('both values stand where two officers wrote at once', () => {
  const conflicts = Automerge.getConflicts(Automerge.load(bytes('merged')), 'office')
  assert.deepEqual(plain(Object.values(conflicts)).sort(), ['NBO', 'TVT'])
})

test('a narrative is text that letters can be added to', () => {
  const document = Automerge.load(bytes('merged'))
  const edited = Automerge.change(document, (record) => Automerge.splice(record, ['summary'], 0, 0, '→ '))
  assert.equal(edited.summary, `→ ${json('merged').summary}`)
})
