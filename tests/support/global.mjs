// The test runner loads this before any loader: it brings in the one for TypeScript, then the real set-up.
import { register } from 'tsx/esm/api'

register()
const { globalSetup, globalTeardown } = await import('./setup.ts')
export { globalSetup, globalTeardown }
