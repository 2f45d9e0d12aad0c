/** An introduction is made: written down, or sent to the provider. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { newestSupport } from '../../caseload/queries.ts'
import { recordConsent } from '../../consent/changes.ts'
import { serviceToRead } from '../../directory/queries.ts'
import { moves, whyNotMake, type Shareable, type Warmth } from '../introduction.ts'
import { words } from '../words.ts'
import { recordEvent } from './record.ts'
import { providerLink, tellProvider } from './tell.ts'

interface New {
  serviceId: string
  need: string
  warmth: Warmth
  agreed: boolean
  shared: readonly Shareable[]
  note: string
  providerEmail: string | null
}

/** A signpost is written down and nothing leaves; anything warmer is sent with what the person agreed to share. */
export async function makeIntroduction(tx: Tx, actor: Actor, personId: string, wanted: New): Promise<string> {
  if (!isStaff(actor)) throw new NotFound()
  refuseIf(whyNotMake(wanted))
  const support = await newestSupport(tx, actor, 'introduction.write', personId)
  const service = await serviceToRead(tx, wanted.serviceId)
  const move = wanted.warmth === 'signposted' ? 'give' : 'send'
  const { introduction_id } = await tx.db
    .insertInto('introduction')
    .values({
      support_id: support.support_id,
      person_id: personId,
      service_id: wanted.serviceId,
      need: wanted.need,
      warmth: wanted.warmth,
      status: moves[move].to,
      shared: move === 'send' ? ['name', ...wanted.shared] : [],
      note: move === 'send' && wanted.shared.includes('note') ? wanted.note : '',
      provider_email: move === 'send' ? wanted.providerEmail : null,
      made_at: tx.now,
      made_by: actor.accountId,
    })
    .returning('introduction_id')
    .executeTakeFirstOrThrow()
  await recordEvent(tx, actor, introduction_id, { move })
  if (move === 'give' || wanted.providerEmail === null) return introduction_id
  await recordConsent(tx, actor, {
    personId,
    about: 'introduction',
    aboutId: introduction_id,
    items: ['name', ...wanted.shared],
    given: true,
    how: 'told the link worker',
    wording: 'introduction-1',
  })
  const link = await providerLink(tx, introduction_id, personId, wanted.providerEmail)
  await tellProvider(
    tx,
    wanted.providerEmail,
    'introduction-offered',
    words.en.offered({ service: service.name, team: tx.place.service_name, link }),
  )
  return introduction_id
}
