//! Pictures and frames of a camera, and the texts of the QR codes in them. It knows the library that reads, which is loaded
//! when somebody reads.

/** A photo of a phone is 3 to 12 MB; what is larger is none, and is not even read. */
export const MEGABYTES_MOST = 24
/** A phone takes 12 megapixels, some take 50. Unpacked these are 200 MB: a picture that would be more is not unpacked. */
export const MEGAPIXELS_MOST = 50
/** The library takes no longer side; a code that fills a quarter of such a picture has 14 pixels for each module. */
const SIDE_MOST = 4096
/** What a picture may take: somebody waits for it. */
const PICTURE_MS = 2_000
/** What a frame may take: the next one comes soon. */
const FRAME_MS = 50

/** Why a file gives no code. */
export type Unread = 'not-a-picture' | 'too-large' | 'none'

/** The texts of all codes in a picture that the officer picked. */
export async function textsIn(file: File): Promise<string[] | Unread> {
  if (file.size > MEGABYTES_MOST * 1024 * 1024) return 'too-large'
  const size = sizeOf(new Uint8Array(await file.arrayBuffer()))
  if (!size) return 'not-a-picture'
  if (size.width * size.height > MEGAPIXELS_MOST * 1_000_000) return 'too-large'
  const bitmap = await createImageBitmap(file).catch(() => undefined)
  if (!bitmap) return 'not-a-picture'
  const pixels = drawn(bitmap, bitmap.width, bitmap.height)
  bitmap.close()
  const { decodeQRBatch } = await import('qr/decode.js')
  const [found = []] = await decodeQRBatch([pixels], { effort: Infinity, timeLimit: PICTURE_MS, maxSize: { width: pixels.width, height: pixels.height } })
  const texts = found.filter((one) => typeof one === 'string')
  return texts.length ? texts : 'none'
}

/** The text of the code that a camera sees at this moment, if it sees one. One canvas serves all frames: each takes megabytes. */
export async function textBefore(camera: HTMLVideoElement, canvas: HTMLCanvasElement): Promise<string | undefined> {
  const { default: decodeQR } = await import('qr/decode.js')
  try {
    return decodeQR(drawn(camera, camera.videoWidth, camera.videoHeight, canvas), { timeLimit: FRAME_MS })
  } catch {
    // Most frames hold no code: the next one may.
    return undefined
  }
}

/** The pixels, on white: what is transparent is paper. */
function drawn(image: CanvasImageSource, width: number, height: number, canvas = document.createElement('canvas')): ImageData {
  const scale = Math.min(1, SIDE_MOST / Math.max(width, height))
  canvas.width = Math.max(1, Math.floor(width * scale))
  canvas.height = Math.max(1, Math.floor(height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })!
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

export interface Size { width: number; height: number }

/** What a PNG or a JPEG says of its size, before anybody unpacks it. Nothing for other files: no other decoder is needed. */
export const sizeOf = (bytes: Uint8Array): Size | undefined => sizeOfPng(bytes) ?? sizeOfJpeg(bytes)

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const opens = (bytes: Uint8Array, with_: number[]): boolean => with_.every((byte, at) => bytes[at] === byte)
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function sizeOfPng(bytes: Uint8Array): Size | undefined {
  if (!opens(bytes, PNG) || bytes.length < 24) return undefined
  return { width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20) }
}

/** Frames of a JPEG are C0 to CF, without those that hold tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function sizeOfJpeg(bytes: Uint8Array): Size | undefined {
  if (!opens(bytes, [0xff, 0xd8])) return undefined
  const view = viewOf(bytes)
  let at = 2
  // Nine bytes are a marker, its length and the size that stands in a frame.
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}
