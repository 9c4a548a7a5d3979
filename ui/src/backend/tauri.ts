//! The backend of the desktop window: one Tauri command for every call, one event for whatever happens.
import { convertFileSrc, invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import { getCurrentWebview } from '@tauri-apps/api/webview'
import type { Backend, Happened } from './backend'
import { refusal } from './backend'
import type { CallName, Calls } from './types'

const SHEETS = [{ name: 'CSV, XLSX', extensions: ['csv', 'xlsx'] }]
const endingIn = (end: string): typeof SHEETS => [{ name: end, extensions: [end] }]
/** Files of its own kind, by the end of a name. */
function alike(name: string): typeof SHEETS {
  const end = name.slice(name.lastIndexOf('.') + 1)
  return SHEETS[0]!.extensions.includes(end) ? SHEETS : endingIn(end)
}

export const inWindow = (): boolean => '__TAURI_INTERNALS__' in window

export function windowBackend(): Backend {
  return {
    place: 'window',
    async call<N extends CallName>(name: N, input: Calls[N][0]) {
      try {
        return await invoke<Calls[N][1]>('rpc', { name, input })
      } catch (thrown) {
        throw refusal(thrown)
      }
    },
    listen: (heard) => later(listen<Happened>('ncen', (event) => heard(event.payload))),
    upload: () => Promise.reject(refusal({ code: 'not-in-window' })),
    chooseFile: async (ending) => (await invoke<string | null>('plugin:dialog|open', { options: { multiple: false, directory: false, filters: ending ? endingIn(ending) : SHEETS } })) ?? undefined,
    // A camera writes its endings large, and some systems tell the two apart.
    chooseFiles: async (endings) => (await invoke<string[] | null>('plugin:dialog|open', { options: { multiple: true, directory: false, filters: [{ name: endings.join(', '), extensions: [...endings, ...endings.map((end) => end.toUpperCase())] }] } })) ?? [],
    chooseTarget: async (name) => (await invoke<string | null>('plugin:dialog|save', { options: { defaultPath: name, filters: alike(name) } })) ?? undefined,
    dropped: (taken) =>
      later(
        getCurrentWebview().onDragDropEvent(({ payload }) => {
          const first = payload.type === 'drop' ? payload.paths[0] : undefined
          if (first) taken(first)
        }),
      ),
    download: () => '',
    template: () => '',
    pictureUrl: (id, row, form) => convertFileSrc(`${id}/${row}/${form}`, 'picture'),
  }
}

/** Stops a listener that is still being set up. */
function later(starting: Promise<() => void>): () => void {
  return () => void starting.then((stop) => stop())
}
