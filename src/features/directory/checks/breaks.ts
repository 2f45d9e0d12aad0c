/** Services that were full or on a break until today take people again. Run by the sweep. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { serviceToChange } from './changes.ts'
import { state, type Voice } from './human.ts'

/** As many as one run of the sweep brings back; the next takes the rest. */
const most = 100

/** Only where a human said until when: a list that says so says it again, or says otherwise, when it is read again. */
export async function endBreaks(tx: Tx): Promise<number> {
  const { rows } = await sql<{ service_id: string; voice: Voice }>`
    select service.service_id, source.kind as voice
    from service
    join entry using (place_id, service_id)
    join source on source.place_id = entry.place_id and source.source_id = entry.source_id
      and source.kind in ('staff', 'provider')
    where service.place_id = ${tx.place.place_id} and service.status = 'paused'
      and iso_day(service.content ->> 'pausedUntil') <= ${tx.today}::date and entry.content ->> 'status' = 'paused'
    order by service.service_id
    limit ${most}
  `.execute(tx.db)
  for (const { service_id, voice } of rows) {
    await serviceToChange(tx, service_id)
    // A provider's words came with its break; those of staff may be about something else.
    await state(tx, voice, service_id, {
      stated: { status: 'open' },
      unsaid: voice === 'provider' ? ['alert'] : [],
    })
  }
  return rows.length
}
