/** Every screen about one person: for colleagues, and the person’s own page, which needs no account. */
import type { AnyScreen } from '../../platform/screen/screen.ts'
import * as my from './screens/my-answers.tsx'
import details from './screens/details.tsx'
import letter from './screens/letter.tsx'
import * as pair from './screens/pair.tsx'
import pairs from './screens/pairs.tsx'
import personMerge from './screens/person-merge.tsx'
import * as card from './screens/card.tsx'
import * as myHelp from './screens/my-help.tsx'
import * as myLater from './screens/my-not-now.tsx'
import myPage from './screens/my-page.tsx'
import * as myUnaware from './screens/my-unaware.tsx'
import profile from './profile/screens/profile.tsx'
import profileSection from './profile/screens/section.tsx'
import findPerson from './screens/search.tsx'
import person from './screens/show.tsx'
import whatMatters from './screens/what-matters.tsx'

export const peopleScreens: readonly AnyScreen[] = [
  findPerson,
  pairs,
  pair.show,
  pair.apart,
  personMerge,
  person,
  letter,
  card.ofPerson,
  details,
  whatMatters,
  profile,
  profileSection,
]

/** What somebody sees and answers by their own link. */
export const ownPageScreens: readonly AnyScreen[] = [
  myPage,
  my.yes,
  my.no,
  my.comeBack,
  myLater.notNow,
  myLater.ready,
  myUnaware.unaware,
  myUnaware.aware,
  myUnaware.anyway,
  myUnaware.undo,
  myHelp.help,
  myHelp.undoHelp,
  card.mine,
  card.photo,
  my.noIntroduction,
]
