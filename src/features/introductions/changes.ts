/** What happens to an introduction: made, answered by the provider, followed up, or no longer wanted. */
import { accountOf, isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound, refuseIf } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Permission } from '../../permissions.ts'
import { createLink, revokeLinks } from '../accounts/links.ts'
import { newestSupport } from '../caseload/queries.ts'
import { recordConsent } from '../consent/changes.ts'
import { serviceToRead } from '../directory/queries.ts'
import { sendMessage } from '../messages/changes.ts'
import {
  blockers,
  moves,
  whyNotMake,
  type MoveName,
  type ProviderReason,
  type Shareable,
  type Warmth,
} from './introduction.ts'
import { introductionToChange } from './queries.ts'
import { words } from './words.ts'

interface New {
  serviceId: string
  need: string
  warmth: Warmth
  agreed: boolean
  shared: readonly Shareable[]
  note: string
  providerEmail: string | null
}

/** A signpost is written down and nothing leaves; anything warmer is sent with what the person agreed to share. */
export async function makeIntroduction(tx: Tx, actor: Actor, personId: string, wanted: New): Promise<string> {
  if (!isStaff(actor)) throw new NotFound()
  refuseIf(whyNotMake(wanted))
  const support = await newestSupport(tx, actor, 'introduction.write', personId)
  const service = await serviceToRead(tx, wanted.serviceId)
  const move = wanted.warmth === 'signposted' ? 'give' : 'send'
  const { introduction_id } = await tx.db
    .insertInto('introduction')
    .values({
      support_id: support.support_id,
      person_id: personId,
      service_id: wanted.serviceId,
      need: wanted.need,
      warmth: wanted.warmth,
      status: moves[move].to,
      shared: move === 'send' ? ['name', ...wanted.shared] : [],
      note: move === 'send' && wanted.shared.includes('note') ? wanted.note : '',
      provider_email: move === 'send' ? wanted.providerEmail : null,
      made_at: tx.now,
      made_by: actor.accountId,
    })
    .returning('introduction_id')
    .executeTakeFirstOrThrow()
  await recordEvent(tx, actor, introduction_id, { move })
  if (move === 'give' || wanted.providerEmail === null) return introduction_id
  await recordConsent(tx, actor, {
    personId,
    about: 'introduction',
    aboutId: introduction_id,
    items: ['name', ...wanted.shared],
    given: true,
    how: 'told the link worker',
    wording: 'introduction-1',
  })
  const link = await providerLink(tx, introduction_id, personId, wanted.providerEmail)
  await tellProvider(
    tx,
    wanted.providerEmail,
    'introduction-offered',
    words.en.offered({ service: service.name, team: tx.place.service_name, link }),
  )
  return introduction_id
}

/** The provider says yes, with the first day if it is known. */
export async function acceptIntroduction(
  tx: Tx,
  actor: Actor,
  id: string,
  { firstSessionOn }: { firstSessionOn: Temporal.PlainDate | null },
): Promise<void> {
  const introduction = await introductionToChange(tx, actor, 'introduction.answer', id)
  refuseIf(blockers(introduction.status, 'accept'))
  const followUpOn = firstSessionOn?.add({ days: 1 }) ?? tx.today.add({ days: 14 })
  await record(tx, actor, id, {
    move: 'accept',
    set: { first_session_on: firstSessionOn, follow_up_on: followUpOn },
  })
  const { provider_email, service, person_id } = introduction
  if (provider_email) {
    const link = await providerLink(tx, id, person_id, provider_email)
    await tellProvider(tx, provider_email, 'introduction-accepted', words.en.accepted({ service, link }))
  }
  await tellLinkWorker(tx, introduction, `${service} said yes`)
}

/** The provider cannot take them on, and says why. */
export async function declineIntroduction(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason }: { reason: ProviderReason },
): Promise<void> {
  const introduction = await introductionToChange(tx, actor, 'introduction.answer', id)
  refuseIf(blockers(introduction.status, 'decline'))
  await record(tx, actor, id, { move: 'decline', why: reason })
  await tellLinkWorker(tx, introduction, `${introduction.service} could not take them on`)
}

/** Whether the person came: said by the provider, or by the link worker. */
export async function recordAttendance(
  tx: Tx,
  actor: Actor,
  id: string,
  { came, permission }: { came: boolean; permission: Permission },
): Promise<void> {
  const introduction = await introductionToChange(tx, actor, permission, id)
  const move = came ? 'attend' : 'miss'
  refuseIf(blockers(introduction.status, move))
  // Not yet: asked again in two weeks.
  await record(tx, actor, id, { move, set: { follow_up_on: came ? null : tx.today.add({ days: 14 }) } })
  if (!isStaff(actor))
    await tellLinkWorker(
      tx,
      introduction,
      came ? `${introduction.service} says they came` : `${introduction.service} says they have not come yet`,
    )
}

/** No longer wanted, by the person or for them: undone in one step, and it counts against nobody. */
export async function stopIntroduction(
  tx: Tx,
  actor: Actor,
  id: string,
  permission: Permission,
): Promise<void> {
  const introduction = await introductionToChange(tx, actor, permission, id)
  refuseIf(blockers(introduction.status, 'stop'))
  await record(tx, actor, id, { move: 'stop', set: { follow_up_on: null } })
  const { provider_email, service, person_id } = introduction
  if (introduction.status !== 'given') {
    await recordConsent(tx, actor, {
      personId: person_id,
      about: 'introduction',
      aboutId: id,
      items: introduction.shared,
      given: false,
      how: isStaff(actor) ? 'told the link worker' : 'on their own page',
      wording: 'introduction-1',
    })
    await revokeLinks(tx, id)
    if (provider_email)
      await tellProvider(
        tx,
        provider_email,
        'introduction-stopped',
        words.en.stopped({ service, team: tx.place.service_name }),
      )
  }
  if (!isStaff(actor)) await tellLinkWorker(tx, introduction, `Somebody no longer wishes to go to ${service}`)
}

/** Asks providers who said yes whether the person came, on the day it is due. Run by the sweep. */
export async function askWhetherTheyCame(tx: Tx): Promise<number> {
  const due = await tx.db
    .updateTable('introduction')
    .set({ follow_up_on: null })
    .where('status', 'in', ['accepted', 'missed'])
    .where('follow_up_on', '<=', tx.today)
    .returning(['introduction_id', 'person_id', 'provider_email', 'service_id'])
    .execute()
  for (const { introduction_id, person_id, provider_email, service_id } of due) {
    if (!provider_email) continue
    const service = await serviceToRead(tx, service_id)
    const link = await providerLink(tx, introduction_id, person_id, provider_email)
    await tellProvider(
      tx,
      provider_email,
      'introduction-follow-up',
      words.en.followUp({ service: service.name, link }),
    )
  }
  return due.length
}

const providerLink = (tx: Tx, introductionId: string, personId: string, sentTo: string): Promise<string> =>
  createLink(tx, { kind: 'provider', personId, introductionId, sentTo })

const tellProvider = (
  tx: Tx,
  to: string,
  about: string,
  { subject, body }: { subject: string; body: string },
) => sendMessage(tx, { channel: 'email', to, subject, body, about })

const tellLinkWorker = (
  tx: Tx,
  introduction: { link_worker_email: string; person_id: string; introduction_id: string },
  news: string,
) =>
  sendMessage(tx, {
    channel: 'email',
    to: introduction.link_worker_email,
    subject: news,
    body: `${news}.\n\n${tx.publicUrl}/people/${introduction.person_id}/introductions/${introduction.introduction_id}`,
    about: 'link-worker-news',
  })

interface Recorded {
  move: MoveName
  /** Days that change with the move. */
  set?: { first_session_on?: Temporal.PlainDate | null; follow_up_on?: Temporal.PlainDate | null }
  why?: string
}

async function record(tx: Tx, actor: Actor, id: string, { move, set, why }: Recorded): Promise<void> {
  await tx.db
    .updateTable('introduction')
    .set({ status: moves[move].to, ...set })
    .where('introduction_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, { move, ...(why === undefined ? {} : { why }) })
}

async function recordEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, why }: Omit<Recorded, 'set'>,
): Promise<void> {
  await tx.db
    .insertInto('introduction_event')
    .values({
      introduction_id: id,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: why ?? null,
    })
    .execute()
}
