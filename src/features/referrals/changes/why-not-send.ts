/** Why a draft cannot be sent now, with what only the database knows. */
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { asDay } from '../../../ui/dates.ts'
import { myOrganisation, withUsSince } from '../before-sending.ts'
import { readinessOf, type Answers } from '../draft.ts'
import { whyNotSend } from '../referral.ts'

/** Why the draft cannot be sent now: the list behind the check page's button. */
export async function whyNotSendDraft(tx: Tx, actor: Actor, answers: Answers): Promise<string[]> {
  const { team_id } = await myOrganisation(tx, actor)
  const since = await withUsSince(tx, answers.nhs_number ?? null)
  return whyNotSend({
    ...readinessOf(answers),
    hasTeam: team_id !== null,
    withUsSince:
      since &&
      `This person is already with us since ${asDay(since)}. To add something, phone ${tx.place.phone}`,
  })
}
