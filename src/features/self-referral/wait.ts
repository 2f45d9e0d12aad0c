/** How long people wait for the first call now: said where the place counts it. */
import type { Tx } from '../../platform/tx.ts'

/** In words, like "2 weeks"; null where it is not counted. Here the expected wait of a team will be asked. */
export const waitNow = (_tx: Tx): Promise<string | null> => Promise.resolve(null)
