/** Somebody who could not be reached is let go: they are told that the door is open, and the support ends. */
import type { Permission } from '../../../permissions.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { endSupport } from '../../caseload/changes/end.ts'
import { openDoor } from '../words.ts'
import { record } from './record.ts'

interface LetGo {
  referralId: string
  supportId: string
  attempts: number
  phone: string
  permission?: Permission
}

export async function letGo(
  tx: Tx,
  actor: Actor,
  { referralId, supportId, attempts, phone, permission }: LetGo,
): Promise<void> {
  await endSupport(tx, actor, supportId, {
    ending: 'lost-contact',
    summary: `We tried ${attempts === 1 ? 'once' : `${attempts} times`}, in different ways, and could not reach them. They can ring us any time.`,
    gpAction: '',
    news: openDoor({ service: tx.place.service_name, phone }),
    ...(permission && { permission }),
  })
  await record(tx, actor, referralId, {
    move: 'let-go',
    set: { decide_at: null, decide_why: [], by_hand_at: null },
  })
}
