/** Loneliness and connection: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const loneliness: Guideline = {
  suits: [
    'People who would like more company, or miss people they had.',
    'People who hardly go out since an illness, a loss or a move.',
    'People who would like to meet others like them.',
  ],
  doesNotSuit: [
    {
      key: 'loneliness-alone',
      words: 'They like to be alone, and others worry more than they do',
      door: 'Ask what they would like. Offer, and leave the number.',
    },
    {
      key: 'loneliness-care',
      words: 'They are alone because they cannot leave home without care',
      door: 'Ask the council for a care needs assessment. We can help with company beside it.',
    },
  ],
  checkFirst: [
    {
      key: 'loneliness-senses',
      words: 'They do not see or hear well, and have had no test lately',
      door: 'An optician or a hearing test first, or at the same time.',
    },
    {
      key: 'loneliness-fear',
      words: 'Fear or panic keeps them at home',
      door: 'NHS talking therapies, beside us. They can refer themselves, in England.',
    },
  ],
  redFlags: [
    {
      key: 'loneliness-cut-off',
      route: 'safeguarding',
      words: 'Somebody keeps them from seeing others, or has moved in and takes over',
      door: 'Talk with them alone. Tell your safeguarding lead today.',
    },
  ],
  doors: [doors.silverLine, doors.samaritans, doors.talking],
  sources: [commonRules, 'NICE NG32, Older people: independence and mental wellbeing'],
}
