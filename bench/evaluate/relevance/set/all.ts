/**
 * Every need of the set, by what it is about. Whoever tunes the search does not read these files: half of them
 * must stay unseen, and `bin/evaluate relevance --misses` tells of the other half what is missed.
 */
import type { Need } from '../../../../src/features/directory/needs.ts'
import type { Asked } from '../asked.ts'
import { abuse } from './abuse.ts'
import { activity } from './activity.ts'
import { anger } from './anger.ts'
import { bereavement } from './bereavement.ts'
import { caring } from './caring.ts'
import { condition } from './condition.ts'
import { dementia } from './dementia.ts'
import { digital } from './digital.ts'
import { family } from './family.ts'
import { food } from './food.ts'
import { housing } from './housing.ts'
import { legal } from './legal.ts'
import { loneliness } from './loneliness.ts'
import { money } from './money.ts'
import { other } from './other.ts'
import { practical } from './practical.ts'
import { purpose } from './purpose.ts'
import { substance } from './substance.ts'
import { transport } from './transport.ts'
import { wellbeing } from './wellbeing.ts'
import { work } from './work.ts'

export const set: Record<Need, Asked[]> = {
  loneliness,
  wellbeing,
  bereavement,
  money,
  housing,
  food,
  work,
  activity,
  condition,
  dementia,
  caring,
  family,
  anger,
  abuse,
  substance,
  digital,
  transport,
  legal,
  practical,
  purpose,
  other,
}

/** All of it as one list, each with what it is about. */
export const everything = (): (Asked & { need: Need })[] =>
  Object.entries(set).flatMap(([need, list]) => list.map(asked => ({ ...asked, need: need as Need })))
