/**
 * Better doors to choose from when a referral is returned: shipped with the program, for each reason. The referrer and
 * the person both read them, so they speak to the person. Pure.
 */
import type { ReturnReason } from './referral.ts'

export const doors = {
  'no-agreement': {
    talk: 'Please talk it over together first. You can be referred again at any time.',
  },
  'outside-area': {
    'where-you-live': 'The team where you live can help. Your own GP practice knows how to reach them.',
    'finder-area': 'Our public finder lists groups and services near you.',
  },
  age: {
    young: 'Under 19? Childline listens at any time, free: 0800 1111. A school nurse can help, too.',
    older: 'Age UK has a free advice line, 8am to 7pm every day: 0800 678 1602.',
  },
  crisis: {
    '111': 'For mental health help now, call 111 and choose option 2. In danger, call 999.',
    today: 'Please ask your GP practice for an appointment today.',
    samaritans: 'To talk to somebody at any time, call the Samaritans, free: 116 123.',
  },
  'social-care': {
    council: 'Your council’s adult social care team can look at what you need. Anybody may ask them.',
    carer: 'Whoever looks after you can ask the council for a carer’s assessment.',
  },
  clinical: {
    'see-first': 'Please see your GP or nurse first. After that you can be referred again.',
    worse: 'If it gets worse before then, call 111.',
  },
  'already-supported': {
    same: 'Whoever supports you now can help with this, too. Please ask them.',
    after: 'When that support ends, you can be referred again.',
  },
  duplicate: {
    first: 'We have your earlier referral, and go on with that one.',
  },
  information: {
    more: 'We have asked for more about what would help. Then you can be referred again.',
  },
  'not-reached': {
    'ring-us': 'You can ring us any time, and we begin where you like. Nothing is lost.',
  },
  died: {},
  capacity: {
    later: 'We are full now. You can be referred again, and we will be glad to meet you.',
    finder: 'Until then, our public finder lists groups and services near you.',
  },
} as const satisfies Record<ReturnReason, Record<string, string>>

/** The sentences behind the doors that were chosen, of this reason alone, in the order of the list. */
export const doorWords = (reason: ReturnReason, chosen: readonly string[]): string[] =>
  Object.entries<string>(doors[reason])
    .filter(([code]) => chosen.includes(code))
    .map(([, words]) => words)

/** Why a referral cannot be returned like this. Somebody who has died needs no door. */
export const whyNotWithoutDoor = (reason: ReturnReason, door: string): string[] =>
  reason === 'died' || door !== '' ? [] : ['Choose or enter what would help instead']
