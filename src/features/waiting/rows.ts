/** What the list and the pages about one wait show of it, in one statement. */
import { sql, type Expression, type RawBuilder } from 'kysely'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import type { Tx } from '../../platform/tx.ts'
import { isMobile } from '../people/contact-details.ts'
import { flagsOf } from '../people/profile/flags.ts'
import { checked } from '../people/profile/schema.ts'
import type { Ways } from './attempt.ts'
import type { Key } from './keys.ts'

/** Names are asked for row by row: joined, they would double the time in which the database plans a page. */
const nameOf = (account: Expression<string | null>) =>
  sql<string | null>`(select named.name from account as named where named.account_id = ${account})`

/** The rows behind these keys, in their order. */
const select = (tx: Tx, keys: RawBuilder<Key>) =>
  tx.db
    .selectFrom(keys.as('wait'))
    .innerJoin('referral', 'referral.referral_id', 'wait.referral_id')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'referral.place_id')
        .onRef('person.person_id', '=', 'referral.person_id'),
    )
    .leftJoin('support', 'support.support_id', 'wait.support_id')
    .leftJoin('waiting', join =>
      join
        .onRef('waiting.place_id', '=', 'referral.place_id')
        .onRef('waiting.referral_id', '=', 'referral.referral_id'),
    )
    .select([
      'wait.referral_id',
      'wait.support_id',
      'wait.since',
      'wait.rank',
      'referral.status as referral_status',
      'referral.reference',
      'referral.team_id',
      'referral.way',
      'referral.paused_until as referral_paused_until',
      'support.link_worker_id',
      'support.waits_since',
      'support.status as support_status',
      'support.paused_until as support_paused_until',
      'person.person_id',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'person.phone',
      'person.email',
      'person.address',
      'person.postcode',
      'person.prefers',
      'person.is_neutral',
      'person.careful',
      'waiting.ahead_reason',
      'waiting.ahead_words',
      'waiting.needs_care',
      'waiting.by_hand_at',
      'waiting.raised_at',
      'waiting.seen_to_at',
      'waiting.seen_to_words',
      'waiting.decide_at',
      'waiting.decide_why',
    ])
    .select(query => [
      nameOf(query.ref('support.link_worker_id')).as('link_worker'),
      nameOf(query.ref('waiting.ahead_by')).as('ahead_by'),
      nameOf(query.ref('waiting.seen_to_by')).as('seen_to_by'),
      sql<string[] | null>`(
        select array_agg(told.name order by told.name) from account as told
        where told.place_id = waiting.place_id and told.account_id = any(waiting.raised_to))`.as('told'),
      query
        .selectFrom('triage')
        .select('triage.urgency')
        .whereRef('triage.referral_id', '=', 'referral.referral_id')
        .orderBy('triage.at', 'desc')
        .orderBy('triage.triage_id', 'desc')
        .limit(1)
        .as('urgency'),
      query
        .selectFrom('profile_section')
        .select('profile_section.content')
        .whereRef('profile_section.place_id', '=', 'person.place_id')
        .whereRef('profile_section.person_id', '=', 'person.person_id')
        .where('profile_section.section', '=', 'safe-contact')
        .orderBy('profile_section.version', 'desc')
        .limit(1)
        .as('safe_contact'),
      jsonArrayFrom(
        query
          .selectFrom('contact_attempt')
          .innerJoin('account', join =>
            join
              .onRef('account.place_id', '=', 'contact_attempt.place_id')
              .onRef('account.account_id', '=', 'contact_attempt.by_account_id'),
          )
          .select([
            'contact_attempt.attempt_id',
            'contact_attempt.at',
            'contact_attempt.channel',
            'contact_attempt.outcome',
            'contact_attempt.ring_at',
            'contact_attempt.tried',
            'contact_attempt.note',
            'contact_attempt.by_account_id',
            'account.name as by',
          ])
          .whereRef('contact_attempt.referral_id', '=', 'referral.referral_id')
          .where('contact_attempt.taken_back_at', 'is', null)
          .orderBy('contact_attempt.at')
          .orderBy('contact_attempt.attempt_id'),
      ).as('attempts'),
    ])
    .orderBy('wait.rank')
    .orderBy('wait.since')
    .orderBy('wait.referral_id')

type Selected = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

const whole = (tx: Tx, { safe_contact, ...row }: Selected) => {
  const content = safe_contact === null ? {} : checked('safe-contact', safe_contact)
  const safe = flagsOf({ 'safe-contact': { content } }, tx.today).contact
  return {
    ...row,
    decide_why: row.decide_why ?? [],
    told: row.told ?? [],
    attempts: revived(row.attempts, { instants: ['at', 'ring_at'] }),
    isWaiting: row.referral_status === 'sent' || (row.support_status === 'open' && row.waits_since !== null),
    /** The day on which we may come back: they said “not now”. */
    pausedUntil: row.support_id === null ? row.referral_paused_until : row.support_paused_until,
    /** When to ring, and when never: stands beside the number. */
    safe: [...safe, ...(row.is_neutral ? ['Say nothing of why: others may hear or see it'] : [])],
    texts: typeof content['texts'] === 'string' ? content['texts'] : null,
    voicemail: content['voicemail'] !== 'no',
    ways: {
      phone: row.phone,
      mayText: row.phone !== null && content['texts'] !== 'no' && isMobile(row.phone),
      noPhone: safe.includes('No phone calls'),
      email: row.email,
      address: [row.address, row.postcode].filter(Boolean).join('\n') || null,
      other: typeof content['other_contact'] === 'string' ? content['other_contact'] : null,
    } satisfies Ways,
  }
}

export const waitRows = async (tx: Tx, keys: RawBuilder<Key>) =>
  (await select(tx, keys).execute()).map(row => whole(tx, row))

export type Wait = Awaited<ReturnType<typeof waitRows>>[number]
