/** A guideline is written anew; and a referral is sent although one objects. */
import { accountOf, isStaff, reachOf, type Actor } from '../../platform/actor.ts'
import { Conflict, NotFound, refuseIf } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Guideline, Subject } from './guideline.ts'
import type { Objection } from './judge.ts'
import { guidelineToRead } from './queries.ts'

interface Written {
  content: Guideline
  what: string
  why: string
  /** The version it was made from. */
  from: number
}

/** The next version, in force from now on. The one before stays to be read. */
export async function writeGuideline(
  tx: Tx,
  actor: Actor,
  subject: Subject,
  { content, what, why, from }: Written,
): Promise<void> {
  if (!isStaff(actor) || reachOf(actor, 'guideline.change') === undefined) throw new NotFound()
  const now = await guidelineToRead(tx, subject)
  if (now.version !== from) throw overtaken(tx, now)
  refuseIf(isSame(now.content, content) ? ['Nothing is different from what is in force'] : [])
  const { numInsertedOrUpdatedRows: written } = await tx.db
    .insertInto('guideline')
    .values({
      need: subject,
      version: from + 1,
      content: JSON.stringify(content),
      what_changed: what,
      why,
      written_at: tx.now,
      written_by: actor.accountId,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (written !== 1n) throw overtaken(tx, await guidelineToRead(tx, subject))
}

/** Order of keys is the database’s, so what is compared is told in one order. */
const isSame = (one: Guideline, other: Guideline): boolean => inOneOrder(one) === inOneOrder(other)

const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )

type Standing = Awaited<ReturnType<typeof guidelineToRead>>

function overtaken(tx: Tx, { versions }: Standing): Conflict {
  const [newest] = versions
  return new Conflict(newest?.by ?? 'Somebody', newest?.written_at ?? tx.now)
}

/**
 * The referral goes on although these objected: each is kept as it was read, with the version that said it, and why.
 * Without a reason it is refused; without objections nothing is kept.
 */
export async function recordOverrides(
  tx: Tx,
  actor: Actor,
  { referralId, objections, why }: { referralId: string; objections: readonly Objection[]; why: string },
): Promise<void> {
  if (objections.length === 0) return
  refuseIf(why.trim() === '' ? ['Say why you refer them all the same'] : [])
  await tx.db
    .insertInto('referral_override')
    .values(
      objections.map(({ key, need, version, kind, words }) => ({
        referral_id: referralId,
        key,
        need,
        version,
        kind,
        words,
        why: why.trim(),
        at: tx.now,
        by_role: actor.role,
        by_account_id: accountOf(actor),
      })),
    )
    .execute()
}
