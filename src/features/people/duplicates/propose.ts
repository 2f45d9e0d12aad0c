/** Two records that may be one person's are proposed to those who may decide. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import type { Candidate } from './may-know.ts'

/** Proposed once. What somebody has answered stays answered; what waits is brought up to date. */
export async function proposeSame(
  tx: Tx,
  personId: string,
  candidates: readonly Pick<Candidate, 'personId' | 'probability' | 'evidence'>[],
): Promise<void> {
  if (candidates.length === 0) return
  const found = candidates.map(({ personId: other, probability, evidence }) => ({
    other,
    probability,
    evidence,
  }))
  await sql`
    insert into person_pair (one_id, other_id, probability, evidence, found_at)
    select least(other, ${personId}::uuid), greatest(other, ${personId}::uuid), probability, evidence, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
      as pair (other uuid, probability double precision, evidence jsonb)
    where other <> ${personId}::uuid
    order by 1, 2
    on conflict (place_id, one_id, other_id) do update set probability = excluded.probability,
      evidence = excluded.evidence
    where person_pair.status = 'waiting'
  `.execute(tx.db)
}
