/** What a person and staff read about a triage. Sentences of 20 words or fewer. Pure. */
import type { Readiness, Voice } from './question.ts'
import type { Urgency } from './rule.ts'

export const urgencyWords: Record<
  Urgency,
  { text: string; colour: 'grey' | 'blue' | 'orange' | 'red' } & Record<Voice, string>
> = {
  routine: {
    text: 'Routine',
    colour: 'grey',
    you: 'You ticked nothing that cannot wait. If something feels urgent all the same, ring 111.',
    they: 'Nothing presses: they are met in turn.',
  },
  soon: {
    text: 'Soon',
    colour: 'blue',
    you: 'It would be good to talk with somebody soon.',
    they: 'Meet them soon, before those who can wait.',
  },
  'urgent-practical': {
    text: 'Urgent practical',
    colour: 'orange',
    you: 'Something cannot wait. Please use the help for today first.',
    they: 'Something practical cannot wait: settle it today, then meet them.',
  },
  crisis: {
    text: 'Not for us: crisis',
    colour: 'red',
    you: 'Please get help now. We are here for you afterwards.',
    they: 'Crisis help comes first, now. We are here afterwards.',
  },
}

const notSaid = 'Nothing was said about how ready they are.'
const readinessSentences: Record<Readiness, string> = {
  ready: 'Ready to meet a link worker.',
  unsure: 'Not sure yet: one talk, and nothing to sign.',
  'not-now': 'Not ready yet: ask again, gently. This closes nothing.',
  'no-wish': 'Does not want this now: nobody presses, and the door stays open.',
}

export const readinessWords = (readiness: Readiness | null): string =>
  readiness === null ? notSaid : readinessSentences[readiness]

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

export const words = {
  en: {
    title: 'What could help you?',
    lede: 'A few questions about body and mind. Each one can be left out.',
    private: 'We keep nothing: not your answers, not your words, and not who you are.',
    address: 'No address holds what you ticked. On a shared phone, close this page when you have read it.',
    heard: (needs: string) => `In your words we heard: ${needs}. Not right? Change your answers.`,
    heavy: 'Your words sound heavy. If life is hard to bear, somebody is there for you now.',
    urgent: 'Your words sound as if something cannot wait. Please look at this first.',
    young: 'Under 18? Childline listens, free, day and night. Ring 0800 1111.',
    unread: 'We could not read your words. Please tick what is so below, or ring us.',
    result: 'Where you could turn',
    hope: 'Something to hold on to',
    now: 'Help now',
    doors: 'More doors',
    weighed: 'What we weighed',
    notSaid: 'You did not say. That is fine.',
    again: 'Change your answers',
    begin: 'Begin again',
    raise: 'Raise a concern now',
    askHere: 'Ask for support here',
  },
}
