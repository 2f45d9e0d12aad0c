/** The embedded database's files: made once, whole or not at all, with the passwords of its roles inside. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'

export interface Passwords {
  postgres: string
  alongside_migrator: string
  alongside_app: string
}

const passwordsName = 'alongside-passwords.json'

/** Makes the cluster unless it is there, and answers its passwords. */
export function cluster(home: Home): Passwords {
  if (existsSync(home.cluster)) return keptPasswords(home)
  const word = () => randomBytes(24).toString('hex')
  const passwords: Passwords = { postgres: word(), alongside_migrator: word(), alongside_app: word() }
  const unfinished = `${home.cluster}.unfinished-${process.pid}`
  initialise(home, unfinished, passwords.postgres)
  const kept = join(unfinished, passwordsName)
  writeFileSync(kept, JSON.stringify(passwords), { mode: 0o600 })
  if (home.user) chownSync(kept, home.user.uid, home.user.gid)
  try {
    // Of two programs that make it at once, the second finds the first’s.
    renameSync(unfinished, home.cluster)
    return passwords
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(home.cluster)) throw error
    return keptPasswords(home)
  }
}

function keptPasswords(home: Home): Passwords {
  const kept = join(home.cluster, passwordsName)
  if (!existsSync(kept)) throw new Error(`${kept} is missing: put it back, or set DATA_DIR to a new folder.`)
  return JSON.parse(readFileSync(kept, 'utf8')) as Passwords
}

function initialise(home: Home, folder: string, password: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  const passwordFile = join(home.base, `initdb-password-${process.pid}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (home.user) for (const path of [folder, passwordFile]) chownSync(path, home.user.uid, home.user.gid)
  const made = spawnSync(
    join(home.binaries, 'bin', 'initdb'),
    [
      `--pgdata=${folder}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
    ],
    { ...home.user, cwd: '/', encoding: 'utf8' },
  )
  rmSync(passwordFile)
  if (made.status !== 0)
    throw new Error(`The database could not be made in ${home.base}: ${made.error?.message ?? made.stderr}`)
}
