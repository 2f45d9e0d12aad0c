/**
 * Gaps as they may be shown: needs, areas and reasons with how often, small counts hidden. A need and an area are
 * parts of a total, so nought and too few look the same (suppression.ts says why). Pure.
 */
import { needs, needLabel } from '../directory/needs.ts'
import { shown, shownPart } from '../indicators/suppression.ts'
import { areaWords } from './area-words.ts'
import { isReason, reasons } from './unmet-need.ts'

export interface AreaCount {
  /** Null for the whole place. */
  need: string | null
  /** A code of a ward, an outward code, '' where it is not known; null for every area together. */
  area: string | null
  ward: string | null
  outward: string | null
  requests: number
}

export interface ReasonCount {
  need: string
  reason: string
  requests: number
}

export interface ServiceCount {
  need: string
  area: string | null
  services: number
}

interface Counts {
  areas: readonly AreaCount[]
  reasons: readonly ReasonCount[]
  services: readonly ServiceCount[]
  smallest: number
}

export interface Gap {
  need: string
  where: string
  requests: number | null
  /** Null where there are too few to say. */
  why: readonly { reason: string; requests: number }[]
  /** Null where it would be nobody's area. */
  services: number | null
}

export const wholePlace = 'Whole place'
export const anyOther = 'Each other area'

/** The areas that will be shown: nobody else's services have to be counted. */
export const areasShown = (areas: readonly AreaCount[], smallest: number): string[] => [
  ...new Set(
    areas.flatMap(({ need, area, requests }) =>
      need !== null && area !== null && area !== '' && shownPart(requests, smallest) !== null ? [area] : [],
    ),
  ),
]

/** How many in all, as it may be shown; null where it is too few. */
export const totalOf = ({ areas, smallest }: Pick<Counts, 'areas' | 'smallest'>): number | null =>
  shown(areas.find(({ need, area }) => need === null && area === null)?.requests ?? 0, smallest)

/** Every need, most often first, each with the areas that have enough to show. */
export function gapsOf({ areas, reasons: given, services, smallest }: Counts): Gap[] {
  const servicesIn = (need: string, area: string | null) =>
    services.find(one => one.need === need && one.area === area)?.services ?? 0
  const countIn = (need: string) =>
    shownPart(areas.find(one => one.need === need && one.area === null)?.requests ?? 0, smallest)
  return Object.keys(needs)
    .map(need => ({ need, requests: countIn(need) }))
    .toSorted((one, other) => (other.requests ?? 0) - (one.requests ?? 0))
    .flatMap(({ need, requests }): Gap[] => {
      const whole = { need: needLabel(need), where: wholePlace, services: servicesIn(need, null) }
      if (requests === null) return [{ ...whole, requests, why: [] }]
      const parts = areas
        .filter(one => one.need === need && one.area !== null)
        .flatMap(one => {
          const count = shownPart(one.requests, smallest)
          const here = one.area === null || one.area === '' ? null : servicesIn(need, one.area)
          return count === null ? [] : [{ where: areaWords(one), requests: count, services: here }]
        })
        .toSorted(
          (one, other) => other.requests - one.requests || one.where.localeCompare(other.where, 'en-GB'),
        )
      return [
        { ...whole, requests, why: whyOf(given, need, smallest) },
        ...parts.map(part => ({ ...part, need: needLabel(need), why: [] })),
        { need: needLabel(need), where: anyOther, requests: null, why: [], services: null },
      ]
    })
}

const whyOf = (given: readonly ReasonCount[], need: string, smallest: number): Gap['why'] =>
  given
    .filter(one => one.need === need)
    .flatMap(({ reason, requests }) => {
      const count = shownPart(requests, smallest)
      return count === null || !isReason(reason) ? [] : [{ reason: reasons[reason], requests: count }]
    })
    .toSorted(
      (one, other) => other.requests - one.requests || one.reason.localeCompare(other.reason, 'en-GB'),
    )
