/** Puts the made-up services and postcodes of the demonstration into the directory. */
import { sql } from 'kysely'
import type { Point } from '../../src/features/directory/grid.ts'
import { finish, keepImport } from '../../src/features/directory/import/changes.ts'
import type { GivenFile } from '../../src/features/directory/import/files.ts'
import { fingerprintOf } from '../../src/features/directory/import/format.ts'
import { countImport } from '../../src/features/directory/import/source.ts'
import { stage } from '../../src/features/directory/import/stage.ts'
import { countOutwards } from '../../src/features/directory/import/targets/outwards.ts'
import { servicesOf } from '../../src/features/directory/import/targets/services.ts'
import type { Schedule, ServiceRecord } from '../../src/features/directory/record.ts'
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
  await countOutwards(tx, sql`(select outward from postcode)`)
}

const demonstration: GivenFile = { name: 'Demonstration services', async *parts() {} }

/** As an import would bring them in: what the source says of each, and the service made of it. */
export async function seedServices(tx: Tx, services: readonly TownService[]): Promise<void> {
  const source = { name: `${tx.place.name} demonstration`, licence: 'Made up' }
  const id = await keepImport(tx, {
    files: [demonstration],
    sourceName: source.name,
    kind: 'directory',
    by: 'Alongside',
  })
  const target = servicesOf(source)
  await stage(
    tx,
    id,
    target,
    services.map((service, index) => ({
      file: 1,
      row: index + 1,
      entry: { key: service.name, content: recordOf(service) },
      fingerprint: fingerprintOf(recordOf(service)),
      print: null,
    })),
  )
  await countImport(tx, source)
  await target.apply(tx, id)
  await finish(tx, id, { status: 'done' })
}

function recordOf({ organisation, hours, postcode, address, ...said }: TownService): ServiceRecord {
  const [x = 0, y = 0] = townPostcodes[postcode] ?? []
  return {
    ...said,
    organisation: { name: organisation },
    locations: [{ address, postcode, x, y }],
    schedules: Object.entries(hours).map(([day, times]) => weekly(day, times)),
  }
}

function weekly(day: string, times: string): Schedule {
  const [opens = '', closes = ''] = times.split('-')
  return { freq: 'WEEKLY', interval: 1, byDay: [day.slice(0, 2).toUpperCase()], opens, closes }
}
