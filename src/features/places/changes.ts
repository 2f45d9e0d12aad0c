/** Making a place, and its clock: in a demonstration it may run ahead, so that "some weeks later" can be shown. */
import { sql } from 'kysely'
import pg from 'pg'
import type { Tx } from '../../platform/tx.ts'

/** What a place is, in the words of its own table. */
export interface NewPlace {
  code: string
  name: string
  service_name: string
  about: string
  phone: string
  email: string
  crisis_words: string
}

/** Makes a place. The app itself may not: the migrator does, as the owner of the tables. */
export async function makePlace(migratorUrl: string, place: NewPlace): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    await client.query('set role alongside_owner')
    await client.query(
      `insert into place (code, name, service_name, about, phone, email, crisis_words)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [place.code, place.name, place.service_name, place.about, place.phone, place.email, place.crisis_words],
    )
  } finally {
    await client.end()
  }
}

/** Moves this place's clock on by some days, or back to the real time with 0, and lets what is due happen. */
export async function setClockAhead(tx: Tx, days: number): Promise<void> {
  const seconds = days === 0 ? 0 : tx.place.clock_ahead_seconds + days * 86_400
  await tx.db
    .updateTable('place')
    .set({ clock_ahead_seconds: seconds })
    .where('place_id', '=', tx.place.place_id)
    .execute()
  await tx.later('sweep-place', {})
}

/** Whether what is surely one service is merged without asking. */
export async function setMergesByItself(tx: Tx, does: boolean): Promise<void> {
  await tx.db
    .updateTable('place')
    .set({ merges_by_itself: does })
    .where('place_id', '=', tx.place.place_id)
    .execute()
}

/** For how many months after an ending one step leads back to the same link worker. */
export async function setComesBack(tx: Tx, months: number): Promise<void> {
  await tx.db
    .updateTable('place')
    .set({ comes_back_months: months })
    .where('place_id', '=', tx.place.place_id)
    .execute()
}

/** How this place keeps its directory true. */
export interface DirectorySettings {
  asks_providers: boolean
  provider_edits_wait: boolean
  checks_links: boolean
}

export const changeDirectorySettings = (tx: Tx, settings: DirectorySettings) =>
  tx.db.updateTable('place').set(settings).where('place_id', '=', tx.place.place_id).execute()

/** Takes today for a work that is done once a day. False: it was taken before, by this or another worker. */
export async function takeDay(tx: Tx, work: 'providers_asked_on' | 'links_listed_on'): Promise<boolean> {
  const taken = await tx.db
    .updateTable('place')
    .set({ [work]: tx.today })
    .where('place_id', '=', tx.place.place_id)
    .where(query => query.or([query(work, 'is', null), query(work, '<', tx.today)]))
    .returning('place_id')
    .executeTakeFirst()
  return taken !== undefined
}

/** The place says some of its words otherwise: every program that speaks for it fetches them anew. */
export const countWordChange = (tx: Tx) =>
  tx.db
    .updateTable('place')
    .set(place => ({ words_version: place('words_version', '+', 1) }))
    .where('place_id', '=', tx.place.place_id)
    .execute()

/** Remembers that administrators were told today of what nobody has checked for long. */
export const rememberTelling = (tx: Tx) =>
  tx.db
    .updateTable('place')
    .set({ overdue_told_on: tx.today })
    .where('place_id', '=', tx.place.place_id)
    .execute()

/** Other places learn which postcodes the teams of this one serve, and nothing else of them. */
export const publishAreas = (tx: Tx) =>
  tx.db
    .updateTable('place')
    .set({
      serves: sql<string[]>`coalesce(
        (select array_agg(distinct area order by area) from team, unnest(team.areas) as area), '{}')`,
    })
    .where('place_id', '=', tx.place.place_id)
    .execute()
