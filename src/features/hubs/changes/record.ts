/** What was changed about a hub or a group is written down, with what it was before. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import { Conflict } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { groupWords } from '../words.ts'

type About = { hubId: string } | { groupId: string }

interface Recorded {
  move: string
  particulars?: object
}

export async function record(
  tx: Tx,
  actor: Actor,
  about: About,
  { move, particulars = {} }: Recorded,
): Promise<void> {
  await tx.db
    .insertInto('hub_event')
    .values({
      hub_id: 'hubId' in about ? about.hubId : null,
      group_id: 'groupId' in about ? about.groupId : null,
      move,
      at: tx.now,
      by_role: actor.role,
      by_account_id: accountOf(actor),
      particulars: JSON.stringify(particulars),
    })
    .execute()
}

/** Whoever saved a hub, a room, a session or a group first, so that the later sees both texts. */
export async function overtaken(
  tx: Tx,
  { changed_by, changed_at }: { changed_by: string | null; changed_at: Temporal.Instant },
): Promise<Conflict> {
  const by =
    changed_by === null
      ? undefined
      : await tx.db
          .selectFrom('account')
          .select('name')
          .where('account_id', '=', changed_by)
          .executeTakeFirst()
  return new Conflict(by?.name ?? tx.say(groupWords.theOrganiser), changed_at)
}
