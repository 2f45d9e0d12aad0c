/** Every English phrase that comes with the program. Pure. */
import type { Phrase } from '../phrase.ts'
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
import { saidOfBody } from './said-of-body.ts'
import { saidOfCompany } from './said-of-company.ts'
import { saidOfEarning } from './said-of-earning.ts'
import { saidOfHome } from './said-of-home.ts'
import { saidOfKin } from './said-of-kin.ts'
import { saidOfLoss } from './said-of-loss.ts'
import { saidOfMeans } from './said-of-means.ts'
import { saidOfMind } from './said-of-mind.ts'
import { saidOfPastimes } from './said-of-pastimes.ts'
import { saidOfRights } from './said-of-rights.ts'
import { substance } from './substance.ts'
import { transport } from './transport.ts'
import { turnsBody } from './turns-body.ts'
import { turnsCompany } from './turns-company.ts'
import { turnsEarning } from './turns-earning.ts'
import { turnsKin } from './turns-kin.ts'
import { turnsLoss } from './turns-loss.ts'
import { turnsMind } from './turns-mind.ts'
import { turnsPastimes } from './turns-pastimes.ts'
import { turnsRights } from './turns-rights.ts'
import { turnsYoung } from './turns-young.ts'
import { turns } from './turns.ts'
import { waysOfBelieving } from './ways-of-believing.ts'
import { waysOfGrowingUp } from './ways-of-growing-up.ts'
import { waysOfMaking } from './ways-of-making.ts'
import { waysOfNeedingHelp } from './ways-of-needing-help.ts'
import { waysOfPlaying } from './ways-of-playing.ts'
import { waysOfReading } from './ways-of-reading.ts'
import { waysOfBeingTogether } from './ways-of-being-together.ts'
import { waysOfLivingWith } from './ways-of-living-with.ts'
import { waysOfWorking } from './ways-of-working.ts'
import { waysOfNaming } from './ways-of-naming.ts'
import { wellbeing } from './wellbeing.ts'
import { wishes } from './wishes.ts'
import { work } from './work.ts'

export const english: readonly Phrase[] = [
  ...loneliness,
  ...wellbeing,
  ...bereavement,
  ...money,
  ...housing,
  ...food,
  ...work,
  ...activity,
  ...condition,
  ...dementia,
  ...caring,
  ...family,
  ...anger,
  ...abuse,
  ...substance,
  ...digital,
  ...transport,
  ...legal,
  ...practical,
  ...purpose,
  ...other,
  ...turns,
  ...turnsBody,
  ...turnsCompany,
  ...turnsEarning,
  ...turnsKin,
  ...turnsLoss,
  ...turnsMind,
  ...turnsPastimes,
  ...turnsRights,
  ...turnsYoung,
  ...waysOfBelieving,
  ...waysOfGrowingUp,
  ...waysOfMaking,
  ...waysOfNeedingHelp,
  ...waysOfPlaying,
  ...waysOfReading,
  ...waysOfBeingTogether,
  ...waysOfLivingWith,
  ...waysOfWorking,
  ...waysOfNaming,
  ...saidOfBody,
  ...saidOfCompany,
  ...saidOfEarning,
  ...saidOfHome,
  ...saidOfKin,
  ...saidOfLoss,
  ...saidOfMeans,
  ...saidOfMind,
  ...saidOfPastimes,
  ...saidOfRights,
  ...wishes,
]
