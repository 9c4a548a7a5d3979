//! A small client of WebKitWebDriver: starts it, opens the window through it, and asks it for keys, scripts and pictures.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const BINARY = process.env.NCEN_DESKTOP ?? fileURLToPath(new URL('../../../target/debug/desktop', import.meta.url))

/** Longer than a debug build takes to make keys on a slow machine that is busy; a window that has not answered by then never will. */
export const PATIENCE_MS = 120_000
const POLL_MS = 100
const STOP_MS = 5_000

/** A display of its own, of the size that offices have: no other window takes the keyboard there. */
export async function startDisplay() {
  const process_ = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const died = new Promise((_, refuse) => {
    process_.once('error', (error) => refuse(new Error(`Xvfb: ${error.message}`)))
    process_.once('exit', (code) => refuse(new Error(`Xvfb went with ${code}`)))
  })
  died.catch(() => {})
  // It chooses a free number and tells it when it is ready.
  const [number] = await Promise.race([once(process_.stdio[3], 'data'), died])
  return { env: { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' }, stop: () => stop(process_) }
}

/** The driver's process, and the address at which it listens. Its windows open on the display that is given, or on the one
 *  that is there. */
export async function startDriver(display) {
  const port = await freePort()
  const env = {
    ...process.env,
    ...display?.env,
    TAURI_AUTOMATION: 'true',
    TAURI_WEBVIEW_AUTOMATION: 'true',
    // The story reads English, whatever this machine speaks.
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en',
  }
  const process_ = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const died = new Promise((_, refuse) => process_.once('error', (error) => refuse(new Error(`WebKitWebDriver: ${error.message}`))))
  const base = `http://127.0.0.1:${port}`
  const ready = until('WebKitWebDriver answers', async () => (await fetch(`${base}/status`, { signal: AbortSignal.timeout(PATIENCE_MS) })).ok)
  await Promise.race([ready, died])
  return { base, env, stop: () => stop(process_) }
}

/** Ends a process of ours and waits until it has gone. */
export async function stop(process_) {
  if (process_.exitCode !== null || process_.signalCode !== null) return
  const gone = once(process_, 'exit')
  process_.kill()
  // One that hangs does not hold up the story.
  const hard = setTimeout(() => process_.kill('SIGKILL'), STOP_MS)
  await gone
  clearTimeout(hard)
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  await new Promise((done) => server.close(done))
  return port
}

/** Asks again until the answer is true; what it threw last is the reason when it never was. */
export async function until(what, asked) {
  const end = Date.now() + PATIENCE_MS
  let last
  while (Date.now() < end) {
    try {
      const answer = await asked()
      if (answer) return answer
    } catch (thrown) {
      last = thrown
    }
    await pause(POLL_MS)
  }
  throw new Error(`in vain: ${what}${last ? ` (${last.message})` : ''}`)
}

/** Under this key WebDriver hands elements out. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Opens a window of the program through the driver. */
export async function openWindow(driver, args, binary = BINARY) {
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } }
  const { sessionId } = await ask(driver.base, 'POST', '/session', { capabilities })
  const at = (method, path, body) => ask(driver.base, method, `/session/${sessionId}${path}`, body)
  return {
    /** Runs a function in the page; it sees only its arguments. */
    run: (script, ...args) => at('POST', '/execute/sync', { script: `return (${script})(...arguments)`, args }),
    keys: (actions) => at('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
    /** Gives a file to a field of the page that takes files. */
    async give(selector, path) {
      const found = await at('POST', '/element', { using: 'css selector', value: selector })
      await at('POST', `/element/${found[ELEMENT]}/value`, { text: path })
    },
    /** The surroundings in which it stands: which display. */
    env: driver.env,
    end: () => at('DELETE', ''),
  }
}

async function ask(base, method, path, body) {
  const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(base + path, { method, signal: AbortSignal.timeout(PATIENCE_MS), ...sent })
  const { value } = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`)
  return value
}
