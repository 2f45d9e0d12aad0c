/** Who among those on record may be the person with these details? Found by blocks, compared one by one. */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { comparableOf, type ComparedDetails } from './blocks.ts'
import { blocksOf, largestBlock, ready, type ReadyPerson } from './comparable.ts'
import { compare, probabilityOf, worthAsking } from './duplicates.ts'
import type { Agreeing, Candidate } from './may-know.ts'

/** Nobody reads through more. */
const mostCandidates = 20

/** People who may be this one, the likeliest first. `but`: the person whose details these are. */
export async function samePeople(
  tx: Tx,
  details: ComparedDetails,
  { but }: { but?: string } = {},
): Promise<Candidate[]> {
  const person = ready(comparableOf(but ?? '', details))
  const found = await thoseInBlocks(tx, blocksOf(person))
  return found
    .filter(row => row.person_id !== but)
    .flatMap(row => candidateOf(person, row))
    .toSorted((one, other) => other.probability - one.probability)
    .slice(0, mostCandidates)
}

function candidateOf(person: ReadyPerson, { since, hasDied, ...row }: Found): Candidate[] {
  const other = ready(comparableOf(row.person_id, row))
  if (probabilityOf(person, other) < worthAsking) return []
  const { probability, evidence } = compare(person, other)
  const at = (wanted: string) =>
    evidence.filter(({ level }) => level === wanted).map(({ about }) => about as Agreeing)
  return [
    {
      personId: row.person_id,
      probability,
      evidence: evidence.map(({ words }) => words),
      agrees: at('same'),
      differs: at('different'),
      since,
      hasDied,
    },
  ]
}

interface Found extends ComparedDetails {
  person_id: string
  since: Temporal.Instant | null
  hasDied: boolean
}

/** People who stand in one of these blocks, with since when they are with us. */
async function thoseInBlocks(tx: Tx, blocks: readonly string[]): Promise<Found[]> {
  if (blocks.length === 0) return []
  return (await lookUp(tx.place.place_id, blocks).execute(tx.db)).rows
}

/** The statement behind it. A block in which many stand tells nothing, and is left after reading so many. */
export const lookUp = (place: number, blocks: readonly string[]): RawBuilder<Found> => sql`
  with few as materialized (
    select members.ids from unnest(${blocks}::text[]) as wanted (block)
    cross join lateral (
      select array_agg(person_id) as ids from (
        select person_id from person_block where place_id = ${place} and person_block.block = wanted.block
        limit ${largestBlock + 1}
      ) as members_so_far
    ) as members
    where cardinality(members.ids) <= ${largestBlock}
  )
  select person.person_id, first_name, family_name, date_of_birth, nhs_number, postcode, person.phone, person.email,
    coalesce(support.started_at, referral.sent_at) as since,
    exists (
      select from support as ended where ended.place_id = ${place} and ended.person_id = person.person_id
        and ended.status = 'ended' and ended.ending = 'died'
    ) or exists (
      select from referral as closed where closed.place_id = ${place} and closed.person_id = person.person_id
        and closed.moved_why = 'died'
    ) as "hasDied"
  from (select distinct unnest(ids) as person_id from few) as candidate
  join person on person.place_id = ${place} and person.person_id = candidate.person_id and merged_into is null
  left join support on support.place_id = ${place} and support.person_id = person.person_id
    and support.status = 'open'
  left join referral on referral.place_id = ${place} and referral.person_id = person.person_id
    and referral.status = 'sent'
`
