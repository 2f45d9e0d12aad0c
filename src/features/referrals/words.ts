/** What a person is told about a referral. Sentences of 20 words or fewer. */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import type { News } from '../messages/to-person.ts'
import type { ReferredBy } from './referral.ts'

export const words = catalogue('referrals', {
  referred: '{service} will be in touch',
  referredBy: '{referrer} at {organisation} has asked us to get in touch with you.',
  free: 'It is free, and it is your choice.',
  nextBy: 'A link worker from our {team} will contact you by {date}.',
  why: 'This is why, in the words of {referrer}:\n“{reason}”',
  next: 'Your own page says what happens next, and how to say no. Saying no changes nothing about your care:',
  referredShort: '{referrer} at {organisation} has asked {service} to contact you.',
  asked: '{service}: we have what you wrote',
  askedLine: 'You asked us for support. Thank you: it has reached us.',
  team: 'A link worker from our {team} will contact you.',
  askedReference: 'Your reference is {reference}.',
  askedNext: 'Your own page says what happens next, and how to change your mind:',
  askedShort: '{service} has what you wrote. Your reference is {reference}.',
  askedFor: '{service}: somebody asked us to contact you',
  askedForBy: '{name} asked us to get in touch with you.',
  askedForByAs: '{name} ({relation}) asked us to get in touch with you.',
  askedForFirst: 'Nothing happens unless you say yes. Saying no changes nothing about your care.',
  askedForWhy: 'This is what they wrote:\n“{reason}”',
  askedForNext: 'Your own page has a button for yes, and one for no:',
  askedForShort: 'Somebody asked {service} to contact you. Nothing happens unless you say yes.',
  accepted: '{linkWorker} will contact you',
  acceptedBy: '{linkWorker} is your link worker at {service}.',
  acceptedSoon:
    '{linkWorker} will contact you by {date} to find a time that suits you. You can also ring {phone}.',
  acceptedNext: 'Your own page says who they are, and how to say no:',
  acceptedShort: '{linkWorker} is your link worker at {service}.',
  returned: '{service}: a better way to help',
  returnedLine: 'We read why you were referred to us. We think something else will help you more.',
  morePage: 'Your own page has more:',
  returnedShort: '{service} thinks something else will help you more.',
  reasonChanged: '{service}: why you were referred',
  reasonChangedLine: '{organisation} has changed what they wrote about why you were referred.',
  reasonNow: 'This is what it says now:\n“{reason}”',
  reasonNext: 'Your own page says what happens next, and how to say no:',
  comingBack: 'You asked us to come back',
  comingBackLine: 'You said that it was not a good time, and asked us to come back today.',
  noHurry: 'There is no hurry. You can say yes, not now, or no.',
  comingBackBy: 'Somebody from our {who} will contact you by {date}.',
  comingBackNext: 'You can answer on your own page:',
  comingBackShort: '{service}: you asked us to come back today. There is no hurry.',
  withdrawn: '{service} will not contact you',
  withdrawnBy: '{organisation} has taken back the referral they sent us.',
  withdrawnLine: 'We will not contact you. It changes nothing about your care.',
  withdrawnShort: '{organisation} has taken back your referral to {service}. We will not contact you.',
})

interface Referred {
  referrer: string
  organisation: string
  service: string
  team: string
  reason: string
  /** By when they hear from a link worker. */
  by: Temporal.PlainDate
}

/** On the arrival of a referral: who asked, why, and what happens next. */
export const referred =
  ({ referrer, organisation, service, team, reason, by }: Referred) =>
  (say: Say): News => ({
    about: 'referred',
    subject: say(words.referred, { service }),
    lines: [say(words.referredBy, { referrer, organisation }), say(words.free)],
    why: say(words.why, { referrer, reason }),
    whatNext: say(words.nextBy, { team, date: say.date(by) }),
    next: say(words.next),
    short: say(words.referredShort, { referrer, organisation, service }),
  })

interface Accepted {
  linkWorker: string
  service: string
  phone: string
  by: Temporal.PlainDate
}

/** Somebody asked us by themselves. */
export const askedUs =
  ({ service, team, reference }: Pick<Referred, 'service' | 'team'> & { reference: string }) =>
  (say: Say): News => ({
    about: 'asked-us',
    subject: say(words.asked, { service }),
    lines: [say(words.askedLine), say(words.free), say(words.askedReference, { reference })],
    whatNext: say(words.team, { team }),
    next: say(words.askedNext),
    short: say(words.askedShort, { service, reference }),
  })

/** Somebody close to them asked us for them: by whom, and that nothing happens before they say yes. */
export const askedForThem =
  ({ service, reason, by }: Pick<Referred, 'service' | 'reason'> & { by: ReferredBy }) =>
  (say: Say): News => ({
    about: 'asked-for-you',
    subject: say(words.askedFor, { service }),
    lines: [
      by.relation === ''
        ? say(words.askedForBy, { name: by.name })
        : say(words.askedForByAs, { name: by.name, relation: by.relation }),
      say(words.free),
      say(words.askedForFirst),
    ],
    ...(reason !== '' && { why: say(words.askedForWhy, { reason }) }),
    next: say(words.askedForNext),
    short: say(words.askedForShort, { service }),
  })

/** A link worker has taken the referral on. */
export const accepted =
  ({ linkWorker, service, phone, by }: Accepted) =>
  (say: Say): News => ({
    about: 'accepted',
    subject: say(words.accepted, { linkWorker }),
    lines: [say(words.acceptedBy, { linkWorker, service })],
    whatNext: say(words.acceptedSoon, { linkWorker, phone, date: say.date(by) }),
    next: say(words.acceptedNext),
    short: say(words.acceptedShort, { linkWorker, service }),
  })

/** Something else will help more: the door, in the words of whoever read the referral. */
export const returned =
  ({ service, door }: { service: string; door: string }) =>
  (say: Say): News => ({
    about: 'returned',
    subject: say(words.returned, { service }),
    lines: [say(words.returnedLine)],
    why: door,
    next: say(words.morePage),
    isOver: true,
    short: say(words.returnedShort, { service }),
  })

/** The practice has changed what it wrote. */
export const reasonChanged =
  ({ organisation, service, reason }: { organisation: string; service: string; reason: string }) =>
  (say: Say): News => ({
    about: 'reason-changed',
    subject: say(words.reasonChanged, { service }),
    lines: [say(words.reasonChangedLine, { organisation })],
    why: say(words.reasonNow, { reason }),
    next: say(words.reasonNext),
    short: say(words.reasonChangedLine, { organisation }),
  })

/** The practice has taken the referral back. */
export const withdrawn =
  ({ organisation, service }: { organisation: string; service: string }) =>
  (say: Say): News => ({
    about: 'withdrawn',
    subject: say(words.withdrawn, { service }),
    lines: [say(words.withdrawnBy, { organisation }), say(words.withdrawnLine)],
    next: say(words.morePage),
    isOver: true,
    short: say(words.withdrawnShort, { organisation, service }),
  })

/** The day has come that the person chose when they said: not now. */
export const comingBack =
  ({ service, who, by }: { service: string; who: string; by: Temporal.PlainDate }) =>
  (say: Say): News => ({
    about: 'coming-back',
    subject: say(words.comingBack),
    lines: [say(words.comingBackLine), say(words.noHurry)],
    whatNext: say(words.comingBackBy, { who, date: say.date(by) }),
    next: say(words.comingBackNext),
    short: say(words.comingBackShort, { service }),
  })
