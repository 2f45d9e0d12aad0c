/** What happens to a person's record: it is begun by a referral, and what matters to them is written down. */
import { sql } from 'kysely'
import { accountOf, type Actor } from '../../platform/actor.ts'
import { Conflict, orNotFound, refuseIf } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { whyNotTheSame, wordsOf } from './person.ts'
import { personToRead } from './queries.ts'

export interface Details {
  first_name: string
  family_name: string
  preferred_name: string | null
  date_of_birth: Temporal.PlainDate | null
  nhs_number: string | null
  address: string | null
  postcode: string | null
  phone: string | null
  email: string | null
  prefers: 'email' | 'text' | 'phone' | 'letter'
  is_neutral: boolean
  careful: string | null
}

/** Who they are as the record has it: what a message may say, and where it may go. */
const reachable = [
  'person_id',
  'first_name',
  'family_name',
  'preferred_name',
  'phone',
  'email',
  'prefers',
  'is_neutral',
] as const

/**
 * The person a referral is about: the one who has this NHS number already, locked, or a new one.
 * What is known is never overwritten by a second referral; what was missing is filled in.
 * Answers with what the record has, which may be other than what was typed.
 */
export async function findOrAddPerson(tx: Tx, details: Details) {
  const added = await tx.db
    .insertInto('person')
    .values({ ...details, created_at: tx.now })
    .onConflict(conflict => conflict.columns(['place_id', 'nhs_number']).doNothing())
    .returning(reachable)
    .executeTakeFirst()
  if (added) {
    await indexNames(tx, added.person_id, details)
    return added
  }
  const { person_id, date_of_birth } = await tx.db
    .selectFrom('person')
    .select(['person_id', 'date_of_birth'])
    .where('nhs_number', '=', details.nhs_number)
    .forUpdate()
    .executeTakeFirstOrThrow()
  refuseIf(whyNotTheSame(date_of_birth, details.date_of_birth))
  return tx.db
    .updateTable('person')
    .set({
      date_of_birth: sql`coalesce(date_of_birth, ${details.date_of_birth}::date)`,
      address: sql`coalesce(address, ${details.address})`,
      postcode: sql`coalesce(postcode, ${details.postcode})`,
      phone: sql`coalesce(phone, ${details.phone})`,
      email: sql`coalesce(email, ${details.email})`,
      is_neutral: sql`is_neutral or ${details.is_neutral}`,
      careful: details.careful
        ? sql`concat_ws(E'\n', nullif(careful, ''), ${details.careful}::text)`
        : sql`coalesce(careful, ${details.careful})`,
    })
    .where('person_id', '=', person_id)
    .returning(reachable)
    .executeTakeFirstOrThrow()
}

async function indexNames(tx: Tx, personId: string, details: Details): Promise<void> {
  const words = wordsOf(details.first_name, details.family_name, details.preferred_name, details.nhs_number)
  if (words.length === 0) return
  await tx.db
    .insertInto('person_word')
    .values(words.map(word => ({ word, person_id: personId })))
    .execute()
}

/** Keeps what matters to the person, in their words, as a new version; the old ones stay. */
export async function writeWhatMatters(
  tx: Tx,
  actor: Actor,
  personId: string,
  { words, from }: { words: string; from: number },
): Promise<void> {
  await personToRead(tx, actor, 'plan.write', personId)
  await tx.db.selectFrom('person').select('person_id').where('person_id', '=', personId).forUpdate().execute()
  const newest = await tx.db
    .selectFrom('what_matters')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'what_matters.place_id')
        .onRef('account.account_id', '=', 'what_matters.written_by'),
    )
    .select(['what_matters.version', 'what_matters.written_at', 'account.name'])
    .where('person_id', '=', personId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest && newest.version !== from) throw new Conflict(orNotFound(newest.name), newest.written_at)
  await tx.db
    .insertInto('what_matters')
    .values({
      person_id: personId,
      words,
      version: from + 1,
      written_at: tx.now,
      written_by: accountOf(actor),
    })
    .execute()
}
