/** An introduction is no longer wanted. */
import type { Permission } from '../../../permissions.ts'
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { revokeLinks } from '../../accounts/links.ts'
import { recordConsent } from '../../consent/changes.ts'
import { blockers } from '../introduction.ts'
import { introductionToChange } from '../queries.ts'
import { words } from '../words.ts'
import { record } from './record.ts'
import { tellLinkWorker, tellProvider } from './tell.ts'

/** No longer wanted, by the person or for them: undone in one step, and it counts against nobody. */
export async function stopIntroduction(
  tx: Tx,
  actor: Actor,
  id: string,
  permission: Permission,
): Promise<void> {
  const introduction = await introductionToChange(tx, actor, permission, id)
  refuseIf(blockers(introduction.status, 'stop', tx.say))
  await record(tx, actor, id, { move: 'stop', set: { follow_up_on: null } })
  const { provider_email, service, person_id } = introduction
  if (introduction.status !== 'given') {
    await recordConsent(tx, actor, {
      personId: person_id,
      about: 'introduction',
      aboutId: id,
      items: introduction.shared,
      given: false,
      how: isStaff(actor) ? 'told the link worker' : 'on their own page',
      wording: 'introduction-1',
    })
    await revokeLinks(tx, id)
    if (provider_email)
      await tellProvider(
        tx,
        provider_email,
        'introduction-stopped',
        words.en.stopped({ service, team: tx.place.service_name }),
      )
  }
  if (!isStaff(actor)) await tellLinkWorker(tx, introduction, `Somebody no longer wishes to go to ${service}`)
}
