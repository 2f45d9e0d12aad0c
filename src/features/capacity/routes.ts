/** The screens of capacity, in the order of the site. */
import type { AnyScreen } from '../../platform/screen/screen.ts'
import askAfter from './screens/ask-after.tsx'
import askAfterAll from './screens/ask-after-all.tsx'
import answerLimit from './screens/answer-limit.tsx'
import * as leaveOwn from './screens/leave-own.tsx'
import * as leaveTeam from './screens/leave-team.tsx'
import limit from './screens/limit.tsx'
import limitTakenBack from './screens/limit-taken-back.tsx'
import morning from './screens/morning.tsx'
import planner from './screens/planner.tsx'
import reassign from './screens/reassign.tsx'
import setCapacity from './screens/set-capacity.tsx'
import teamCapacity from './screens/team-capacity.tsx'
import weigh from './screens/weigh.tsx'
import weights from './screens/weights.tsx'

export const capacityScreens: readonly AnyScreen[] = [
  morning,
  askAfter,
  askAfterAll,
  limit,
  limitTakenBack,
  leaveOwn.enter,
  leaveOwn.cancel,
  weigh,
  teamCapacity,
  setCapacity,
  answerLimit,
  leaveTeam.enter,
  leaveTeam.cancel,
  reassign,
  planner,
  weights,
]
