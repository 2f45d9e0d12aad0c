/** Reading an import from the command line, beside a worker of the running program that may take the same job. */
import { fetchFeed } from '../features/directory/feeds/fetch.ts'
import { importToRead } from '../features/directory/import/queries.ts'
import { readImport } from '../features/directory/import/read.ts'
import { asProgram, type Ground } from '../platform/tx.ts'
import type { Given } from './command.ts'
import { progress } from './import-lines.ts'

/** Until it is read or cannot be. A worker that took it over in the middle is overtaken by the next round. */
export async function readToItsEnd(
  ground: Ground,
  place: number,
  { id, say }: { id: string; say: Given['say'] },
): Promise<void> {
  const pages = progress(say, 'pages fetched')
  const toldOfPage = (page: number, of: number | null) =>
    of === null ? say(`Page ${page} fetched`) : pages(page, Math.max(page, of))
  for (;;) {
    await fetchFeed(ground, place, { id, told: toldOfPage })
    await readImport(ground, place, { id, told: progress(say) })
    const { status, waits_until } = await asProgram(ground, place, tx => importToRead(tx, id, 0))
    if (waits_until !== null || !['fetching', 'reading'].includes(status)) return
  }
}
