/** Living with a long-term condition: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const condition: Guideline = {
  suits: [
    'People who would like to live well with an illness or pain that stays.',
    'People who would like to meet others with the same.',
    'People whose illness brought worries about money, work or company.',
  ],
  doesNotSuit: [
    {
      key: 'condition-treatment',
      words: 'What they ask for is treatment, tests or other medicine',
      door: 'Their GP, nurse or pharmacist.',
    },
    {
      key: 'condition-nursing',
      words: 'They need nursing at home',
      door: 'Their practice asks the community nurses.',
    },
  ],
  checkFirst: [
    {
      key: 'condition-review',
      words: 'They have had no review of it in the last year',
      door: 'The practice books one. You can refer at the same time.',
    },
    {
      key: 'condition-medicine',
      words: 'They find their medicines hard to manage',
      door: 'Their pharmacist or practice looks through them.',
    },
    {
      key: 'condition-last-year',
      words: 'They may be in the last year of life',
      door: 'The palliative care team or hospice leads. We can support the family beside them.',
    },
  ],
  redFlags: [
    {
      key: 'condition-worse',
      route: 'urgent',
      words: 'The illness got much worse in days',
      door: 'Their GP today. At night, ring 111. For danger to life, ring 999.',
    },
    {
      key: 'condition-back',
      route: 'crisis',
      words: 'Back pain, with numbness between the legs or trouble passing water',
      door: 'Ring 999, or go to A&E now.',
    },
  ],
  doors: [doors.nhs111, doors.carersUk],
  sources: [
    commonRules,
    'NICE NG56, Multimorbidity: clinical assessment and management',
    'NICE NG193, Chronic pain in over 16s',
  ],
}
