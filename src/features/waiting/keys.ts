/**
 * Who waits, as keys of rows: referrals that wait to be taken on, and open supports without a first conversation. Those
 * who stand ahead come first; each of the four parts is read from its index in the order of waiting and stops early. The
 * limit stands in the text: with one that is not known the database would plan every page anew, longer than it reads it.
 */
import { sql, type RawBuilder } from 'kysely'
import { quietSince, tooLongBefore, type Policy } from './policy.ts'
import type { After, Show, Wanted } from './wanted.ts'

export interface Key {
  referral_id: string
  /** Null: nobody has taken the referral on. */
  support_id: string | null
  since: Temporal.Instant
  rank: 0 | 1
}

export interface Asking {
  teamId: string | null
  wanted: Wanted
  /** Whose people “mine” are. */
  accountId: string
  policy: Policy
  now: Temporal.Instant
}

interface Source {
  support: RawBuilder<unknown>
  since: RawBuilder<unknown>
  id: RawBuilder<unknown>
  table: RawBuilder<unknown>
  is: RawBuilder<unknown>
}

const toTakeOn = (teamId: string | null): Source => ({
  support: sql`null::uuid`,
  since: sql`referral.sent_at`,
  id: sql`referral.referral_id`,
  table: sql`referral`,
  is: sql`referral.team_id = ${teamId}::uuid and referral.status = 'sent'`,
})

const notReached = (teamId: string | null): Source => ({
  support: sql`support.support_id`,
  since: sql`support.waits_since`,
  id: sql`support.referral_id`,
  table: sql`support`,
  is: sql`support.team_id = ${teamId}::uuid and support.status = 'open' and support.waits_since is not null`,
})

const sources: Record<Show, readonly ((teamId: string | null) => Source)[]> = {
  all: [toTakeOn, notReached],
  'to-take-on': [toTakeOn],
  'not-reached': [notReached],
  mine: [notReached],
  'too-long': [toTakeOn, notReached],
  'by-hand': [toTakeOn, notReached],
  'to-decide': [toTakeOn, notReached],
}

/** At most `limit` keys of one page, in the order of the list. */
export function keysOf(asking: Asking, limit: number): RawBuilder<Key> {
  const { after, show } = asking.wanted
  const ranks = after?.rank === 1 ? ([1] as const) : ([0, 1] as const)
  const parts = sources[show].flatMap(source =>
    ranks.map(rank => sql`(${part(source(asking.teamId), asking, { rank, limit })})`),
  )
  return sql<Key>`(select * from (${sql.join(parts, sql` union all `)}) as waits
    order by rank, since, referral_id limit ${sql.lit(limit)})`
}

function part(source: Source, asking: Asking, { rank, limit }: { rank: 0 | 1; limit: number }) {
  const { table, is, id, since, support } = source
  const isAhead = sql`waiting.place_id = ${table}.place_id and waiting.referral_id = ${id} and waiting.ahead_at is not null`
  const { after } = asking.wanted
  return sql`
    select ${id} as referral_id, ${support} as support_id, ${since} as since, ${sql.lit(rank)} as rank
    from ${rank === 0 ? sql`waiting join ${table} on ${isAhead}` : table}
    where ${is} and ${narrowed(source, asking)}
      ${rank === 1 ? sql`and not exists (select from waiting where ${isAhead})` : sql``}
      ${after?.rank === rank ? following(source, after) : sql``}
    order by ${since}, ${id} limit ${sql.lit(limit)}`
}

const following = ({ since, id }: Source, after: After) =>
  sql`and (${since}, ${id}) > (${after.since}::timestamptz, ${after.id}::uuid)`

function narrowed({ table, id, since }: Source, { wanted, accountId, policy, now }: Asking) {
  const said = (what: RawBuilder<unknown>) =>
    sql`exists (select from waiting as said where said.place_id = ${table}.place_id and said.referral_id = ${id} and ${what})`
  switch (wanted.show) {
    case 'mine':
      return sql`support.link_worker_id = ${accountId}::uuid`
    case 'too-long':
      return sql`${since} < ${tooLongBefore(policy, now)} and ${table}.paused_until is null
        and not ${said(sql`said.seen_to_at >= ${quietSince(now)}`)}`
    case 'by-hand':
      return said(sql`said.by_hand_at is not null`)
    case 'to-decide':
      return said(sql`said.decide_at is not null`)
    case 'all':
    case 'to-take-on':
    case 'not-reached':
      return sql`true`
  }
}
