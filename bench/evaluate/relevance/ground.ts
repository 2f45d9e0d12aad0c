/** A scratch place with every real directory in it, brought in by the program's own jobs; removed afterwards. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import { seedPlace } from '../../../db/town/seed-places.ts'
import { luneValley } from '../../../db/town/town.ts'
import { beginImport, confirmImport } from '../../../src/features/directory/import/changes.ts'
import { jobHandlers } from '../../../src/job-handlers.ts'
import { readConfig } from '../../../src/platform/config.ts'
import { connect } from '../../../src/platform/database/connect.ts'
import { startEmbedded } from '../../../src/platform/database/embedded/embedded.ts'
import { migrate } from '../../../src/platform/database/migrate.ts'
import { groundFor } from '../../../src/platform/ground.ts'
import { startJobs, type Handlers } from '../../../src/platform/jobs.ts'
import { createLog } from '../../../src/platform/log.ts'
import { asProgram, type Tx } from '../../../src/platform/tx.ts'
import { lists, type List } from './directories.ts'

/** Work inside the scratch place. */
export type InPlace = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Makes the place, fills it, does the work and takes everything away again. */
export async function inRealDirectories<T>(work: (inPlace: InPlace) => Promise<T>): Promise<T> {
  const server = await startEmbedded(mkdtempSync(join(tmpdir(), 'alongside-relevance-')))
  try {
    const placeId = await makePlace(server.adminUrl('alongside'), server.adminUrl('postgres'))
    await onPostgres(server.adminUrl('alongside'), async client => {
      await client.query(`alter role alongside_app login password '${server.passwords.alongside_app}'`)
    })
    const database = connect(server.url('alongside_app', 'alongside'))
    const [config, log] = [readConfig({}), createLog('error')]
    const jobs = await startJobs(database, log)
    const ground = groundFor(config, database, jobs)
    const inPlace: InPlace = one => asProgram(ground, placeId, one)
    try {
      await bringIn(inPlace, jobHandlers(ground, config, log), placeId)
      await onPostgres(server.adminUrl('alongside'), client => client.query('analyze'))
      return await work(inPlace)
    } finally {
      await jobs.stop()
      await database.close()
    }
  } finally {
    await server.remove()
  }
}

async function makePlace(url: string, postgres: string): Promise<number> {
  await onPostgres(postgres, client => client.query('create database alongside'))
  await migrate(url)
  return onPostgres(url, client => seedPlace(client, luneValley))
}

async function onPostgres<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Does what the worker would, at once and in order: reads each list, applies it, looks for duplicates. */
async function bringIn(inPlace: InPlace, handlers: Handlers, place: number): Promise<void> {
  for (const list of lists()) {
    const id = await inPlace(tx => beginImport(tx, { ...given(list), by: 'The evaluation of relevance' }))
    await handlers['read-import']({ place, import: id })
    await inPlace(tx => confirmImport(tx, id))
    await handlers['apply-import']({ place, import: id })
  }
  await handlers['find-duplicates']({ place })
  await handlers['count-words']({ place })
}

const given = ({ source, files }: List) => ({
  files: files.map(({ name, content }) => ({ name, parts: () => Readable.from([content]) })),
  ...(source && { sourceName: source, licence: 'Published' }),
})
