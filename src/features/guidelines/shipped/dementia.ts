/** Memory and dementia: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const dementia: Guideline = {
  suits: [
    'People who live with mild memory loss or dementia, and would like company and things to do.',
    'Families and friends who care for them.',
    'People who were just told, and would like to know what there is.',
  ],
  doesNotSuit: [
    {
      key: 'dementia-later',
      words: 'They need somebody with them most of the day',
      door: 'Ask the council for a care needs assessment. Dementia UK’s nurses help families.',
    },
    {
      key: 'dementia-diagnosis',
      words: 'They want to know whether it is dementia',
      door: 'Their GP first, who may refer them to a memory clinic.',
    },
  ],
  checkFirst: [
    {
      key: 'dementia-new',
      words: 'Memory got worse, and no doctor has looked into it',
      door: 'Their GP first: much of what harms memory can be treated.',
    },
    {
      key: 'dementia-drives',
      words: 'They still drive',
      door: 'They must tell DVLA: gov.uk/dementia-and-driving. Ask what would help without a car.',
    },
    {
      key: 'dementia-decides',
      words: 'Somebody else decides for them',
      door: 'Ask whether there is a lasting power of attorney, and hear the person as well.',
    },
  ],
  redFlags: [
    {
      key: 'dementia-sudden',
      route: 'urgent',
      words: 'They became confused within hours or days',
      door: 'A doctor today: their GP, or 111. With signs of a stroke, ring 999.',
    },
    {
      key: 'dementia-lost',
      route: 'crisis',
      words: 'They went out and cannot be found',
      door: 'Ring 999. Ask for the Herbert Protocol form, if there is one.',
    },
    {
      key: 'dementia-unsafe',
      route: 'safeguarding',
      words: 'They are not safe at home: fire, falls, or people who take advantage',
      door: 'Tell your safeguarding lead and the council’s adult social care today.',
    },
  ],
  doors: [doors.alzheimers, doors.admiral, doors.careNeeds, doors.carersUk],
  sources: [
    commonRules,
    'NICE NG97, Dementia: assessment, management and support',
    'NICE NG16, Dementia, disability and frailty in later life: mid-life approaches',
  ],
}
