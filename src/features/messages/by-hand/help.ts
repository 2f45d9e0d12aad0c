/** A call that a person asked for, because they could not read a message. */
import type { Tx } from '../../../platform/tx.ts'
import { writeByHand } from '../changes.ts'
import { whomToTell } from '../whom.ts'

interface Reads {
  language: string
  format: string
}

interface HelpWanted {
  personId: string
  /** For whoever rings. */
  lines: readonly string[]
  /** How they read before; null where that stays. */
  was: Reads | null
  now: Reads
}

export async function askForCall(tx: Tx, { personId, lines, was, now }: HelpWanted): Promise<void> {
  const whom = await whomToTell(tx, personId)
  await writeByHand(tx, {
    channel: 'call',
    to: whom.phone ?? '',
    about: 'help',
    personId,
    teamId: whom.team_id,
    content: {
      language: 'en',
      isNeutral: false,
      firstName: whom.preferred_name ?? whom.first_name,
      news: { about: 'help', subject: 'Help with a message', lines, next: '', short: '', isOver: true },
      contact: null,
      organisations: [],
      was,
      now,
    },
  })
}

/** The call that waits because of it. */
export async function waitingCall(
  tx: Tx,
  personId: string,
): Promise<{ message_id: string; was: Reads | null; now: Reads } | undefined> {
  const row = await tx.db
    .selectFrom('message')
    .select(['message_id', 'content'])
    .where('person_id', '=', personId)
    .where('about', '=', 'help')
    .where('status', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst()
  const { was, now } = (row?.content ?? {}) as { was?: Reads | null; now?: Reads }
  return row && now && { message_id: row.message_id, was: was ?? null, now }
}

export const takeBackCall = (tx: Tx, id: string) =>
  tx.db.updateTable('message').set({ status: 'cancelled' }).where('message_id', '=', id).execute()
