// How the interface is built: one page, no inline script, one chunk per language from the .ftl files of crates/words.
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [svelte()],
  resolve: { alias: { '@words': here('../crates/words'), '@guide': here('../docs/guide'), '@root': here('..') } },
  server: { fs: { allow: [here('.'), here('../crates/words'), here('../docs/guide'), here('../NOTICE')] } },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: ['es2022', 'safari15'],
    // Small files as data: addresses would need another source in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: (id: string) => id.match(/crates\/words\/([a-z-]+)\/.*\.ftl/)?.[1]?.replace(/^/, 'words-') ?? null, test: /crates\/words\/[a-z-]+\/.*\.ftl/ }],
        },
      },
    },
  },
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
})
