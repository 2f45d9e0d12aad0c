/** Legal help and immigration: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const legal: Guideline = {
  suits: [
    'People who need a lawyer or an adviser, and do not know where to turn.',
    'People new to the country, who would like company, English or a start.',
  ],
  doesNotSuit: [
    {
      key: 'legal-advice',
      words: 'They want us to give advice on immigration or asylum',
      door: 'A registered adviser: by law nobody else may. We can tell them where, and support beside it.',
    },
    {
      key: 'legal-letter',
      words: 'All they need is a letter from a doctor for a case',
      door: 'Their lawyer asks the practice.',
    },
  ],
  checkFirst: [
    {
      key: 'legal-date',
      words: 'A court, an office or a letter sets a date',
      door: 'Write the date in the referral. They see an adviser without waiting for us.',
    },
    {
      key: 'legal-language',
      words: 'They need an interpreter',
      door: 'Say which language. Do not use a relative.',
    },
    {
      key: 'legal-money',
      words: 'They may have no right to public money',
      door: 'See an adviser before they claim anything: a claim can harm their case.',
    },
  ],
  redFlags: [
    {
      key: 'legal-detained',
      route: 'urgent',
      words: 'They may be detained or removed within days',
      door: 'An immigration lawyer today.',
    },
    {
      key: 'legal-trafficked',
      route: 'safeguarding',
      words: 'Somebody brought them here to use them, or holds their papers',
      door: 'In danger, ring 999. Tell your safeguarding lead today. Modern Slavery Helpline: 08000 121 700.',
    },
    {
      key: 'legal-child-alone',
      route: 'safeguarding',
      words: 'A child is here without parents',
      door: 'Ring the council’s children’s social care today.',
    },
  ],
  doors: [
    doors.adviser,
    doors.migrantHelp,
    doors.citizensAdvice,
    {
      title: 'Check legal aid',
      words: 'Whether the state pays for a lawyer, in England and Wales',
      phone: '',
      url: 'https://www.gov.uk/check-legal-aid',
    },
  ],
  sources: [commonRules, 'Immigration and Asylum Act 1999, section 84', 'Modern Slavery Act 2015'],
}
