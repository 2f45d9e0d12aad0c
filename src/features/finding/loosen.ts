/** Which wish to let go of when nothing fits: of each, how many services it alone keeps out. */
import { wantedToQuery, type Wanted } from './wanted.ts'
import { verdictOf, type Offered, type Wish } from './wishes.ts'

export interface Loosening {
  label: string
  /** How many services would fit without it. */
  services: number
  /** The search without it. */
  query: URLSearchParams
}

const without: Record<Wish['name'], Partial<Wanted>> = {
  cost: { cost: null },
  day: { days: [], times: [] },
  age: { age: null },
  access: { access: [] },
  language: { language: null },
  where: { where: null },
  peer: { peer: false },
  open: { open: false },
  within: { within: null },
}

/** The wishes that alone stand in the way, the one that keeps most out first. */
export function loosenings(
  wanted: Wanted,
  wishes: readonly Wish[],
  ruledOut: readonly Offered[],
): Loosening[] {
  return wishes
    .map(wish => ({
      label: wish.label,
      services: ruledOut.filter(service =>
        wishes.every(other => (verdictOf(other, service) === 'refused') === (other === wish)),
      ).length,
      query: wantedToQuery({ ...wanted, ...without[wish.name] }),
    }))
    .filter(({ services }) => services > 0)
    .toSorted((one, other) => other.services - one.services)
}
