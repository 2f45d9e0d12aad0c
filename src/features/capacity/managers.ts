/** How the managers of a team hear of something about its link workers: by email, with a link. */
import type { Tx } from '../../platform/tx.ts'
import { sendMessage } from '../messages/changes.ts'

/** Where a team has no manager, its own address gets it: somebody reads it. */
export async function tellManagers(
  tx: Tx,
  teamId: string,
  { subject, body }: { subject: string; body: string },
): Promise<void> {
  const managers = await tx.db
    .selectFrom('account')
    .select('email')
    .where('team_id', '=', teamId)
    .where('role', '=', 'manager')
    .where('is_active', '=', true)
    .orderBy('email')
    .execute()
  const team = tx.db.selectFrom('team').select('email').where('team_id', '=', teamId)
  for (const { email } of managers.length > 0 ? managers : await team.execute())
    await sendMessage(tx, { channel: 'email', to: email, subject, body, about: 'staff-capacity' })
}
