/** Relationships and family: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const family: Guideline = {
  suits: [
    'People who find family life hard, and would like company, advice or a group.',
    'Parents who would like to meet other parents.',
    'People after a separation, who start again.',
  ],
  doesNotSuit: [
    {
      key: 'family-counselling',
      words: 'They want counselling for a couple or a family',
      door: 'Relate: relate.org.uk. We can look for other support beside it.',
    },
    {
      key: 'family-court',
      words: 'It is about where children live, and a court decides',
      door: 'A solicitor, or Citizens Advice.',
    },
  ],
  checkFirst: [
    {
      key: 'family-social-worker',
      words: 'A social worker is involved',
      door: 'With their yes, talk with the social worker first.',
    },
    {
      key: 'family-together',
      words: 'You have only talked with them while others were there',
      door: 'Talk with them alone first.',
    },
  ],
  redFlags: [
    {
      key: 'family-afraid',
      route: 'safeguarding',
      words: 'They are afraid of somebody in the family',
      door: 'Talk with them alone. Tell your safeguarding lead today. In danger, ring 999.',
    },
    {
      key: 'family-marriage',
      route: 'safeguarding',
      words: 'Somebody may be made to marry, or taken abroad',
      door: 'Do not ask the family. Forced Marriage Unit: 020 7008 0151. In danger, ring 999.',
    },
  ],
  doors: [doors.familyLives, doors.childline, doors.abuse, doors.citizensAdvice],
  sources: [commonRules, 'NICE NG76, Child abuse and neglect', 'Children Act 1989, sections 17 and 47'],
}
