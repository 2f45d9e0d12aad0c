/** The blocks that people are found by when one is compared with the others: kept by whoever adds or changes one. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import type { Identity, Reach } from '../details-fields.tsx'
import { blocksOf, ready, type ComparablePerson } from './comparable.ts'

/** What of somebody's details is compared. */
export type ComparedDetails = Pick<
  Identity & Reach,
  'first_name' | 'family_name' | 'date_of_birth' | 'nhs_number' | 'postcode' | 'phone' | 'email'
>

export const comparableOf = (id: string, details: ComparedDetails): ComparablePerson => ({
  id,
  firstName: details.first_name,
  familyName: details.family_name,
  dateOfBirth: details.date_of_birth?.toString() ?? null,
  nhsNumber: details.nhs_number,
  postcode: details.postcode,
  town: null,
  phone: details.phone,
  email: details.email,
})

interface Known extends ComparedDetails {
  person_id: string
}

/** Puts these people where others find them, as they are now. */
export async function keepBlocks(tx: Tx, people: readonly Known[]): Promise<void> {
  const ids = people.map(person => person.person_id)
  const keys = people.flatMap(person =>
    [...new Set(blocksOf(ready(comparableOf(person.person_id, person))))].map(
      block => [person.person_id, block] as const,
    ),
  )
  await sql`
    delete from person_block where place_id = ${tx.place.place_id} and person_id = any(${ids}::uuid[])
  `.execute(tx.db)
  await sql`
    insert into person_block (person_id, block)
    select * from unnest(${keys.map(([id]) => id)}::uuid[], ${keys.map(([, block]) => block)}::text[])
  `.execute(tx.db)
}
