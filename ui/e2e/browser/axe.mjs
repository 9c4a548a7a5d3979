//! What axe finds on a page, or in the dialog that is open over it: rule, how many places, the first of them.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function faultsOf(page) {
  // What is half faded in has less contrast than it will have.
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity))
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() => window.axe.run(document.querySelector('dialog[open]') ?? document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }))
  return violations.map((one) => `${one.id} (${one.nodes.length}) ${one.nodes[0].html.slice(0, 120)} ${one.nodes[0].failureSummary?.split('\n')[1] ?? ''}`)
}
