/** The lists a team brought, and one of them with what it says. */
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Counts } from './brought-list.ts'
import { isListField, type ListField } from './fields.ts'
import type { CellFault, ListRow } from './row.ts'
import { visibleLists } from './visibility.ts'

const listRow = (tx: Tx, actor: Actor, id: string) =>
  tx.db.selectFrom('brought_list').selectAll().where('list_id', '=', id).where(visibleLists(actor))

type Row = Awaited<ReturnType<ReturnType<typeof listRow>['executeTakeFirstOrThrow']>>

const listOf = (row: Row) => ({
  id: row.list_id,
  team_id: row.team_id,
  file: row.file,
  status: row.status,
  columns: row.columns as string[],
  fields: (row.fields as (string | null)[]).map((field): ListField | null =>
    field !== null && isListField(field) ? field : null,
  ),
  rows: row.rows as unknown as ListRow[],
  faults: row.faults as unknown as CellFault[],
  counts: row.counts as Counts | null,
  version: row.version,
})

export type BroughtList = ReturnType<typeof listOf>

/** One list with all its rows, or NotFound where it is another team’s. */
export const listToRead = async (tx: Tx, actor: Actor, id: string): Promise<BroughtList> =>
  listOf(orNotFound(await listRow(tx, actor, id).executeTakeFirst()))

/** The same, locked for a change. */
export const listToChange = async (tx: Tx, actor: Actor, id: string): Promise<BroughtList> =>
  listOf(orNotFound(await listRow(tx, actor, id).forUpdate().executeTakeFirst()))

/** The newest lists of the team. */
export const newestLists = (tx: Tx, actor: Actor) =>
  tx.db
    .selectFrom('brought_list')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'brought_list.place_id')
        .onRef('account.account_id', '=', 'brought_list.uploaded_by'),
    )
    .select(['list_id as id', 'file', 'status', 'uploaded_at', 'account.name as by'])
    .where(visibleLists(actor))
    .orderBy('uploaded_at', 'desc')
    .limit(20)
    .execute()
