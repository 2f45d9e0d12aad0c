/** Introductions, for those who may see them. */
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { NotFound, orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Permission } from '../../permissions.ts'
import { visibleIntroductions } from './visibility.ts'

const rows = (tx: Tx, actor: Actor, permission: Permission) =>
  tx.db
    .selectFrom('introduction')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'introduction.place_id')
        .onRef('person.person_id', '=', 'introduction.person_id'),
    )
    .innerJoin('service', join =>
      join
        .onRef('service.place_id', '=', 'introduction.place_id')
        .onRef('service.service_id', '=', 'introduction.service_id'),
    )
    .innerJoin('account as link_worker', join =>
      join
        .onRef('link_worker.place_id', '=', 'introduction.place_id')
        .onRef('link_worker.account_id', '=', 'introduction.made_by'),
    )
    .select([
      'introduction.introduction_id',
      'introduction.person_id',
      'introduction.support_id',
      'introduction.need',
      'introduction.warmth',
      'introduction.status',
      'introduction.shared',
      'introduction.note',
      'introduction.provider_email',
      'introduction.first_session_on',
      'introduction.made_at',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'person.phone',
      'person.email',
      'service.name as service',
      'service.organisation_name',
      'service.service_id',
      'link_worker.name as link_worker',
      'link_worker.email as link_worker_email',
      'link_worker.phone as link_worker_phone',
    ])
    .where(visibleIntroductions(actor, permission))

/** One introduction with what happened to it, or NotFound outside the actor's reach. */
export async function introductionToRead(tx: Tx, actor: Actor, permission: Permission, id: string) {
  const introduction = orNotFound(
    await rows(tx, actor, permission)
      .select(query =>
        jsonArrayFrom(
          query
            .selectFrom('introduction_event')
            .leftJoin('account', join =>
              join
                .onRef('account.place_id', '=', 'introduction_event.place_id')
                .onRef('account.account_id', '=', 'introduction_event.by_account_id'),
            )
            .select([
              'introduction_event.move',
              'introduction_event.at',
              'introduction_event.why',
              'introduction_event.particulars',
              'introduction_event.by_role',
              'account.name',
            ])
            .whereRef('introduction_event.introduction_id', '=', 'introduction.introduction_id')
            .orderBy('introduction_event.at')
            .orderBy('introduction_event.event_id'),
        ).as('events'),
      )
      .where('introduction.introduction_id', '=', id)
      .executeTakeFirst(),
  )
  return { ...introduction, events: revived(introduction.events, { instants: ['at'] }) }
}
export type Introduction = Awaited<ReturnType<typeof introductionToRead>>
export type IntroductionEvent = Introduction['events'][number]

/** The introduction an address names, when it is this person's. */
export async function introductionOf(
  tx: Tx,
  actor: Actor,
  permission: Permission,
  params: { person: string; introduction: string },
): Promise<Introduction> {
  const introduction = await introductionToRead(tx, actor, permission, params.introduction)
  if (introduction.person_id !== params.person) throw new NotFound()
  return introduction
}

/** The same, locked for a change. */
export const introductionToChange = async (tx: Tx, actor: Actor, permission: Permission, id: string) =>
  orNotFound(
    await rows(tx, actor, permission)
      .where('introduction.introduction_id', '=', id)
      .forUpdate('introduction')
      .executeTakeFirst(),
  )

/** The services somebody was introduced to since a moment, to ask within another query: which, and for nobody in particular. */
export const servicesUsedSince = (tx: Tx, since: Temporal.Instant) =>
  tx.db.selectFrom('introduction').select('introduction.service_id').where('introduction.made_at', '>', since)
