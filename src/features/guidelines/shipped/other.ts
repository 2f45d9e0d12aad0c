/** Something else: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const other: Guideline = {
  suits: [
    'People whose worry fits none of the other lists. Write it in their own words.',
    'People who would like to talk first, and find out what it is.',
  ],
  doesNotSuit: [
    {
      key: 'other-clinical',
      words: 'It is a medical question',
      door: 'Their GP, pharmacist or nurse.',
    },
    {
      key: 'other-one-question',
      words: 'They have one question, and need nobody beside them',
      door: 'Give them the name and number of whoever answers it. That is not a referral.',
    },
  ],
  checkFirst: [
    {
      key: 'other-whose',
      words: 'It is you who would like this, more than they do',
      door: 'Ask them what matters to them. Write that.',
    },
  ],
  redFlags: [
    {
      key: 'other-uneasy',
      route: 'safeguarding',
      words: 'Something does not feel right, and you cannot say what',
      door: 'Talk with your safeguarding lead today, before you refer.',
    },
  ],
  doors: [doors.citizensAdvice, doors.council, doors.nhs111],
  sources: [commonRules],
}
