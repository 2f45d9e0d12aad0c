/** A link worker keeps a service at hand, or no longer. */
import { accountOf, reachOf, type Actor } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { serviceToRead } from '../../directory/queries.ts'

function ownerOf(actor: Actor): string {
  const account = accountOf(actor)
  if (account === null || reachOf(actor, 'favourite.own') === undefined) throw new NotFound()
  return account
}

/** Twice is once. */
export async function star(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const account_id = ownerOf(actor)
  await serviceToRead(tx, serviceId)
  await tx.db
    .insertInto('favourite')
    .values({ account_id, service_id: serviceId, at: tx.now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function unstar(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const account_id = ownerOf(actor)
  await serviceToRead(tx, serviceId)
  await tx.db
    .deleteFrom('favourite')
    .where('account_id', '=', account_id)
    .where('service_id', '=', serviceId)
    .execute()
}
