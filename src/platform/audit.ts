/**
 * The security audit: one row, in the same transaction, for every read or write of a person's record.
 * The database function chains it to the row before; the app has no other way to these rows.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { auditName, type Actor } from './actor.ts'
import type { Tx } from './tx.ts'

export interface Entry {
  /** The permission that was used. */
  purpose: string
  action: 'read' | 'write'
  /** The address pattern of the page, or the name of the job. */
  what: string
  people: readonly string[]
  requestId: string
}

export async function audit(tx: Tx, actor: Actor, entry: Entry): Promise<void> {
  const people = [...new Set(entry.people)].toSorted()
  await sql`select audit_append(
    ${tx.now}, ${auditName(actor)}, ${actor.role}, ${entry.purpose}, ${entry.action}, ${entry.what},
    ${people}::uuid[], ${entry.requestId}
  )`.execute(tx.db)
}

/** Signs the end of the chain with a key the database does not hold. Returns what an operator may keep elsewhere. */
export async function sealAudit(tx: Tx, secret: string): Promise<string | undefined> {
  const { rows } = await sql<{ seq: number; hash: Buffer }>`select * from audit_head_of_place()`.execute(
    tx.db,
  )
  const head = rows[0]
  if (!head) return undefined
  const signature = sign(secret, tx.place.place_id, head)
  await tx.db
    .insertInto('audit_seal')
    .values({ seq: head.seq, hash: head.hash, at: tx.now, signature })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return `${tx.place.place_id}:${head.seq}:${head.hash.toString('hex')}`
}

/**
 * Every fault in this place's chain, as sentences; empty means it is whole. `anchors` are lines that
 * `sealAudit` returned and somebody kept outside the database.
 */
export async function auditFaults(
  tx: Tx,
  secret: string,
  anchors: readonly string[] = [],
): Promise<string[]> {
  const chain = await sql<{ seq: number; fault: string }>`select * from audit_faults()`.execute(tx.db)
  const seals = await tx.db.selectFrom('audit_seal').selectAll().orderBy('seq').execute()
  const forged = seals
    .filter(seal => !timingSafeEqual(seal.signature, sign(secret, tx.place.place_id, seal)))
    .map(
      seal =>
        `the seal on row ${seal.seq} was not made by this program: it was forged, or the secret changed`,
    )
  const unmet: string[] = []
  for (const anchor of anchors) {
    const [place, seq, hash] = anchor.trim().split(':')
    if (Number(place) !== tx.place.place_id) continue
    const { rows } = await sql<{ hash: Buffer }>`select * from audit_hash_of(${Number(seq)})`.execute(tx.db)
    if (rows[0]?.hash?.toString('hex') !== hash)
      unmet.push(`row ${seq} is not the row whose anchor was kept outside: the chain was rewritten or cut`)
  }
  return [...chain.rows.map(row => row.fault), ...forged, ...unmet]
}

const sign = (secret: string, place: number, head: { seq: number; hash: Buffer }): Buffer =>
  createHmac('sha256', secret).update(`audit:${place}:${head.seq}:`).update(head.hash).digest()
