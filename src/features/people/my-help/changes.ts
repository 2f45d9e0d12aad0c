/** The person cannot read a message: somebody rings them, and what they say of language and form counts from now on. */
import { sql } from 'kysely'
import { isLinkHolder, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'
import type { Format } from '../../messages/formats.ts'
import { askForCall, takeBackCall, waitingCall } from '../../messages/by-hand/help.ts'
import { visiblePeople } from '../visibility.ts'
import { helpInWords, type Asked } from './help.ts'

/** One call waits at a time. What was before is kept with it, so that it can be put back. */
export async function askForHelp(tx: Tx, actor: Actor, asked: Asked, already: string): Promise<void> {
  const person = await lockedPerson(tx, actor)
  refuseIf((await waitingCall(tx, person.person_id)) ? [already] : [])
  const { language, format } = asked
  const isOther =
    (language ?? person.language) !== person.language || (format ?? person.format) !== person.format
  if (isOther) await write(tx, person.person_id, { language, format })
  await askForCall(tx, {
    personId: person.person_id,
    lines: helpInWords(asked, person),
    was: isOther ? { language: person.language, format: person.format } : null,
    now: { language: language ?? person.language, format: format ?? person.format },
  })
  const to = await whoAnswers(tx, person.person_id)
  if (to)
    await sendMessage(tx, {
      channel: 'email',
      to,
      subject: 'Somebody needs help with a message',
      body: `Please ring them. What they asked for stands on the list:\n\n${tx.publicUrl}/letters`,
      about: 'link-worker-news',
    })
}

/** They need no help any more: nobody rings, and what they had said of language and form is as it was. */
export async function takeBackHelp(tx: Tx, actor: Actor, none: string): Promise<void> {
  const person = await lockedPerson(tx, actor)
  const call = await waitingCall(tx, person.person_id)
  refuseIf(call ? [] : [none])
  if (!call) return
  await takeBackCall(tx, call.message_id)
  const { was, now } = call
  if (was && now.language === person.language && now.format === person.format)
    await write(tx, person.person_id, { language: was.language, format: was.format as Format })
}

async function lockedPerson(tx: Tx, actor: Actor) {
  if (!isLinkHolder(actor)) throw new NotFound()
  return tx.db
    .selectFrom('person')
    .select(['person_id', 'language', 'format'])
    .where('person_id', '=', actor.personId)
    .where(visiblePeople(actor, 'my.page'))
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** A link worker who has the details open reads that they have changed meanwhile. */
const write = (tx: Tx, id: string, said: { language: string | null; format: Format | null }) =>
  tx.db
    .updateTable('person')
    .set({
      ...(said.language !== null && { language: said.language }),
      ...(said.format !== null && { format: said.format }),
      version: sql`version + 1`,
      changed_at: tx.now,
      changed_by_account_id: null,
    })
    .where('person_id', '=', id)
    .execute()

/** Their link worker, or the team before there is one. */
async function whoAnswers(tx: Tx, personId: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('referral')
    .innerJoin('team', join =>
      join.onRef('team.place_id', '=', 'referral.place_id').onRef('team.team_id', '=', 'referral.team_id'),
    )
    .leftJoin('support', join =>
      join
        .onRef('support.place_id', '=', 'referral.place_id')
        .onRef('support.person_id', '=', 'referral.person_id')
        .on('support.status', '=', 'open'),
    )
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'support.place_id')
        .onRef('account.account_id', '=', 'support.link_worker_id'),
    )
    .select(['team.email as team', 'account.email as link_worker'])
    .where('referral.person_id', '=', personId)
    .orderBy('referral.sent_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.link_worker ?? row?.team ?? null
}
