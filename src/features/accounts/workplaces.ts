/** Where can somebody with an account work? */
import type { Tx } from '../../platform/tx.ts'

/** The teams and organisations an account can belong to. */
export async function whereSomebodyWorks(tx: Tx) {
  return {
    teams: await tx.db.selectFrom('team').select(['team_id', 'name']).orderBy('name').execute(),
    organisations: await tx.db
      .selectFrom('organisation')
      .select(['organisation_id', 'name'])
      .orderBy('name')
      .execute(),
  }
}
