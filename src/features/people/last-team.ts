/** Which team is a person's: whoever sees them, and their concerns, and is reminded of those, goes by this. */
import { sql, type RawBuilder } from 'kysely'

/**
 * The team whose support of the person is open, or was the newest. Of merged records an older one may be the open one.
 * `person`: a column or a value that names the person.
 */
export const lastTeamOf = (person: RawBuilder<unknown>): RawBuilder<string | null> => sql<string | null>`(
  select last.team_id from support as last where last.person_id = ${person}
  order by last.status desc, last.started_at desc limit 1
)`
