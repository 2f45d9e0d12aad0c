/** How the team's side hears of what those who sent a referral did. */
import type { Tx } from '../../../platform/tx.ts'
import { tellWhoIsThere } from '../../caseload/changes/tell-link-worker.ts'

interface ToWhom {
  reference: string
  referral_id: string
  team_email: string | null
  link_worker_email: string | null
}

/** By e-mail to the link worker, or to the team before there is one: without a name, the page behind the link has it. */
export async function tellTeam(
  tx: Tx,
  { reference, referral_id, team_email, link_worker_email }: ToWhom,
  news: string,
): Promise<void> {
  const to = link_worker_email ?? team_email
  if (to === null) return
  await tellWhoIsThere(tx, to, {
    subject: `About referral ${reference}`,
    body: `${news}\n\nRead more about referral ${reference}:\n${tx.publicUrl}/referrals/${referral_id}`,
    about: 'team-news',
  })
}
