/** The provider answers an introduction: yes, or no and why. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { blockers, type ProviderReason } from '../introduction.ts'
import { introductionToChange } from '../queries.ts'
import { words } from '../words.ts'
import { record } from './record.ts'
import { providerLink, tellLinkWorker, tellProvider } from './tell.ts'

/** The provider says yes, with the first day if it is known. */
export async function acceptIntroduction(
  tx: Tx,
  actor: Actor,
  id: string,
  { firstSessionOn }: { firstSessionOn: Temporal.PlainDate | null },
): Promise<void> {
  const introduction = await introductionToChange(tx, actor, 'introduction.answer', id)
  refuseIf(blockers(introduction.status, 'accept'))
  const followUpOn = firstSessionOn?.add({ days: 1 }) ?? tx.today.add({ days: 14 })
  await record(tx, actor, id, {
    move: 'accept',
    set: { first_session_on: firstSessionOn, follow_up_on: followUpOn },
  })
  const { provider_email, service, person_id } = introduction
  if (provider_email) {
    const link = await providerLink(tx, id, person_id, provider_email)
    await tellProvider(tx, provider_email, 'introduction-accepted', words.en.accepted({ service, link }))
  }
  await tellLinkWorker(tx, introduction, `${service} said yes`)
}

/** The provider cannot take them on, and says why. */
export async function declineIntroduction(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason }: { reason: ProviderReason },
): Promise<void> {
  const introduction = await introductionToChange(tx, actor, 'introduction.answer', id)
  refuseIf(blockers(introduction.status, 'decline'))
  await record(tx, actor, id, { move: 'decline', why: reason })
  await tellLinkWorker(tx, introduction, `${introduction.service} could not take them on`)
}
