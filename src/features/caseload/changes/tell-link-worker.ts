/** How a link worker hears of a change in their caseload. */
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'

/** By email, without the person’s name: the page behind the link has it. */
export const tellLinkWorker = (tx: Tx, to: string, news: string, personId: string) =>
  sendMessage(tx, {
    channel: 'email',
    to,
    subject: news,
    body: `${news}.\n\n${tx.publicUrl}/people/${personId}`,
    about: 'link-worker-news',
  })
