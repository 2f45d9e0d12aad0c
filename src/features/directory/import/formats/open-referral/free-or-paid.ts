/** Whether a service is free, by its prices and by what is said of its fees: read from a feed, and told in one. Pure. */
import type { ServiceRecord } from '../../../record.ts'

/** What our own feed says of the fees where nobody says more: it adds no words to the prices. */
export const plainFees = {
  free: 'It is free',
  some: 'Some of it costs money',
  paid: 'It costs money',
} as const satisfies Record<NonNullable<ServiceRecord['cost']>, string>

/** "Free", "None.", "No charge": nothing else may stand beside it. */
export const saysFree = (fees: string): boolean =>
  /^(free|none|nil|no (charge|cost|fee)s?|free of charge|free to everyone)[.!]?$/i.test(fees.trim())

/** What the amounts and the words about fees say together, where they leave no doubt. */
export function costOf(amounts: readonly (number | undefined)[], fees: string): ServiceRecord['cost'] {
  if (amounts.length === 0) return saysFree(fees) ? 'free' : undefined
  if (amounts.includes(undefined)) return undefined
  if (amounts.every(amount => amount === 0)) return 'free'
  return amounts.includes(0) ? 'some' : 'paid'
}
