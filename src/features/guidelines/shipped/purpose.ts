/** Purpose, culture and nature: the guideline that comes with the program. Pure. */
import type { Guideline } from '../guideline.ts'
import { commonRules, doors } from './doors.ts'

export const purpose: Guideline = {
  suits: [
    'People who would like to make, sing, grow, learn or be outdoors with others.',
    'People who ask what their days are for.',
    'People who have something to give, and look for where.',
  ],
  doesNotSuit: [
    {
      key: 'purpose-therapy',
      words: 'They want art, music or nature as a therapy for an illness',
      door: 'Their GP or mental health team knows registered therapists. Groups here are not therapy.',
    },
  ],
  checkFirst: [
    {
      key: 'purpose-access',
      words: 'Their body or senses set limits that a group must know',
      door: 'Say in the referral what helps. There are groups for it.',
    },
    {
      key: 'purpose-low',
      words: 'Nothing gives them joy any more, for weeks',
      door: 'Their GP hears of it as well: it may be depression.',
    },
  ],
  redFlags: [
    {
      key: 'purpose-no-point',
      route: 'crisis',
      words: 'They say that there is no point in living',
      door: 'Ask them about it. In danger now, ring 999. Otherwise ring 111, option 2, and tell their GP today.',
    },
  ],
  doors: [doors.samaritans, doors.calm, doors.talking],
  sources: [
    commonRules,
    'NICE NG32, Older people: independence and mental wellbeing',
    'NICE NG225, Self-harm: assessment, management and preventing recurrence',
  ],
}
