/** Services whose week is looked at: of one organisation, or at one address. A confidential address is none. */
import type { Tx } from '../../../platform/tx.ts'
import { serviceShown } from '../summary.ts'

/** More than anybody hangs on a wall. */
export const mostServices = 100

const rows = (tx: Tx) =>
  tx.db
    .selectFrom('service')
    .select(['service_id', 'name', 'organisation_name', 'status', 'postcode', 'content'])
    .where('place_id', '=', tx.place.place_id)
    .where('merged_into', 'is', null)
    .where('is_gone', '=', false)
    .where('status', '<>', 'closed')
    .orderBy('name')
    .orderBy('service_id')
    .limit(mostServices)

/** The services that are at this postcode, as far as everybody may know. */
export const servicesAt = async (tx: Tx, postcode: string) =>
  (await rows(tx).where('postcode', '=', postcode).execute()).map(serviceShown)

/** The services of an organisation of this name. */
export const servicesOf = async (tx: Tx, organisation: string) =>
  (await rows(tx).where('organisation_name', '=', organisation).execute()).map(serviceShown)

export type OnProgramme = Awaited<ReturnType<typeof servicesOf>>[number]
