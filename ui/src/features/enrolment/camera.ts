//! The camera of this machine: whether there is one, and what it sees. Nothing that it sees is kept.
import { textBefore } from './pictures'

/** Modules of a code that fills two thirds of 720 lines have six pixels; more lines only take longer. */
const WANTED: MediaStreamConstraints = { audio: false, video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 720 } } }
/** A code stands half a second: it is looked at four times, and the rest of the time is the page's. */
const LOOK_MS = 120

/** Tells whether there is one to ask for, now and whenever that changes, until it is stopped. Where a page may use none, there
 *  is none. */
export function lookForCamera(told: (there: boolean) => void): () => void {
  const devices: MediaDevices | undefined = navigator.mediaDevices
  const look = async () => told((await devices?.enumerateDevices().catch(() => []))?.some((one) => one.kind === 'videoinput') ?? false)
  void look()
  devices?.addEventListener('devicechange', look)
  return () => devices?.removeEventListener('devicechange', look)
}

/** Shows what the camera sees, and tells each text, until it is stopped. Fails where the camera is refused or silent. */
export async function watch(video: HTMLVideoElement, seen: (text: string) => void, ended: () => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia(WANTED)
  const stop = () => { for (const track of stream.getTracks()) track.stop() }
  try {
    stream.getVideoTracks()[0]?.addEventListener('ended', ended)
    video.srcObject = stream
    await video.play()
  } catch (thrown) {
    stop()
    throw thrown
  }
  const canvas = document.createElement('canvas')
  let timer = 0
  const look = async () => {
    const text = video.videoWidth ? await textBefore(video, canvas) : undefined
    if (!stream.active) return
    if (text !== undefined) seen(text)
    timer = window.setTimeout(look, LOOK_MS)
  }
  void look()
  return () => { clearTimeout(timer); stop() }
}
