/** Every screen of referring oneself: those whose address is fixed stand before those that bear a secret. */
import type { AnyScreen } from '../../platform/screen/screen.ts'
import { again, againSent } from './screens/again.tsx'
import { byCode, byLink } from './screens/back.tsx'
import carer from './screens/carer.tsx'
import check from './screens/check.tsx'
import easier from './screens/easier.tsx'
import forget from './screens/forget.tsx'
import help from './screens/help.tsx'
import how from './screens/how.tsx'
import me from './screens/me.tsx'
import myAgain from './screens/my-again.tsx'
import name from './screens/name.tsx'
import notYet from './screens/not-yet.tsx'
import outside from './screens/outside.tsx'
import reach from './screens/reach.tsx'
import save from './screens/save.tsx'
import saved from './screens/saved.tsx'
import sent from './screens/sent.tsx'
import settings from './screens/settings.tsx'
import somebody from './screens/somebody.tsx'
import start from './screens/start.tsx'
import where from './screens/where.tsx'
import wordsPage from './screens/words.tsx'
import young from './screens/young.tsx'

export const selfReferralScreens: readonly AnyScreen[] = [
  start,
  me,
  somebody,
  notYet,
  young,
  outside,
  again,
  againSent,
  saved,
  byCode,
  byLink,
  carer,
  name,
  reach,
  wordsPage,
  how,
  help,
  easier,
  where,
  check,
  sent,
  save,
  forget,
  myAgain,
]

/** For the place's administrator. Stands before the organisations, whose addresses bear an id. */
export const selfReferralSettings = settings
