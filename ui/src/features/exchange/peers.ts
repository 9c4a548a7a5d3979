//! What the tab of devices knows without asking: how a device is called, how it goes with it in words, and what is wrong with what
//! was typed of it.
import type { Peer, PeerLine, PictureCount, RelayLine } from '../../backend/types'
import type { IconName } from '../../shared/icons'
import { bytes, clock, count, dayInColumn, moment } from '../../shared/values'
import { find, locale, t } from '../../shared/words.svelte'

/** In the order in which they go over a line; pictures behind them. */
export const LANES = ['authority', 'notices', 'records'] as const
/** What a visit may be apart: a day at most. */
const [EVERY_LEAST, EVERY_MOST] = [1, 1440]
/** What a line may be held to. */
const [LIMIT_LEAST, LIMIT_MOST] = [8, 10_000_000]

/** By office, then by letters: the same order however it goes. Of whom nothing is known comes last. */
export const inOrder = (peers: PeerLine[]): PeerLine[] =>
  [...peers].sort((a, b) => Number(!a.office) - Number(!b.office) || a.office.localeCompare(b.office) || a.letters.localeCompare(b.letters) || a.key.localeCompare(b.key))

/** What officers here call it, else its letters. A key says nothing to people. */
export const nameOf = ({ name, letters }: { name: string; letters: string }): string => name || letters || t('ui-peer-unknown')
/** Beside the name: its office, and its letters where they are not the name. */
export const placeOf = ({ name, office, letters }: PeerLine): string => [office, name ? letters : ''].filter(Boolean).join(' · ')
/** Both, as they stand in the list. */
export const titleOf = (line: PeerLine): string => [nameOf(line), placeOf(line)].filter(Boolean).join(' ')

/** What officers set of it, apart from how it goes. */
export const settingsOf = ({ name, addresses, is_slow, is_paused, stays, every, quiet, limit }: PeerLine): Peer => ({ name, addresses, is_slow, is_paused, stays, every, quiet, limit })

const sum = (lanes: Record<string, number>): number => Object.values(lanes).reduce((sum, one) => sum + one, 0)
export const sumToSend = ({ to_send }: PeerLine): number => sum(to_send)
/** Pictures that stand to go one way, with their bytes; where there may be more of them only how many are known of. */
export function picturesSaid({ count: n, bytes: size, has_more }: PictureCount): string {
  if (n === 0) return '–'
  return t(has_more ? 'ui-peer-pictures-more' : 'ui-peer-pictures', { n: count(n, locale()), size: bytes(size, locale()) })
}
/** What stands to be sent: so many items over a line; without one so many entries as it has not signed for, or perhaps something; else
 *  nothing. Whoever was revoked is sent nothing. */
export function waits(line: PeerLine): number | 'perhaps' | undefined {
  if (line.state === 'connected') return sumToSend(line) || undefined
  if (line.standing === 'stands' && line.unsigned > 0) return line.unsigned
  return line.has_news && ['stands', 'lapsed'].includes(line.standing) ? 'perhaps' : undefined
}

export type Stage = 'even' | 'unsigned' | 'exchanging' | 'dialling' | 'apart' | 'failed' | 'paused' | 'quiet' | 'revoked' | 'ended' | 'lapsed' | 'unknown'
const STAGES: Record<Stage, [IconName, string]> = {
  even: ['circle-check', 'good'], unsigned: ['arrow-left-right', 'act'], exchanging: ['arrow-left-right', 'act'], dialling: ['phone-outgoing', 'act'], apart: ['refresh-cw-off', 'm'], failed: ['refresh-cw-off', 'warn'],
  paused: ['pause', 'm'], quiet: ['moon', 'm'], revoked: ['ban', 'bad'], ended: ['ban', 'bad'], lapsed: ['clock-alert', 'warn'], unknown: ['circle-alert', 'warn'],
}
/** How it goes with a device: first whether it may be told anything, then how its line is. Nothing waits once it has signed for everything. */
export function stageOf(line: PeerLine): Stage {
  if (line.standing !== 'stands') return line.standing in STAGES ? (line.standing as Stage) : 'unknown'
  if (line.state === 'connected') return line.is_even ? (line.unsigned > 0 ? 'unsigned' : 'even') : 'exchanging'
  if (line.state === 'apart' && line.error) return 'failed'
  return line.state in STAGES ? (line.state as Stage) : 'apart'
}

export interface Mark { icon: IconName; tone: string; text: string }
/** The same as an icon, a colour and a few words. */
export function markOf(line: PeerLine): Mark {
  const stage = stageOf(line)
  const [icon, tone] = STAGES[stage]
  return { icon, tone, text: inFewWords(line, stage) }
}
function inFewWords(line: PeerLine, stage: Stage): string {
  const time = line.next ? clock(line.next, locale()) : ''
  if (stage === 'exchanging' && sumToSend(line) > 0) return t('ui-peer-is-sending', { n: sumToSend(line) })
  if (stage === 'exchanging' && sum(line.to_come) > 0) return t('ui-peer-is-receiving', { n: sum(line.to_come) })
  if (stage === 'exchanging' && line.pictures_to_send.count + line.pictures_to_come.count > 0) return t('ui-peer-is-picturing')
  if (stage === 'failed') {
    const what = find(`ui-peer-failed-${line.error?.code}`) ?? t('ui-peer-is-apart')
    return time ? t('ui-peer-next', { what, time }) : what
  }
  if (stage === 'apart' && time) return t('ui-peer-is-apart-next', { time })
  if (stage === 'apart' && !foundAt(line).length) return t('ui-peer-is-lost')
  return t(`ui-peer-is-${stage}`)
}

export type Signed = 'all' | 'part' | 'never' | 'last'
const SIGNED: Record<Signed, [IconName, string]> = { all: ['signature', 'good'], part: ['clock', ''], never: ['circle', 'm'], last: ['signature', 'm'] }
/** How far a device has signed for what is here: then it has arrived. Of one that gets no records only when it last did: for it none are counted. */
export function signedOf({ standing, signed, unsigned }: PeerLine): Signed {
  if (!signed) return 'never'
  if (standing !== 'stands') return 'last'
  return unsigned > 0 ? 'part' : 'all'
}
/** The same as an icon and a colour, in the few words of a list and as a sentence. Of today the time is only the clock; of another day
 *  a list says the day alone. */
export function signedMark(line: PeerLine, now: Date): Mark & { sentence: string } {
  const [signed, n, at] = [signedOf(line), line.unsigned, line.signed ?? '']
  const isToday = new Date(at).toDateString() === now.toDateString()
  const worded = (part: string, time: (text: string, reader: ReturnType<typeof locale>) => string) =>
    t(`ui-peer-signed-${signed}${part}`, { n, time: isToday ? clock(at, locale()) : time(at, locale()) })
  const [icon, tone] = SIGNED[signed]
  return { icon, tone, text: worded('.brief', dayInColumn), sentence: worded('', moment) }
}

/** Bytes out and in as far back as is remembered; those of a line that is open are added at its end. */
export const inAll = ({ state, total, traffic }: PeerLine): [number, number] => (state === 'connected' ? [total[0] + traffic[0], total[1] + traffic[1]] : total)

/** Bytes out and in, in words. */
export const moved = ([sent, received]: [number, number]): string => t('ui-peer-moved', { sent: bytes(sent, locale()), received: bytes(received, locale()) })
/** The ways by which bytes go and come. */
export const WAYS = ['ipv4', 'ipv6', 'relay'] as const

/** Where it is found, as officers here wrote it and as statements say. */
export const foundAt = ({ addresses, stated }: PeerLine): string[] => [...new Set([...addresses, ...stated])]
export const isRelay = (address: string): boolean => address.includes('://')
/** The way of the line that is open. */
export const wayOf = (route: string): string => t(isRelay(route) ? 'ui-peer-relayed' : 'ui-peer-direct', { address: route })
/** An hour of the day on the reader's clock. */
export const hourOf = (hour: number): string => clock(new Date(2000, 0, 1, hour).toISOString(), locale())

const RELAYS: Record<string, [IconName, string]> = { connected: ['circle-check', 'good'], refused: ['ban', 'bad'], apart: ['refresh-cw-off', 'warn'] }
/** How it goes with a relay. */
export function relayMark({ state }: RelayLine): Mark {
  const known = state in RELAYS ? state : 'apart'
  const [icon, tone] = RELAYS[known]!
  return { icon, tone, text: t(`ui-peer-relay-${known}`) }
}

/** One a line, as it was typed. */
export const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean)
/** Minutes as they were typed; nothing where they are none. */
export function minutesOf(text: string): number | undefined {
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0
  return minutes >= EVERY_LEAST && minutes <= EVERY_MOST ? minutes : undefined
}
/** Thousands of bits a second as they were typed: null for no limit; nothing where they are none. */
export function limitOf(text: string): number | null | undefined {
  if (!text.trim()) return null
  const limit = /^\d{1,8}$/.test(text.trim()) ? Number(text) : 0
  return limit >= LIMIT_LEAST && limit <= LIMIT_MOST ? limit : undefined
}

interface Wrong { code: string; values?: Record<string, unknown> }
/** Under which field a refusal stands, of a device that is added; the others stand above the buttons. */
const IN_ADDING: Record<string, 'first' | 'addresses'> = { 'ticket-wrong': 'first', 'ticket-newer': 'first', 'peer-is-this-device': 'first', 'device-unknown': 'first', 'address-wrong': 'addresses', 'too-many-addresses': 'addresses' }
export const placeInAdding = ({ code }: Wrong, byTicket: boolean): 'first' | 'addresses' | undefined => {
  const place = IN_ADDING[code]
  return byTicket && place === 'addresses' ? 'first' : place
}
/** The same, of how this device is on the network: one code is told of two fields, by what stood there. */
export function placeInNetwork({ code, values }: Wrong, listen: string): 'listen' | 'relays' | undefined {
  if (code === 'address-wrong') return listen.trim() !== '' && values?.['address'] === listen.trim() ? 'listen' : 'relays'
  return code === 'relay-wrong' || code === 'too-many-addresses' ? 'relays' : undefined
}
