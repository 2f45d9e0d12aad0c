/** What happens to support: it starts, ends with the door open, and opens again. */
import { accountOf, isStaff, type Actor } from '../../platform/actor.ts'
import { orNotFound, Refused, refuseIf } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { sendMessage } from '../messages/changes.ts'
import { tellPerson, type Reachable } from '../messages/to-person.ts'
import { isSupportedNow, supportToChange, teamLinkWorkers } from './queries.ts'
import { blockers, moves, whyNotAnother, whyNotHandOver, type Ending, type MoveName } from './support.ts'
import { words } from './words.ts'

/** Support begins with this link worker, who must be of the team. Returns who they are. */
export async function startSupport(
  tx: Tx,
  actor: Actor,
  {
    personId,
    referralId,
    teamId,
    linkWorkerId,
  }: { personId: string; referralId: string; teamId: string; linkWorkerId: string },
): Promise<{ name: string; phone: string | null }> {
  const linkWorker = (await teamLinkWorkers(tx, teamId)).find(one => one.account_id === linkWorkerId)
  if (!linkWorker) throw new Refused(['Select a link worker of this team'])
  refuseIf(whyNotAnother(await isSupportedNow(tx, personId)))
  const { support_id } = await tx.db
    .insertInto('support')
    .values({
      person_id: personId,
      referral_id: referralId,
      team_id: teamId,
      link_worker_id: linkWorkerId,
      status: moves.start.to,
      started_at: tx.now,
    })
    .returning('support_id')
    .executeTakeFirstOrThrow()
  await recordEvent(tx, actor, support_id, { move: 'start' })
  return linkWorker
}

interface Ended {
  ending: Ending
  summary: string
  /** What the referrer is asked to do; empty: no action needed. */
  gpAction: string
}

/** The link worker and the person end the support; the referrer gets the summary. The door stays open. */
export async function endSupport(
  tx: Tx,
  actor: Actor,
  id: string,
  { ending, summary, gpAction }: Ended,
): Promise<void> {
  const support = await supportToChange(tx, actor, 'support.write', id)
  refuseIf(blockers(support.status, 'end'))
  await tx.db
    .updateTable('support')
    .set({ status: moves.end.to, ended_at: tx.now, ending, summary, gp_action: gpAction })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, { move: 'end', why: ending, particulars: { summary, gpAction } })
  await sendMessage(tx, {
    channel: 'email',
    to: support.referrer_email,
    subject: `Summary of your referral ${support.reference}: ${gpAction === '' ? 'no action needed' : 'please act'}`,
    body: `The support has ended${ending === 'died' ? '' : ', with the door open'}.\n\nRead the one-page summary of referral ${support.reference}:\n${tx.publicUrl}/referrals/${support.referral_id}/summary`,
    about: 'summary',
  })
  if (ending !== 'died') await tellOfEnding(tx, support)
}

/** Another link worker of the team takes the support over, open as it is. The person and both of them are told. */
export async function handOver(tx: Tx, actor: Actor, id: string, linkWorkerId: string): Promise<void> {
  const support = await supportToChange(tx, actor, 'support.hand-over', id)
  refuseIf(blockers(support.status, 'hand-over'))
  const team = await teamLinkWorkers(tx, support.team_id)
  const ids = team.map(({ account_id }) => account_id)
  refuseIf(whyNotHandOver(ids, support.link_worker_id, linkWorkerId))
  const next = orNotFound(team.find(({ account_id }) => account_id === linkWorkerId))
  await tx.db
    .updateTable('support')
    .set({ link_worker_id: linkWorkerId })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, {
    move: 'hand-over',
    particulars: { from: support.link_worker_id, to: linkWorkerId },
  })
  await tellPerson(
    tx,
    support,
    words.en.handedOver({
      linkWorker: next.name,
      before: support.link_worker,
      service: tx.place.service_name,
      phone: next.phone ?? tx.place.phone,
    }),
  )
  await tellLinkWorker(tx, next.email, 'Somebody was handed over to you', support.person_id)
}

/** Somebody whose support has ended hears how to come back. */
const tellOfEnding = (tx: Tx, support: Reachable & { link_worker: string }) =>
  tellPerson(tx, support, words.en.ended({ linkWorker: support.link_worker, service: tx.place.service_name }))

/** The person stops the support from their own page. */
export async function stopSupport(tx: Tx, actor: Actor, id: string, why: string | null): Promise<void> {
  const support = await supportToChange(tx, actor, 'my.page', id)
  refuseIf(blockers(support.status, 'stop'))
  await tx.db
    .updateTable('support')
    .set({ status: moves.stop.to, ended_at: tx.now, ending: 'chose', summary: '', gp_action: '' })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, { move: 'stop', why })
  await tellLinkWorker(
    tx,
    support.link_worker_email,
    'Somebody on your caseload has chosen to stop',
    support.person_id,
  )
  await sendMessage(tx, {
    channel: 'email',
    to: support.referrer_email,
    subject: `About your referral ${support.reference}: no action needed`,
    body: `The person has chosen to stop, with the door open. It changes nothing about their care.\n\nRead more about referral ${support.reference}:\n${tx.publicUrl}/referrals/${support.referral_id}/summary`,
    about: 'summary',
  })
}

/** The person comes back, in one step, to the same link worker. */
export async function returnToSupport(tx: Tx, actor: Actor, id: string): Promise<void> {
  const support = await supportToChange(tx, actor, isStaff(actor) ? 'support.write' : 'my.page', id)
  refuseIf(blockers(support.status, 'return'))
  refuseIf(whyNotAnother(await isSupportedNow(tx, support.person_id)))
  await tx.db
    .updateTable('support')
    .set({ status: moves.return.to, ended_at: null, ending: null })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, { move: 'return' })
  if (!isStaff(actor))
    await tellLinkWorker(
      tx,
      // Whoever has left is not written to: the team finds them a link worker.
      support.hasLinkWorker ? support.link_worker_email : support.team_email,
      'Somebody you supported would like to talk again',
      support.person_id,
    )
}

const tellLinkWorker = (tx: Tx, to: string, news: string, personId: string) =>
  sendMessage(tx, {
    channel: 'email',
    to,
    subject: news,
    body: `${news}.\n\n${tx.publicUrl}/people/${personId}`,
    about: 'link-worker-news',
  })

interface Recorded {
  move: MoveName
  why?: string | null
  /** What was said with it: an ending keeps its summary, whatever comes after. */
  particulars?: Record<string, string>
}

async function recordEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, why, particulars }: Recorded,
): Promise<void> {
  await tx.db
    .insertInto('support_event')
    .values({
      support_id: id,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: why ?? null,
      particulars: JSON.stringify(particulars ?? {}),
    })
    .execute()
}
