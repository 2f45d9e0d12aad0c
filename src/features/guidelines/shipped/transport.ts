/** Getting about: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const transport: Guideline = {
  suits: [
    'People who cannot get to where they would like to go.',
    'People who stopped driving.',
    'People who would like to take the bus, and somebody to come along the first time.',
  ],
  doesNotSuit: [
    {
      key: 'transport-hospital',
      words: 'They need transport to a hospital for a medical reason',
      door: 'The practice or hospital books non-emergency transport.',
    },
    {
      key: 'transport-badge',
      words: 'All they need is a Blue Badge or a bus pass',
      door: 'The council: gov.uk/apply-blue-badge.',
    },
  ],
  checkFirst: [
    {
      key: 'transport-drives',
      words: 'They drive with an illness that may make it unsafe',
      door: 'They must tell DVLA: gov.uk/health-conditions-and-driving. Their GP says more.',
    },
    {
      key: 'transport-costs',
      words: 'They miss appointments because they cannot pay the fare',
      door: 'The NHS pays some fares: nhs.uk has the Healthcare Travel Costs Scheme.',
    },
    {
      key: 'transport-helper',
      words: 'They need somebody to move them, or a special seat',
      door: 'Say so in the referral: not every driver may lift.',
    },
  ],
  redFlags: [
    {
      key: 'transport-treatment',
      route: 'urgent',
      words: 'Without a lift they miss treatment that cannot wait, such as dialysis',
      door: 'Ring the hospital unit today.',
    },
  ],
  doors: [doors.council, doors.ageUk],
  sources: [commonRules, 'DVLA, Assessing fitness to drive'],
}
