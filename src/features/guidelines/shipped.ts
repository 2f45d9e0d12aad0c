/** Every guideline that comes with the program: version 0, in force where a place wrote none. Pure. */
import type { Need } from '../directory/needs.ts'
import type { Everybody, Guideline } from './guideline.ts'
import { loneliness } from './shipped/loneliness.ts'
import { wellbeing } from './shipped/wellbeing.ts'
import { bereavement } from './shipped/bereavement.ts'
import { money } from './shipped/money.ts'
import { housing } from './shipped/housing.ts'
import { food } from './shipped/food.ts'
import { work } from './shipped/work.ts'
import { activity } from './shipped/activity.ts'
import { condition } from './shipped/condition.ts'
import { dementia } from './shipped/dementia.ts'
import { caring } from './shipped/caring.ts'
import { family } from './shipped/family.ts'
import { anger } from './shipped/anger.ts'
import { abuse } from './shipped/abuse.ts'
import { substance } from './shipped/substance.ts'
import { digital } from './shipped/digital.ts'
import { transport } from './shipped/transport.ts'
import { legal } from './shipped/legal.ts'
import { practical } from './shipped/practical.ts'
import { purpose } from './shipped/purpose.ts'
import { other } from './shipped/other.ts'
import { everybody } from './shipped/everybody.ts'

export const shipped: Record<Need, Guideline> & { everybody: Everybody } = {
  everybody,
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
