/** What the record has of the people and the practices that a list names. One question to the database each. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { comparableOf } from '../people/duplicates/blocks.ts'
import { blocksOf, ready } from '../people/duplicates/comparable.ts'
import type { KnownPerson } from './match.ts'
import type { Listed } from './row.ts'

/** Everybody with an NHS number, or a family name and a day of birth together, that the list has. */
export async function peopleLike(tx: Tx, listed: readonly Listed[]): Promise<KnownPerson[]> {
  const numbers = listed.flatMap(one => one.nhs_number ?? [])
  const { rows } = await sql<KnownPerson>`
    select person.person_id, first_name, family_name, date_of_birth::text, nhs_number, phone, email, postcode,
      exists (select from referral where referral.person_id = person.person_id and referral.status = 'sent')
        or exists (select from support where support.person_id = person.person_id and support.status = 'open')
        as "isWithUs",
      exists (select from referral where referral.person_id = person.person_id and referral.moved_why = 'died')
        or exists (select from support where support.person_id = person.person_id and support.status = 'ended'
          and support.ending = 'died')
        as "hasDied"
    from (
      select person_id from person where nhs_number = any(${numbers}::text[])
      union select person_id from person_block where block = any(${[...new Set(listed.flatMap(daysOf))]}::text[])
    ) as likely
    join person on person.person_id = likely.person_id and merged_into is null
  `.execute(tx.db)
  return rows
}

/** The blocks of their day of birth with their family name, or with their only name. */
function daysOf({ first_name, family_name, date_of_birth, ...one }: Listed): string[] {
  if (date_of_birth === null) return []
  const born = Temporal.PlainDate.from(date_of_birth)
  const daysWith = (name: string) =>
    blocksOf(
      ready(comparableOf('', { ...one, first_name: '', family_name: name, date_of_birth: born })),
    ).filter(block => block.startsWith('day:'))
  const found = daysWith(family_name)
  return found.length > 0 ? found : daysWith(first_name)
}

export interface Practice {
  organisation_id: string
  name: string
}

/** The practices that the list says referred somebody, by their names and codes in small letters. */
export async function practicesNamed(tx: Tx, listed: readonly Listed[]): Promise<Map<string, Practice>> {
  const names = [...new Set(listed.map(one => bare(one.referrer)))].filter(Boolean)
  if (names.length === 0) return new Map()
  const { rows } = await sql<Practice & { ods_code: string | null }>`
    select organisation_id, name, ods_code from organisation
    where kind = 'practice' and (lower(name) = any(${names}::text[]) or lower(ods_code) = any(${names}::text[]))
  `.execute(tx.db)
  return new Map(
    rows.flatMap(({ organisation_id, name, ods_code }) =>
      [name, ods_code]
        .filter(word => word !== null)
        .map(word => [bare(word), { organisation_id, name }] as const),
    ),
  )
}

/** A name as it is compared: in small letters. */
export const bare = (name: string | null): string => (name ?? '').trim().toLowerCase()
