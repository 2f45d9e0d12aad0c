/** Every service of the directory, some hundred at a time, in the order of their ids. */
import type { Asked } from '../asked.ts'
import { sql, type RawBuilder } from 'kysely'
import { servicesWhere } from '../services.ts'
import type { Service } from '../words/service.ts'

const atOnce = 500
const first = '00000000-0000-0000-0000-000000000000'

/** Each part in a transaction of its own: a slow reader holds no connection. `where` leaves out what is not needed. */
export async function* everyService(
  asked: Asked,
  where: RawBuilder<unknown> = sql`true`,
): AsyncGenerator<Service[]> {
  for (let after = first; ;) {
    const services = await servicesWhere(
      asked,
      sql`service_id > ${after} and ${where} order by service_id limit ${sql.lit(atOnce)}`,
    )
    if (services.length === 0) return
    yield services
    after = services.at(-1)?.id ?? after
  }
}
