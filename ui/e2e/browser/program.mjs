//! The real program: starts it on a data folder, reads the address that it prints, and ends it as an officer's machine
//! does when it goes down.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const BINARY = process.env.NCEN ?? fileURLToPath(new URL('../../../target/debug/ncen', import.meta.url))
/** A start takes well under a second, on a slow machine too; a program that has said nothing by then never will. */
const PATIENCE_MS = 120_000

/** Starts the program on a folder; `told` is the line that it prints once it answers. */
async function begins(folder, asked) {
  const child = spawn(BINARY, ['--json', '--data', folder, ...asked], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, XDG_STATE_HOME: `${folder}.state` } })
  let complaint = ''
  child.stderr.on('data', (piece) => (complaint += piece))
  const gone = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([
    once(lines, 'line', { signal: AbortSignal.timeout(PATIENCE_MS) }),
    gone.then(([code]) => Promise.reject(new Error(`${BINARY} ended with ${code}: ${complaint}`))),
  ])
  return {
    told: JSON.parse(line),
    /** Takes it away in the middle of whatever it does. */
    async die() {
      child.kill('SIGKILL')
      await gone
    },
    /** Asks it to end, and gives its exit code. */
    async end() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      return (await gone)[0]
    },
  }
}

/** One command on a folder, by the seat whose passphrase stands in a file; gives what it prints. */
export async function command(folder, passphrase, ...words) {
  const env = { ...process.env, XDG_STATE_HOME: `${folder}.state`, NCEN_PASSPHRASE_FILE: passphrase }
  const { stdout } = await promisify(execFile)(BINARY, ['--json', '--data', folder, ...words], { env, timeout: PATIENCE_MS })
  return JSON.parse(stdout)
}

/** Serves the folder to browsers at an address, by default at any free port; `place` is where. */
export async function serve(folder, address = '127.0.0.1:0', more = []) {
  const program = await begins(folder, ['serve', '--web', address, ...more])
  return { ...program, place: program.told.web }
}

/** A relay at any free port, for the devices whose keys stand in a file; `url` is where. */
export async function relay(folder, devices) {
  const program = await begins(folder, ['relay', '--listen', '127.0.0.1:0', '--devices', devices])
  return { ...program, url: program.told.relay }
}
