/** Writes down that a human checked a service, as a whole or in one field: by whom, when and how. */
import type { Tx } from '../../../platform/tx.ts'
import { directoryChanges } from '../version.ts'
import type { Stated } from './stated.ts'

export const ways = {
  link: 'by its link',
  telephone: 'by telephone',
  visit: 'by a visit',
  website: 'from its website',
  'one click': 'with one click',
  otherwise: 'in another way',
} as const
export type Way = keyof typeof ways

export interface Checker {
  kind: 'staff' | 'provider'
  name: string
  accountId: string | null
  how: Way
}

/** The whole of it is right today. */
export async function checkWhole(tx: Tx, serviceId: string, by: Checker): Promise<void> {
  await write(tx, serviceId, by, [{ field: null, said: null }])
  await directoryChanges(tx)
  await tx.db
    .updateTable('service')
    .set({ assured_at: tx.now, assured_by: by.kind })
    .where('place_id', '=', tx.place.place_id)
    .where('service_id', '=', serviceId)
    .execute()
}

/** These fields were stated, and are right today. */
export const checkFields = (tx: Tx, serviceId: string, { by, stated }: { by: Checker; stated: Stated }) =>
  write(
    tx,
    serviceId,
    by,
    Object.entries(stated).map(([field, said]) => ({ field, said: JSON.stringify(said) })),
  )

async function write(
  tx: Tx,
  serviceId: string,
  { kind, name, accountId, how }: Checker,
  checks: readonly { field: string | null; said: string | null }[],
): Promise<void> {
  if (checks.length === 0) return
  await tx.db
    .insertInto('assurance')
    .values(
      checks.map(check => ({
        ...check,
        service_id: serviceId,
        kind,
        by_name: name,
        account_id: accountId,
        how,
        at: tx.now,
      })),
    )
    .execute()
}
