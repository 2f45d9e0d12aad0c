/** Real published data that lies beside the project, where there is some. It is never part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestContext } from 'node:test'

/** Where it would lie. */
export const sharedFolder = resolve(process.env['ALONGSIDE_SHARED_DATA'] ?? '../shared/data')

/** The path of a file or folder of the shared data; undefined, with the test skipped, where there is none. */
export function sharedData(t: TestContext, ...names: string[]): string | undefined {
  const path = join(sharedFolder, ...names)
  if (existsSync(path)) return path
  t.skip('no shared data')
  return undefined
}

/** A JSON file of the shared data. */
export function sharedJson(t: TestContext, ...names: string[]): unknown {
  const path = sharedData(t, ...names)
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as unknown)
}

/** The lines of a text file of the shared data, without its heading. */
export function sharedLines(t: TestContext, ...names: string[]): string[] | undefined {
  const path = sharedData(t, ...names)
  return path === undefined
    ? undefined
    : readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter(line => line !== '')
}
