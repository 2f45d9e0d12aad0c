/** The organisation that runs the service: found, or made. */
import type { Tx } from '../../../platform/tx.ts'

/** The organisation that runs the service in this place; made from the place's own words if none is there. */
export async function serviceOrganisation(tx: Tx): Promise<string> {
  const standing = await tx.db
    .selectFrom('organisation')
    .select('organisation_id')
    .where('kind', '=', 'service')
    .orderBy('organisation_id')
    .executeTakeFirst()
  if (standing) return standing.organisation_id
  const { service_name, about, phone, email } = tx.place
  const made = await tx.db
    .insertInto('organisation')
    .values({ name: service_name, kind: 'service', in_one_sentence: about, phone, email })
    .returning('organisation_id')
    .executeTakeFirstOrThrow()
  return made.organisation_id
}
