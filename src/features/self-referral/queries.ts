/** Who serves whom in this place: its teams, its practices, and what the guideline for everybody says. */
import { sql } from 'kysely'
import { jsonArrayFrom } from '../../platform/database/nested.ts'
import type { Tx } from '../../platform/tx.ts'
import { guidelinesInForce } from '../guidelines/queries.ts'
import type { InForce } from '../guidelines/in-force.ts'
import type { Serving } from './self-referral.ts'

/** With the guidelines, which are asked again before it is sent. */
export async function servingHere(tx: Tx): Promise<Serving & { inForce: InForce }> {
  const inForce = await guidelinesInForce(tx)
  const teams = await tx.db
    .selectFrom('team')
    .select(['team_id', 'name', 'areas'])
    .select(query =>
      jsonArrayFrom(
        query
          .selectFrom('organisation')
          .select(['organisation_id', 'organisation.name', 'self_referral', 'organisation.team_id'])
          .whereRef('organisation.team_id', '=', 'team.team_id')
          .where('kind', '=', 'practice'),
      ).as('practices'),
    )
    .orderBy('name')
    .execute()
  const { area, youngest } = inForce.everybody.content
  return {
    inForce,
    teams: teams.map(({ team_id, name, areas }) => ({ team_id, name, areas })),
    practices: teams
      .flatMap(({ practices }) => practices)
      .map(one => ({ ...one, team_id: one.team_id ?? '' }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    area: area.map(one => one.toUpperCase()),
    youngest,
  }
}

/** Other places whose teams serve this first half of a postcode. */
export const placesServing = (tx: Tx, outward: string) =>
  tx.db
    .selectFrom('place')
    .select(['code', 'name'])
    .where('place_id', '<>', tx.place.place_id)
    .where(sql<boolean>`${outward} = any(serves)`)
    .orderBy('name')
    .limit(100)
    .execute()
