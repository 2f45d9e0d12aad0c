/** Drop-ins of a day, one of them, and how many there were. */
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { isCode } from './code.ts'
import { staffWith } from './visibility.ts'

const rows = (tx: Tx, code: string) =>
  tx.db
    .selectFrom('drop_in')
    .innerJoin('hub', join =>
      join.onRef('hub.place_id', '=', 'drop_in.place_id').onRef('hub.hub_id', '=', 'drop_in.hub_id'),
    )
    .where('hub.code', '=', isCode(code) ? code : '')

/** The day's drop-ins at a hub, the newest first. Taken back ones are not among them. */
export function dropInsOn(tx: Tx, actor: Actor, code: string, on: Temporal.PlainDate) {
  staffWith(actor, 'drop-in.write')
  return rows(tx, code)
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'drop_in.place_id')
        .onRef('account.account_id', '=', 'drop_in.by_account_id'),
    )
    .leftJoin('hub_session', join =>
      join
        .onRef('hub_session.place_id', '=', 'drop_in.place_id')
        .onRef('hub_session.hub_session_id', '=', 'drop_in.hub_session_id'),
    )
    .select([
      'drop_in.drop_in_id',
      'drop_in.at',
      'drop_in.first_name',
      'drop_in.need',
      'drop_in.minutes',
      'drop_in.status',
      'hub_session.what',
      'account.name as by_name',
    ])
    .where('drop_in.on_date', '=', on)
    .where('drop_in.status', '<>', 'taken-back')
    .orderBy('drop_in.at', 'desc')
    .orderBy('drop_in.drop_in_id', 'desc')
    .limit(500)
    .execute()
}
export type DropInRow = Awaited<ReturnType<typeof dropInsOn>>[number]

/** How many that is. */
export async function countOn(tx: Tx, code: string, on: Temporal.PlainDate): Promise<number> {
  const { count } = await rows(tx, code)
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('drop_in.on_date', '=', on)
    .where('drop_in.status', '<>', 'taken-back')
    .executeTakeFirstOrThrow()
  return count
}

const one = (tx: Tx, actor: Actor, code: string, id: string) => {
  staffWith(actor, 'drop-in.write')
  return rows(tx, code)
    .select([
      'drop_in.drop_in_id',
      'drop_in.on_date',
      'drop_in.at',
      'drop_in.first_name',
      'drop_in.need',
      'drop_in.minutes',
      'drop_in.status',
      'hub.name as hub',
      'hub.code as hub_code',
    ])
    .where('drop_in.drop_in_id', '=', id)
}

/** One drop-in of a hub, or NotFound. */
export const dropInToRead = async (tx: Tx, actor: Actor, code: string, id: string) =>
  orNotFound(await one(tx, actor, code, id).executeTakeFirst())
export type DropIn = Awaited<ReturnType<typeof dropInToRead>>

/** The same, locked for a change. */
export const dropInToChange = async (tx: Tx, actor: Actor, code: string, id: string) =>
  orNotFound(await one(tx, actor, code, id).forUpdate('drop_in').executeTakeFirst())
