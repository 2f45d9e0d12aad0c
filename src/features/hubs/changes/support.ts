/** Somebody at a drop-in wishes for support: a record, a referral with their agreement, and a link worker if one is free. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf, Refused, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Need } from '../../directory/needs.ts'
import { tellPerson, type Heard } from '../../messages/to-person.ts'
import type { Details } from '../../people/changes.ts'
import { lockSame } from '../../people/duplicates/lock-same.ts'
import { whyNotTheSamePerson } from '../../people/duplicates/may-know.ts'
import { samePeople } from '../../people/duplicates/same-people.ts'
import { acceptReferral } from '../../referrals/changes/accept.ts'
import { saveSections } from '../../people/profile/changes.ts'
import { addDropInReferral } from '../../referrals/changes/from-drop-in.ts'
import { personReferred } from '../../referrals/changes/person-referred.ts'
import { whyNotSupport } from '../drop-in.ts'
import { dropInToChange } from '../drop-ins.ts'
import { staffWith } from '../visibility.ts'
import { wishedForSupport } from '../words.ts'
import { recordMove } from './drop-in.ts'

interface Wished {
  details: Details
  /** How to reach them besides, in words; empty where nothing was said. */
  elsewhere: string
  needs: readonly Need[]
  /** In the person's own words. */
  reason: string
  /** Somebody on record looks the same, and whoever asks says that it is somebody else. */
  isSomebodyElse: boolean
  /** The link worker who asks takes them on at once. */
  takesOn: boolean
}

/** All of it or nothing. The person hears once: that we will be in touch, or who their link worker is. */
export async function becomeSupport(
  tx: Tx,
  actor: Actor,
  { hub: code, dropIn: id }: { hub: string; dropIn: string },
  { details, elsewhere, needs, reason, isSomebodyElse, takesOn }: Wished,
): Promise<{ personId: string; referralId: string; heard: Heard }> {
  const by = staffWith(actor, 'drop-in.write')
  const dropIn = await dropInToChange(tx, actor, code, id)
  refuseIf(whyNotSupport(dropIn))
  if (by.teamId === null)
    throw new Refused(['You are in no team that could meet them. Ask your administrator'])
  await lockSame(tx, details)
  const candidates = await samePeople(tx, details)
  const [same] = whyNotTheSamePerson(candidates, { isSomebodyElse, today: tx.today })
  if (same !== undefined) throw new WrongAnswer('same', same)
  const person = await personReferred(tx, details, { candidates, said: { why: '', isSomebodyElse } })
  if (elsewhere !== '')
    await saveSections(tx, actor, person.person_id, { 'safe-contact': { other_contact: elsewhere } })
  const { hub } = dropIn
  // Taken on at once, they hear from us when that is so.
  const heard = takesOn
    ? 'message'
    : await tellPerson(
        tx,
        person,
        wishedForSupport({ name: by.name, hub, service: tx.place.service_name, reason }),
      )
  const referralId = await addDropInReferral(tx, actor, {
    personId: person.person_id,
    teamId: by.teamId,
    needs,
    reason,
    hub,
    heard,
    tellsTeam: !takesOn,
  })
  await tx.db
    .updateTable('drop_in')
    .set({ status: 'support', referral_id: referralId })
    .where('drop_in_id', '=', id)
    .execute()
  await recordMove(tx, actor, id, 'support')
  if (takesOn) await acceptReferral(tx, actor, referralId, { linkWorkerId: by.accountId })
  return { personId: person.person_id, referralId, heard }
}
