/** Who hears that somebody of a team has to look at a wait: its managers; where there is none, the administrators. */
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'

interface Told {
  account_id: string
  email: string
}

export async function managersOf(tx: Tx, teamId: string): Promise<{ told: Told[]; mayOpen: boolean }> {
  const working = tx.db
    .selectFrom('account')
    .select(['account_id', 'email'])
    .where('is_active', '=', true)
    .orderBy('email')
  const managers = await working.where('role', '=', 'manager').where('team_id', '=', teamId).execute()
  if (managers.length > 0) return { told: managers, mayOpen: true }
  return { told: await working.where('role', '=', 'administrator').execute(), mayOpen: false }
}

/** To an administrator, who cannot open it. */
const forSomebody =
  'No manager of this team works here now. Please give the team a manager, who opens this page:'

/** By email, without a name: the list behind the link has them. */
export async function tellManagers(
  tx: Tx,
  { told, mayOpen }: { told: readonly Told[]; mayOpen: boolean },
  { subject, show }: { subject: string; show: 'too-long' | 'to-decide' },
): Promise<void> {
  for (const { email } of told)
    await sendMessage(tx, {
      channel: 'email',
      to: email,
      subject,
      body: `${mayOpen ? 'Please open this page:' : forSomebody}\n\n${tx.publicUrl}/waiting-list?show=${show}`,
      about: 'staff-reminder',
    })
}
