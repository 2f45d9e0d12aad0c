/** What waits for somebody's hand: letters to print and post, formats to have made, calls to make. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound } from '../../../platform/errors.ts'
import { onPage } from '../../../platform/screen/query.ts'
import type { Tx } from '../../../platform/tx.ts'
import { photosOf } from '../../accounts/photos.ts'
import { safelyOf } from '../../people/profile/safe-texts.ts'
import { visiblePeople } from '../../people/visibility.ts'
import { askedThemselves } from '../asked-themselves.ts'
import type { Told } from '../news.ts'
import { inTheirHands } from '../visibility.ts'

/** With whom each is about, and what whoever rings must know. */
const rowsByHand = (tx: Tx, actor: Actor) =>
  tx.db
    .selectFrom('message')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'message.place_id')
        .onRef('person.person_id', '=', 'message.person_id'),
    )
    .leftJoin('account as done', join =>
      join.onRef('done.place_id', '=', 'message.place_id').onRef('done.account_id', '=', 'message.done_by'),
    )
    .leftJoin('message as first', join =>
      join
        .onRef('first.place_id', '=', 'message.place_id')
        .onRef('first.message_id', '=', 'message.instead_of'),
    )
    .leftJoin('support', join =>
      join
        .onRef('support.place_id', '=', 'message.place_id')
        .onRef('support.person_id', '=', 'message.person_id')
        .on('support.status', '=', 'open'),
    )
    .select([
      'message.message_id',
      'message.channel',
      'message.format',
      'message.status',
      'message.about',
      'message.content',
      'message.body',
      'message.queued_at',
      'message.sent_at',
      'message.to_address',
      'message.instead_of',
      'first.fault as first_fault',
      'done.name as done_by',
      'person.person_id',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'person.address',
      'person.postcode',
      'person.phone',
      'person.is_neutral',
      'support.link_worker_id',
    ])
    .select(query => safelyOf(query as never).as('safely'))
    .select(query => askedThemselves(query as never).as('askedThemselves'))
    .where(inTheirHands(actor))

/** Those that wait, the oldest first. */
export const waitingByHand = async (tx: Tx, actor: Actor, page: number) =>
  (
    await rowsByHand(tx, actor)
      .where('message.status', '=', 'waiting')
      .orderBy('message.queued_at')
      .orderBy('message.message_id')
      .limit(onPage(page).limit)
      .offset(onPage(page).offset)
      .execute()
  ).map(withWords)

/** What was done in the last two weeks, the newest first. */
export const doneByHand = async (tx: Tx, actor: Actor) =>
  (
    await rowsByHand(tx, actor)
      .where('message.status', '=', 'sent')
      .where('message.sent_at', '>', tx.now.subtract({ hours: 24 * 14 }))
      .orderBy('message.sent_at', 'desc')
      .orderBy('message.message_id')
      .limit(mostDone)
      .execute()
  ).map(withWords)

const mostDone = 20

/** One of them. */
export const oneByHand = async (tx: Tx, actor: Actor, id: string) =>
  withWords(orNotFound(await rowsByHand(tx, actor).where('message.message_id', '=', id).executeTakeFirst()))

const withWords = <Row extends { content: unknown }>(row: Row) => ({ ...row, told: row.content as Told })
export type ByHand = Awaited<ReturnType<typeof oneByHand>>

/** With the faces that stand in them. */
export async function withFaces<Row extends { link_worker_id: string | null }>(tx: Tx, rows: readonly Row[]) {
  const ids = rows.flatMap(({ link_worker_id }) => link_worker_id ?? [])
  const photos = new Map((await photosOf(tx, ids)).map(photo => [photo.account_id, photo]))
  return rows.map(row => ({ ...row, face: photos.get(row.link_worker_id ?? '') ?? null }))
}

/** Messages of the last month that did not arrive, and what was tried instead. */
export const undelivered = (tx: Tx, actor: Actor) =>
  tx.db
    .selectFrom('message')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'message.place_id')
        .onRef('person.person_id', '=', 'message.person_id'),
    )
    .leftJoin('message as second', join =>
      join
        .onRef('second.place_id', '=', 'message.place_id')
        .onRef('second.instead_of', '=', 'message.message_id'),
    )
    .select([
      'message.message_id',
      'message.channel',
      'message.to_address',
      'message.fault',
      'message.sent_at',
      'second.channel as second_channel',
      'second.status as second_status',
      'person.person_id',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
    ])
    .select(query => askedThemselves(query as never).as('askedThemselves'))
    .where('message.status', '=', 'failed')
    .where('message.queued_at', '>', tx.now.subtract({ hours: 24 * 30 }))
    .where(query => query(query.fn.coalesce('second.status', query.val('failed')), '<>', 'cancelled'))
    .where(visiblePeople(actor, 'person.read') as never)
    .orderBy('message.queued_at', 'desc')
    .limit(20)
    .execute()
