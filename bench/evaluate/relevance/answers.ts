/** Which services of the scratch place answer a need. */
import { sql } from 'kysely'
import type { Tx } from '../../../src/platform/tx.ts'
import type { Answer, Asked } from './asked.ts'

/** Every service that answers, merged ones as the one they became. An answer that fits none is a fault of the set. */
export async function servicesThatAnswer(tx: Tx, { near, answers }: Asked): Promise<Set<string>> {
  const right = new Set<string>()
  for (const { source, what, where } of answers.flatMap(answer => conditionsOf(answer, near ?? ''))) {
    const { rows } = await sql<{ service_id: string }>`
      select distinct coalesce(service.merged_into, service.service_id) as service_id
      from entry
      join source using (place_id, source_id)
      join service using (place_id, service_id)
      where entry.place_id = ${tx.place.place_id} and source.name = ${source} and ${where}
    `.execute(tx.db)
    if (rows.length === 0) throw new Error(`The set names services that are not there: ${source} ${what}`)
    for (const { service_id } of rows) right.add(service_id)
  }
  return right
}

interface Condition {
  source: string
  /** In words, for whoever keeps the set. */
  what: string
  where: ReturnType<typeof sql>
}

/** One condition for each key that is named, so that a key nobody knows is noticed; one for a rule. */
function conditionsOf(answer: Answer, near: string): Condition[] {
  const { source } = answer
  if ('keys' in answer)
    return answer.keys.map(key => ({ source, what: key, where: sql`entry.source_key = ${key}` }))
  if ('beginning' in answer)
    return [
      {
        source,
        what: `${answer.beginning}…`,
        where: sql`starts_with(entry.source_key, ${answer.beginning})`,
      },
    ]
  const metres = answer.kilometres * 1000
  return [
    {
      source,
      what: `within ${answer.kilometres} km of ${near}`,
      where: sql`service.position <-> ${home(near)} <= ${metres}`,
    },
  ]
}

/** Where somebody asks from: their postcode, else the middle of its outward code. */
export const home = (near: string) => sql`coalesce(
  (select position from postcode where postcode = ${near}),
  (select position from outward_code where outward = split_part(${near}, ' ', 1)))`
