/** What a person reads while they wait. Sentences of 20 words or fewer. Other languages need the same keys. */
import type { News } from '../messages/to-person.ts'

interface Holding {
  service: string
  phone: string
  /** How long they have waited: "3 weeks". */
  waited: string
  /** How long others wait at the moment, where we know. */
  wait: string | null
}

export const words = {
  en: {
    holding: ({ service, phone, waited, wait }: Holding): News => ({
      about: 'holding',
      subject: 'You are not forgotten',
      lines: [
        `We have not forgotten you. You have waited for ${service} for ${waited}.`,
        ...(wait === null ? [] : [`At the moment people wait about ${wait}.`]),
        'We will get in touch with you. You need do nothing.',
        `Has something changed, or can it not wait? Ring ${phone}.`,
      ],
      next: 'Your own page says more, and how to say no:',
      short: `${service} has not forgotten you. To talk before we ring, call ${phone}.`,
    }),
    openDoor: ({ service, phone }: { service: string; phone: string }): News => ({
      about: 'open-door',
      subject: 'The door stays open',
      lines: [
        `We tried to reach you from ${service}, and did not manage.`,
        'We stop trying for now. Nothing is lost, and nobody minds.',
        `You can ring ${phone} any time. Then we begin where you like.`,
      ],
      next: 'Your own page keeps the way back:',
      short: `We could not reach you, and stop trying for now. You can ring ${phone} any time.`,
    }),
  },
}
