/** Hubs are of the whole place: whoever has the permission reaches every hub of it, and nobody else's. */
import type { Permission } from '../../permissions.ts'
import { isStaff, reachOf, type Actor, type Staff } from '../../platform/actor.ts'
import { NotFound } from '../../platform/errors.ts'

/** The member of staff who has this permission, or NotFound. */
export function staffWith(actor: Actor, permission: Permission): Staff {
  if (!isStaff(actor) || reachOf(actor, permission) === undefined) throw new NotFound()
  return actor
}
