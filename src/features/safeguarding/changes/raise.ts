/** A concern is raised, and follows a draft that is sent to the record of the person. */
import { sql } from 'kysely'
import { isStaff, reachOf, type Actor } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { whomItIsAbout, type Asked } from '../about.ts'
import { dueAt } from '../clock.ts'
import { flagsIn, type Kind } from '../concern.ts'
import type { Told } from '../told.ts'
import { record } from './record.ts'
import { keepTold } from './tell.ts'

export interface Raised extends Asked {
  kind: Kind
  words: string
  /** The names of the red flags that raised it. */
  flags?: readonly string[]
  /** True where it is not said: nothing the person reads shows it. */
  isHiddenFromPerson?: boolean
  /** Who was told before it was written down. */
  told?: readonly Told[]
}

/** Raised at once: the clock starts. Returns its id. */
export async function raiseConcern(tx: Tx, actor: Actor, raised: Raised): Promise<string> {
  if (!isStaff(actor) || reachOf(actor, 'concern.raise') === undefined) throw new NotFound()
  const about = await whomItIsAbout(tx, actor, raised)
  const { concern_id } = await tx.db
    .insertInto('concern')
    .values(query => ({
      person_id: about.personId,
      referral_id: about.referralId,
      draft_id: about.draftId,
      about: about.inDraft && JSON.stringify(about.inDraft),
      team_id:
        about.teamId ??
        actor.teamId ??
        query
          .selectFrom('organisation')
          .select('organisation.team_id')
          .where('organisation_id', '=', actor.organisationId),
      kind: raised.kind,
      words: raised.words,
      flags: flagsIn(raised.flags ?? []),
      raised_at: tx.now,
      raised_by: actor.accountId,
      due_at: dueAt(raised.kind, tx.now),
      is_hidden_from_person: (raised.isHiddenFromPerson ?? true) || about.personId === null,
    }))
    .returning('concern_id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, concern_id, { move: 'raise' })
  for (const who of raised.told ?? [])
    await keepTold(tx, actor, { concern_id, kind: raised.kind, told_at: null }, { who, at: tx.now })
  return concern_id
}

interface Sent {
  draftId: string
  personId: string
  referralId: string
}

/** A draft was sent: what was raised while it was written belongs to the person now. */
export async function concernsFollow(tx: Tx, { draftId, personId, referralId }: Sent): Promise<void> {
  await tx.db
    .updateTable('concern')
    .set({
      person_id: personId,
      referral_id: referralId,
      team_id: sql`coalesce(team_id, (select team_id from referral where referral_id = ${referralId}))`,
    })
    .where('draft_id', '=', draftId)
    .where('person_id', 'is', null)
    .execute()
}
