/** Which referrals an actor may see for a permission, and which drafts: a draft is its owner's alone. */
import { sql, type ExpressionBuilder, type Expression, type SqlBool } from 'kysely'
import { isLinkHolder, isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Permission } from '../../permissions.ts'

const none = sql<SqlBool>`false`

/** A condition on `referral`. */
export function visibleReferrals(actor: Actor, permission: Permission) {
  return (query: ExpressionBuilder<DB, 'referral'>): Expression<SqlBool> => {
    const reach = reachOf(actor, permission)
    if (reach === 'my team' && isStaff(actor)) return query('referral.team_id', '=', actor.teamId)
    if (reach === 'sent by my organisation' && isStaff(actor))
      return query.and([
        query('referral.organisation_id', '=', actor.organisationId),
        // A practice reads what its people let us tell it. What they wrote themselves is not its to correct.
        ...(permission === 'referral.read' ? [] : [query('referral.way', '<>', 'self')]),
      ])
    if (reach === 'about me' && isLinkHolder(actor)) return query('referral.person_id', '=', actor.personId)
    return none
  }
}

/** A condition on `referral_draft` and its `owner`: a colleague was writing it, who has left. */
export function draftsLeft(actor: Actor) {
  return (
    query: ExpressionBuilder<DB & { owner: DB['account'] }, 'referral_draft' | 'owner'>,
  ): Expression<SqlBool> =>
    reachOf(actor, 'referral.write') === 'my own' && isStaff(actor)
      ? query.and([
          query('owner.is_active', '=', false),
          query('owner.organisation_id', '=', actor.organisationId),
        ])
      : none
}

/** A condition on `referral_draft`. */
export function visibleDrafts(actor: Actor) {
  return (query: ExpressionBuilder<DB, 'referral_draft'>): Expression<SqlBool> =>
    reachOf(actor, 'referral.write') === 'my own' && isStaff(actor)
      ? query('referral_draft.owner_id', '=', actor.accountId)
      : none
}
