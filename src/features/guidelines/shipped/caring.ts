/** Caring for somebody: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const caring: Guideline = {
  suits: [
    'People who look after somebody, and would like time, company or advice for themselves.',
    'People who do not call themselves a carer, and do it every day.',
    'People whose caring has ended, and who look for what is next.',
  ],
  doesNotSuit: [
    {
      key: 'caring-care',
      words: 'What is missing is care for the person they look after',
      door: 'Ask the council for a care needs assessment for that person.',
    },
    {
      key: 'caring-young',
      words: 'The carer is under 18',
      door: 'The council must look at what a young carer needs. Tell their school as well.',
    },
  ],
  checkFirst: [
    {
      key: 'caring-assessment',
      words: 'They have had no carer’s assessment',
      door: 'They ask the council for one. It is their right. You can refer at the same time.',
    },
    {
      key: 'caring-alone',
      words: 'Nobody takes over when they fall ill',
      door: 'Ask the council or the carers’ centre for an emergency plan.',
    },
  ],
  redFlags: [
    {
      key: 'caring-cannot',
      route: 'urgent',
      words: 'They cannot go on, and somebody would be left without care',
      door: 'Ring the council’s adult social care today. At night, ask for the duty team.',
    },
    {
      key: 'caring-harm',
      route: 'safeguarding',
      words: 'One of the two hurts the other, or fears to',
      door: 'Talk with each alone. Tell your safeguarding lead today. In danger, ring 999.',
    },
  ],
  doors: [doors.carersUk, doors.careNeeds, doors.council],
  sources: [commonRules, 'NICE NG150, Supporting adult carers', 'Care Act 2014, section 10'],
}
