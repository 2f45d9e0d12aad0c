/** Twelve very different people who answer CHAT, and how it ends for each. */
import type { Answers } from '../../src/features/triage/question.ts'
import type { Urgency } from '../../src/features/triage/rule.ts'

export interface Ending {
  said: Partial<Answers>
  urgency: Urgency
  /** Doors that must be among those they are shown. */
  doors: string[]
  hope: string
  /** What each side says, at the least: a word of a sentence, or of what was said. */
  physical: RegExp
  social: RegExp
}

export const people: Record<string, Ending> = {
  'a widower who stopped eating': {
    said: {
      own: 'I cannot be bothered since Joan went.',
      physical: 'new',
      mind: 'low',
      needs: ['bereavement', 'food'],
      readiness: 'unsure',
    },
    urgency: 'soon',
    doors: [
      'Ask your GP practice today',
      'People who know loss',
      'Food and warmth near you',
      'One talk, nothing to sign',
    ],
    hope: 'People who know loss',
    physical: /seen by a doctor or nurse/,
    social: /Grief is easier to carry/,
  },
  'a young man full of rage after his redundancy': {
    said: { physical: 'nothing', mind: 'low', needs: ['anger', 'work'], readiness: 'ready' },
    urgency: 'soon',
    doors: ['NHS talking therapies', 'A place for anger', 'A next step in work', 'Meet a link worker'],
    hope: 'A next step in work',
    physical: /Nothing that gets in the way/,
    social: /Anger often guards a hurt/,
  },
  'a carer with broken sleep and chest pain': {
    said: { physical: 'now', mind: 'low', needs: ['caring'], readiness: 'not-now' },
    urgency: 'crisis',
    doors: [
      'Ring 999 now',
      'Ring NHS 111',
      'Carers UK',
      'A break for the carer',
      'Come back when it suits you',
    ],
    hope: 'A link worker, once this is over',
    physical: /comes before everything else/,
    social: /needs a break before anything else/,
  },
  'a woman afraid of her partner': {
    said: { physical: 'unknown', mind: 'sometimes', safety: 'unsafe' },
    urgency: 'crisis',
    doors: [
      'Ring 999 now',
      'National Domestic Abuse Helpline',
      'A link worker, where and when it is safe',
      'Ask a pharmacist',
    ],
    hope: 'A link worker, where and when it is safe',
    physical: /worth a short chat/,
    social: /Nobody has to live in fear/,
  },
  'a refugee without money': {
    said: {
      physical: 'nothing',
      mind: 'sometimes',
      needs: ['legal', 'money'],
      pressing: ['food'],
      readiness: 'ready',
    },
    urgency: 'urgent-practical',
    doors: ['Food today', 'Citizens Advice', 'Advice about rights', 'Help with money near you'],
    hope: 'A link worker, for what comes after',
    physical: /Nothing that gets in the way/,
    social: /food comes first/,
  },
  'somebody newly out of breath': {
    said: { physical: 'new', mind: 'well', needs: ['activity'], safety: 'safe', pressing: ['none'] },
    urgency: 'soon',
    doors: ['Ask your GP practice today', 'Gentle ways to move'],
    hope: 'Gentle ways to move',
    physical: /seen by a doctor or nurse first/,
    social: /A little movement/,
  },
  'a lonely new mother': {
    said: {
      physical: 'nothing',
      mind: 'low',
      needs: ['loneliness', 'family'],
      safety: 'safe',
      readiness: 'ready',
    },
    urgency: 'soon',
    doors: [
      'NHS talking therapies',
      'Company near you',
      'Help for families and parents',
      'Meet a link worker',
    ],
    hope: 'Company near you',
    physical: /Nothing that gets in the way/,
    social: /found their people/,
  },
  'somebody who is fine, and bored': {
    said: {
      physical: 'nothing',
      mind: 'well',
      needs: ['purpose'],
      safety: 'safe',
      pressing: ['none'],
      readiness: 'ready',
    },
    urgency: 'routine',
    doors: ['Something to look forward to', 'Meet a link worker'],
    hope: 'Something to look forward to',
    physical: /Nothing that gets in the way/,
    social: /changes a whole week/,
  },
  'somebody who wants nothing': {
    said: { physical: 'long-term', mind: 'unsaid', safety: 'unsaid', readiness: 'no-wish' },
    urgency: 'routine',
    doors: ['The door stays open', 'Talk where nobody listens', 'Look around in your own time'],
    hope: 'The door stays open',
    physical: /get easier with others/,
    social: /can be said later, alone, or never/,
  },
  'somebody with gambling debts': {
    said: { mind: 'unsafe', needs: ['substance', 'money'], pressing: ['home'] },
    urgency: 'crisis',
    doors: [
      'Talk with the Samaritans',
      'Ring 111 and choose option 2',
      'Shelter’s urgent helpline',
      'National Gambling Helpline',
      'National Debtline',
    ],
    hope: 'A link worker, once this is over',
    physical: /^$/,
    social: /Being safe comes first/,
  },
  'a forgetful grandmother whom a neighbour brought': {
    said: {
      own: 'She put the kettle in the fridge.',
      physical: 'new',
      mind: 'sometimes',
      needs: ['dementia', 'practical'],
      readiness: 'unsure',
    },
    urgency: 'soon',
    doors: [
      'Ask your GP practice today',
      'A longer visit at your GP practice',
      'Dementia Support Line',
      'Memory cafes and company',
      'Help around the house',
    ],
    hope: 'Memory cafes and company',
    physical: /heard in one visit/,
    social: /still music, company and good days/,
  },
  'somebody who answered nothing': {
    said: {},
    urgency: 'routine',
    doors: ['Meet a link worker', 'Look around in your own time'],
    hope: 'Meet a link worker',
    physical: /^$/,
    social: /^$/,
  },
}
