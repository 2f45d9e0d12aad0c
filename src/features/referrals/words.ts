/** What a person is told about a referral. Sentences of 20 words or fewer. Other languages need the same keys. */
import type { News } from '../messages/to-person.ts'

interface Referred {
  referrer: string
  organisation: string
  service: string
  about: string
  team: string
  reason: string
}

export const words = {
  en: {
    referred: ({ referrer, organisation, service, about, team, reason }: Referred): News => ({
      about: 'referred',
      subject: `${service} will be in touch`,
      lines: [
        `${referrer} at ${organisation} has asked us to get in touch with you.`,
        `We are ${service}. ${about} It is free.`,
        `A link worker from our ${team} will contact you.`,
      ],
      why: `This is why, in the words of ${referrer}:\n“${reason}”`,
      next: 'Your own page says what happens next, and how to say no. Saying no changes nothing about your care:',
      short: `${referrer} at ${organisation} has asked ${service} to contact you.`,
    }),
    accepted: ({
      linkWorker,
      service,
      phone,
    }: {
      linkWorker: string
      service: string
      phone: string
    }): News => ({
      about: 'accepted',
      subject: `${linkWorker} will contact you`,
      lines: [
        `${linkWorker} is your link worker at ${service}.`,
        `${linkWorker} will contact you soon to find a time that suits you. You can also ring ${phone}.`,
      ],
      next: 'Your own page says who they are, and how to say no:',
      short: `${linkWorker} is your link worker at ${service} and will contact you soon.`,
    }),
    returned: ({ service, door }: { service: string; door: string }): News => ({
      about: 'returned',
      subject: `${service}: a better way to help`,
      lines: ['We read why you were referred to us. We think something else will help you more.'],
      why: door,
      next: 'Your own page has more:',
      short: `${service} thinks something else will help you more.`,
    }),
    reasonChanged: ({
      organisation,
      service,
      reason,
    }: {
      organisation: string
      service: string
      reason: string
    }): News => ({
      about: 'reason-changed',
      subject: `${service}: why you were referred`,
      lines: [`${organisation} has changed what they wrote about why you were referred.`],
      why: `This is what it says now:\n“${reason}”`,
      next: 'Your own page says what happens next, and how to say no:',
      short: `${organisation} has changed what they wrote about why you were referred.`,
    }),
    withdrawn: ({ organisation, service }: { organisation: string; service: string }): News => ({
      about: 'withdrawn',
      subject: `${service} will not contact you`,
      lines: [
        `${organisation} has taken back the referral they sent us.`,
        'We will not contact you. It changes nothing about your care.',
      ],
      next: 'Your own page has more:',
      short: `${organisation} has taken back your referral to ${service}. We will not contact you.`,
    }),
  },
}
