/**
 * What a place promises to those who wait, kept by the program: each part in transactions of its own, so that whoever
 * kills it, or starts it twice, changes nothing that is done.
 */
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { countWaits } from '../figures.ts'
import { holdSome } from './holding.ts'
import { notReached, letGoOrAsk } from './not-reached.ts'
import { raiseTooLong } from './too-long.ts'

export async function lookAfterWaiting(ground: Ground, place: number): Promise<void> {
  const inPlace = <T>(work: (tx: Tx) => Promise<T>) => asProgram(ground, place, work)
  const teams = await inPlace(tx => tx.db.selectFrom('team').select('team_id').execute())
  for (const { team_id } of teams) {
    await inPlace(tx => countWaits(tx, team_id))
    await inPlace(tx => raiseTooLong(tx, team_id))
    while ((await inPlace(tx => holdSome(tx, team_id))) > 0);
    for (const id of await inPlace(tx => notReached(tx, team_id)))
      await inPlace(tx => letGoOrAsk(tx, team_id, id))
  }
}
