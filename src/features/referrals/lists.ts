/** The lists of referrals: those that wait for a team, and what an organisation sent. A page at a time. */
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { keysToTakeOn } from '../waiting/to-take-on.ts'
import { saysOfAgreement } from './answers.ts'
import { referralColumns, referralRows } from './queries.ts'
import { supportColumns, supportedNow } from './standing.ts'
import { visibleReferrals } from './visibility.ts'
import type { WantedList } from './wanted-list.ts'

/** Whether the person has said that they would like to hear from us, and has not taken it back. */
const hasSaidYes = sql<boolean>`coalesce((
  select said.move = 'agree' from referral_event as said
  where said.place_id = referral.place_id and said.referral_id = referral.referral_id
    and said.move in (${sql.join(saysOfAgreement)})
  order by said.event_id desc limit 1
), false)`.as('hasSaidYes')

/** Referrals that wait for this actor's team, in the order of the waiting list: the inbox. The page first, then what it shows. */
export const referralsWaiting = (tx: Tx, actor: Actor, page: number) =>
  referralRows(tx, actor, 'referral.answer')
    .innerJoin(
      keysToTakeOn(tx, actor, 'referral.answer', onPage(page)).as('wait'),
      'wait.referral_id',
      'referral.referral_id',
    )
    .leftJoin('waiting', join =>
      join
        .onRef('waiting.place_id', '=', 'referral.place_id')
        .onRef('waiting.referral_id', '=', 'referral.referral_id'),
    )
    .leftJoin('account as put_ahead', join =>
      join
        .onRef('put_ahead.place_id', '=', 'waiting.place_id')
        .onRef('put_ahead.account_id', '=', 'waiting.ahead_by'),
    )
    .select(referralColumns)
    .select(['waiting.ahead_reason', 'waiting.ahead_words', 'put_ahead.name as ahead_by'])
    .select(['person.phone', 'person.email'])
    .select(hasSaidYes)
    .select(query =>
      query
        .exists(
          query
            .selectFrom('referral_event')
            .select('event_id')
            .whereRef('referral_event.referral_id', '=', 'referral.referral_id')
            .where('referral_event.move', '=', 'answer'),
        )
        .as('isAnswered'),
    )
    .select(query =>
      query
        .selectFrom('triage')
        .select('triage.urgency')
        .whereRef('triage.referral_id', '=', 'referral.referral_id')
        .orderBy('triage.at', 'desc')
        .orderBy('triage.triage_id', 'desc')
        .limit(1)
        .as('urgency'),
    )
    .orderBy('wait.rank')
    .orderBy('wait.since')
    .orderBy('wait.referral_id')
    .execute()
export type ReferralWaiting = Awaited<ReturnType<typeof referralsWaiting>>[number]

/** What the actor's organisation has sent: those that were asked for, in the order that was asked for. */
export const referralsSent = (tx: Tx, actor: Actor, wanted: WantedList, page: number) => {
  const order = orders[wanted.sort]
  return referralRows(tx, actor, 'referral.read')
    .leftJoinLateral(
      query => supportedNow(query as never),
      join => join.onTrue(),
    )
    .select(referralColumns)
    .select(supportColumns)
    .select(questionsWaiting(tx, actor))
    .where(
      'referral.referral_id',
      'in',
      asked(tx, actor, wanted)
        .select('referral.referral_id')
        .orderBy(order)
        .limit(onPage(page).limit)
        .offset(onPage(page).offset),
    )
    .orderBy(order)
    .execute()
}

/** The referrals of the list, before it is cut into pages. A name joins the people only where it is asked for. */
function asked(tx: Tx, actor: Actor, { status, names, sort }: WantedList) {
  let query = tx.db.selectFrom('referral').where(visibleReferrals(actor, 'referral.read'))
  if (status === 'question')
    query = query
      .where('referral.open_questions', '>', 0)
      .where('referral.status', 'in', ['sent', 'accepted'])
  else if (status !== null) query = query.where('referral.status', '=', status)
  for (const word of names)
    // “offset 0” keeps it beside each referral of the organisation: of all people of the place a short name begins many.
    query = query.where(sql<boolean>`exists (
      select from person_word
      where person_word.place_id = referral.place_id and person_word.person_id = referral.person_id
        and person_word.word >= ${word} and person_word.word < ${`${word}\u{10FFFF}`}
      offset 0)`)
  if (sort !== 'person') return query
  return query.innerJoin('person', join =>
    join
      .onRef('person.place_id', '=', 'referral.place_id')
      .onRef('person.person_id', '=', 'referral.person_id'),
  ) as unknown as typeof query
}

/** The newest first within what is alike; the id last, so that no row stands on two pages. */
const orders = {
  newest: sql`referral.sent_at desc, referral.referral_id desc`,
  oldest: sql`referral.sent_at, referral.referral_id`,
  status: sql`array_position(array['sent', 'accepted', 'returned', 'declined', 'withdrawn'], referral.status),
    referral.sent_at desc, referral.referral_id desc`,
  person: sql`person.family_name, person.first_name, referral.sent_at desc, referral.referral_id desc`,
} as const satisfies Record<WantedList['sort'], unknown>

/** How many questions of the team wait for the actor's organisation, on any page: the same in every row, counted once. */
const questionsWaiting = (tx: Tx, actor: Actor) =>
  tx.db
    .selectFrom('referral')
    .select(({ fn }) => fn.sum<number | null>('referral.open_questions').as('waiting'))
    .where(visibleReferrals(actor, 'referral.read'))
    .where('referral.open_questions', '>', 0)
    .where('referral.status', 'in', ['sent', 'accepted'])
    .as('questions_waiting')
