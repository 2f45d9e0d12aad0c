/** Work, skills and volunteering: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const work: Guideline = {
  suits: [
    'People who would like to work, learn or volunteer, at their own pace.',
    'People who are off sick, and would like a way back.',
    'People who stopped work, and miss what it gave them.',
  ],
  doesNotSuit: [
    {
      key: 'work-note',
      words: 'All they need is a fit note',
      door: 'Their practice: a doctor, nurse, therapist or pharmacist there can sign it.',
    },
    {
      key: 'work-dispute',
      words: 'It is a dispute with their employer',
      door: 'Acas on 0300 123 1100, their union, or Citizens Advice.',
    },
    {
      key: 'work-made-to',
      words: 'Somebody says they must come, or lose money',
      door: 'Nobody is made to come to us. Ask Citizens Advice what they must do.',
    },
  ],
  checkFirst: [
    {
      key: 'work-benefit',
      words: 'Work or volunteering may change their benefits',
      door: 'They ask Citizens Advice before they start. Most may volunteer.',
    },
    {
      key: 'work-time-limit',
      words: 'They lost their job less than 3 months ago, and think it was not fair',
      door: 'Acas or Citizens Advice now: there is a short time to complain.',
    },
  ],
  redFlags: [
    {
      key: 'work-forced',
      route: 'safeguarding',
      words: 'Somebody makes them work, or holds their papers or pay',
      door: 'In danger, ring 999. Tell your safeguarding lead today. Modern Slavery Helpline: 08000 121 700.',
    },
  ],
  doors: [
    { title: 'Acas', words: 'Rights at work', phone: '0300 123 1100', url: 'https://www.acas.org.uk' },
    doors.citizensAdvice,
    {
      title: 'Modern Slavery and Exploitation Helpline',
      words: 'Day and night, free',
      phone: '08000 121 700',
      url: 'https://www.modernslaveryhelpline.org',
    },
  ],
  sources: [commonRules, 'Modern Slavery Act 2015'],
}
