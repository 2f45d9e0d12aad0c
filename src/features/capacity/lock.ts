/** Of two who give somebody to one link worker at once, or enter a leave, the second sees what the first did. */
import type { Tx } from '../../platform/tx.ts'

/** Always in one order, so that no two wait for each other. */
export const lockWorkers = (tx: Tx, accountIds: readonly string[]) =>
  tx.db
    .selectFrom('account')
    .select(['account_id', 'name', 'email'])
    .where('account_id', 'in', [...new Set(accountIds)])
    .orderBy('account_id')
    .forNoKeyUpdate()
    .execute()
