/** What a page needs to say how true a service is, and a form to change it. */
import { jsonArrayFrom, revived } from '../../../platform/database/nested.ts'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { checkedOn } from '../checked.ts'
import type { ServiceRecord } from '../record.ts'
import type { Origins } from '../together.ts'
import type { Check, EntrySaid } from './said.ts'

/** Enough to tell who checked each field last; older ones stay written down. */
const newestChecks = 100

/** One service with everything that is said of it and everybody who checked it. */
export async function serviceWithChecks(tx: Tx, id: string) {
  const { content, origins, entries, checks, ...row } = orNotFound(
    await tx.db
      .selectFrom('service')
      .select(['service_id', 'name', 'organisation_name', 'status', 'version', 'content', 'origins', 'email'])
      .select(query => [
        checkedOn(tx).as('checked_on'),
        jsonArrayFrom(
          query
            .selectFrom('entry')
            .innerJoin('source', join =>
              join
                .onRef('source.place_id', '=', 'entry.place_id')
                .onRef('source.source_id', '=', 'entry.source_id'),
            )
            .select([
              'entry.entry_id',
              'entry.content',
              'entry.changed',
              'entry.first_said_at',
              'entry.is_gone',
            ])
            .select('source.name as source')
            .whereRef('entry.place_id', '=', 'service.place_id')
            .whereRef('entry.service_id', '=', 'service.service_id')
            .orderBy('source.trust', 'desc')
            .orderBy('entry.entry_id'),
        ).as('entries'),
        jsonArrayFrom(
          query
            .selectFrom('assurance')
            .select(['field', 'kind', 'by_name', 'how', 'at'])
            .whereRef('assurance.service_id', '=', 'service.service_id')
            .orderBy('at', 'desc')
            .orderBy('assurance_id', 'desc')
            .limit(newestChecks),
        ).as('checks'),
      ])
      .where('service.place_id', '=', tx.place.place_id)
      .where('service.service_id', '=', id)
      .executeTakeFirst(),
  )
  return {
    ...row,
    record: content as unknown as ServiceRecord,
    origins: origins as Origins,
    entries: revived(entries, { instants: ['first_said_at'] }) as unknown as EntrySaid[],
    checks: revived(checks, { instants: ['at'] }) satisfies Check[],
  }
}
export type CheckedService = Awaited<ReturnType<typeof serviceWithChecks>>

/** The same for a form: one that has become a part of another is not there. */
export async function serviceToEdit(tx: Tx, id: string) {
  const service = orNotFound(
    await tx.db
      .selectFrom('service')
      .select(['service_id', 'name', 'organisation_name', 'status', 'version', 'content'])
      .where('place_id', '=', tx.place.place_id)
      .where('service_id', '=', id)
      .where('merged_into', 'is', null)
      .executeTakeFirst(),
  )
  return { ...service, record: service.content as unknown as ServiceRecord }
}
