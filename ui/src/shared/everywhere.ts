//! How far what stands here has come, in one sentence that is true: what Home and the bottom line say of exchange.

/** What must be known of it. Whoever was revoked hears nothing more and is not counted. */
interface Exchange { is_on: boolean; is_online: boolean; problem?: unknown; peers: { standing: string; has_news: boolean; unsigned: number }[] }

/** The words for it, and their numbers. A device has every entry that is for it where it has signed for it, and nothing was saved since. */
export function exchangeLine({ is_on, is_online, problem, peers }: Exchange): [id: string, values?: Record<string, number>] {
  if (!is_on) return ['ui-home-exchange']
  if (!is_online && problem) return ['ui-home-exchange-problem']
  const counted = peers.filter((one) => one.standing === 'stands')
  const [n, of] = [counted.filter((one) => !one.has_news && one.unsigned === 0).length, counted.length]
  if (of === 0) return ['ui-home-exchange-none']
  return n === of ? ['ui-home-exchange-all', { n }] : ['ui-home-exchange-some', { n, of }]
}

/** How much no other device has signed for, where there is one that could: that is not safe yet, whatever others have. */
export function aloneLine({ peers, alone }: { peers: unknown[]; alone: number }): [id: string, values: Record<string, number>] | undefined {
  return peers.length && alone ? ['ui-peer-alone', { n: alone }] : undefined
}
