/** The project's own source files and who imports whom, for the checks that keep the house in order. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export interface Source {
  path: string
  text: string
  /** Paths of our own files it imports; `typesOnly` where nothing of them runs. */
  imports: { path: string; typesOnly: boolean }[]
}

/** Every file git knows or would, below a folder. */
export const filesBelow = (folder: string, ending = /\.(ts|tsx)$/): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', folder], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(path => ending.test(path) && existsSync(path))

export const sourcesBelow = (folder: string): Source[] =>
  filesBelow(folder)
    .filter(path => path !== 'src/platform/database/schema.ts')
    .map(path => {
      const text = readFileSync(path, 'utf8')
      const imports = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'/gms)].map(
        ([, type, from = '']) => ({
          path: normalize(join(dirname(path), from)),
          typesOnly: type !== undefined,
        }),
      )
      return { path, text, imports }
    })

/** The part of the house a file is in: 'platform', 'ui', 'features/referrals', 'api', 'root'. */
export function roomOf(path: string): string {
  const [, first, second] = path.split('/')
  if (first === 'features' || first === 'api') return `${first}/${second}`
  return first === 'platform' || first === 'ui' ? first : 'root'
}
