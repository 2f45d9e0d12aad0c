/** Every screen of referring, in its order: writing, sending, answering, and what comes after. */
import type { AnyScreen } from '../../platform/screen/screen.ts'
import acceptReferral from './screens/accept.tsx'
import amendReferral from './screens/amend.tsx'
import answerReferral from './screens/answer.tsx'
import askReferrer from './screens/ask.tsx'
import draftAgreement from './screens/draft-agreement.tsx'
import draftCareful from './screens/draft-careful.tsx'
import draftCheck from './screens/draft-check.tsx'
import draftFirst from './screens/draft-first.tsx'
import draftMore from './screens/draft-more.tsx'
import draftOrder from './screens/draft-order.tsx'
import draftPerson from './screens/draft-person.tsx'
import draftReach from './screens/draft-reach.tsx'
import draftSuits from './screens/draft-suits.tsx'
import draftTakeOn from './screens/draft-take-on.tsx'
import draftTasks from './screens/draft-tasks.tsx'
import draftTriage from './screens/draft-triage.tsx'
import draftWhy from './screens/draft-why.tsx'
import draftWords from './screens/draft-words.tsx'
import inbox from './screens/inbox.tsx'
import referrals from './screens/list.tsx'
import newReferral from './screens/new.tsx'
import oneScreen from './screens/one-screen.tsx'
import practice from './screens/practice.tsx'
import readyNow from './screens/ready.tsx'
import returnReferral from './screens/return.tsx'
import saidNo from './screens/said-no.tsx'
import referral from './screens/show.tsx'
import referralSummary from './screens/summary.tsx'
import thankReferrer from './screens/thank.tsx'
import withdrawReferral from './screens/withdraw.tsx'

export const referringScreens: readonly AnyScreen[] = [
  referrals,
  newReferral,
  oneScreen,
  draftTasks,
  draftTakeOn,
  draftPerson,
  draftReach,
  draftWhy,
  draftAgreement,
  draftCareful,
  draftSuits,
  draftFirst,
  draftWords,
  draftOrder,
  draftTriage,
  draftMore,
  draftCheck,
  inbox,
  referral,
  acceptReferral,
  returnReferral,
  saidNo,
  readyNow,
  amendReferral,
  withdrawReferral,
  askReferrer,
  answerReferral,
  thankReferrer,
  referralSummary,
  practice,
]
