/** What happens to a referral: written, sent, accepted, returned, declined. One function a verb. */
import { randomInt } from 'node:crypto'
import { accountOf, isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound, refuseIf } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { startSupport } from '../caseload/changes.ts'
import { recordConsent } from '../consent/changes.ts'
import { sendMessage } from '../messages/changes.ts'
import { tellPerson } from '../messages/to-person.ts'
import { findOrAddPerson } from '../people/changes.ts'
import { carefulWords, readinessOf, type Answers } from './draft.ts'
import { draftToChange, myOrganisation, referralToChange, withUsSince } from './queries.ts'
import { blockers, moves, newReference, whyNotSend, type MoveName, type ReturnReason } from './referral.ts'
import { visibleDrafts } from './visibility.ts'
import { words } from './words.ts'
import { asDay } from '../../ui/dates.ts'

export async function beginDraft(tx: Tx, actor: Actor): Promise<string> {
  if (!isStaff(actor)) throw new NotFound()
  const { draft_id } = await tx.db
    .insertInto('referral_draft')
    .values({ owner_id: actor.accountId, answers: '{}', updated_at: tx.now })
    .returning('draft_id')
    .executeTakeFirstOrThrow()
  return draft_id
}

/** Keeps one page's answers; the other pages' stay. */
export async function saveDraft(tx: Tx, actor: Actor, id: string, page: Partial<Answers>): Promise<void> {
  const draft = await draftToChange(tx, actor, id)
  await tx.db
    .updateTable('referral_draft')
    .set({ answers: JSON.stringify({ ...draft.answers, ...page }), updated_at: tx.now })
    .where('draft_id', '=', id)
    .execute()
}

export async function removeDraft(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.db.deleteFrom('referral_draft').where('draft_id', '=', id).where(visibleDrafts(actor)).execute()
}

/** Drafts nobody has touched for 90 days. Run by the sweep. */
export async function removeOldDrafts(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('referral_draft')
    .where('updated_at', '<', tx.now.subtract({ hours: 24 * 90 }))
    .execute()
}

/** Why the draft cannot be sent now: the list behind the check page's button. */
export async function whyNotSendDraft(tx: Tx, actor: Actor, answers: Answers): Promise<string[]> {
  const { team_id } = await myOrganisation(tx, actor)
  const since = await withUsSince(tx, answers.nhs_number ?? null)
  return whyNotSend({
    ...readinessOf(answers),
    hasTeam: team_id !== null,
    withUsSince:
      since &&
      `This person is already with us since ${asDay(since)}. To add something, phone ${tx.place.phone}`,
  })
}

/** The draft becomes a referral: the team can see it, the person is told, the agreement is on record. */
export async function sendReferral(
  tx: Tx,
  actor: Actor,
  draftId: string,
): Promise<{ id: string; personId: string }> {
  const { answers } = await draftToChange(tx, actor, draftId)
  const organisation = await myOrganisation(tx, actor)
  const details = detailsOf(answers)
  // First, because it locks the person: of two practices in the same second, the later is told why not.
  const person = await findOrAddPerson(tx, details)
  const personId = person.person_id
  refuseIf(await whyNotSendDraft(tx, actor, answers))
  if (!isStaff(actor) || organisation.team_id === null) throw new NotFound()
  const reference = await unusedReference(tx)
  const { referral_id } = await tx.db
    .insertInto('referral')
    .values({
      reference,
      person_id: personId,
      organisation_id: organisation.organisation_id,
      referrer_id: actor.accountId,
      team_id: organisation.team_id,
      status: moves.send.to,
      needs: answers.needs ?? [],
      reason: answers.reason ?? '',
      sent_at: tx.now,
    })
    .returning('referral_id')
    .executeTakeFirstOrThrow()
  await recordConsent(tx, actor, {
    personId,
    about: 'referral',
    aboutId: referral_id,
    items: ['a link worker contacts me', 'my practice hears what became of it'],
    given: true,
    how: 'told the referrer',
    wording: 'referral-1',
  })
  await removeDraft(tx, actor, draftId)
  const isTold = await tellPerson(
    tx,
    person,
    words.en.referred({
      referrer: actor.name,
      organisation: organisation.name,
      service: tx.place.service_name,
      about: tx.place.about,
      team: organisation.team ?? '',
      reason: answers.reason ?? '',
    }),
  )
  const otherwise = givenOtherwise(details, person)
  await recordEvent(tx, actor, referral_id, {
    move: 'send',
    particulars: { told: isTold ? 'yes' : 'no', ...(otherwise && { otherwise }) },
  })
  if (organisation.team_email)
    await sendMessage(tx, {
      channel: 'email',
      to: organisation.team_email,
      subject: 'A new referral is waiting',
      body: `A referral from ${organisation.name} is waiting in your inbox.\n\n${tx.publicUrl}/inbox`,
      about: 'referral-waiting',
    })
  return { id: referral_id, personId }
}

/** A reference that no referral of this place has. Chance gives the same one twice about once in a million. */
async function unusedReference(tx: Tx): Promise<string> {
  for (;;) {
    const reference = newReference(below => randomInt(below))
    const used = await tx.db
      .selectFrom('referral')
      .select('referral_id')
      .where('reference', '=', reference)
      .executeTakeFirst()
    if (!used) return reference
  }
}

/** What a second referral says of how to reach the person that the record does not: for the link worker to ask about. */
const givenOtherwise = (given: { phone: string | null; email: string | null }, known: typeof given): string =>
  [given.phone !== known.phone && given.phone, given.email !== known.email && given.email]
    .filter(Boolean)
    .join(', ')

/** A link worker takes the referral on: support begins, the person and the referrer are told. */
export async function acceptReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  { linkWorkerId }: { linkWorkerId: string },
): Promise<{ personId: string }> {
  const referral = await referralToChange(tx, actor, 'referral.answer', id)
  refuseIf(blockers(referral.status, 'accept'))
  await record(tx, actor, id, { move: 'accept', particulars: { linkWorkerId } })
  const linkWorker = await startSupport(tx, actor, {
    personId: referral.person_id,
    referralId: id,
    teamId: referral.team_id,
    linkWorkerId,
  })
  await tellPerson(
    tx,
    referral,
    words.en.accepted({
      linkWorker: linkWorker.name,
      service: tx.place.service_name,
      phone: linkWorker.phone ?? tx.place.phone,
    }),
  )
  await tellReferrer(
    tx,
    referral,
    `${linkWorker.name} will contact the person. You will hear when the support ends.`,
  )
  return { personId: referral.person_id }
}

/** The team sends the referral back with a reason and a better door; both the referrer and the person hear it. */
export async function returnReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason, door }: { reason: ReturnReason; door: string },
): Promise<void> {
  const referral = await referralToChange(tx, actor, 'referral.answer', id)
  refuseIf(blockers(referral.status, 'return'))
  await record(tx, actor, id, { move: 'return', why: reason, particulars: { door } })
  if (reason !== 'died')
    await tellPerson(tx, referral, words.en.returned({ service: tx.place.service_name, door }))
  await tellReferrer(tx, referral, 'It was returned to you with a reason and a better way to help.')
}

/** The person says yes please: nothing changes but that the link worker knows. */
export async function agreeToReferral(tx: Tx, actor: Actor, id: string): Promise<void> {
  const referral = await referralToChange(tx, actor, 'my.page', id)
  refuseIf(blockers(referral.status, 'agree'))
  await record(tx, actor, id, { move: 'agree' })
}

/**
 * The person says no, on their page or by telling the team: a choice, not a failure. Nobody contacts them,
 * and the referrer learns of it.
 */
export async function declineReferral(tx: Tx, actor: Actor, id: string, why: string | null): Promise<void> {
  const permission = isStaff(actor) ? 'referral.answer' : 'my.page'
  const referral = await referralToChange(tx, actor, permission, id)
  refuseIf(blockers(referral.status, 'decline'))
  await record(tx, actor, id, { move: 'decline', why })
  await recordConsent(tx, actor, {
    personId: referral.person_id,
    about: 'referral',
    aboutId: id,
    items: ['a link worker contacts me'],
    given: false,
    how: isStaff(actor) ? 'told the team' : 'on their own page',
    wording: 'my-page-1',
  })
  await tellReferrer(tx, referral, 'The person has said no thank you. It changes nothing about their care.')
}

/** The referrer learns of it by e-mail, without the person's name: the page behind the link has it. */
async function tellReferrer(
  tx: Tx,
  {
    reference,
    referral_id,
    referrer_email,
  }: { reference: string; referral_id: string; referrer_email: string },
  news: string,
): Promise<void> {
  await sendMessage(tx, {
    channel: 'email',
    to: referrer_email,
    subject: `About your referral ${reference}`,
    body: `${news}\n\nRead more about referral ${reference}:\n${tx.publicUrl}/referrals/${referral_id}`,
    about: 'referrer-news',
  })
}

interface Recorded {
  move: MoveName
  why?: string | null
  particulars?: Record<string, string>
}

/** The new status and the event that explains it, in one transaction. */
async function record(tx: Tx, actor: Actor, id: string, event: Recorded): Promise<void> {
  await tx.db
    .updateTable('referral')
    .set({ status: moves[event.move].to })
    .where('referral_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, event)
}

async function recordEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, why, particulars }: Recorded,
): Promise<void> {
  await tx.db
    .insertInto('referral_event')
    .values({
      referral_id: id,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      why: why ?? null,
      particulars: JSON.stringify(particulars ?? {}),
    })
    .execute()
}

const detailsOf = (answers: Answers) => ({
  first_name: answers.first_name ?? '',
  family_name: answers.family_name ?? '',
  preferred_name: answers.preferred_name || null,
  date_of_birth: answers.date_of_birth ? Temporal.PlainDate.from(answers.date_of_birth) : null,
  nhs_number: answers.nhs_number ?? null,
  address: answers.address || null,
  postcode: answers.postcode ?? null,
  phone: answers.phone ?? null,
  email: answers.email ?? null,
  prefers: answers.prefers ?? ('phone' as const),
  is_neutral: answers.is_neutral ?? false,
  careful: carefulWords(answers),
})
