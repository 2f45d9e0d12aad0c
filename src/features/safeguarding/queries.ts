/** One concern with all that was done, and the list of those an actor follows. */
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import { onPage, pageOf } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Status } from './concern.ts'
import { isTold, type Told } from './told.ts'
import { visiblePeople } from '../people/visibility.ts'
import { visibleReferrals } from '../referrals/visibility.ts'
import { visibleConcerns } from './visibility.ts'

type Reading = 'concern.read' | 'concern.work'

const rows = (tx: Tx, actor: Actor, permission: Reading) =>
  tx.db
    .selectFrom('concern')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'concern.place_id')
        .onRef('account.account_id', '=', 'concern.raised_by'),
    )
    .leftJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'concern.place_id')
        .onRef('person.person_id', '=', 'concern.person_id'),
    )
    .selectAll('concern')
    .select([
      'account.name as raised_by_name',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
    ])
    .where(visibleConcerns(actor, permission))

/** What happened to it, oldest first. */
const withEvents = (tx: Tx, actor: Actor, permission: Reading, id: string) =>
  rows(tx, actor, permission)
    .select(query =>
      jsonArrayFrom(
        query
          .selectFrom('concern_event')
          .leftJoin('account', join =>
            join
              .onRef('account.place_id', '=', 'concern_event.place_id')
              .onRef('account.account_id', '=', 'concern_event.by_account_id'),
          )
          .select([
            'concern_event.event_id',
            'concern_event.move',
            'concern_event.at',
            'concern_event.why',
            'concern_event.particulars',
            'account.name',
          ])
          .whereRef('concern_event.concern_id', '=', 'concern.concern_id')
          .orderBy('concern_event.at')
          .orderBy('concern_event.event_id'),
      ).as('events'),
    )
    .select(query => [
      query
        .exists(
          query
            .selectFrom('person')
            .select('person.person_id')
            .whereRef('person.person_id', '=', 'concern.person_id')
            .where(visiblePeople(actor, 'person.read')),
        )
        .as('may_open_person'),
      query
        .exists(
          query
            .selectFrom('referral')
            .select('referral.referral_id')
            .whereRef('referral.referral_id', '=', 'concern.referral_id')
            .where(visibleReferrals(actor, 'referral.read')),
        )
        .as('may_open_referral'),
    ])
    .where('concern.concern_id', '=', id)

type Row = Awaited<ReturnType<ReturnType<typeof withEvents>['executeTakeFirstOrThrow']>>

const whole = (row: Row) => {
  const events = revived(row.events, { instants: ['at'] })
  return {
    ...row,
    events,
    /** What was done so far, for the rules. */
    steps: events.filter(({ move }) => move === 'step').map(({ particulars }) => wordIn(particulars, 'step')),
    told: events
      .filter(({ move }) => move === 'told')
      .map(({ particulars }) => wordIn(particulars, 'who'))
      .filter((who): who is Told => isTold(who)),
  }
}

/** What an event says under a name. */
export function wordIn(particulars: unknown, name: string): string {
  const word = (particulars as Record<string, unknown> | null)?.[name]
  return typeof word === 'string' ? word : ''
}

/** One concern, or NotFound outside the actor's reach. */
export const concernToRead = async (tx: Tx, actor: Actor, permission: Reading, id: string) =>
  whole(orNotFound(await withEvents(tx, actor, permission, id).executeTakeFirst()))

export type Concern = Awaited<ReturnType<typeof concernToRead>>
export type ConcernEvent = Concern['events'][number]

/** The same, for a change: locked first, so that of two colleagues at once the second reads what the first did. */
export async function concernToChange(tx: Tx, actor: Actor, id: string): Promise<Concern> {
  orNotFound(
    await tx.db
      .selectFrom('concern')
      .select('concern_id')
      .where('concern_id', '=', id)
      .where(visibleConcerns(actor, 'concern.work'))
      .forUpdate('concern')
      .executeTakeFirst(),
  )
  return concernToRead(tx, actor, 'concern.work', id)
}

/** Those the actor follows. Open: overdue and soonest due first, then those where somebody who can act knows. */
export async function myConcerns(tx: Tx, actor: Actor, status: Status, page: number) {
  const { limit, offset } = onPage(page)
  const found = await rows(tx, actor, 'concern.read')
    .where('concern.status', '=', status)
    .orderBy(sql`concern.told_at is not null`)
    .orderBy(status === 'open' ? 'concern.due_at' : sql`concern.closed_at desc`)
    .orderBy('concern.concern_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return pageOf(found, page)
}

/** How many are open, and how many of those are overdue. */
export const myCounts = (tx: Tx, actor: Actor) =>
  tx.db
    .selectFrom('concern')
    .select([
      sql<number>`count(*)::integer`.as('open'),
      sql<number>`(count(*) filter (where told_at is null and due_at < ${tx.now}))::integer`.as('overdue'),
    ])
    .where('concern.status', '=', 'open')
    .where(visibleConcerns(actor, 'concern.read'))
    .executeTakeFirstOrThrow()
