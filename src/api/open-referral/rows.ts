/** What is asked of a row of `service`, in the words of the database. */
import { sql } from 'kysely'
import { idSql } from './ids.ts'

/** A location that nobody may know is among its own. */
export const hasConfidential = sql`service.content @> '{"locations": [{"isConfidential": true}]}'`

/** Who runs it, as ./words/organisation.ts names them: by name and first registered number. */
export const organisationIdSql = idSql(
  sql`'organisation|' || (service.content #>> '{organisation,name}') || '|'
    || coalesce(service.content #>> '{organisation,identifiers,0,identifier}', '')`,
)
