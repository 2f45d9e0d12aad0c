/** One referral, for those who may see it: to read, and locked for a change. */
import { sql, type ExpressionBuilder } from 'kysely'
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { DB } from '../../platform/database/schema.ts'
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
    .leftJoin('account as referrer', join =>
      join
        .onRef('referrer.place_id', '=', 'referral.place_id')
        .onRef('referrer.account_id', '=', 'referral.referrer_id'),
    )
    .leftJoin('organisation', join =>
      join
        .onRef('organisation.place_id', '=', 'referral.place_id')
        .onRef('organisation.organisation_id', '=', 'referral.organisation_id'),
    )
    .innerJoin('team', join =>
      join.onRef('team.place_id', '=', 'referral.place_id').onRef('team.team_id', '=', 'referral.team_id'),
    )
    .where(visibleReferrals(actor, permission))

/** Who asked: whoever has an account, whoever asked for somebody they care for, or the person. */
const askedBy = sql<string>`coalesce(referrer.name, referral.referred_by ->> 'name',
  concat_ws(' ', coalesce(person.preferred_name, person.first_name), nullif(person.family_name, '')))`.as(
  'referrer',
)

export const referralColumns = [
  'referral.referral_id',
  'referral.reference',
  'referral.status',
  'referral.needs',
  'referral.reason',
  'referral.own_words',
  'referral.noticed',
  'referral.tell_back',
  'referral.sent_at',
  'referral.moved_at',
  'referral.moved_why',
  'referral.open_questions',
  'referral.paused_until',
  'referral.unaware_at',
  'referral.version',
  'referral.team_id',
  'referral.person_id',
  'referral.referrer_id',
  'referral.referred_by',
  'referral.way',
  'person.first_name',
  'person.family_name',
  'person.preferred_name',
  'person.date_of_birth',
  'person.careful',
  askedBy,
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

/** Where news for whoever sent it goes: an account, or the practice that a person who asked by themselves lets us tell. */
export const referrersEmail = sql<string | null>`coalesce(referrer.email, organisation.email)`.as(
  'referrer_email',
)

/** Where news for the link worker goes; null when nobody supports the person because of this referral now. */
const linkWorkersEmail = (query: ExpressionBuilder<DB, 'referral'>) =>
  query
    .selectFrom('support')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'support.place_id')
        .onRef('account.account_id', '=', 'support.link_worker_id'),
    )
    .select('account.email')
    .whereRef('support.referral_id', '=', 'referral.referral_id')
    .where('support.status', '=', 'open')
    .limit(1)
    .as('link_worker_email')

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
        referrersEmail,
        'team.email as team_email',
      ])
      .select(linkWorkersEmail)
      .where('referral.referral_id', '=', id)
      .forUpdate('referral')
      .executeTakeFirst(),
  )
}
