/** How the provider and the link worker hear of an introduction. */
import type { Tx } from '../../../platform/tx.ts'
import { createLink } from '../../accounts/links.ts'
import { tellWhoIsThere } from '../../caseload/changes/tell-link-worker.ts'
import { sendMessage } from '../../messages/changes.ts'

/** A new link to the introduction’s own page, for this address. */
export const providerLink = (
  tx: Tx,
  introductionId: string,
  personId: string,
  sentTo: string,
): Promise<string> => createLink(tx, { kind: 'provider', personId, introductionId, sentTo })

/** The provider learns of it by email. */
export const tellProvider = (
  tx: Tx,
  to: string,
  about: string,
  { subject, body }: { subject: string; body: string },
) => sendMessage(tx, { channel: 'email', to, subject, body, about })

/** The link worker learns of it by email, without the person’s name. */
export const tellLinkWorker = (
  tx: Tx,
  introduction: { link_worker_email: string; person_id: string; introduction_id: string },
  news: string,
) =>
  tellWhoIsThere(tx, introduction.link_worker_email, {
    subject: news,
    body: `${news}.\n\n${tx.publicUrl}/people/${introduction.person_id}/introductions/${introduction.introduction_id}`,
    about: 'link-worker-news',
  })
