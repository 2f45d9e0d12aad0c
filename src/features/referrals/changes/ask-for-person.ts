/** A person of ours, just added or long known, is asked for: one referral, or one more thing said about what goes on. */
import { sql } from 'kysely'
import { isLinkHolder, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { recordConsent } from '../../consent/changes.ts'
import type { Need } from '../../directory/needs.ts'
import { sendMessage } from '../../messages/changes.ts'
import { tellPerson, toldBy } from '../../messages/to-person.ts'
import { reachable } from '../../people/changes.ts'
import { lastTeamOf } from '../../people/last-team.ts'
import { keepTriage } from '../../triage/changes.ts'
import type { Answers as Weighed } from '../../triage/question.ts'
import type { Urgency } from '../../triage/rule.ts'
import { moves, type ReferredBy } from '../referral.ts'
import { askedForThem, askedUs } from '../words.ts'
import { recordEvent } from './record.ts'
import { unusedReference } from './reference.ts'
import { tellReferrer } from './tell-referrer.ts'
import { tellTeam } from './tell-team.ts'

export interface AskedFor {
  draftId: string | null
  by: 'self' | ReferredBy
  words: string
  needs: readonly Need[]
  practiceId: string | null
  /** Of whoever has had no team yet. */
  teamId: string | null
  /** What is weighed, and why it is not all that they ticked. */
  triage: { answers: Weighed; why: string } | null
  /** What was said of them that the record has otherwise. */
  otherwise: string
}

export interface Became {
  reference: string
  referralId: string
  personId: string
  /** False: it was added to what goes on already. Nobody who asked without an account learns which. */
  isNew: boolean
}

/** Who waits or is supported has one referral already: what is said now is read there. Otherwise it is a new one. */
export async function askForPerson(tx: Tx, actor: Actor, personId: string, asked: AskedFor): Promise<Became> {
  const person = await tx.db
    .selectFrom('person')
    .select(reachable)
    .select(lastTeamOf(sql.ref('person.person_id')).as('last_team_id'))
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const standing = await standingOf(tx, personId)
  if (standing) return addTo(tx, actor, { ...standing, personId }, asked)
  const team = await tx.db
    .selectFrom('team')
    .select(['team_id', 'name', 'email'])
    .where('team_id', '=', person.last_team_id ?? asked.teamId)
    .executeTakeFirstOrThrow()
  const { by, words, practiceId } = asked
  const reference = await unusedReference(tx)
  const { referral_id: referralId } = await tx.db
    .insertInto('referral')
    .values({
      reference,
      person_id: personId,
      organisation_id: practiceId,
      referrer_id: null,
      referred_by: by === 'self' ? null : JSON.stringify(by),
      team_id: team.team_id,
      status: moves.send.to,
      needs: [...asked.needs],
      reason: by === 'self' ? '' : words,
      own_words: by === 'self' ? words : '',
      tell_back: practiceId === null ? 'status' : 'summary',
      way: 'self',
      draft_id: asked.draftId,
      sent_at: tx.now,
    })
    .returning('referral_id')
    .executeTakeFirstOrThrow()
  // Of somebody else it is not theirs yet: they are asked, and their yes is kept then.
  if (by === 'self')
    await recordConsent(tx, actor, {
      personId,
      about: 'referral',
      aboutId: referralId,
      items: ['a link worker contacts me', ...(practiceId ? ['my practice hears what became of it'] : [])],
      given: true,
      how: isLinkHolder(actor) && asked.draftId === null ? 'on their own page' : 'asked us themselves',
      wording: 'self-referral-1',
    })
  const urgency = await weigh(tx, actor, { personId, referralId }, asked)
  const service = tx.place.service_name
  const heard = await tellPerson(
    tx,
    person,
    by === 'self'
      ? askedUs({ service, team: team.name, reference })
      : askedForThem({ service, reason: words, by }),
  )
  await recordEvent(tx, actor, referralId, {
    move: 'send',
    particulars: {
      by,
      told: toldBy(heard),
      ...(asked.otherwise !== '' && { otherwise: asked.otherwise }),
    },
  })
  await sendMessage(tx, {
    channel: 'email',
    to: team.email,
    subject: isPressing(urgency) ? 'An urgent self-referral is waiting' : 'A self-referral is waiting',
    body: `Somebody ${by === 'self' ? 'has asked us themselves' : 'has asked for a person they know: ask the person first'}. It is waiting in your inbox.\n\n${tx.publicUrl}/inbox`,
    about: 'referral-waiting',
  })
  if (practiceId !== null) await tellPractice(tx, { reference, referral_id: referralId }, practiceId)
  return { reference, referralId, personId, isNew: true }
}

type Standing = NonNullable<Awaited<ReturnType<typeof standingOf>>>

/** The referral that waits, or the one whose support is open. */
const standingOf = (tx: Tx, personId: string) =>
  tx.db
    .selectFrom('referral')
    .innerJoin('team', join =>
      join.onRef('team.place_id', '=', 'referral.place_id').onRef('team.team_id', '=', 'referral.team_id'),
    )
    .leftJoin('support', join =>
      join
        .onRef('support.place_id', '=', 'referral.place_id')
        .onRef('support.referral_id', '=', 'referral.referral_id')
        .on('support.status', '=', 'open'),
    )
    .leftJoin('account as link_worker', join =>
      join
        .onRef('link_worker.place_id', '=', 'support.place_id')
        .onRef('link_worker.account_id', '=', 'support.link_worker_id'),
    )
    .select([
      'referral.referral_id',
      'referral.reference',
      'team.email as team_email',
      'link_worker.email as link_worker_email',
    ])
    .where('referral.person_id', '=', personId)
    .where(query =>
      query.or([query('referral.status', '=', 'sent'), query('support.support_id', 'is not', null)]),
    )
    .orderBy('support.support_id')
    .limit(1)
    .executeTakeFirst()

/** No second referral: what was said stands in the story of the first, and whoever has it is told. */
async function addTo(
  tx: Tx,
  actor: Actor,
  { personId, ...standing }: Standing & { personId: string },
  asked: AskedFor,
): Promise<Became> {
  const { referral_id: referralId, reference } = standing
  const { by, words, otherwise } = asked
  await recordEvent(tx, actor, referralId, {
    move: 'write',
    particulars: {
      by,
      words,
      ...(asked.needs.length > 0 && { needs: asked.needs }),
      ...(otherwise !== '' && { otherwise }),
    },
  })
  const urgency = await weigh(tx, actor, { personId, referralId }, asked)
  const who =
    by === 'self' ? 'The person wrote to us themselves.' : 'Somebody who knows the person wrote to us.'
  await tellTeam(tx, standing, isPressing(urgency) ? `${who} It may be pressing: read it now.` : who)
  return { reference, referralId, personId, isNew: false }
}

async function weigh(
  tx: Tx,
  actor: Actor,
  about: { personId: string; referralId: string },
  { triage }: AskedFor,
): Promise<Urgency | undefined> {
  return triage === null ? undefined : (await keepTriage(tx, actor, { ...about, ...triage })).urgency
}

const isPressing = (urgency: Urgency | undefined): boolean =>
  urgency === 'urgent-practical' || urgency === 'crisis'

async function tellPractice(
  tx: Tx,
  referral: { reference: string; referral_id: string },
  practiceId: string,
): Promise<void> {
  const practice = await tx.db
    .selectFrom('organisation')
    .select('email')
    .where('organisation_id', '=', practiceId)
    .executeTakeFirstOrThrow()
  await tellReferrer(
    tx,
    { ...referral, referrer_email: practice.email },
    'One of your people has asked us for support, and lets us tell you.',
  )
}
