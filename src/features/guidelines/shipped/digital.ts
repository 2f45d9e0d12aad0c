/** Getting online: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const digital: Guideline = {
  suits: [
    'People who would like to use a phone, a computer or the internet.',
    'People who miss out because everything is online now.',
    'People who cannot pay for a device or for data.',
  ],
  doesNotSuit: [
    {
      key: 'digital-repair',
      words: 'All they need is a repair',
      door: 'A repair café or the shop. The library knows one.',
    },
    {
      key: 'digital-not',
      words: 'They do not want to be online',
      door: 'They need not be. Ask the practice for phone and paper.',
    },
  ],
  checkFirst: [
    {
      key: 'digital-sight',
      words: 'They cannot see, hear or hold a device well',
      door: 'Say so in the referral: there are devices and courses for it.',
    },
    {
      key: 'digital-form',
      words: 'They must do one thing online by a date',
      door: 'Write the date in the referral. The library or Citizens Advice can help now.',
    },
  ],
  redFlags: [
    {
      key: 'digital-fraud',
      route: 'urgent',
      words: 'They sent money or their details to somebody they do not know',
      door: 'They ring their bank on 159 now, and report it to the police.',
    },
    {
      key: 'digital-groomed',
      route: 'safeguarding',
      words: 'Somebody online threatens them, or asks again and again for money or pictures',
      door: 'Tell your safeguarding lead today. In danger, ring 999.',
    },
  ],
  doors: [
    {
      title: '159',
      words: 'Leads to most banks, for fraud',
      phone: '159',
      url: 'https://stopscamsuk.org.uk/159',
    },
    {
      title: 'National Databank',
      words: 'Free data, run by Good Things Foundation',
      phone: '',
      url: 'https://www.goodthingsfoundation.org',
    },
    doors.ageUk,
  ],
  sources: [commonRules, 'Care Act 2014, section 42'],
}
