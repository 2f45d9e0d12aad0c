/** Real input that lies beside the project in continuous integration, and not on a stranger's machine. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestContext } from 'node:test'

const folder = resolve(process.env['ALONGSIDE_SHARED_DATA'] ?? '../shared/data')

export const hasSharedData = existsSync(folder)

/** The path of a file of the shared data; without it the test is skipped and says so. */
export function sharedData(t: TestContext, path: string): string | undefined {
  if (hasSharedData) return `${folder}/${path}`
  t.skip('no shared data')
  return undefined
}
