// The interface with an invented program behind it, for work on pages: `npm run dev`, or `demo:build` and `demo:serve`.
// Nothing of this folder is shipped.
import { defineConfig, mergeConfig } from 'vite'
import base from '../vite.config.ts'
import { fakeBackend } from './fake-backend.ts'

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export default mergeConfig(base, defineConfig({ plugins: [fakeBackend()], preview: { port: 4179, strictPort: true, headers: { 'content-security-policy': CSP } } }))
