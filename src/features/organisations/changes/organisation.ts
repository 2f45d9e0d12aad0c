/** An organisation is added and put right. None is removed: records name them. */
import type { Actor } from '../../../platform/actor.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { whyNoTeam, type Kind, type SelfReferral } from '../organisation.ts'
import { organisationToRead } from '../queries.ts'
import { changedNow } from './changed-now.ts'
import { mayManage, nameTaken, overtaken } from './refused.ts'

export interface OrganisationDetails {
  name: string
  kind: Kind
  in_one_sentence: string
  self_referral: SelfReferral
  ods_code: string | null
  phone: string | null
  email: string | null
  team_id: string | null
}

/** A new organisation, whose name no other has. */
export async function addOrganisation(tx: Tx, actor: Actor, details: OrganisationDetails): Promise<void> {
  mayManage(actor)
  refuseWithoutTeam(details)
  const made = await tx.db
    .insertInto('organisation')
    .values({ ...details, ...changedNow(tx, actor) })
    .onConflict(conflict => conflict.columns(['place_id', 'name']).doNothing())
    .returning('organisation_id')
    .executeTakeFirst()
  if (!made) throw nameTaken
}

/** What is known of an organisation is put right, by one person at a time. */
export async function changeOrganisation(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, ...details }: OrganisationDetails & { from: number },
): Promise<void> {
  mayManage(actor)
  refuseWithoutTeam(details)
  const { version } = await organisationToRead(tx, id)
  if (version !== from) throw await overtaken(tx, 'organisation', id)
  const same = tx.db.selectFrom('organisation').select('organisation_id').where('name', '=', details.name)
  if (await same.where('organisation_id', '<>', id).executeTakeFirst()) throw nameTaken
  const changed = await tx.db
    .updateTable('organisation')
    .set({ ...details, ...changedNow(tx, actor), version: from + 1 })
    .where('organisation_id', '=', id)
    .where('version', '=', from)
    .returning('organisation_id')
    .executeTakeFirst()
  if (!changed) throw await overtaken(tx, 'organisation', id)
}

function refuseWithoutTeam({ kind, team_id }: OrganisationDetails): void {
  const why = whyNoTeam(kind, team_id)
  if (why) throw new WrongAnswer('team', why)
}
