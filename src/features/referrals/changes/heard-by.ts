/** By when a person hears from a link worker: what the place promises, from today. */
import type { Tx } from '../../../platform/tx.ts'

export const heardBy = ({ today, place }: Tx): Temporal.PlainDate =>
  today.add({ days: place.contact_within_days })
