/**
 * In which order services come: the whole formula in one file, as points and as SQL that adds them up. The help page
 * /find/order prints these points. What was asked weighs most, then how near it is; the same input gives the same order.
 */
import { sql, type RawBuilder } from 'kysely'
import { months } from '../directory/freshness.ts'
import { minutesFor, type Way } from './travel.ts'
import type { Verdict } from './wishes.ts'

export const points = {
  /** Everything that was asked for is in its name. */
  asked: 60,
  /** It is next door; half of that where the way takes `halfwayMinutes`. */
  near: 50,
  /** We do not know how far it is. */
  nearUnknown: 0,
  /** It is further than `farAway`, and neither online nor by phone. */
  far: -20,
  /** It names the town that was asked for. */
  named: 20,
  free: 4,
  costUnknown: 1,
  /** It takes new people. */
  open: 6,
  /** Somebody checked the entry within six months; half of it within a year. */
  checked: 4,
  /** For each wish that it grants for certain. */
  granted: 5,
  /** The person was introduced to it before. */
  triedBefore: -8,
} as const

export const halfwayMinutes = 60

/** Metres in a straight line that few would go. */
export const farAway = 40_000

/** Of a service whose position nobody knows: metres where it is in the same outward code (LA1), postcode area (LA), or another. */
export const reckoned = { sameOutward: 3000, sameArea: 20_000, otherArea: 60_000 } as const

/** How much of what was asked a service has, by where its words stand: 1 is all of it, in its name. */
export const strengths = {
  name: 1,
  kind: 0.85,
  description: 0.75,
  /** Times these, where not the words that were said stand there but words like them. */
  alike: 0.65,
  /** Only its need fits. */
  need: 0.2,
} as const

/** What the order needs to know of one service. */
export interface Counted {
  /** How much of what was asked it has, from 0 to 1; null where nothing was asked in words. */
  asked: number | null
  /** Metres in a straight line, known or reckoned; null where neither. */
  distance: number | null
  isOnline: boolean
  /** It names a town that was asked for. */
  isNamed: boolean
  cost: 'free' | 'some' | 'paid' | 'unknown'
  status: 'open' | 'paused' | 'closed'
  /** Months since somebody checked it; null where nobody has. */
  checkedMonths: number | null
  verdicts: readonly Verdict[]
  isTried: boolean
}

/** The points of one service, each with what it is for: they add up to its place in the order. */
export function pointsOf(service: Counted, by: Way): { for: keyof typeof points; points: number }[] {
  const { asked, distance, isOnline, isNamed, cost, status, checkedMonths, verdicts, isTried } = service
  const granted = verdicts.filter(verdict => verdict === 'granted').length
  const checked =
    checkedMonths === null || checkedMonths >= months.overdue ? 0 : checkedMonths < months.fresh ? 1 : 0.5
  const all: { for: keyof typeof points; points: number }[] = [
    { for: 'asked', points: points.asked * (asked ?? 0) },
    distance === null
      ? { for: 'nearUnknown', points: points.nearUnknown }
      : { for: 'near', points: points.near / (1 + minutesFor(distance, by) / halfwayMinutes) },
    { for: 'far', points: distance !== null && distance > farAway && !isOnline ? points.far : 0 },
    { for: 'named', points: isNamed ? points.named : 0 },
    { for: 'free', points: cost === 'free' ? points.free : 0 },
    { for: 'costUnknown', points: cost === 'unknown' ? points.costUnknown : 0 },
    { for: 'open', points: status === 'open' ? points.open : 0 },
    { for: 'checked', points: points.checked * checked },
    { for: 'granted', points: points.granted * granted },
    { for: 'triedBefore', points: isTried ? points.triedBefore : 0 },
  ]
  return all.filter(part => part.points !== 0)
}

/** Their sum. */
export const scoreOf = (service: Counted, by: Way): number =>
  pointsOf(service, by).reduce((sum, part) => sum + part.points, 0)

interface InSql {
  asked: RawBuilder<number>
  distance: RawBuilder<number | null>
  isNamed: RawBuilder<unknown> | null
  checkedOn: RawBuilder<Temporal.PlainDate | null>
  today: Temporal.PlainDate
  granted: RawBuilder<number>
  isTried: RawBuilder<boolean>
  by: Way
}

/** The same sum for a row of `service`. tests/features/finding.test.ts holds the two against each other. */
export function scoreSql({
  asked,
  distance,
  isNamed,
  checkedOn,
  today,
  granted,
  isTried,
  by,
}: InSql): RawBuilder<number> {
  const atOnce = minutesFor(0, by)
  const aMetre = minutesFor(1, by) - atOnce
  const fresh = today.subtract({ months: months.fresh })
  const overdue = today.subtract({ months: months.overdue })
  return sql<number>`(
    ${points.asked}::float8 * ${asked}
    + case when ${distance} is null then ${points.nearUnknown}::float8
      else ${points.near}::float8 / (1 + (${atOnce}::float8 + ${aMetre}::float8 * ${distance}) / ${halfwayMinutes}::float8) end
    + case when ${distance} > ${farAway}::float8 and not service.facets @> '{where:online}' then ${points.far}::float8 else 0 end
    + ${isNamed === null ? sql`0` : sql`case when ${isNamed} then ${points.named}::float8 else 0 end`}
    + case service.cost when 'free' then ${points.free}::float8 when 'unknown' then ${points.costUnknown}::float8 else 0 end
    + case service.status when 'open' then ${points.open}::float8 else 0 end
    + case when ${checkedOn} > ${fresh}::date then ${points.checked}::float8
      when ${checkedOn} > ${overdue}::date then ${points.checked / 2}::float8 else 0 end
    + ${points.granted}::float8 * ${granted}
    + case when ${isTried} then ${points.triedBefore}::float8 else 0 end)`
}
