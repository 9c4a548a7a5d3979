//! A browser with one page, what was complained of in it, and a picture of each step.
import { strict as assert } from 'node:assert'
import { chromium } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** It runs as whoever runs the tests, and speaks to this machine only. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
/** The laptop that the interface is drawn for first. */
const SCREEN = { width: 1366, height: 768 }
/** Longer than a debug build takes to make keys on a slow machine that is busy. */
const PATIENCE_MS = 120_000
/** A refusal is an answer: the browser's own remark that its status was not 200 is none of ours. */
const EXPECTED = /Failed to load resource: the server responded with a status of 40[01]/

export async function visitor(pictures, name = 'browser', more = []) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, timeout: PATIENCE_MS, args: [...FLAGS, ...more] })
  const context = await browser.newContext({ viewport: SCREEN, locale: 'en-GB', timezoneId: 'Africa/Nairobi', acceptDownloads: true })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const complaints = []
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message))
  page.on('console', (message) => { if (message.type() === 'error' && !EXPECTED.test(message.text())) complaints.push(message.text()) })
  let picture = 0
  return {
    page,
    /** Waits until each of the texts stands on the page. */
    async sees(...words) {
      for (const word of words) await page.getByText(word, { exact: false }).filter({ visible: true }).first().waitFor()
    },
    async seesNot(word) {
      assert.equal(await page.getByText(word).filter({ visible: true }).count(), 0, `“${word}” should not stand there`)
    },
    /** Waits until a text stands on the page no more: what was asked for is still on its way. */
    goes: (word) => page.getByText(word).filter({ visible: true }).first().waitFor({ state: 'hidden' }),
    /** The answer to a draft that holds a text, among its values or its letters that are none. Called before it is typed: none is missed. */
    keeps: (text, part = 'fields') => page.waitForResponse((answer) => answer.url().includes('draft.keep') && answer.ok() && JSON.stringify(answer.request().postDataJSON()[part]).includes(text)),
    /** Takes a line out of a list of codes. */
    async choose(id, letters, label) {
      await page.locator(`#${id}`).fill(letters)
      await page.locator(`#${id}-list [role=option]`).filter({ hasText: label }).first().click()
    },
    press: (...keys) => page.keyboard.press(keys.join('+')),
    click: (role, name, more = {}) => page.getByRole(role, { name, ...more }).first().click(),
    async shows(step) {
      picture += 1
      // Pointer and caret make two pictures of one thing differ.
      await page.mouse.move(SCREEN.width - 1, 1)
      await page.screenshot({ path: `${pictures}/${name}-${String(picture).padStart(2, '0')}-${step}.png`, caret: 'hide' })
    },
    /** Nothing was complained of: no script failed, and nothing was asked for that the policy forbids. */
    calm: () => assert.deepEqual(complaints, []),
    leave: () => browser.close(),
  }
}
