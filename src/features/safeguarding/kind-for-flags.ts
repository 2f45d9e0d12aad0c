/** Which checklist a red flag opens: the gravest of those that were seen. Pure. */
import type { Kind, Route } from './concern.ts'

/** The flags of the guidelines that come with the program. A test knows that none is missing. */
const byFlag: Readonly<Record<string, Kind>> = {
  'abuse-now': 'life-at-risk-now',
  'abuse-high': 'domestic-abuse',
  'abuse-child': 'a-child-at-risk',
  'abuse-honour': 'domestic-abuse',
  'activity-chest': 'life-at-risk-now',
  'activity-chest-before': 'urgent-health',
  'anger-threat': 'life-at-risk-now',
  'anger-children': 'a-child-at-risk',
  'bereavement-follow': 'suicide-or-self-harm',
  'caring-cannot': 'urgent-practical',
  'caring-harm': 'abuse-of-an-adult',
  'condition-worse': 'urgent-health',
  'condition-back': 'life-at-risk-now',
  'dementia-sudden': 'urgent-health',
  'dementia-lost': 'life-at-risk-now',
  'dementia-unsafe': 'neglect',
  'digital-fraud': 'abuse-of-an-adult',
  'digital-groomed': 'abuse-of-an-adult',
  'everybody-suicide': 'suicide-or-self-harm',
  'everybody-danger': 'life-at-risk-now',
  'everybody-body': 'life-at-risk-now',
  'everybody-voices': 'urgent-health',
  'everybody-adult': 'abuse-of-an-adult',
  'everybody-child': 'a-child-at-risk',
  'everybody-home': 'domestic-abuse',
  'family-afraid': 'domestic-abuse',
  'family-marriage': 'domestic-abuse',
  'food-none': 'urgent-practical',
  'food-cold': 'urgent-practical',
  'food-very-cold': 'life-at-risk-now',
  'housing-tonight': 'urgent-practical',
  'housing-gas': 'life-at-risk-now',
  'housing-taken-over': 'abuse-of-an-adult',
  'legal-detained': 'urgent-practical',
  'legal-trafficked': 'abuse-of-an-adult',
  'legal-child-alone': 'a-child-at-risk',
  'loneliness-cut-off': 'abuse-of-an-adult',
  'money-nothing': 'urgent-practical',
  'money-bailiff': 'urgent-practical',
  'money-taken': 'abuse-of-an-adult',
  'money-lender': 'abuse-of-an-adult',
  'other-uneasy': 'abuse-of-an-adult',
  'practical-discharge': 'urgent-practical',
  'practical-neglect': 'neglect',
  'purpose-no-point': 'suicide-or-self-harm',
  'substance-withdrawal': 'life-at-risk-now',
  'substance-overdose': 'life-at-risk-now',
  'substance-drinks-daily': 'urgent-health',
  'transport-treatment': 'urgent-health',
  'wellbeing-not-eating': 'urgent-health',
  'wellbeing-baby': 'life-at-risk-now',
  'work-forced': 'abuse-of-an-adult',
}

/** For a flag that a place wrote itself. Whoever raises the concern may choose another. */
const byRoute: Record<Route, Kind> = {
  crisis: 'life-at-risk-now',
  safeguarding: 'abuse-of-an-adult',
  urgent: 'urgent-health',
}

const gravestFirst: readonly Kind[] = [
  'life-at-risk-now',
  'suicide-or-self-harm',
  'a-child-at-risk',
  'domestic-abuse',
  'abuse-of-an-adult',
  'neglect',
  'urgent-health',
  'urgent-practical',
]

export const isKnownFlag = (key: string): boolean => Object.hasOwn(byFlag, key)

/** The kind of the gravest of these flags. */
export function kindForFlags(flags: readonly { key: string; route: Route | null }[]): Kind {
  const kinds = flags.map(({ key, route }) => byFlag[key] ?? byRoute[route ?? 'safeguarding'])
  return gravestFirst.find(kind => kinds.includes(kind)) ?? 'abuse-of-an-adult'
}
