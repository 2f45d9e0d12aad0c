/** Whether something they said cannot wait for us: weighed by the rules of CHAT, and heard in their own words. */
import type { Tx } from '../../platform/tx.ts'
import { weighedByAnybody, type Heard } from '../triage/chat-result.tsx'
import { weighedIn, type Answers } from './self-referral.ts'

export async function helpFirst(tx: Tx, answers: Answers): Promise<{ heard: Heard; isFirst: boolean }> {
  const heard = await weighedByAnybody(tx, weighedIn(answers))
  const { urgency } = heard.result
  return { heard, isFirst: urgency === 'crisis' || urgency === 'urgent-practical' || heard.isYoung }
}
