/** What happens to a person's record: it is begun by a referral, and what matters to them is written down. */
import { sql } from 'kysely'
import { accountOf, type Actor } from '../../platform/actor.ts'
import { Conflict, orNotFound, refuseIf, WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { revokePersonLinks } from '../accounts/links.ts'
import { tellPerson, type Heard } from '../messages/to-person.ts'
import type { Identity, Reach } from './details-fields.tsx'
import { keepBlocks } from './duplicates/blocks.ts'
import { whyNotTheSame, wordsOf } from './person.ts'
import { personToRead } from './queries.ts'
import { newLink } from './words.ts'

export interface Details extends Identity, Reach {
  careful: string | null
}

/** Who they are as the record has it: what a message may say, and where it may go. */
export const reachable = [
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
 * The person a referral is about: `known`, or the one who has this NHS number already, locked, or a new one.
 * What is known is never overwritten by a second referral; what was missing is filled in.
 * Answers with what the record has, which may be other than what was typed.
 */
export async function findOrAddPerson(tx: Tx, details: Details, known?: string) {
  if (known !== undefined) return fillIn(tx, details, { person_id: known })
  const added = await tx.db
    .insertInto('person')
    .values({ ...details, created_at: tx.now })
    .onConflict(conflict => conflict.columns(['place_id', 'nhs_number']).doNothing())
    .returning(reachable)
    .executeTakeFirst()
  if (added) {
    await indexPerson(tx, added.person_id, details)
    return added
  }
  return fillIn(tx, details, { nhs_number: details.nhs_number ?? '' })
}

/** What was missing in a record is filled in; what is known stays. */
async function fillIn(tx: Tx, details: Details, who: { person_id: string } | { nhs_number: string }) {
  const { person_id: personId, ...is } = await tx.db
    .selectFrom('person')
    .select(['person_id', 'date_of_birth', 'first_name', 'family_name', 'preferred_name'])
    .where(query => query.and(who))
    .forUpdate()
    .executeTakeFirstOrThrow()
  refuseIf(whyNotTheSame(is, details))
  const known = await tx.db
    .updateTable('person')
    .set({
      compared_at: null,
      date_of_birth: sql`coalesce(date_of_birth, ${details.date_of_birth}::date)`,
      nhs_number: sql`coalesce(nhs_number, ${details.nhs_number})`,
      address: sql`coalesce(address, ${details.address})`,
      postcode: sql`coalesce(postcode, ${details.postcode})`,
      phone: sql`coalesce(phone, ${details.phone})`,
      email: sql`coalesce(email, ${details.email})`,
      language: sql`case when language = 'en' then ${details.language ?? 'en'} else language end`,
      format: sql`case when format = 'standard' then ${details.format ?? 'standard'} else format end`,
      is_neutral: sql`is_neutral or ${details.is_neutral}`,
      careful: details.careful
        ? sql`concat_ws(E'\n', nullif(careful, ''), ${details.careful}::text)`
        : sql`coalesce(careful, ${details.careful})`,
    })
    .where('person_id', '=', personId)
    .returning([...reachable, 'address', 'date_of_birth', 'nhs_number', 'postcode'])
    .executeTakeFirstOrThrow()
  await indexPerson(tx, personId, known)
  return known
}

/** Puts somebody where they are searched, and where they are found to be the same as somebody else. */
export async function indexPerson(tx: Tx, personId: string, details: Identity & Reach): Promise<void> {
  await tx.db.deleteFrom('person_word').where('person_id', '=', personId).execute()
  await indexNames(tx, personId, details)
  await keepBlocks(tx, [{ ...details, person_id: personId }])
}

async function indexNames(tx: Tx, personId: string, details: Identity): Promise<void> {
  const found = wordsOf(details.first_name, details.family_name, details.preferred_name, details.nhs_number)
  if (found.length === 0) return
  await tx.db
    .insertInto('person_word')
    .values(found.map(word => ({ word, person_id: personId })))
    .execute()
}

interface Put extends Details {
  from: number
  /** Whether they get a new link to their page; those sent before end. */
  sendLink: boolean
}

/** What was known of a person is put right. `heard`: how they get a new link, where one was asked for. */
export async function changeDetails(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, sendLink, ...details }: Put,
): Promise<{ heard?: Heard }> {
  await personToRead(tx, actor, 'person.write', id)
  const { version, changed_at, by } = await lockedPerson(tx, id)
  if (version !== from) throw new Conflict(by ?? 'Somebody', changed_at ?? tx.now)
  await refuseAnothersNumber(tx, id, details.nhs_number)
  await tx.db
    .updateTable('person')
    .set({
      ...details,
      version: from + 1,
      changed_at: tx.now,
      changed_by_account_id: accountOf(actor),
      compared_at: null,
    })
    .where('person_id', '=', id)
    .execute()
  await indexPerson(tx, id, details)
  if (!sendLink) return {}
  await revokePersonLinks(tx, id)
  const news = newLink(tx.place.service_name)
  return { heard: await tellPerson(tx, { ...details, person_id: id }, news) }
}

const lockedPerson = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('person')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'person.place_id')
        .onRef('account.account_id', '=', 'person.changed_by_account_id'),
    )
    .select(['person.version', 'person.changed_at', 'account.name as by'])
    .where('person.person_id', '=', id)
    .forUpdate('person')
    .executeTakeFirstOrThrow()

/** Says nothing of whose it is: the team may not be allowed to know. */
async function refuseAnothersNumber(tx: Tx, id: string, number: string | null): Promise<void> {
  if (number === null) return
  const other = await tx.db
    .selectFrom('person')
    .select('person_id')
    .where('nhs_number', '=', number)
    .where('person_id', '<>', id)
    .executeTakeFirst()
  if (other)
    throw new WrongAnswer('nhs_number', 'Another record has this NHS number. Check it with the person')
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
