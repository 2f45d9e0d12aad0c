/** Anger: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const anger: Guideline = {
  suits: [
    'People who get angry more than they would like, and want that to change.',
    'People whose anger has to do with pain, loss, money or being ignored.',
  ],
  doesNotSuit: [
    {
      key: 'anger-partner',
      words: 'They hurt, frighten or control a partner or family',
      door: 'Respect Phoneline: 0808 802 4040. An anger course is the wrong help for this.',
    },
    {
      key: 'anger-court',
      words: 'A court or somebody else says that they must come',
      door: 'Their probation officer. Nobody is made to come to us.',
    },
    {
      key: 'anger-therapy',
      words: 'They want therapy for it',
      door: 'NHS talking therapies, or their GP.',
    },
  ],
  checkFirst: [
    {
      key: 'anger-new',
      words: 'It is new, or came with a head injury, memory trouble or new medicine',
      door: 'Their GP looks at it first.',
    },
    {
      key: 'anger-drink',
      words: 'It comes with drink or drugs',
      door: 'Choose that need as well.',
    },
    {
      key: 'anger-visit',
      words: 'A visit to their home may not be safe',
      door: 'Say so in the referral. We meet somewhere else, and not alone.',
    },
  ],
  redFlags: [
    {
      key: 'anger-threat',
      route: 'crisis',
      words: 'They say that they will hurt somebody',
      door: 'In danger now, ring 999. Tell your safeguarding lead and their GP today.',
    },
    {
      key: 'anger-children',
      route: 'safeguarding',
      words: 'Children see it, hear it, or are hurt by it',
      door: 'Tell your safeguarding lead and the council’s children’s social care today.',
    },
  ],
  doors: [doors.respect, doors.talking, doors.calm, doors.samaritans],
  sources: [commonRules, 'NICE PH50, Domestic violence and abuse: multi-agency working'],
}
