/** Practical help at home: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const practical: Guideline = {
  suits: [
    'People who manage, and would like a hand with shopping, the garden or small repairs.',
    'People who just came home from hospital, and are well enough to be there.',
    'People who would like an alarm, a rail or a handyperson, and do not know whom to ask.',
  ],
  doesNotSuit: [
    {
      key: 'practical-care',
      words: 'They need help to wash, dress, eat or take medicine',
      door: 'Ask the council for a care needs assessment. After hospital, ask the ward for help at home.',
    },
    {
      key: 'practical-equipment',
      words: 'They need equipment to move safely',
      door: 'The council’s or the hospital’s occupational therapist.',
    },
  ],
  checkFirst: [
    {
      key: 'practical-fall',
      words: 'They fell in the last year, or feel unsteady',
      door: 'Their GP or the falls team looks at it. You can refer at the same time.',
    },
    {
      key: 'practical-entry',
      words: 'Somebody must be let in another way than by them',
      door: 'Say how in the referral, and who may know it.',
    },
  ],
  redFlags: [
    {
      key: 'practical-discharge',
      route: 'urgent',
      words: 'They came home from hospital and cannot manage',
      door: 'Ring the ward and the council’s adult social care today. At night, ring 111.',
    },
    {
      key: 'practical-neglect',
      route: 'safeguarding',
      words: 'They do not look after themselves, and are at risk',
      door: 'Tell your safeguarding lead and the council’s adult social care today.',
    },
  ],
  doors: [doors.careNeeds, doors.council, doors.ageUk],
  sources: [commonRules, 'Care Act 2014, sections 9 and 42', 'NICE NG249, Falls: assessment and prevention'],
}
