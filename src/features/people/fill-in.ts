/** What is missing in a person's record is filled in from elsewhere; what is known is never overwritten. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'

interface Missing {
  date_of_birth: Temporal.PlainDate | null
  nhs_number: string | null
  address: string | null
  postcode: string | null
  phone: string | null
  email: string | null
}

export async function fillIn(tx: Tx, personId: string, given: Missing): Promise<void> {
  await tx.db
    .updateTable('person')
    .set({
      date_of_birth: sql`coalesce(date_of_birth, ${given.date_of_birth}::date)`,
      nhs_number: sql`coalesce(nhs_number, ${given.nhs_number})`,
      address: sql`coalesce(address, ${given.address})`,
      postcode: sql`coalesce(postcode, ${given.postcode})`,
      phone: sql`coalesce(phone, ${given.phone})`,
      email: sql`coalesce(email, ${given.email})`,
    })
    .where('person_id', '=', personId)
    .execute()
}
