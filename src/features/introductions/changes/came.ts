/** Did the person come? Asked when it is due, and recorded. */
import type { Permission } from '../../../permissions.ts'
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { serviceToRead } from '../../directory/queries.ts'
import { blockers } from '../introduction.ts'
import { introductionToChange } from '../queries.ts'
import { words } from '../words.ts'
import { record } from './record.ts'
import { providerLink, tellLinkWorker, tellProvider } from './tell.ts'

/** Whether the person came: said by the provider, or by the link worker. */
export async function recordAttendance(
  tx: Tx,
  actor: Actor,
  id: string,
  { came, permission }: { came: boolean; permission: Permission },
): Promise<void> {
  const introduction = await introductionToChange(tx, actor, permission, id)
  const move = came ? 'attend' : 'miss'
  refuseIf(blockers(introduction.status, move))
  // Not yet: asked again in two weeks.
  await record(tx, actor, id, { move, set: { follow_up_on: came ? null : tx.today.add({ days: 14 }) } })
  if (!isStaff(actor))
    await tellLinkWorker(
      tx,
      introduction,
      came ? `${introduction.service} says they came` : `${introduction.service} says they have not come yet`,
    )
}

/** Asks providers who said yes whether the person came, on the day it is due. Run by the sweep. */
export async function askWhetherTheyCame(tx: Tx): Promise<number> {
  const due = await tx.db
    .updateTable('introduction')
    .set({ follow_up_on: null })
    .where('status', 'in', ['accepted', 'missed'])
    .where('follow_up_on', '<=', tx.today)
    .returning(['introduction_id', 'person_id', 'provider_email', 'service_id'])
    .execute()
  for (const { introduction_id, person_id, provider_email, service_id } of due) {
    if (!provider_email) continue
    const service = await serviceToRead(tx, service_id)
    const link = await providerLink(tx, introduction_id, person_id, provider_email)
    await tellProvider(
      tx,
      provider_email,
      'introduction-follow-up',
      words.en.followUp({ service: service.name, link }),
    )
  }
  return due.length
}
