/** Puts the made-up services and postcodes of the demonstration into the directory. */
import { sql } from 'kysely'
import type { Point } from '../../src/features/directory/grid.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { townPostcodes, type TownService } from './services.ts'

export async function seedPostcodes(tx: Tx): Promise<void> {
  await tx.db
    .insertInto('postcode')
    .values(
      Object.entries(townPostcodes).map(([postcode, [x, y]]) => ({
        postcode,
        outward: postcode.split(' ')[0] ?? '',
        position: sql<Point>`point(${x}, ${y})`,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function seedServices(tx: Tx, services: readonly TownService[]): Promise<void> {
  const { source_id } = await tx.db
    .insertInto('source')
    .values({ name: `${tx.place.name} demonstration`, licence: 'Made up' })
    .returning('source_id')
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('service')
    .values(
      services.map(({ organisation, hours, ...service }) => {
        const [x, y] = townPostcodes[service.postcode] ?? [0, 0]
        return {
          ...service,
          source_id,
          source_key: service.name,
          organisation_name: organisation,
          position: sql<Point>`point(${x}, ${y})`,
          position_from: 'source' as const,
          hours: JSON.stringify(hours),
          fingerprint: 'demonstration',
          updated_at: tx.now,
        }
      }),
    )
    .execute()
}
