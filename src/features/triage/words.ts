/** What a person and staff read about a triage. Sentences of 20 words or fewer. Pure. */
import { catalogue, type Message } from '../../platform/words/message.ts'
import type { Readiness, Voice } from './question.ts'
import type { Urgency } from './rule.ts'

export const words = catalogue('chat', {
  title: 'What could help you?',
  lede: 'A few questions about body and mind. Each one can be left out.',
  private: 'We keep nothing: not your answers, not your words, and not who you are.',
  address: 'No address holds what you ticked. On a shared phone, close this page when you have read it.',
  ownName: 'Own words',
  ownYou: 'What is it about, in your own words? (optional)',
  ownThey: 'What do they say, in their own words? (optional)',
  physicalSide: 'Physical health',
  socialSide: 'Mind, home and daily life',
  heard: 'In your words we heard: {needs}. Not right? Change your answers.',
  heavy: 'Your words sound heavy. If life is hard to bear, somebody is there for you now.',
  urgent: 'Your words sound as if something cannot wait. Please look at this first.',
  young: 'Under 18? Childline listens, free, day and night. Ring {number}.',
  unread: 'We could not read your words. Please tick what is so below, or ring us.',
  result: 'Where you could turn',
  askHere: 'Ask for support here',
  hope: 'Something to hold on to',
  now: 'Help now',
  urgentAdvice: 'Urgent advice',
  doors: 'More doors',
  ring: 'Ring {number}',
  weighed: 'What we weighed',
  notSaidYou: 'You did not say. That is fine.',
  notSaidThey: 'Nothing was said.',
  again: 'Change your answers',
  begin: 'Begin again',
  routineYou: 'You ticked nothing that cannot wait. If something feels urgent all the same, ring 111.',
  routineThey: 'Nothing presses: they are met in turn.',
  soonYou: 'It would be good to talk with somebody soon.',
  soonThey: 'Meet them soon, before those who can wait.',
  urgentYou: 'Something cannot wait. Please use the help for today first.',
  urgentThey: 'Something practical cannot wait: settle it today, then meet them.',
  crisisYou: 'Please get help now. We are here for you afterwards.',
  crisisThey: 'Crisis help comes first, now. We are here afterwards.',
  readinessNotSaid: 'Nothing was said about how ready they are.',
  ready: 'Ready to meet a link worker.',
  unsure: 'Not sure yet: one talk, and nothing to sign.',
  notNow: 'Not ready yet: ask again, gently. This closes nothing.',
  noWish: 'Does not want this now: nobody presses, and the door stays open.',
})

interface UrgencyWords extends Record<Voice, Message<never>> {
  /** For staff: it stands in lists. */
  text: string
  colour: 'grey' | 'blue' | 'orange' | 'red'
}

export const urgencyWords: Record<Urgency, UrgencyWords> = {
  routine: { text: 'Routine', colour: 'grey', you: words.routineYou, they: words.routineThey },
  soon: { text: 'Soon', colour: 'blue', you: words.soonYou, they: words.soonThey },
  'urgent-practical': {
    text: 'Urgent practical',
    colour: 'orange',
    you: words.urgentYou,
    they: words.urgentThey,
  },
  crisis: { text: 'Not for us: crisis', colour: 'red', you: words.crisisYou, they: words.crisisThey },
}

const readinessSentences: Record<Readiness, Message<never>> = {
  ready: words.ready,
  unsure: words.unsure,
  'not-now': words.notNow,
  'no-wish': words.noWish,
}

export const readinessWords = (readiness: Readiness | null): Message<never> =>
  readiness === null ? words.readinessNotSaid : readinessSentences[readiness]

/** Why a referral is not weighed any more, by its status. */
export const whyNotTriage = (status: string): string[] =>
  status === 'returned' || status === 'declined' || status === 'withdrawn'
    ? ['This referral has ended. What was weighed stays to be read']
    : []

/** “Not now” is an answer with a gentle return: after so many weeks we may ask again. */
export const askAgainAfter = { weeks: 6 } as const

/** The day from which we may ask again; null where there is nothing to ask, or they would rather not be asked. */
export const askAgainFrom = (
  readiness: Readiness | null,
  on: Temporal.PlainDate,
): Temporal.PlainDate | null => (readiness === 'not-now' ? on.add(askAgainAfter) : null)
