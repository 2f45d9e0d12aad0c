/** The ledger of what a person agreed to and took back: a row each time, the newest counts. */
import { accountOf, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'

interface Consent {
  personId: string
  about: 'referral' | 'introduction'
  aboutId: string
  /** What may be shared or done. */
  items: readonly string[]
  given: boolean
  how: string
  /** Which version of our words they were asked with. */
  wording: string
}

export async function recordConsent(tx: Tx, actor: Actor, consent: Consent): Promise<void> {
  await tx.db
    .insertInto('consent')
    .values({
      person_id: consent.personId,
      about: consent.about,
      about_id: consent.aboutId,
      items: [...consent.items],
      given: consent.given,
      how: consent.how,
      wording: consent.wording,
      at: tx.now,
      recorded_by: accountOf(actor),
    })
    .execute()
}
