/** Every screen of waiting: the list, what is said of one wait, attempts, and the policy of the place. */
import type { AnyScreen } from '../../platform/screen/screen.ts'
import * as ahead from './screens/ahead.tsx'
import attempts from './screens/attempts.tsx'
import care from './screens/care.tsx'
import letGo from './screens/let-go.tsx'
import list from './screens/list.tsx'
import changePolicy from './screens/policy-change.tsx'
import policy from './screens/policy.tsx'
import seenTo from './screens/seen-to.tsx'
import takeBack from './screens/take-back.tsx'
import tap from './screens/tap.tsx'

export const waitingScreens: readonly AnyScreen[] = [
  list,
  policy,
  changePolicy,
  ahead.ahead,
  ahead.inTurn,
  seenTo,
  letGo,
  attempts,
  tap,
  care,
  takeBack,
]
