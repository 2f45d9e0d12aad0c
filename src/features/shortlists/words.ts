/** What a person reads of their shortlist. Sentences of 20 words or fewer. Other languages need the same keys. */
import type { News } from '../messages/to-person.ts'

interface Sent {
  linkWorker: string
  service: string
  /** A line each. */
  places: string
}

export const words = {
  en: {
    title: 'Places you could try',
    hint: 'You choose. You can say no to any of them. Nobody will hold it against you.',
    why: (linkWorker: string) => `${linkWorker} says:`,
    want: 'I would like this',
    decline: 'Not for me',
    unsay: 'Take my answer back',
    said: {
      wanted: 'You said you would like this.',
      declined: 'You said this is not for you. That is fine.',
    },
    where: 'Where',
    when: 'When',
    join: 'How to join',
    phone: 'Phone',
    costs: {
      free: 'Free',
      some: 'Some of it costs money',
      paid: 'It costs money: ask how much',
      unknown: 'We do not know what it costs: ask them',
    },
    noTimes: 'We do not know when. Ask them',
    noAddress: 'We do not have an address. Ask them',
    online: 'Online',
    became: {
      closed: 'This place has closed. Ask your link worker about another.',
      gone: 'We are not sure it is still there. Ring before you go.',
      full: 'It is full or on a break at the moment. Ask when it opens again.',
      merged: null,
    },
    back: 'Back to your page',
    printed: (name: string, day: string) => `For ${name}, ${day}`,
    printedHint: 'You choose. You can say no to all of them.',
    ring: (linkWorker: string, phone: string) => `Ring ${linkWorker} to say what you would like: ${phone}.`,
    changes: 'Saying no changes nothing about your care.',
    sent: ({ linkWorker, service, places }: Sent): News => ({
      about: 'shortlist',
      subject: `${service}: something new on your page`,
      lines: [`${linkWorker} has put something on your page for you to look at.`],
      why: `Places you could try:\n${places}`,
      next: 'You choose on your own page. You can say no to any of it:',
      short: `${linkWorker} has put something on your page for you.`,
    }),
  },
}
