/** Housing: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const housing: Guideline = {
  suits: [
    'People whose home is cold, damp, too small or too far from others.',
    'People who would like somebody beside them with landlord or council.',
    'People who moved, and know nobody yet.',
  ],
  doesNotSuit: [
    {
      key: 'housing-letter',
      words: 'All they want is a letter for more points on the housing list',
      door: 'The council says what it takes. Shelter says what it must consider.',
    },
    {
      key: 'housing-hoarding',
      words: 'Things fill the rooms, so that they cannot be used or left safely',
      door: 'The council’s adult social care, and the fire service for a home visit. We can help beside them.',
    },
  ],
  checkFirst: [
    {
      key: 'housing-notice',
      words: 'They have a notice to leave',
      door: 'Write the date in the referral. They ring the council and Shelter now: it must help early.',
    },
    {
      key: 'housing-breathing',
      words: 'Damp or mould, and somebody in the home has trouble breathing',
      door: 'Their GP hears of it. The landlord is told in writing.',
    },
  ],
  redFlags: [
    {
      key: 'housing-tonight',
      route: 'urgent',
      words: 'They have nowhere safe to sleep tonight',
      door: 'Ring the council’s housing team today, and Shelter on 0808 800 4444.',
    },
    {
      key: 'housing-gas',
      route: 'crisis',
      words: 'They smell gas, or an alarm for carbon monoxide sounds',
      door: 'Leave the house. Ring the gas emergency number: 0800 111 999.',
    },
    {
      key: 'housing-taken-over',
      route: 'safeguarding',
      words: 'Somebody has taken over their home',
      door: 'Tell your safeguarding lead and the police today. In danger, ring 999.',
    },
  ],
  doors: [doors.shelter, doors.council, doors.citizensAdvice],
  sources: [
    commonRules,
    'Homelessness Reduction Act 2017',
    'NICE NG214, Integrated health and social care for people experiencing homelessness',
  ],
}
