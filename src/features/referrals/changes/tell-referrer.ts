/** How the referrer hears of what became of a referral. */
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'

/**
 * The referrer learns of it by e-mail, without the person's name: the page behind the link has it. Of a self-referral
 * that is the practice, where the person lets us tell it; otherwise there is nobody to tell.
 */
export async function tellReferrer(
  tx: Tx,
  {
    reference,
    referral_id,
    referrer_email,
  }: { reference: string; referral_id: string; referrer_email: string | null },
  news: string,
): Promise<void> {
  if (referrer_email === null) return
  await sendMessage(tx, {
    channel: 'email',
    to: referrer_email,
    subject: `About your referral ${reference}`,
    body: `${news}\n\nRead more about referral ${reference}:\n${tx.publicUrl}/referrals/${referral_id}`,
    about: 'referrer-news',
  })
}
