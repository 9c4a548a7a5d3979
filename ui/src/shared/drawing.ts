//! The modules of a QR code, as one path. It knows the library that draws; what is in a code, whoever shows it says.
import encodeQR, { type QrOpts } from 'qr'

/** Modules of white around a code: with fewer a camera does not find its edge on a dark page (ISO/IEC 18004, 6.3.8). */
export const QUIET = 4
/** Codes are text of the alphanumeric mode; why level L, docs/formats/enrolment.md says. */
const LIKE: QrOpts = { encoding: 'alphanumeric', ecc: 'low', border: QUIET }

/** Rows of modules with the white around them, dark where true; as small as the text allows, or of a version. */
export const modules = (text: string, version?: number): boolean[][] => encodeQR(text, 'raw', version ? { ...LIKE, version } : LIKE)

/** The version in which each of these texts fits: codes that follow each other keep one size. */
export const versionFor = (texts: string[]): number => Math.max(...texts.map((text) => (modules(text).length - 2 * QUIET - 17) / 4))

/** A path with one bar for each run of dark modules, in units of a module. */
export function path(rows: boolean[][]): string {
  const bars = (row: boolean[], y: number) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return []
      // White stands around: each run ends within its row.
      const run = row.indexOf(false, x) - x
      return [`M${x} ${y}h${run}v1h-${run}z`]
    })
  return rows.flatMap(bars).join('')
}

/** Larger, the words beside it would leave a page of 1366 pixels. */
const PIXELS_MOST = 560
/** On a low page the dialog scrolls: no camera reads what is smaller. */
const PIXELS_LEAST = 292
/** What a dialog has around a code: its edges, title and buttons, and the edge of the screen. */
const [AROUND_ACROSS, AROUND_DOWN] = [96, 208]

/** The side of a code in CSS pixels: as large as the screen lets it, each module the same number of the screen's own. */
export function fitting(whole: number, width: number, height: number, ratio: number): number {
  const room = Math.min(PIXELS_MOST, width - AROUND_ACROSS, Math.max(PIXELS_LEAST, height - AROUND_DOWN))
  return (Math.max(1, Math.floor((room * ratio) / whole)) * whole) / ratio
}
