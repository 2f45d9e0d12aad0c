/** What is known of what suits a person. The caller has found the person within their reach. */
import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { jsonObjectFrom } from '../../../platform/database/nested.ts'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { isNeed } from '../../directory/needs.ts'
import { personRows } from '../../people/queries.ts'
import { settingSql } from '../setting.ts'
import { townIn } from '../towns.ts'
import { wantedIn } from '../wanted.ts'
import { ageOn, type Suits } from './suits.ts'

/** The newest version, with who wrote it and when; undefined where nobody has. */
export async function newestSuits(tx: Tx, personId: string) {
  const row = await tx.db
    .selectFrom('what_suits')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'what_suits.place_id')
        .onRef('account.account_id', '=', 'what_suits.written_by'),
    )
    .selectAll('what_suits')
    .select('account.name')
    .where('what_suits.person_id', '=', personId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, ...(row as Pick<Suits, 'times' | 'access' | 'travels_by' | 'pays'>) }
}

interface Asked {
  id: string
  /** What the address says after its question mark. */
  query: URLSearchParams
}

/**
 * The person within the actor's reach, what is known for a search (needs of their newest referral, services they were
 * introduced to or have on their shortlist, what suits them), and what the search needs to begin. One round trip.
 */
export async function personToFindFor(tx: Tx, actor: Actor, { id, query }: Asked) {
  const { wanted } = wantedIn(query)
  const row = orNotFound(
    await personRows(tx, actor, 'introduction.write', id)
      .select(of => [
        of
          .selectFrom('referral')
          .select('needs')
          .whereRef('referral.person_id', '=', 'person.person_id')
          .orderBy('sent_at', 'desc')
          .limit(1)
          .as('needs'),
        of
          .selectFrom('introduction')
          .select(({ fn }) => fn.agg<string[]>('array_agg', ['service_id']).as('tried'))
          .whereRef('introduction.person_id', '=', 'person.person_id')
          .where('introduction.status', '<>', 'stopped')
          .as('tried'),
        of
          .selectFrom('shortlist_option')
          .select(({ fn }) => fn.agg<string[]>('array_agg', ['service_id']).as('shortlisted'))
          .whereRef('shortlist_option.person_id', '=', 'person.person_id')
          .where('shortlist_option.status', '<>', 'off')
          .as('shortlisted'),
        jsonObjectFrom(
          of
            .selectFrom('what_suits')
            .select(['interests', 'hard', 'tried', 'travels_by', 'travels_minutes', 'days', 'times', 'pays'])
            .select(['language', 'access'])
            .whereRef('what_suits.person_id', '=', 'person.person_id')
            .orderBy('version', 'desc')
            .limit(1),
        ).as('suits'),
        settingSql(tx, {
          q: wanted.q,
          postcode: sql`coalesce(${wanted.near}::text, ${sql.ref('person.postcode')}, ${townIn(wanted.q)?.outward ?? null}::text)`,
        }).as('setting'),
      ])
      .executeTakeFirst(),
  )
  const { needs, tried, shortlisted, suits, setting, ...person } = row
  return {
    person,
    setting,
    known: {
      suits: suits as Suits | null,
      needs: (needs ?? []).filter(isNeed),
      tried: tried ?? [],
      shortlisted: shortlisted ?? [],
      postcode: person.postcode,
      age: ageOn(person.date_of_birth, tx.today),
    },
  }
}
