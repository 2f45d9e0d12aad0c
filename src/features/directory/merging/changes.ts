/** Two services become one, are kept apart, or become two again. */
import { sql } from 'kysely'
import { orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { renew } from '../renew.ts'
import type { Origins } from '../together.ts'
import { blockers, choicesAmong, whyNotMerge, type DuplicateStatus } from './merge.ts'
import { duplicateToRead, sidesOf } from './queries.ts'

interface Wanted {
  /** Field to the entry that is believed in it, where somebody chose. */
  choices: Origins
  by: string
}

/** They are one: what is said of either is from now on said of the one that was known first. */
export async function mergeDuplicate(tx: Tx, id: string, { choices, by }: Wanted): Promise<string> {
  const { service_id, other_id, status } = await duplicateToChange(tx, id)
  refuseIf(blockers(status, 'merge'))
  const [kept, gone] = await sidesOf(tx, [service_id, other_id], 'lock')
  refuseIf(whyNotMerge(orNotFound(kept), orNotFound(gone)))
  const entries = await entriesOf(tx, other_id)
  const before = await choicesOf(tx, service_id)
  const { merge_id } = await tx.db
    .insertInto('merge')
    .values({
      kept_id: service_id,
      gone_id: other_id,
      entries,
      choices: JSON.stringify(choices),
      choices_before: JSON.stringify(before),
      merged_at: tx.now,
      merged_by: by,
    })
    .returning('merge_id')
    .executeTakeFirstOrThrow()
  await move(tx, entries, service_id)
  await setService(tx, other_id, { mergedInto: service_id })
  await setService(tx, service_id, { choices: { ...before, ...choices } })
  await renew(tx, [service_id])
  await answer(tx, id, 'merged', by)
  return merge_id
}

/** They are two: this is remembered, and never asked again. */
export async function keepApart(tx: Tx, id: string, by: string): Promise<void> {
  const { status } = await duplicateToChange(tx, id)
  refuseIf(blockers(status, 'keep apart'))
  await answer(tx, id, 'different', by)
}

/**
 * A merge is taken back: what moved goes home, and both are made anew from what is said of them. Nothing else
 * that happened meanwhile is lost: a later import has changed the entries, wherever they were.
 */
export async function undoMerge(tx: Tx, id: string, by: string): Promise<{ kept: string; gone: string }> {
  const merge = orNotFound(
    await tx.db.selectFrom('merge').selectAll().where('merge_id', '=', id).forUpdate().executeTakeFirst(),
  )
  refuseIf(merge.undone_at === null ? [] : ['This merge was taken back already'])
  const { kept_id, gone_id, entries } = merge
  await sidesOf(tx, [kept_id, gone_id], 'lock')
  const holders = await holdersOf(tx, entries)
  await move(tx, entries, gone_id)
  await setService(tx, gone_id, { mergedInto: null })
  for (const holder of holders) {
    const now = await choicesOf(tx, holder)
    const made = merge.choices as Origins
    const undone = Object.fromEntries(
      Object.entries(now).filter(([field, entry]) => made[field as keyof Origins] !== entry),
    )
    const restored = holder === kept_id ? { ...(merge.choices_before as Origins), ...undone } : undone
    await setService(tx, holder, { choices: choicesAmong(restored, await entriesOf(tx, holder)) })
  }
  await renew(tx, [...holders, gone_id])
  await tx.db
    .updateTable('merge')
    .set({ undone_at: tx.now, undone_by: by })
    .where('merge_id', '=', id)
    .execute()
  await tx.db
    .updateTable('duplicate')
    .set({ status: 'different', answered_at: tx.now, answered_by: by })
    .where('service_id', '=', kept_id)
    .where('other_id', '=', gone_id)
    .execute()
  return { kept: kept_id, gone: gone_id }
}

async function duplicateToChange(tx: Tx, id: string) {
  await tx.db
    .selectFrom('duplicate')
    .select('duplicate_id')
    .where('duplicate_id', '=', id)
    .forUpdate()
    .execute()
  return duplicateToRead(tx, id)
}

const answer = (tx: Tx, id: string, status: DuplicateStatus, by: string) =>
  tx.db
    .updateTable('duplicate')
    .set({ status, answered_at: tx.now, answered_by: by })
    .where('duplicate_id', '=', id)
    .execute()

async function entriesOf(tx: Tx, serviceId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('entry')
    .select('entry_id')
    .where('place_id', '=', tx.place.place_id)
    .where('service_id', '=', serviceId)
    .orderBy('entry_id')
    .execute()
  return rows.map(row => row.entry_id)
}

/** The services that have these entries now. */
async function holdersOf(tx: Tx, entries: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ service_id: string }>`
    select distinct service_id from entry
    where place_id = ${tx.place.place_id} and entry_id = any(${entries}::uuid[]) order by service_id
  `.execute(tx.db)
  return rows.map(row => row.service_id)
}

const move = (tx: Tx, entries: readonly string[], to: string) =>
  sql`
    update entry set service_id = ${to} where place_id = ${tx.place.place_id} and entry_id = any(${entries}::uuid[])
  `.execute(tx.db)

async function choicesOf(tx: Tx, serviceId: string): Promise<Origins> {
  const { choices } = await tx.db
    .selectFrom('service')
    .select('choices')
    .where('place_id', '=', tx.place.place_id)
    .where('service_id', '=', serviceId)
    .executeTakeFirstOrThrow()
  return choices as Origins
}

async function setService(
  tx: Tx,
  serviceId: string,
  { mergedInto, choices }: { mergedInto?: string | null; choices?: Origins },
): Promise<void> {
  await tx.db
    .updateTable('service')
    .set({
      ...(mergedInto === undefined ? {} : { merged_into: mergedInto }),
      ...(choices === undefined ? {} : { choices: JSON.stringify(choices) }),
    })
    .where('place_id', '=', tx.place.place_id)
    .where('service_id', '=', serviceId)
    .execute()
}
