/**
 * The rules that come with the program, as plain data: the dual triage that the papers' citizens drew, at whose end
 * every person is signposted to something that gives hope (theme 11). A place changes them at /triage/rules. Pure.
 */
import {
  abuseLine,
  afterwards,
  emergency,
  firstTalk,
  go,
  linkWorker,
  longerVisit,
  mensLine,
  mentalHealth111,
  nhs111,
  openDoor,
  practice,
  ring,
  samaritans,
  shout,
} from './doors.ts'
import { skipped } from './question.ts'
import type { Door, Rule, Rules, Urgency, When } from './rule.ts'
import { rulesForNeeds } from './rules-for-needs.ts'

export { openDoor }

const rule = (key: string, when: When, urgency: Urgency, [because, door]: readonly [string, Door]): Rule => ({
  key,
  when,
  urgency,
  because,
  door,
})
const hope = (...from: Parameters<typeof rule>): Rule => ({ ...rule(...from), isHope: true })

const bodyNow = { physical: ['now'] }
const mindNow = { mind: ['unsafe'] }
const homeNow = { safety: ['unsafe'] }

/** What cannot wait for us: help now, and we are here afterwards. */
const danger: Rules = [
  rule('body-999', bodyNow, 'crisis', [
    'Something sudden or serious with the body comes before everything else.',
    emergency,
  ]),
  rule('body-111', bodyNow, 'crisis', [
    'Where it is not clear how serious it is, NHS 111 decides with you.',
    nhs111,
  ]),
  hope('body-after', bodyNow, 'crisis', [
    'Once the body is looked after, the rest can be looked at, too.',
    afterwards,
  ]),
  rule('mind-999', mindNow, 'crisis', ['Being safe comes first, today.', emergency]),
  rule('mind-111', mindNow, 'crisis', [
    'There are people whose work is exactly this, day and night.',
    mentalHealth111,
  ]),
  rule('mind-samaritans', mindNow, 'crisis', [
    'Talking to somebody now makes the next hour easier.',
    samaritans,
  ]),
  rule('mind-shout', mindNow, 'crisis', ['Some find it easier to write than to speak.', shout]),
  hope('mind-after', mindNow, 'crisis', [
    'Many who felt like this are glad today that they rang.',
    afterwards,
  ]),
  rule('home-999', homeNow, 'crisis', [
    'Nobody has to live in fear, and this is more than we can do alone.',
    {
      ...emergency,
      words: 'In danger now? Ring. From a mobile, if you cannot speak, cough or tap, and then press 55.',
    },
  ]),
  rule('home-abuse-line', homeNow, 'crisis', [
    'People who know what this is like listen and believe.',
    abuseLine,
  ]),
  rule('home-mens-line', homeNow, 'crisis', [
    'Men are hurt at home, too, and there is a line for them.',
    mensLine,
  ]),
  hope('home-after', homeNow, 'crisis', [
    'People do get safe, one step at a time, and they decide each step.',
    linkWorker(
      'A link worker, where and when it is safe',
      'You say how we may reach you, and who must not know.',
    ),
  ]),
]

/** Food, warmth, a roof and medicine, today. */
const today: Rules = [
  rule('no-food', { pressing: ['food'] }, 'urgent-practical', [
    'Nobody thinks clearly when hungry: food comes first.',
    go(
      'urgent',
      '/find?need=food',
      'Food today',
      'Food banks, pantries and meals near you. Do you need a voucher? Ring us.',
    ),
  ]),
  rule('no-power', { pressing: ['power'] }, 'urgent-practical', [
    'A cold or dark home makes people ill.',
    go(
      'urgent',
      '/find?need=food',
      'Warmth and power today',
      'Ask your supplier for emergency credit. Is it a power cut? Ring 105, free.',
    ),
  ]),
  rule('losing-home', { pressing: ['home'] }, 'urgent-practical', [
    'A home that may be lost this week needs somebody who knows the law, today.',
    ring(
      'urgent',
      '0808 800 4444',
      'Shelter’s urgent helpline',
      'Ring today, and tell the council’s housing team as well. They must help.',
    ),
  ]),
  rule('no-medicine', { pressing: ['medicine'] }, 'urgent-practical', [
    'Medicine that has run out should not wait for an appointment.',
    ring(
      'urgent',
      '111',
      'Medicine today',
      'Ask any pharmacy, or ring 111. They can often give some at once.',
    ),
  ]),
  hope('today-and-then', { pressing: ['food', 'power', 'home', 'medicine'] }, 'urgent-practical', [
    'When today is settled, there is a way to make next month easier.',
    linkWorker(
      'A link worker, for what comes after',
      'Together you look at what led here, and what would make it lighter.',
    ),
  ]),
]

/** Body and mind, each in its own right, and how they pull on each other. */
const bodyAndMind: Rules = [
  rule('body-new', { physical: ['new'] }, 'soon', [
    'What is new or worse should be seen by a doctor or nurse first.',
    practice,
  ]),
  rule('body-unknown', { physical: ['unknown'] }, 'routine', [
    'Not being sure about the body is worth a short chat.',
    go(
      'clinical',
      'https://www.nhs.uk/service-search/pharmacy/find-a-pharmacy',
      'Ask a pharmacist',
      'No appointment is needed. They say whether somebody should look.',
    ),
  ]),
  rule('mind-low', { mind: ['low'] }, 'soon', [
    'Being low or worried most days is reason enough for help.',
    go(
      'clinical',
      'https://www.nhs.uk/mental-health/',
      'NHS talking therapies',
      'In England you can ask for them yourself, without seeing a doctor first.',
    ),
  ]),
  rule('new-and-low', { physical: ['new'], mind: ['low', 'sometimes'] }, 'soon', [
    'Body and mind pull on each other, so both should be heard in one visit.',
    longerVisit,
  ]),
  hope('long-and-low', { physical: ['long-term'], mind: ['low', 'sometimes'] }, 'routine', [
    'A long illness weighs on the mind, and company lightens both.',
    go(
      'find',
      '/find?need=condition&peer=yes',
      'People who have been through it',
      'Groups led by people who live with a long-term condition.',
    ),
  ]),
  rule('caring-and-low', { needs: ['caring'], mind: ['low', 'unsafe'] }, 'soon', [
    'A carer who is worn out needs a break before anything else.',
    go(
      'find',
      '/find?need=caring',
      'A break for the carer',
      'Somebody sits with the person you care for, and you rest.',
    ),
  ]),
  rule('home-unsaid', { safety: ['unsaid'] }, 'routine', [
    'Whether home is safe can be said later, alone, or never.',
    linkWorker('Talk where nobody listens', 'A link worker can meet you wherever you feel safe to talk.'),
  ]),
]

/** “Not now” is an answer: the door stays open, and nothing else changes. */
const notNow: Rules = [
  hope('no-wish', { readiness: ['no-wish'] }, 'routine', [
    'Saying no is a choice, and it changes nothing about care.',
    {
      title: 'The door stays open',
      words: 'You need do nothing. If it is ever different, one call is enough.',
      kind: 'later',
    },
  ]),
  hope('not-now', { readiness: ['not-now'] }, 'routine', [
    'The right time matters more than a quick start.',
    {
      title: 'Come back when it suits you',
      words: 'We ask again, gently, in some weeks. Or ring whenever you like.',
      kind: 'later',
    },
  ]),
]

const bodyAlways: Rules = [
  hope('body-long-term', { physical: ['long-term'] }, 'routine', [
    'Days with a long-term condition get easier with others who know it.',
    go(
      'find',
      '/find?need=condition',
      'People who live with it too',
      'Groups and classes for long-term conditions.',
    ),
  ]),
  hope('mind-sometimes', { mind: ['low', 'sometimes'] }, 'routine', [
    'Low days pass more easily with something good in them.',
    go(
      'find',
      '/find?need=wellbeing',
      'Somewhere to feel better',
      'Calm places, walks, making things, and people to talk to.',
    ),
  ]),
]

/** Whoever does not say no is offered a first talk; and there is always something near by. */
const always: Rules = [
  hope('unsure', { readiness: ['unsure'] }, 'routine', [
    'Not being sure is fine: one talk shows whether it suits.',
    linkWorker('One talk, nothing to sign', 'Meet a link worker once, and then decide.'),
  ]),
  hope('ready', { readiness: ['ready', skipped] }, 'routine', [
    'Talking with somebody who has time is a good beginning.',
    firstTalk,
  ]),
  hope('always', {}, 'routine', ['There is something good near by for everybody.', openDoor]),
]

export const shippedRules: Rules = [
  ...danger,
  ...today,
  ...bodyAndMind,
  ...notNow,
  ...rulesForNeeds,
  ...bodyAlways,
  ...always,
]
