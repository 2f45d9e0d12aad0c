/** Which record somebody's record is part of now, and which became part of it: merges are followed to their end. */
import { sql, type RawBuilder } from 'kysely'

/** The id of the record that this one became, or its own: an old address leads to the record that was kept. */
export const becameSql = (personId: string): RawBuilder<string> => sql`(
  with recursive step (person_id, merged_into) as (
    select person_id, merged_into from person where person_id = ${personId}::uuid
    union
    select later.person_id, later.merged_into from person as later
    join step on later.person_id = step.merged_into
  )
  select person_id from step where merged_into is null limit 1
)`

/** That record and every one that is part of it: whatever was written about the person has one of these ids. */
export const recordsOfSql = (personId: string): RawBuilder<string> => sql`(
  with recursive record (person_id) as (
    select ${becameSql(personId)}
    union
    select part.person_id from person as part join record on part.merged_into = record.person_id
  )
  select person_id from record
)`
