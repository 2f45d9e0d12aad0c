/**
 * Who waits, as keys of rows: referrals that wait to be taken on, and open supports without a first conversation. Those
 * whom a triage says cannot wait come first, then those who were put ahead, then all others in turn. Those in turn are
 * read from their index in the order of waiting, and it stops early; the others are few, and have an index of their own. The
 * limit stands in the text: with one that is not known the database would plan every page anew, longer than it reads it.
 */
import { sql, type RawBuilder } from 'kysely'
import { quietSince } from './policy.ts'
import { inTurn, type After, type Rank, type Show, type Wanted } from './wanted.ts'

export interface Key {
  referral_id: string
  /** Null: nobody has taken the referral on. */
  support_id: string | null
  since: Temporal.Instant
  rank: Rank
}

export interface Asking {
  teamId: string | null
  wanted: Wanted
  /** Whose people “mine” are. */
  accountId: string
  /** Whoever has waited since before this moment waits too long. */
  lateBefore: Temporal.Instant | RawBuilder<Temporal.Instant>
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
  const parts = sources[show].flatMap(make => {
    const source = make(asking.teamId)
    return [after?.rank === inTurn ? [] : ahead(source, asking, limit), turn(source, asking, limit)].flat()
  })
  return sql<Key>`(select * from (${sql.join(
    parts.map(part => sql`(${part})`),
    sql` union all `,
  )}) as waits
    order by rank, since, referral_id limit ${sql.lit(limit)})`
}

const stands = sql`(waiting.ahead_at is not null or waiting.urgency is not null)`
const standsAhead = ({ table, id }: Source) =>
  sql`waiting.place_id = ${table}.place_id and waiting.referral_id = ${id} and ${stands}`

const rankAhead = sql`case waiting.urgency when 'crisis' then 0 when 'urgent-practical' then 1 else 2 end`

/** Those who stand before others, by why. */
function ahead(source: Source, asking: Asking, limit: number) {
  const { table, is, id, since, support } = source
  const { after } = asking.wanted
  return sql`
    select ${id} as referral_id, ${support} as support_id, ${since} as since, ${rankAhead} as rank
    from waiting join ${table} on ${standsAhead(source)}
    where ${is} and ${narrowed(source, asking)}
      ${after ? sql`and (${rankAhead}, ${since}, ${id}) > (${sql.lit(after.rank)}, ${after.since}::timestamptz, ${after.id}::uuid)` : sql``}
    order by 4, ${since}, ${id} limit ${sql.lit(limit)}`
}

/** All others, the longest wait first. */
function turn(source: Source, asking: Asking, limit: number) {
  const { table, is, id, since, support } = source
  const { after } = asking.wanted
  return sql`
    select ${id} as referral_id, ${support} as support_id, ${since} as since, ${sql.lit(inTurn)} as rank
    from ${table}
    where ${is} and ${narrowed(source, asking)}
      and not exists (select from waiting where ${standsAhead(source)})
      ${after?.rank === inTurn ? following(source, after) : sql``}
    order by ${since}, ${id} limit ${sql.lit(limit)}`
}

const following = ({ since, id }: Source, after: After) =>
  sql`and (${since}, ${id}) > (${after.since}::timestamptz, ${after.id}::uuid)`

function narrowed({ table, id, since }: Source, { wanted, accountId, lateBefore, now }: Asking) {
  const said = (what: RawBuilder<unknown>) =>
    sql`exists (select from waiting as said where said.place_id = ${table}.place_id and said.referral_id = ${id} and ${what})`
  switch (wanted.show) {
    case 'mine':
      return sql`support.link_worker_id = ${accountId}::uuid`
    case 'too-long':
      return sql`${since} < ${lateBefore} and ${table}.paused_until is null
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
