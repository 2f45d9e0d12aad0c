/** How a link worker hears of a change in their caseload. */
import type { Tx } from '../../../platform/tx.ts'
import { coverEmail } from '../../capacity/cover.ts'
import { sendMessage } from '../../messages/changes.ts'

/** By email, without the person’s name: the page behind the link has it. While they are away, their cover hears too. */
export const tellLinkWorker = (tx: Tx, to: string, news: string, personId: string) =>
  tellWhoIsThere(tx, to, {
    subject: news,
    body: `${news}.\n\n${tx.publicUrl}/people/${personId}`,
    about: 'link-worker-news',
  })

/** The same of anything that a link worker is told about one of their people. */
export async function tellWhoIsThere(
  tx: Tx,
  to: string,
  message: { subject: string; body: string; about: string },
): Promise<void> {
  await sendMessage(tx, { channel: 'email', to, ...message })
  const cover = await coverEmail(tx, to)
  if (cover !== null && cover !== to) await sendMessage(tx, { channel: 'email', to: cover, ...message })
}
