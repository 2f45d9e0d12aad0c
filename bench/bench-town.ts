/** A demonstration place of its own for measuring, in a temporary folder, with a link worker whose caseload is full. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedDemonstration } from '../db/town/seed.ts'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/platform/config.ts'
import { connect } from '../src/platform/database/connect.ts'
import { startEmbedded } from '../src/platform/database/embedded/embedded.ts'
import { migrate } from '../src/platform/database/migrate.ts'
import { createLog } from '../src/platform/log.ts'

export interface BenchTown {
  dataDir: string
  /** As the app, under every policy. */
  appUrl: string
  /** As the owner of the database, whom no policy holds. */
  adminUrl: string
  /** A statement as the owner of the database. */
  admin(statement: string): Promise<unknown>
  close(): Promise<void>
}

/** `crowd`: people enough that Asha Patel has more than 50 on her caseload. */
export async function benchTown(crowd = 180): Promise<BenchTown> {
  const dataDir = mkdtempSync(join(tmpdir(), 'alongside-bench-'))
  console.log('Making a place to measure in')
  const server = await startEmbedded(dataDir)
  const { Client } = (await import('pg')).default
  const admin = new Client({ connectionString: server.adminUrl('postgres') })
  await admin.connect()
  await admin.query('create database alongside')
  await migrate(server.adminUrl('alongside'))
  for (const role of ['alongside_migrator', 'alongside_app'] as const)
    await admin.query(`alter role ${role} login password '${server.passwords[role]}'`)
  await admin.end()
  const database = connect(server.url('alongside_app', 'alongside'))
  const app = await createApp(readConfig({}), database, createLog('error'))
  await seedDemonstration(app.ground, server.url('alongside_migrator', 'alongside'), { crowd })
  await database.pool.query('analyze').catch(() => undefined)
  await app.close()
  await database.close()
  return {
    dataDir,
    appUrl: server.url('alongside_app', 'alongside'),
    adminUrl: server.adminUrl('alongside'),
    async admin(statement) {
      const owner = new Client({ connectionString: server.adminUrl('alongside') })
      await owner.connect()
      try {
        await owner.query(statement)
      } finally {
        await owner.end()
      }
    },
    close: () => server.remove(),
  }
}
