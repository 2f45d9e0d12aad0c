/** A referral that somebody asked for themselves, at a drop-in. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { recordConsent } from '../../consent/changes.ts'
import type { Need } from '../../directory/needs.ts'
import { sendMessage } from '../../messages/changes.ts'
import { toldBy, type Heard } from '../../messages/to-person.ts'
import { recordEvent } from './record.ts'
import { unusedReference } from './reference.ts'

interface Asked {
  personId: string
  teamId: string
  needs: readonly Need[]
  /** In the person's own words: they read it. */
  reason: string
  /** The name of the hub. */
  hub: string
  heard: Heard
  /** Nobody has it yet: the team hears that it waits. */
  tellsTeam: boolean
}

/** It waits for the team, with the person's agreement on record. Whoever wrote it down stands for those who refer. */
export async function addDropInReferral(tx: Tx, actor: Actor, asked: Asked): Promise<string> {
  if (!isStaff(actor)) throw new NotFound()
  const { referral_id } = await tx.db
    .insertInto('referral')
    .values({
      reference: await unusedReference(tx),
      person_id: asked.personId,
      organisation_id: actor.organisationId,
      referrer_id: actor.accountId,
      team_id: asked.teamId,
      status: 'sent',
      needs: [...asked.needs],
      reason: asked.reason,
      way: 'drop-in',
      tell_back: 'status',
      sent_at: tx.now,
    })
    .returning('referral_id')
    .executeTakeFirstOrThrow()
  await recordConsent(tx, actor, {
    personId: asked.personId,
    about: 'referral',
    aboutId: referral_id,
    items: ['a link worker contacts me'],
    given: true,
    how: 'told somebody at a hub',
    wording: 'drop-in-1',
  })
  const particulars = { hub: asked.hub, told: toldBy(asked.heard) }
  await recordEvent(tx, actor, referral_id, { move: 'send', particulars })
  if (asked.tellsTeam) await tellTeamInbox(tx, asked)
  return referral_id
}

async function tellTeamInbox(tx: Tx, { teamId, hub }: Asked): Promise<void> {
  const team = await tx.db.selectFrom('team').select('email').where('team_id', '=', teamId).executeTakeFirst()
  if (!team?.email) return
  await sendMessage(tx, {
    channel: 'email',
    to: team.email,
    subject: 'A new referral is waiting',
    body: `A referral from a drop-in at ${hub} is waiting in your inbox.\n\n${tx.publicUrl}/inbox`,
    about: 'referral-waiting',
  })
}
