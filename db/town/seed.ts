/** Fills an empty database with the demonstration: places, postcodes, services, and people at every stage. */
import pg from 'pg'
import type { Ground } from '../../src/platform/tx.ts'
import { seedPlace } from './seed-places.ts'
import { places } from './town.ts'

/** Does nothing where the demonstration stands already. */
export async function seedDemonstration(_ground: Ground, migratorUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    await client.query('set role alongside_owner')
    for (const town of places) await seedPlace(client, town)
  } finally {
    await client.end()
  }
}
