/**
 * The job that looks for one person's two records: those that are new or changed are compared with the others. Also
 * puts those of an earlier version of the program where they are found. Done in parts, each its own transaction:
 * killed, the next run goes on where it stopped.
 */
import { sql } from 'kysely'
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { keepBlocks, type ComparedDetails } from './blocks.ts'
import { proposeSame } from './propose.ts'
import { samePeople } from './same-people.ts'

/** People in one transaction. */
const part = { toFind: 500, toCompare: 50 }

/** First all are put where they are found, then each is compared: so nobody is missed. */
export async function findSamePeople(ground: Ground, place: number): Promise<void> {
  let after: string | undefined = firstId
  while (after !== undefined) {
    const from: string = after
    after = await asProgram(ground, place, tx => keepMissingBlocks(tx, from, part.toFind))
  }
  while ((await asProgram(ground, place, tx => compareSome(tx, part.toCompare))) > 0);
}

/** Asks for the job where somebody waits to be compared. Run by the sweep. */
export async function lookForSamePeople(tx: Tx): Promise<void> {
  const waiting = await tx.db
    .selectFrom('person')
    .select('person_id')
    .where('compared_at', 'is', null)
    .where('merged_into', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (waiting) await tx.later('find-same-people', {})
}

const firstId = '00000000-0000-0000-0000-000000000000'

/** Those who stand in no block yet, so many at a time. Returns the last of them, if any. */
async function keepMissingBlocks(tx: Tx, after: string, most: number): Promise<string | undefined> {
  const { rows } = await sql<Waiting>`
    ${waiting} and person_id > ${after} and not exists (
      select from person_block
      where person_block.place_id = person.place_id and person_block.person_id = person.person_id
    )
    order by person_id limit ${most} for no key update skip locked
  `.execute(tx.db)
  await keepBlocks(tx, rows)
  return rows.at(-1)?.person_id
}

/** Compares so many, and proposes what it finds. Returns how many there were. */
export async function compareSome(tx: Tx, most: number): Promise<number> {
  const { rows } = await sql<Waiting>`
    ${waiting} order by person_id limit ${most} for no key update skip locked
  `.execute(tx.db)
  for (const person of rows)
    await proposeSame(tx, person.person_id, await samePeople(tx, person, { but: person.person_id }))
  await markCompared(
    tx,
    rows.map(person => person.person_id),
  )
  return rows.length
}

interface Waiting extends ComparedDetails {
  person_id: string
}

const waiting = sql`
  select person_id, first_name, family_name, date_of_birth, nhs_number, postcode, phone, email from person
  where compared_at is null and merged_into is null`

const markCompared = (tx: Tx, ids: readonly string[]) =>
  sql`
    update person set compared_at = ${tx.now}
    where place_id = ${tx.place.place_id} and person_id = any(${ids}::uuid[])
  `.execute(tx.db)
