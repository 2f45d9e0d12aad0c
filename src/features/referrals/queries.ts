/** One referral, and the lists of those that wait and were sent, for those who may see them. */
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { visibleReferrals } from './visibility.ts'

/** Everything around one referral that its readers may know. */
export const referralRows = (tx: Tx, actor: Actor, permission: Permission) =>
  tx.db
    .selectFrom('referral')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'referral.place_id')
        .onRef('person.person_id', '=', 'referral.person_id'),
    )
    .innerJoin('account as referrer', join =>
      join
        .onRef('referrer.place_id', '=', 'referral.place_id')
        .onRef('referrer.account_id', '=', 'referral.referrer_id'),
    )
    .innerJoin('organisation', join =>
      join
        .onRef('organisation.place_id', '=', 'referral.place_id')
        .onRef('organisation.organisation_id', '=', 'referral.organisation_id'),
    )
    .innerJoin('team', join =>
      join.onRef('team.place_id', '=', 'referral.place_id').onRef('team.team_id', '=', 'referral.team_id'),
    )
    .where(visibleReferrals(actor, permission))

export const referralColumns = [
  'referral.referral_id',
  'referral.reference',
  'referral.status',
  'referral.needs',
  'referral.reason',
  'referral.sent_at',
  'referral.team_id',
  'referral.person_id',
  'referral.referrer_id',
  'person.first_name',
  'person.family_name',
  'person.preferred_name',
  'person.date_of_birth',
  'person.careful',
  'referrer.name as referrer',
  'organisation.name as organisation',
  'organisation.in_one_sentence as organisation_in_one_sentence',
  'team.name as team',
] as const

/** One referral, or NotFound outside the actor's reach. */
export async function referralToRead(tx: Tx, actor: Actor, permission: Permission, id: string) {
  return orNotFound(
    await referralRows(tx, actor, permission)
      .select(referralColumns)
      .where('referral.referral_id', '=', id)
      .executeTakeFirst(),
  )
}
export type Referral = Awaited<ReturnType<typeof referralToRead>>

/** The same, locked for a change, with how to reach the person and the referrer. */
export async function referralToChange(tx: Tx, actor: Actor, permission: Permission, id: string) {
  return orNotFound(
    await referralRows(tx, actor, permission)
      .select(referralColumns)
      .select([
        'person.phone',
        'person.email',
        'person.prefers',
        'person.is_neutral',
        'referrer.email as referrer_email',
      ])
      .where('referral.referral_id', '=', id)
      .forUpdate('referral')
      .executeTakeFirst(),
  )
}

/** Referrals that wait for this actor's team, longest wait first: the inbox. */
export const referralsWaiting = (tx: Tx, actor: Actor, page: number) =>
  referralRows(tx, actor, 'referral.answer')
    .select(referralColumns)
    .where('referral.status', '=', 'sent')
    .orderBy('referral.sent_at')
    .limit(onPage(page).limit)
    .offset(onPage(page).offset)
    .execute()

/** What the actor's organisation has sent, newest first. */
export const referralsSent = (tx: Tx, actor: Actor, page: number) =>
  referralRows(tx, actor, 'referral.read')
    .leftJoin('support', join =>
      join
        .onRef('support.place_id', '=', 'referral.place_id')
        .onRef('support.referral_id', '=', 'referral.referral_id'),
    )
    .select(referralColumns)
    .select('support.status as support_status')
    .orderBy('referral.sent_at', 'desc')
    .limit(onPage(page).limit)
    .offset(onPage(page).offset)
    .execute()
