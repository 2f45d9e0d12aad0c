/** The face of a link worker, for whoever may see them. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'
import type { Tx } from '../../platform/tx.ts'

/** Of these accounts: what is printed in letters. */
export const photosOf = async (tx: Tx, accounts: readonly string[]) =>
  accounts.length === 0
    ? []
    : tx.db
        .selectFrom('account_photo')
        .select(['account_id', 'kind', 'width', 'height', 'bytes'])
        .where('account_id', 'in', [...new Set(accounts)])
        .execute()

/** Whether the account in `account` has one, by when it was changed: the address of a new one is new. */
export const photoChangedAt = (query: ExpressionBuilder<DB, 'account'>) =>
  query
    .selectFrom('account_photo')
    .select('account_photo.changed_at')
    .whereRef('account_photo.place_id', '=', 'account.place_id')
    .whereRef('account_photo.account_id', '=', 'account.account_id')
