/** Teams and organisations are added and put right. None is removed: records name them. */
import { accountOf, reachOf, type Actor } from '../../platform/actor.ts'
import { Conflict, NotFound, WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { whyNoTeam, type Kind } from './organisation.ts'
import { lastChange, organisationToRead, teamToRead } from './queries.ts'

export interface TeamDetails {
  name: string
  phone: string
  email: string
}

export interface OrganisationDetails {
  name: string
  kind: Kind
  in_one_sentence: string
  ods_code: string | null
  phone: string | null
  email: string | null
  team_id: string | null
}

export async function addTeam(tx: Tx, actor: Actor, details: TeamDetails): Promise<void> {
  mayManage(actor)
  const made = await tx.db
    .insertInto('team')
    .values({ ...details, ...changedNow(tx, actor) })
    .onConflict(conflict => conflict.columns(['place_id', 'name']).doNothing())
    .returning('team_id')
    .executeTakeFirst()
  if (!made) throw nameTaken
}

export async function changeTeam(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, ...details }: TeamDetails & { from: number },
): Promise<void> {
  mayManage(actor)
  const { version } = await teamToRead(tx, id)
  if (version !== from) throw await overtaken(tx, 'team', id)
  const same = tx.db.selectFrom('team').select('team_id').where('name', '=', details.name)
  if (await same.where('team_id', '<>', id).executeTakeFirst()) throw nameTaken
  const changed = await tx.db
    .updateTable('team')
    .set({ ...details, ...changedNow(tx, actor), version: from + 1 })
    .where('team_id', '=', id)
    .where('version', '=', from)
    .returning('team_id')
    .executeTakeFirst()
  if (!changed) throw await overtaken(tx, 'team', id)
}

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

/** The organisation that runs the service in this place; made from the place's own words if none is there. */
export async function serviceOrganisation(tx: Tx): Promise<string> {
  const standing = await tx.db
    .selectFrom('organisation')
    .select('organisation_id')
    .where('kind', '=', 'service')
    .orderBy('organisation_id')
    .executeTakeFirst()
  if (standing) return standing.organisation_id
  const { service_name, about, phone, email } = tx.place
  const made = await tx.db
    .insertInto('organisation')
    .values({ name: service_name, kind: 'service', in_one_sentence: about, phone, email })
    .returning('organisation_id')
    .executeTakeFirstOrThrow()
  return made.organisation_id
}

const nameTaken = new WrongAnswer('name', 'There is one with this name already. Enter another name')

function mayManage(actor: Actor): void {
  if (reachOf(actor, 'organisation.manage') === undefined) throw new NotFound()
}

function refuseWithoutTeam({ kind, team_id }: OrganisationDetails): void {
  const why = whyNoTeam(kind, team_id)
  if (why) throw new WrongAnswer('team', why)
}

const changedNow = (tx: Tx, actor: Actor) => ({
  changed_at: tx.now,
  changed_by_account_id: accountOf(actor),
})

async function overtaken(tx: Tx, table: 'team' | 'organisation', id: string): Promise<Conflict> {
  const { by, at } = await lastChange(tx, table, id)
  return new Conflict(by, at)
}
