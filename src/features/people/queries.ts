/** Who a person is, for those who may know. */
import type { RawBuilder } from 'kysely'
import type { Permission } from '../../permissions.ts'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { textsOf } from './profile/safe-texts.ts'
import { visiblePeople } from './visibility.ts'

/** The person, with what matters to them and who supports them. */
export const personRows = (tx: Tx, actor: Actor, permission: Permission, id: string | RawBuilder<string>) =>
  tx.db
    .selectFrom('person')
    .leftJoinLateral(
      query =>
        query
          .selectFrom('what_matters')
          .select(['words', 'version', 'written_at'])
          .whereRef('what_matters.person_id', '=', 'person.person_id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('matters'),
      join => join.onTrue(),
    )
    .leftJoinLateral(
      query =>
        query
          .selectFrom('support')
          .innerJoin('account', join =>
            join
              .onRef('account.place_id', '=', 'support.place_id')
              .onRef('account.account_id', '=', 'support.link_worker_id'),
          )
          .select([
            'support.support_id',
            'support.team_id',
            'support.status as support_status',
            'support.started_at',
            'support.ended_at',
            'support.ending',
            'support.referral_id',
            'support.paused_until',
            'account.account_id as link_worker_id',
            'account.name as link_worker',
          ])
          .whereRef('support.person_id', '=', 'person.person_id')
          .orderBy('support.status', 'desc')
          .orderBy('support.started_at', 'desc')
          .limit(1)
          .as('supported'),
      // Another team's support is not there: a waiting referral shows whom it is about, and no more.
      join => join.on('supported.team_id', '=', isStaff(actor) ? actor.teamId : null),
    )
    .selectAll('person')
    .select([
      'matters.words as what_matters',
      'matters.version as what_matters_version',
      'matters.written_at as what_matters_at',
      'supported.support_id',
      'supported.team_id',
      'supported.support_status',
      'supported.started_at',
      'supported.ended_at',
      'supported.ending',
      'supported.referral_id',
      'supported.paused_until',
      'supported.link_worker_id',
      'supported.link_worker',
    ])
    .select(query => textsOf(query).as('texts'))
    .where('person.person_id', '=', id)
    .where(visiblePeople(actor, permission))

/** One person, or NotFound outside the actor's reach. */
export const personToRead = async (tx: Tx, actor: Actor, permission: Permission, id: string) =>
  orNotFound(await personRows(tx, actor, permission, id).executeTakeFirst())

export type Person = Awaited<ReturnType<typeof personToRead>>
