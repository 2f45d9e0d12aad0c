/** Pairs that wait for an answer, merges that were made, and the two records of each side by side. */
import { sql } from 'kysely'
import { reachOf, type Actor } from '../../../platform/actor.ts'
import { NotFound, orNotFound } from '../../../platform/errors.ts'
import { onPage } from '../../../platform/screen/query.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Side } from './pair.ts'

/** Whoever may decide sees every pair of the place; nobody else sees one. */
export function refuseOthers(actor: Actor): void {
  if (reachOf(actor, 'person.merge') !== 'my place') throw new NotFound()
}

const pairsWithBoth = (tx: Tx) =>
  tx.db
    .selectFrom('person_pair')
    .innerJoin('person as one', join =>
      join
        .onRef('one.place_id', '=', 'person_pair.place_id')
        .onRef('one.person_id', '=', 'person_pair.one_id'),
    )
    .innerJoin('person as other', join =>
      join
        .onRef('other.place_id', '=', 'person_pair.place_id')
        .onRef('other.person_id', '=', 'person_pair.other_id'),
    )

/** What waits, the likeliest first. A record that has become part of another waits no more. */
export async function pairsWaiting(tx: Tx, actor: Actor, page: number) {
  refuseOthers(actor)
  const { limit, offset } = onPage(page)
  const rows = await pairsWithBoth(tx)
    .select(['pair_id', 'probability', 'evidence', 'one_id', 'other_id'])
    .select(['one.first_name', 'one.family_name', 'one.preferred_name'])
    .select([
      'other.first_name as other_first_name',
      'other.family_name as other_family_name',
      'other.preferred_name as other_preferred_name',
    ])
    .where('person_pair.status', '=', 'waiting')
    .where('one.merged_into', 'is', null)
    .where('other.merged_into', 'is', null)
    .orderBy('probability', 'desc')
    .orderBy('pair_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ other_first_name, other_family_name, other_preferred_name, evidence, ...one }) => ({
    ...one,
    evidence: evidence as string[],
    other: {
      first_name: other_first_name,
      family_name: other_family_name,
      preferred_name: other_preferred_name,
    },
  }))
}

/** The newest merges, those that were taken back too. */
export async function newestMerges(tx: Tx, actor: Actor) {
  refuseOthers(actor)
  return merges(tx).orderBy('merge_id', 'desc').limit(20).execute()
}

const merges = (tx: Tx) =>
  tx.db
    .selectFrom('person_merge')
    .innerJoin('person as kept', join =>
      join.onRef('kept.place_id', '=', 'person_merge.place_id').onRef('kept.person_id', '=', 'kept_id'),
    )
    .innerJoin('person as gone', join =>
      join.onRef('gone.place_id', '=', 'person_merge.place_id').onRef('gone.person_id', '=', 'gone_id'),
    )
    .innerJoin('account as merger', join =>
      join
        .onRef('merger.place_id', '=', 'person_merge.place_id')
        .onRef('merger.account_id', '=', 'person_merge.merged_by'),
    )
    .leftJoin('account as undoer', join =>
      join
        .onRef('undoer.place_id', '=', 'person_merge.place_id')
        .onRef('undoer.account_id', '=', 'person_merge.undone_by'),
    )
    .select(['merge_id', 'pair_id', 'kept_id', 'gone_id', 'merged_at', 'undone_at'])
    .select(['merger.name as merged_by', 'undoer.name as undone_by'])
    .select(['kept.first_name', 'kept.family_name', 'kept.preferred_name'])
    .select(
      sql<string>`concat_ws(' ', coalesce(gone.preferred_name, gone.first_name), nullif(gone.family_name, ''))`.as(
        'gone',
      ),
    )

/** One merge, as it was made. */
export async function mergeToRead(tx: Tx, actor: Actor, id: string) {
  refuseOthers(actor)
  return orNotFound(
    await merges(tx)
      .select(['person_merge.before', 'person_merge.details', 'person_merge.moved'])
      .where('merge_id', '=', id)
      .executeTakeFirst(),
  )
}

/** One pair, with both records as they are now. */
export async function pairToRead(tx: Tx, actor: Actor, id: string) {
  refuseOthers(actor)
  const pair = orNotFound(
    await tx.db
      .selectFrom('person_pair')
      .leftJoin('account', join =>
        join
          .onRef('account.place_id', '=', 'person_pair.place_id')
          .onRef('account.account_id', '=', 'person_pair.answered_by'),
      )
      .select(['pair_id', 'one_id', 'other_id', 'evidence', 'status', 'answered_at', 'why'])
      .select('account.name as answered_by')
      .where('pair_id', '=', id)
      .executeTakeFirst(),
  )
  const [one, other] = await sidesOf(tx, [pair.one_id, pair.other_id])
  return {
    ...pair,
    evidence: pair.evidence as string[],
    one: orNotFound(one),
    other: orNotFound(other),
  }
}
export type Pair = Awaited<ReturnType<typeof pairToRead>>

/** Records in the order asked for. `lock`: until the transaction ends nobody writes in them. */
export async function sidesOf(tx: Tx, ids: readonly string[], lock?: 'lock'): Promise<Side[]> {
  if (lock)
    await sql`
      select from person where place_id = ${tx.place.place_id} and person_id = any(${ids}::uuid[])
      order by person_id for update
    `.execute(tx.db)
  const { rows } = await sql<Side>`
    select person.person_id, first_name, family_name, preferred_name, date_of_birth, nhs_number, address, postcode,
      person.phone, person.email, prefers, is_neutral, careful, language, format, person.version, merged_into, created_at, changed_at,
      support.started_at as supported_since, referral.sent_at as waiting_since
    from person
    left join support on support.place_id = person.place_id and support.person_id = person.person_id
      and support.status = 'open'
    left join referral on referral.place_id = person.place_id and referral.person_id = person.person_id
      and referral.status = 'sent'
    where person.place_id = ${tx.place.place_id} and person.person_id = any(${ids}::uuid[])
  `.execute(tx.db)
  return ids.flatMap(id => rows.filter(row => row.person_id === id))
}
