/** A draft is sent and becomes a referral. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { heardBy } from './heard-by.ts'
import { recordConsent } from '../../consent/changes.ts'
import { sendMessage } from '../../messages/changes.ts'
import { tellPerson, toldBy } from '../../messages/to-person.ts'
import { lockSame } from '../../people/duplicates/lock-same.ts'
import { saveSections } from '../../people/profile/changes.ts'
import { recordOverrides } from '../../guidelines/changes.ts'
import { concernsFollow } from '../../safeguarding/changes/raise.ts'
import { recordTriage } from '../../triage/changes.ts'
import type { Urgency } from '../../triage/rule.ts'
import { beforeSending, whyNotSendNow, type Said } from '../before-sending.ts'
import { weighedIn, type TellBack } from '../draft.ts'
import { draftToChange } from '../my-drafts.ts'
import { moves } from '../referral.ts'
import { referred } from '../words.ts'
import { removeDraft } from './draft.ts'
import { detailsOf } from './person-in-draft.ts'
import { recordEvent } from './record.ts'
import { unusedReference } from './reference.ts'
import { personReferred } from './person-referred.ts'

/** The draft becomes a referral: the team can see it, the person is told, the agreement is on record. */
export async function sendReferral(
  tx: Tx,
  actor: Actor,
  draftId: string,
  said: Said = { why: '', isSomebodyElse: false },
): Promise<{ id: string; personId: string }> {
  const { answers } = await draftToChange(tx, actor, draftId)
  const details = detailsOf(answers)
  // First: of two practices in the same second, the later waits, and then sees what the first did.
  await lockSame(tx, details)
  const before = await beforeSending(tx, actor, answers)
  const { organisation, objections } = before
  refuseIf(whyNotSendNow(tx, answers, { before, said }))
  const person = await personReferred(tx, details, { candidates: before.candidates, said })
  const personId = person.person_id
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
      own_words: answers.own_words ?? '',
      noticed: answers.noticed ?? [],
      tell_back: answers.tell_back ?? 'summary',
      way: answers.way ?? 'guided',
      draft_id: draftId,
      sent_at: tx.now,
    })
    .returning('referral_id')
    .executeTakeFirstOrThrow()
  await recordConsent(tx, actor, {
    personId,
    about: 'referral',
    aboutId: referral_id,
    items: ['a link worker contacts me', agreedBack[answers.tell_back ?? 'summary']],
    given: true,
    how: 'told the referrer',
    wording: 'referral-1',
  })
  await recordOverrides(tx, actor, { referralId: referral_id, objections, why: said.why })
  const { notTaken } = await saveSections(tx, actor, personId, answers.profile ?? {})
  const weighed = weighedIn(answers)
  const triage =
    weighed &&
    (await recordTriage(tx, actor, { personId, referralId: referral_id, answers: weighed, why: '' }))
  await concernsFollow(tx, { draftId, personId, referralId: referral_id })
  await removeDraft(tx, actor, draftId)
  const heard = await tellPerson(
    tx,
    person,
    referred({
      referrer: actor.name,
      organisation: organisation.name,
      service: tx.place.service_name,
      team: organisation.team ?? '',
      reason: answers.reason ?? '',
      by: heardBy(tx),
    }),
  )
  const otherwise = givenOtherwise(details, person)
  await recordEvent(tx, actor, referral_id, {
    move: 'send',
    particulars: {
      told: toldBy(heard),
      ...(otherwise && { otherwise }),
      ...(notTaken.length > 0 && { notTaken: notTaken.join(', ') }),
    },
  })
  if (organisation.team_email)
    await sendMessage(tx, {
      channel: 'email',
      to: organisation.team_email,
      subject: isPressing(triage?.urgency) ? 'An urgent referral is waiting' : 'A new referral is waiting',
      body: `A referral from ${organisation.name} is waiting in your inbox.\n\n${tx.publicUrl}/inbox`,
      about: 'referral-waiting',
    })
  return { id: referral_id, personId }
}

/** What cannot wait for its turn in the inbox. */
const isPressing = (urgency: Urgency | undefined): boolean =>
  urgency === 'urgent-practical' || urgency === 'crisis'

/** What the person agreed that the referrer hears, as their consent has it. */
const agreedBack: Record<TellBack, string> = {
  summary: 'my practice hears what became of it',
  status: 'my practice hears only that a link worker met me, and when it ended',
}

/** What a second referral says of how to reach the person that the record does not: for the link worker to ask about. */
const givenOtherwise = (given: { phone: string | null; email: string | null }, known: typeof given): string =>
  [given.phone !== known.phone && given.phone, given.email !== known.email && given.email]
    .filter(Boolean)
    .join(', ')
