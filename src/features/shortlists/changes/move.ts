/** An option is picked, left, or taken back by the person; taken off or put back by the link worker. */
import type { Permission } from '../../../permissions.ts'
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { answers, blockers, whyNotWant, type Answer } from '../option.ts'
import { optionToRead } from '../queries.ts'
import { lockedOptions, lockList } from './lock.ts'
import { renumber } from './order.ts'
import { record } from './record.ts'

interface Moved {
  person: string
  option: string
}

/** The person says what they would like, from their own page. What is off the list is not there for them. */
export async function choose(tx: Tx, actor: Actor, moved: Moved, answer: Answer): Promise<void> {
  const option = await locked(tx, actor, 'my.page', moved)
  refuseIf(blockers(option.answer, answers[answer], tx.say))
  if (answer === 'wanted') refuseIf(whyNotWant(option, tx.say))
  await record(tx, actor, moved.option, { move: answers[answer] })
}

/** Takes an option off the list. What the person said to it stays in its history. */
export async function takeOff(tx: Tx, actor: Actor, moved: Moved): Promise<void> {
  const option = await locked(tx, actor, 'shortlist.write', moved)
  refuseIf(blockers(option.answer, 'take-off'))
  await record(tx, actor, moved.option, { move: 'take-off' })
  await renumber(tx, moved.person)
}

/** Puts it back, at the end of the list and without an answer. */
export async function putBack(tx: Tx, actor: Actor, moved: Moved): Promise<void> {
  const option = await locked(tx, actor, 'shortlist.write', moved)
  refuseIf(blockers(option.answer, 'put-back'))
  const on = (await lockedOptions(tx, moved.person)).filter(({ status }) => status !== 'off')
  await record(tx, actor, moved.option, { move: 'put-back', position: on.length + 1 })
}

/** One option as it stands, of a list that is locked. */
export async function locked(tx: Tx, actor: Actor, permission: Permission, moved: Moved) {
  await lockList(tx, actor, permission, moved.person)
  return optionToRead(tx, actor, permission, moved)
}
