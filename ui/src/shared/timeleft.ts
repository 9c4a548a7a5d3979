//! How long a job still takes.

/** Above this a time is told in minutes: nobody counts in hundreds of seconds. */
const SECONDS_MOST = 90

/** The words for the time that is left, and their number. */
export function timeLeft(seconds: number): [id: string, values: Record<string, number>] {
  return seconds <= SECONDS_MOST ? ['ui-seconds-left', { seconds: Math.ceil(seconds) }] : ['ui-minutes-left', { minutes: Math.ceil(seconds / 60) }]
}
