/** What a person is told about their support. Sentences of 20 words or fewer. Other languages need the same keys. */
import type { News } from '../messages/to-person.ts'

interface HandedOver {
  linkWorker: string
  before: string
  service: string
  phone: string
}

export const words = {
  en: {
    ended: ({ linkWorker, service }: { linkWorker: string; service: string }): News => ({
      about: 'ended',
      subject: 'Your support has ended for now',
      lines: [
        `Your time with ${linkWorker} at ${service} has ended for now.`,
        `You can come back whenever you like, in one step and without a form.`,
      ],
      next: 'Your own page keeps your plan, and the way back:',
      short: `Your time with ${linkWorker} has ended for now. You can come back whenever you like.`,
    }),
    handedOver: ({ linkWorker, before, service, phone }: HandedOver): News => ({
      about: 'handed-over',
      subject: `${linkWorker} is your link worker now`,
      lines: [
        `${linkWorker} is your link worker at ${service} now, after ${before}.`,
        `You need not tell your story again. You can ring ${phone}.`,
      ],
      next: 'Your own page says more:',
      short: `${linkWorker} is your link worker at ${service} now.`,
    }),
  },
}
