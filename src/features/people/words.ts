/** What a person reads on their own page. Sentences of 20 words or fewer. */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import type { News } from '../messages/to-person.ts'

export const words = catalogue('my-page', {
  newLink: 'Your own page',
  newLinkTo: 'Here is a new link to your page at {service}. The links we sent before no longer work.',
  newLinkNext: 'Open it. It first checks that it is you:',
  newLinkShort: 'A new link to your page at {service}.',
  title: 'Hello {name}',
  who: 'Who is my link worker?',
  linkWorker: 'Your link worker at {service}',
  team: 'The link workers of our {team}',
  notYet: 'You do not have a link worker yet. One of this team will contact you.',
  whenever: 'You can ring this team whenever you like, also when you change your mind.',
  why: 'Why was I referred?',
  whyIntro: '{referrer} at {organisation} wrote:',
  whyOwn: 'What did I ask for?',
  youAsked: 'You asked us yourself.',
  youAskedWords: 'You asked us yourself. You wrote:',
  theyAsked: '{name} asked us to get in touch with you, and wrote:',
  theyAskedAs: '{name} ({relation}) asked us to get in touch with you, and wrote:',
  next: 'What happens next?',
  nextSent: 'A link worker will contact you to find a time to talk. You choose where and how.',
  nextOpen: 'Your link worker is in touch with you. You can ring them about anything.',
  nextEnded: 'Your time with your link worker has ended for now. You can come back whenever you like.',
  nextReturned: 'We think something else will help you more. This is what we suggest:',
  nextDeclined: 'You said no thank you. We will not contact you.',
  nextWithdrawn: 'Those who referred you have taken it back. We will not contact you.',
  whoIsWho: 'Who is who?',
  matters: 'What matters to you',
  plan: 'Your plan',
  strengths: 'Your strengths:',
  step: 'First step:',
  done: 'Done',
  introductions: 'Places you were introduced to',
  introductionsHint: 'You can change your mind about any of them. Nobody will hold it against you.',
  noThanks: 'No thank you to {service}',
  wellbeing: 'How you said you felt',
  choose: 'Your choice',
  chooseHint: 'You can say no at any time. It changes nothing about your care.',
  yes: 'Yes please, contact me',
  yesSaid: 'You told us you would like to hear from us.',
  no: 'No thank you',
  stop: 'I would like to stop',
  comeBack: 'I would like to talk to {linkWorker} again',
  comeBackLater: 'It is a while since we worked together. Ask us again: it takes a minute',
  askAgain: 'I would like to hear from you',
  comeBackByPhone: 'Phone {phone} to talk with somebody',
  noByPhone: 'Ring {phone} and say so. You need not say why.',
  noTitle: 'No thank you',
  noHint: 'You do not have to say why. If you do, it helps us do better.',
  noQuestion: 'Why? (optional)',
  noButton: 'Send',
  back: 'Back to your page',
  stopTitle: 'Stop for now',
  stopButton: 'Stop for now',
  stopHint: 'You can come back in one step, without a form.',
  noIntroduction: 'No thank you to {service}',
  noIntroductionHint: 'We tell your link worker, and them if they were asked. You need do nothing else.',
  introductionGiven: 'We gave you information',
  introductionSent: 'We asked them, and wait for their answer',
  introductionAccepted: 'They said yes and expect you',
  introductionDeclined: 'They cannot at the moment',
  introductionAttended: 'You went',
  introductionMissed: 'You have not been yet. You can still go',
  introductionStopped: 'You said no thank you',
  doneYes: 'Thank you. We know you would like to hear from us',
  doneNo: 'Thank you for telling us',
  doneStop: 'Thank you for telling us. You can come back whenever you like',
  doneBack: 'Welcome back',
  doneIntroduction: 'That is fine. It is written down',
  notNow: 'It is not a good time for me',
  supported: 'I already have support',
  expected: 'It is not what I expected',
  private: 'I do not want this written down',
  other: 'I would rather do something else',
  travel: 'It is too far, or costs too much',
  language: 'The language or the way of talking does not suit me',
  unaware: 'I did not know about this referral',
})

/** What happens next, by where the person's referral and support stand. */
export const nextFor = {
  sent: words.nextSent,
  open: words.nextOpen,
  ended: words.nextEnded,
  returned: words.nextReturned,
  declined: words.nextDeclined,
  withdrawn: words.nextWithdrawn,
} as const

/** Why somebody says no, in their words (standards/domain.md 2.5). */
export const declineWords = {
  'not-now': words.notNow,
  supported: words.supported,
  expected: words.expected,
  private: words.private,
  other: words.other,
  travel: words.travel,
  language: words.language,
  unaware: words.unaware,
} as const

/** How an introduction stands, to the person it is about. */
export const introductionWords = {
  given: words.introductionGiven,
  sent: words.introductionSent,
  accepted: words.introductionAccepted,
  declined: words.introductionDeclined,
  attended: words.introductionAttended,
  missed: words.introductionMissed,
  stopped: words.introductionStopped,
} as const

/** A new link to somebody's own page. */
export const newLink =
  (service: string) =>
  (say: Say): News => ({
    about: 'new-link',
    subject: say(words.newLink),
    lines: [say(words.newLinkTo, { service })],
    next: say(words.newLinkNext),
    short: say(words.newLinkShort, { service }),
  })
