/** Who said that they would come to a session: those a link worker may see, and those who are told when it changes. */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { visiblePeople } from '../people/visibility.ts'
import { isCode } from './code.ts'

/** Everybody who is still coming that day, once each, with how to reach them. Nobody who has died is written to. */
export async function expectedToTell(tx: Tx, sessionId: string, on: Temporal.PlainDate) {
  return tx.db
    .selectFrom('hub_expected')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'hub_expected.place_id')
        .onRef('person.person_id', '=', 'hub_expected.person_id'),
    )
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'hub_expected.place_id')
        .onRef('account.account_id', '=', 'hub_expected.said_by'),
    )
    .select([
      'person.person_id',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'person.phone',
      'person.email',
      'person.prefers',
      'person.is_neutral',
      sql<string[]>`array_agg(hub_expected.expected_id)`.as('expected_ids'),
      sql<string | null>`max(account.email) filter (where account.is_active)`.as('said_by_email'),
    ])
    .where('hub_expected.hub_session_id', '=', sessionId)
    .where('hub_expected.on_date', '=', on)
    .where('hub_expected.status', '=', 'coming')
    .where(query =>
      query.not(
        query.exists(
          query
            .selectFrom('support')
            .select('support.support_id')
            .whereRef('support.person_id', '=', 'person.person_id')
            .where('support.ending', '=', 'died'),
        ),
      ),
    )
    .groupBy(['person.place_id', 'person.person_id'])
    .orderBy('person.person_id')
    .execute()
}

/**
 * Those who are coming to a hub from a day on, or who are to be rung, as far as this actor may see them; and whom this
 * link worker supports, to choose from. One round trip.
 */
export async function comingTo(tx: Tx, actor: Actor, code: string, from: Temporal.PlainDate) {
  const { expected, mine } = await tx.db
    .selectNoFrom([
      jsonArrayFrom(expectedAt(tx, actor, code, from)).as('expected'),
      jsonArrayFrom(whomISupport(tx, actor)).as('mine'),
    ])
    .executeTakeFirstOrThrow()
  return { expected: revived(expected, { dates: ['on_date'] }), mine }
}
export type Expected = Awaited<ReturnType<typeof comingTo>>['expected'][number]

const expectedAt = (tx: Tx, actor: Actor, code: string, from: Temporal.PlainDate) =>
  rows(tx, actor, code)
    .where(query =>
      query.or([query('hub_expected.on_date', '>=', from), query('hub_expected.told', '=', 'to-ring')]),
    )
    .where('hub_expected.status', '=', 'coming')
    .orderBy('hub_expected.on_date')
    .orderBy('hub_expected.expected_id')
    .limit(200)

const rows = (tx: Tx, actor: Actor, code: string) =>
  tx.db
    .selectFrom('hub_expected')
    .innerJoin('hub', join =>
      join
        .onRef('hub.place_id', '=', 'hub_expected.place_id')
        .onRef('hub.hub_id', '=', 'hub_expected.hub_id'),
    )
    .innerJoin('hub_session', join =>
      join
        .onRef('hub_session.place_id', '=', 'hub_expected.place_id')
        .onRef('hub_session.hub_session_id', '=', 'hub_expected.hub_session_id'),
    )
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'hub_expected.place_id')
        .onRef('person.person_id', '=', 'hub_expected.person_id'),
    )
    .select([
      'hub_expected.expected_id',
      'hub_expected.hub_session_id',
      'hub_expected.on_date',
      'hub_expected.status',
      'hub_expected.told',
      'hub_expected.person_id',
      'hub_session.what',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'person.phone',
    ])
    .where('hub.code', '=', isCode(code) ? code : '')
    .where(visiblePeople(actor, 'person.write') as never)

/** One of them, or NotFound. */
export const expectedToRead = async (tx: Tx, actor: Actor, code: string, id: string) =>
  orNotFound(await rows(tx, actor, code).where('hub_expected.expected_id', '=', id).executeTakeFirst())

/** The same, locked for a change. */
export const expectedToChange = async (tx: Tx, actor: Actor, code: string, id: string) =>
  orNotFound(
    await rows(tx, actor, code)
      .where('hub_expected.expected_id', '=', id)
      .forUpdate('hub_expected')
      .executeTakeFirst(),
  )

const whomISupport = (tx: Tx, actor: Actor) =>
  tx.db
    .selectFrom('support')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'support.place_id')
        .onRef('person.person_id', '=', 'support.person_id'),
    )
    .select(['person.person_id', 'person.first_name', 'person.family_name', 'person.preferred_name'])
    .where('support.link_worker_id', '=', isStaff(actor) ? actor.accountId : null)
    .where('support.status', '=', 'open')
    .orderBy('person.first_name')
    .orderBy('person.family_name')
    .orderBy('person.person_id')
    .limit(500)

/** How many are coming to each date of a hub's sessions, and nothing of who: for whoever plans it. */
export const expectedCounts = (tx: Tx, hubId: string, from: Temporal.PlainDate) =>
  tx.db
    .selectFrom('hub_expected')
    .select(['hub_session_id', 'on_date', sql<number>`count(distinct person_id)::integer`.as('count')])
    .where('hub_id', '=', hubId)
    .where('on_date', '>=', from)
    .where('status', '=', 'coming')
    .groupBy(['hub_session_id', 'on_date'])
    .execute()
