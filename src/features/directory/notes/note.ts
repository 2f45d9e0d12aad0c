/** A note on a service, from one link worker to the others: how long, and who may take it back. Pure. */

/** As long as a text message or two: it is read on the way to somebody. */
export const longest = 500

interface Written {
  written_by: string
  taken_back_at: Temporal.Instant | null
}

interface Taker {
  accountId: string
  role: string
}

/** Why this note cannot be taken back by them. Empty means it can. It stays in history. */
export function whyNotTakeBack({ written_by, taken_back_at }: Written, { accountId, role }: Taker): string[] {
  if (taken_back_at !== null) return ['This note has been taken back already']
  const may = written_by === accountId || role === 'administrator'
  return may ? [] : ['Only whoever wrote it, or an administrator, can take a note back']
}
