/** Feeling safe at home: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const abuse: Guideline = {
  suits: [
    'People who are safe now, and would like company, confidence or a new start.',
    'People who have a domestic abuse worker, and would like something beside it.',
  ],
  doesNotSuit: [
    {
      key: 'abuse-first',
      words: 'Nobody who knows domestic abuse has talked with them yet',
      door: 'The local domestic abuse service comes first, then us. The helpline knows it.',
    },
    {
      key: 'abuse-both',
      words: 'The same service would see both, or they would meet there',
      door: 'The domestic abuse service finds a safe place. Say in the referral who must not know.',
    },
  ],
  checkFirst: [
    {
      key: 'abuse-contact',
      words: 'Somebody else may see their phone, post or messages',
      door: 'Ask them for a safe way and a safe time. Write both in the referral.',
    },
    {
      key: 'abuse-interpreter',
      words: 'A relative has been interpreting for them',
      door: 'Use an interpreter who does not know the family.',
    },
  ],
  redFlags: [
    {
      key: 'abuse-now',
      route: 'crisis',
      words: 'They are in danger now',
      door: 'Ring 999. If they cannot speak on a mobile, press 55 when asked.',
    },
    {
      key: 'abuse-high',
      route: 'safeguarding',
      words: 'It gets worse: choking, weapons, threats to kill, stalking, or they are pregnant or leaving',
      door: 'Tell your safeguarding lead today and ask for MARAC, the meeting for high risk. In danger, ring 999.',
    },
    {
      key: 'abuse-child',
      route: 'safeguarding',
      words: 'Children live in the home',
      door: 'Tell your safeguarding lead and the council’s children’s social care today.',
    },
    {
      key: 'abuse-honour',
      route: 'safeguarding',
      words: 'The family speaks of honour or shame, or of a marriage they do not want',
      door: 'Do not ask the family. Tell your safeguarding lead today. Karma Nirvana: 0800 5999 247.',
    },
  ],
  doors: [
    doors.emergency,
    doors.abuse,
    doors.mensAdvice,
    {
      title: 'Galop',
      words: 'For LGBT+ people who are hurt or controlled',
      phone: '0800 999 5428',
      url: 'https://www.galop.org.uk',
    },
    {
      title: 'Hourglass',
      words: 'For older people who are harmed',
      phone: '0808 808 8141',
      url: 'https://wearehourglass.org',
    },
    doors.respect,
  ],
  sources: [
    commonRules,
    'NICE PH50, Domestic violence and abuse: multi-agency working',
    'Domestic Abuse Act 2021',
    'Care Act 2014, section 42',
  ],
}
