/** Alcohol, drugs and gambling: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const substance: Guideline = {
  suits: [
    'People who cut down or stopped, and would like company and things to do.',
    'People who worry about how much they drink, use or gamble.',
    'Families and friends of somebody who does.',
  ],
  doesNotSuit: [
    {
      key: 'substance-dependent',
      words: 'They depend on alcohol or drugs now',
      door: 'The local drug and alcohol service comes first. They can go there by themselves.',
    },
    {
      key: 'substance-detox',
      words: 'They want to detox',
      door: 'The local drug and alcohol service, or their GP. Do not stop at once alone.',
    },
  ],
  checkFirst: [
    {
      key: 'substance-mixed',
      words: 'They take strong pain or sleeping medicine as well',
      door: 'Their GP or pharmacist hears of it.',
    },
    {
      key: 'substance-group',
      words: 'They would come to a group after drinking or using',
      door: 'Say so in the referral. We look for something that suits, beside treatment.',
    },
    {
      key: 'substance-children',
      words: 'They look after children or somebody else',
      door: 'Ask how they manage. If somebody is at risk, tell your safeguarding lead.',
    },
  ],
  redFlags: [
    {
      key: 'substance-withdrawal',
      route: 'crisis',
      words: 'They stopped drinking, and shake, are confused, see things or have fits',
      door: 'Ring 999.',
    },
    {
      key: 'substance-overdose',
      route: 'crisis',
      words: 'They cannot be woken, or breathe slowly',
      door: 'Ring 999. Give naloxone, if there is some.',
    },
    {
      key: 'substance-drinks-daily',
      route: 'urgent',
      words: 'They drink a lot every day, and want to stop at once',
      door: 'Stopping at once can kill. Their GP, the drug and alcohol service or 111, today.',
    },
  ],
  doors: [
    {
      title: 'Find local alcohol support',
      words: 'Services near you, on the NHS website',
      phone: '',
      url: 'https://www.nhs.uk/live-well/alcohol-advice/alcohol-support/',
    },
    doors.frank,
    doors.gambling,
    {
      title: 'Alcoholics Anonymous',
      words: 'People who stopped drinking together',
      phone: '0800 9177 650',
      url: 'https://www.alcoholics-anonymous.org.uk',
    },
  ],
  sources: [
    commonRules,
    'NICE CG115, Alcohol-use disorders',
    'NICE CG51, Drug misuse in over 16s: psychosocial interventions',
    'NICE NG248, Gambling-related harms',
  ],
}
