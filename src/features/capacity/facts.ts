/** What is known of people that helps to choose their link worker: language, practice, area, who supported them before. */
import { english } from '../../platform/screen/words.ts'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { languageOptions } from '../finding/languages.ts'
import { firstNameOf } from '../people/person.ts'
import type { Facts } from './propose.ts'
import { standingOf, teamNow, type Standing } from './workers.ts'

/** Everybody who supported the person: in a support that ended, or until they handed it over. */
const beforeOf = (person: RawBuilder<string>): RawBuilder<string[]> => sql<string[]>`array(
  select support.link_worker_id from support where support.person_id = ${person} and support.status = 'ended'
  union
  select (event.particulars ->> 'from')::uuid from support
  join support_event as event using (place_id, support_id)
  where support.person_id = ${person} and event.move = 'hand-over' and event.particulars ->> 'from' is not null
)`

/** The link workers who supported a person before. The caller has found the person within reach. */
export async function supportedBefore(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ before: string[] }>`
    select ${beforeOf(sql`${personId}::uuid`)} as before
  `.execute(tx.db)
  return rows[0]?.before ?? []
}

interface Row {
  person_id: string
  first_name: string
  preferred_name: string | null
  family_name: string
  postcode: string | null
  practice_id: string | null
  practice: string | null
  said: LanguageSaid
  before: string[]
}

/** What is known of the language of a person: what they speak, the interpreter they need, and in what they read. */
export interface LanguageSaid {
  language: string | null
  language_words: string | null
  interpreter: string | null
  reads: string
}

/** As part of a larger question about the `person` in it. The caller has found them within reach. */
export const languageSaid: RawBuilder<LanguageSaid> = sql<LanguageSaid>`(
  select jsonb_build_object('reads', person.language, 'language', spoken.content ->> 'language',
    'language_words', spoken.content ->> 'language_words', 'interpreter', needs.content ->> 'interpreter')
  from (select) as one
  left join lateral (
    select content from profile_section
    where profile_section.place_id = person.place_id and profile_section.person_id = person.person_id
      and section = 'identity'
    order by version desc limit 1) as spoken on true
  left join lateral (
    select content from profile_section
    where profile_section.place_id = person.place_id and profile_section.person_id = person.person_id
      and section = 'needs-of-access'
    order by version desc limit 1) as needs on true)`

/** For one question more: `select ${factsSql(ids)} as facts, …`. The caller has found all of them within reach. */
const factsSql = (personIds: readonly string[]): RawBuilder<Row[]> => sql<Row[]>`(
  select coalesce(jsonb_agg(to_jsonb(fact)), '[]') from (
    select person.person_id, person.first_name, person.preferred_name, person.family_name, person.postcode,
      practice.organisation_id as practice_id, practice.name as practice,
      ${languageSaid} as said,
      ${beforeOf(sql`person.person_id`)} as before
    from person
    left join lateral (
      select organisation.organisation_id, organisation.name from referral
      join organisation using (place_id, organisation_id)
      where referral.person_id = person.person_id and organisation.kind = 'practice'
      order by sent_at desc limit 1) as practice on true
    where person.person_id = any(${[...personIds]}::uuid[])
) as fact)`

/** The team as it stands, and of each person the facts by their id, in one round trip. */
export async function teamAndFacts(tx: Tx, teamId: string, personIds: readonly string[]) {
  const { rows } = await sql<{ standing: Standing; facts: Row[] }>`
    select ${standingOf(teamId, tx.today)} as standing, ${factsSql(personIds)} as facts
  `.execute(tx.db)
  const { standing, facts } = rows[0] as { standing: Standing; facts: Row[] }
  return { ...teamNow(standing), facts: new Map(facts.map(row => [row.person_id, factsIn(row)])) }
}

const factsIn = (row: Row): Facts => ({
  firstName: firstNameOf(row),
  language: languageIn(row.said),
  practice: row.practice_id === null ? null : { id: row.practice_id, name: row.practice ?? '' },
  outward: row.postcode?.split(' ')[0]?.toUpperCase() ?? null,
  before: row.before,
})

const known: Record<string, string> = { welsh: 'cy', bsl: 'bfi' }

/** The language they would like to speak, or the interpreter they need, or in which they read. English is null. */
export function languageIn({
  language,
  language_words,
  interpreter,
  reads,
}: LanguageSaid): Facts['language'] {
  const said = `${language_words ?? ''} ${interpreter ?? ''}`.toLowerCase()
  const code = known[language ?? '']
  const found =
    named(({ value, label }) => value === code || said.includes(label.toLowerCase())) ??
    named(({ value }) => value === reads)
  return found?.code === 'en' ? null : found
}

function named(is: (one: { value: string; label: string }) => boolean): Facts['language'] {
  const found = languageOptions(english).find(is)
  return found ? { code: found.value, name: found.label } : null
}
