/** Table of contents: hubs and groups. Addresses with a word in the place of a hub's code come before it. */
import type { AnyScreen } from '../../platform/screen/screen.ts'
import allFootfall from './screens/all-footfall.tsx'
import * as aGroup from './screens/change-group.tsx'
import changeHub from './screens/change-hub.tsx'
import * as coming from './screens/coming.tsx'
import takeBackDropIn from './screens/drop-in-back.tsx'
import dropInSupport from './screens/drop-in-support.tsx'
import dropIns from './screens/drop-ins.tsx'
import footfall from './screens/footfall.tsx'
import group from './screens/group.tsx'
import groups from './screens/groups.tsx'
import hub from './screens/hub.tsx'
import hubs from './screens/hubs.tsx'
import newHub from './screens/new-hub.tsx'
import oneDate from './screens/one-date.tsx'
import ourGroup from './screens/our-group.tsx'
import poster from './screens/poster.tsx'
import * as presence from './screens/presence.tsx'
import * as rooms from './screens/rooms.tsx'
import * as sessions from './screens/sessions.tsx'
import week from './screens/week.tsx'

export const hubScreens: readonly AnyScreen[] = [
  hubs,
  newHub,
  allFootfall,
  hub,
  poster,
  dropIns,
  takeBackDropIn,
  dropInSupport,
  footfall,
  coming.list,
  coming.rung,
  coming.off,
  week,
  changeHub,
  rooms.list,
  rooms.change,
  sessions.add,
  sessions.change,
  oneDate,
  presence.list,
  presence.end,
  groups,
  aGroup.add,
  group,
  aGroup.change,
  aGroup.ask,
  ourGroup,
]
