//! The door to the program: types, the interface, and which implementation serves here.
import { getContext, setContext } from 'svelte'
import type { Backend } from './backend'
import { browserBackend } from './http'
import { inWindow, windowBackend } from './tauri'

export type { Backend, Happened, PictureForm } from './backend'
export { Refused, refusal, watched } from './backend'
export { Answered } from './answered.svelte'
export { Following } from './following.svelte'
export { peersOf, type Peers } from './peers.svelte'
export { filesReady } from './ready.svelte'
export type * from './types'

const KEY = Symbol('backend')

export const chooseBackend = (): Backend => (inWindow() ? windowBackend() : browserBackend())
export const giveBackend = (backend: Backend): Backend => setContext(KEY, backend)
export const useBackend = (): Backend => getContext<Backend>(KEY)
