/** Whose waiting an actor may see: that of their own team. */
import { isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { Permission } from '../../permissions.ts'

/** The team whose waits this permission reaches; null where it reaches none. */
export const waitingTeam = (actor: Actor, permission: Permission): string | null =>
  reachOf(actor, permission) === 'my team' && isStaff(actor) ? actor.teamId : null
