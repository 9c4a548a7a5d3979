// Backups as far as they are pure, and at work with a program whose answers are made by hand.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { Refused, type Backend, type BackupLine, type Happened, type JobStatus } from '../src/backend'
import { backupName, newest, standing } from '../src/features/backup/backup'
import { Backups, Making, Proving } from '../src/features/backup/backups.svelte'
import { Restoring } from '../src/features/start/restoring.svelte'
import { find, languages, speak, t } from '../src/shared/words.svelte'

beforeAll(() => { vi.stubGlobal('document', { documentElement: {}, createElement: () => anchor }); return speak('en') })
beforeEach(() => { vi.useFakeTimers({ now: new Date(2026, 4, 5, 14, 5) }); clicked.length = 0 })
afterEach(() => void vi.useRealTimers())
/** What a browser would fetch. */
const clicked: string[] = []
const anchor = { href: '', download: '', click: () => clicked.push(`${anchor.href} as ${anchor.download}`) }

const NOW = Date.parse('2026-05-05T12:00:00Z')
const line = (made_at: string, name = 'a.ncenback'): BackupLine => ({ made_at, name, bytes: 5_000_000, expires_at: '2026-08-03T12:00:00Z', is_over: false })
const status = (more: Partial<JobStatus> = {}): JobStatus => ({ phase: 'finished', done: 5, total: 0, rows: 0, imported: 0, repeated: 0, same: 0, refused: 0, uncoded: 0, unread: [], seconds: 1, finished: true, ...more })
const restored = { made_at: '2026-05-01T08:00:00Z', entries: 12, records: 4, erased: 0, errors: 0 }

it('names a backup by its day', () => {
  expect(backupName(new Date(2026, 4, 5))).toBe('backup-2026-05-05.ncenback')
})
it('knows how old the last backup is, whatever the order of the list', () => {
  expect(standing([], NOW)).toEqual({ is: 'never' })
  const [old, fresh] = [line('2026-03-01T12:00:00Z'), line('2026-05-04T13:00:00Z')]
  expect(standing([old, fresh], NOW)).toEqual({ is: 'fresh', made: fresh.made_at, days: 0 })
  expect(standing([old], NOW)).toEqual({ is: 'old', made: old.made_at, days: 65 })
})
it('warns after thirty days, not before, and never because of a clock that was put back', () => {
  expect(['2026-04-05T12:00:00Z', '2026-04-05T11:59:59Z', '2027-01-01T00:00:00Z'].map((made) => standing([line(made)], NOW).is)).toEqual(['fresh', 'old', 'fresh'])
  expect(standing([line('2027-01-01T00:00:00Z')], NOW)).toMatchObject({ days: 0 })
})
it('takes the first of two that were made in one second', () => {
  expect(newest([line('2026-05-05T12:00:00Z', 'new'), line('2026-05-05T12:00:00Z', 'before'), line('2026-05-04T12:00:00Z', 'old')])?.name).toBe('new')
})

/** A program of which each call can be looked at, held up, or refused. */
function program(place: 'window' | 'browser') {
  const asked: [string, unknown][] = []
  const answers: Record<string, (input: never) => unknown> = { 'backup.make': () => ({ job: 'job-1' }), 'backup.test': () => ({ job: 'job-2' }), 'backup.list': () => [line('2026-05-05T12:05:00Z', 'backup-00ff.ncenback')], 'backup.restore': () => ({ job: 'job-3' }), 'job.status': () => status(), 'job.cancel': () => ({}) }
  const heard: ((what: Happened) => void)[] = []
  const uploads: { arrives: (path: string) => void; fails: (why: unknown) => void; sent: (share: number) => void }[] = []
  const backend = {
    place,
    call: async (name: string, input: never) => { asked.push([name, input]); return answers[name]!(input) },
    listen: (one: (what: Happened) => void) => { heard.push(one); return () => undefined },
    upload: (_: File, sent: (share: number) => void) => new Promise<string>((arrives, fails) => uploads.push({ arrives, fails, sent })),
    chooseTarget: async (name: string) => `/media/stick/${name}`,
    chooseFile: async (ending: string) => `/media/stick/chosen.${ending}`,
    download: (job: string) => `/download/${job}`,
  } as unknown as Backend
  return { backend, asked, answers, uploads, tell: (name: string) => heard.forEach((one) => one({ name })), named: (name: string) => asked.filter(([call]) => call === name).map(([, input]) => input) }
}
const calm = () => vi.advanceTimersByTimeAsync(0)

it('writes a backup where the officer says in the window, and reads the list again', async () => {
  const { backend, named } = program('window')
  const list = new Backups(backend)
  const made = new Making(backend, list)
  await made.make()
  expect([named('backup.make'), made.name, made.busy, list.lines?.length, clicked]).toEqual([[{ path: '/media/stick/backup-2026-05-05.ncenback', replace: true }], '/media/stick/backup-2026-05-05.ncenback', false, 1, []])
})
it('hands it to the browser under the name that the list has', async () => {
  const { backend, answers, named } = program('browser')
  const made = new Making(backend, new Backups(backend))
  await made.make()
  expect([named('backup.make'), made.name, clicked]).toEqual([[{ replace: false }], 'backup-00ff.ncenback', ['/download/job-1 as backup-00ff.ncenback']])
  answers['backup.list'] = () => { throw new Refused({ code: 'disk-failed' }) }
  await made.make()
  expect(clicked[1], 'a list that cannot be read keeps no file back').toBe('/download/job-1 as backup-2026-05-05.ncenback')
})
it('hands nothing over that was stopped or went wrong', async () => {
  const { backend, answers, named } = program('browser')
  const made = new Making(backend, new Backups(backend))
  answers['job.status'] = () => status({ phase: 'exporting', done: 812, finished: false })
  void made.make()
  await calm()
  await made.stop()
  answers['job.status'] = () => status({ phase: 'cancelled' })
  await vi.advanceTimersByTimeAsync(250)
  answers['job.status'] = () => status({ error: { code: 'disk-failed' } })
  await made.make()
  expect([named('job.cancel'), made.now?.error?.code, named('backup.list'), clicked]).toEqual([[{ job: 'job-1' }], 'disk-failed', [], []])
})
it('proves a file of the window, and one that a browser has sent', async () => {
  const window = program('window')
  const chosen = new Proving(window.backend)
  window.answers['job.status'] = () => status({ proved: { ...restored, errors: 2 } })
  await chosen.choose()
  expect([window.named('backup.test'), chosen.name, chosen.now?.proved?.errors]).toEqual([[{ path: '/media/stick/chosen.ncenback' }], 'chosen.ncenback', 2])
  const browser = program('browser')
  const sent = new Proving(browser.backend)
  void sent.open(new File(['x'], 'stick.ncenback'))
  browser.uploads[0]!.sent(0.5)
  expect(sent.uploaded).toBe(0.5)
  browser.uploads[0]!.arrives('/inbox/one.ncenback')
  await calm()
  expect([browser.named('backup.test'), sent.name, sent.busy]).toEqual([[{ path: '/inbox/one.ncenback' }], 'stick.ncenback', false])
})
it('shows the list as the last question found it, and forgets it when the folder is locked', async () => {
  const { backend, answers, tell } = program('browser')
  const slow: ((lines: BackupLine[]) => void)[] = []
  answers['backup.list'] = () => new Promise((answer) => slow.push(answer))
  const list = new Backups(backend)
  void list.load()
  void list.load()
  slow[1]!([line('2026-05-05T12:00:00Z')])
  slow[0]!([])
  await calm()
  expect([list.lines?.length, list.at]).toEqual([1, Date.now()])
  answers['backup.list'] = () => { throw new Refused({ code: 'disk-failed' }) }
  await list.load()
  expect([list.failed?.code, list.lines?.length]).toEqual(['disk-failed', 1])
  tell('locked')
  expect([list.lines, list.failed]).toEqual([undefined, undefined])
})

it('puts a file of the window back with what opens it', async () => {
  const { backend, answers, named } = program('window')
  answers['job.status'] = () => status({ proved: restored })
  const run = new Restoring(backend)
  expect(await run.restore('0417', 'four cold words')).toBe(false)
  await run.choose()
  expect([run.name, run.path, named('backup.restore')]).toEqual(['chosen.ncenback', '/media/stick/chosen.ncenback', []])
  expect(await run.restore(' 0417 ', 'four cold words')).toBe(true)
  expect([named('backup.restore'), run.done]).toEqual([[{ path: '/media/stick/chosen.ncenback', seat: '0417', passphrase: 'four cold words' }], restored])
})
it('says why a backup was not put back, and tries again with the same file', async () => {
  const { backend, answers } = program('window')
  const run = new Restoring(backend)
  await run.choose()
  answers['backup.restore'] = () => { throw new Refused({ code: 'wrong-passphrase' }) }
  expect([await run.restore('', 'wrong'), run.refused?.code, run.busy, run.path]).toEqual([false, 'wrong-passphrase', false, '/media/stick/chosen.ncenback'])
  answers['backup.restore'] = () => ({ job: 'job-3' })
  answers['job.status'] = () => status({ phase: 'cancelled' })
  expect([await run.restore('', 'right'), run.refused, run.work.now?.phase]).toEqual([false, undefined, 'cancelled'])
  answers['job.status'] = () => status({ proved: restored })
  expect([await run.restore('', 'right'), run.refused]).toEqual([true, undefined])
})
it('sends a file of a browser at once, and the last one that was chosen counts', async () => {
  const { backend, uploads } = program('browser')
  const run = new Restoring(backend)
  void run.take(new File(['x'], 'first.ncenback'))
  void run.take(new File(['x'], 'second.ncenback'))
  uploads[1]!.arrives('/inbox/second.ncenback')
  uploads[0]!.arrives('/inbox/first.ncenback')
  await calm()
  expect([run.name, run.path, run.uploaded]).toEqual(['second.ncenback', '/inbox/second.ncenback', undefined])
  void run.take(new File(['x'], 'third.ncenback'))
  uploads[2]!.fails(new Refused({ code: 'not-signed-in' }))
  await calm()
  expect([run.name, run.path, run.unsent?.code, run.uploaded]).toEqual(['', undefined, 'not-signed-in', undefined])
})

it('has every sentence that is put together from parts, in every language', async () => {
  const ids = ['ui-ways-restore', 'ui-ways-restore.about', ...['backup', 'result'].flatMap((step) => [`ui-putback-step-${step}`, `ui-putback-step-${step}.about`, `ui-putback-ask-${step}`, `ui-putback-ask-${step}.about`])]
  for (const language of languages) {
    await speak(language)
    expect(ids.filter((id) => !find(id)), language).toEqual([])
    for (const n of [1, 2, 5, 31, 100]) for (const id of ['ui-backup-old', 'ui-backup-bad', 'ui-putback-bad']) expect(t(id, { n, name: 'a.ncenback' }), `${language} ${id}`).not.toMatch(/[{}]|^ui-/)
  }
  await speak('en')
})
