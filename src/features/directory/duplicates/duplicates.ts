/**
 * Is this service in the directory already, under another source's name for it? How likely it is, why, and
 * what may be done without asking anybody. Pure.
 */
import {
  compare as compareBy,
  probabilityOf as probabilityBy,
  type Compared,
  type Schema,
  type Weights,
} from '../../../platform/linkage/linkage.ts'
import { byEmail, byPage, byPhone } from './by-contact.ts'
import { byName, byOrganisation } from './by-name.ts'
import { byWhereabouts } from './by-whereabouts.ts'
import type { Ready } from './comparable.ts'
import { usualWeights } from './usual-weights.ts'

/** How services are compared. Siblings are two services of one provider: all alike but the name. */
export const services: Schema<Ready> = {
  kinds: { same: 0.2, siblings: 0.2, strangers: 0.6 },
  comparisons: [byName, byWhereabouts, byPhone, byEmail, byPage, byOrganisation],
}

/** How likely two services are the same, with the evidence in words. */
export const compare = (one: Ready, other: Ready, weights: Weights = usualWeights): Compared =>
  compareBy(services, weights, [one, other])

/** The probability alone, for many pairs. */
export const probabilityOf = (one: Ready, other: Ready, weights: Weights = usualWeights): number =>
  probabilityBy(services, weights, [one, other])

/** From here on somebody is asked. */
export const worthAsking = 0.5
/** From here on two are merged without asking, if nothing speaks against it. */
export const sure = 0.95

export type Verdict = 'same' | 'ask' | 'different'

/** What to do about two services. */
export function verdict(compared: Pick<Compared, 'probability' | 'evidence'>): Verdict {
  if (compared.probability < worthAsking) return 'different'
  return whyNotMerge(compared).length === 0 ? 'same' : 'ask'
}

/**
 * Why two services may not be merged without asking. A wrong merge hides a service, so likelihood is not
 * enough: the names agree, the whereabouts agree, and nothing at all speaks against it.
 */
export function whyNotMerge({ probability, evidence }: Pick<Compared, 'probability' | 'evidence'>): string[] {
  const level = (about: string) => evidence.find(one => one.about === about)?.level ?? ''
  return [
    ...(probability < sure ? ['We are not sure enough'] : []),
    ...(['same', 'same, as many are named', 'same but for typing'].includes(level('name'))
      ? []
      : ['The names are not the same']),
    ...(['same address', 'same postcode'].includes(level('whereabouts'))
      ? []
      : ['The addresses are not the same']),
    ...evidence.filter(({ bits }) => bits < speaksAgainst).map(({ words }) => words),
  ]
}

/** Bits: half as usual among the same as among all others. */
const speaksAgainst = -1
