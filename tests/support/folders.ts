/** Folders for databases that live for a few minutes. */
import { chmodSync, mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder, which whoever the database server runs as can enter. */
export function dataFolder(name: string): string {
  const folder = mkdtempSync(join(roomiest(), `alongside-${name}-`))
  chmodSync(folder, 0o755)
  return folder
}

/** In memory, where a machine has a folder there with room enough: a database is copied ten times as fast. */
function roomiest(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize > 6 * 2 ** 30 ? '/dev/shm' : tmpdir()
  } catch {
    return tmpdir()
  }
}
