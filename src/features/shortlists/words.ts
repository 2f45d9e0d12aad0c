/** What a person reads of their shortlist. Sentences of 20 words or fewer. Pure. */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import { openingWords } from '../directory/facts-in-words.ts'
import type { ServiceRecord } from '../directory/record.ts'
import type { News } from '../messages/to-person.ts'

export const words = catalogue('shortlist', {
  title: 'Places you could try',
  hint: 'You choose. You can say no to any of them. Nobody will hold it against you.',
  why: '{linkWorker} says:',
  want: 'I would like this',
  decline: 'Not for me',
  unsay: 'Take my answer back',
  saidWanted: 'You said you would like this.',
  saidDeclined: 'You said this is not for you. That is fine.',
  doneWanted: 'Thank you. Your link worker sees what you chose',
  doneDeclined: 'That is fine. It is your choice',
  doneOffered: 'Your answer is taken back. You can choose again',
  where: 'Where',
  when: 'When',
  join: 'How to join',
  fact: '{what}: {fact}',
  costAndPhone: '{costs}. Phone {phone}',
  place: '• {name}: {facts}',
  free: 'Free',
  some: 'Some of it costs money',
  paid: 'It costs money: ask how much',
  unknown: 'We do not know what it costs: ask them',
  noTimes: 'We do not know when. Ask them',
  noAddress: 'We do not have an address. Ask them',
  online: 'Online',
  closed: 'This place has closed. Ask your link worker about another.',
  gone: 'We are not sure it is still there. Ring before you go.',
  full: 'It is full or on a break at the moment. Ask when it opens again.',
  notAnswered: 'There is no answer to take back',
  wantedAlready: 'This place was picked already',
  declinedAlready: 'This place was declined already, and that is fine',
  isOff: 'This place is off the list',
  onAlready: 'This place is on the list already',
  closedAsk: 'This place has closed. Ask your link worker about another',
  back: 'Back to your page',
  printed: 'For {name}, {day}',
  printedHint: 'You choose. You can say no to all of them.',
  ring: 'Ring {linkWorker} to say what you would like: {phone}.',
  changes: 'Saying no changes nothing about your care.',
  sent: '{service}: something new on your page',
  sentBy: '{linkWorker} has put something on your page for you to look at.',
  sentPlaces: 'Places you could try:\n{places}',
  sentNext: 'You choose on your own page. You can say no to any of it:',
  sentShort: '{linkWorker} has put something on your page for you.',
})

export const saidWords = { wanted: words.saidWanted, declined: words.saidDeclined } as const
export const doneWords = {
  wanted: words.doneWanted,
  declined: words.doneDeclined,
  offered: words.doneOffered,
} as const
export const costSaid = {
  free: words.free,
  some: words.some,
  paid: words.paid,
  unknown: words.unknown,
} as const
/** What became of a place since it was chosen. Of two that became one there is nothing to say. */
export const becameWords = {
  closed: words.closed,
  gone: words.gone,
  full: words.full,
  merged: null,
} as const

/** A place as a message names it. */
export interface Place {
  name: string
  content: Pick<ServiceRecord, 'schedules' | 'hours' | 'phone'>
}

const placeLine = ({ name, content }: Place, say: Say): string =>
  say(words.place, {
    name,
    facts: say.row([openingWords(content, say), content.phone ?? ''].filter(Boolean)),
  })

interface Sent {
  linkWorker: string
  service: string
  places: readonly Place[]
}

/** Places to look at are on the person's page. */
export const sent =
  ({ linkWorker, service, places }: Sent) =>
  (say: Say): News => ({
    about: 'shortlist',
    subject: say(words.sent, { service }),
    lines: [say(words.sentBy, { linkWorker })],
    why: say(words.sentPlaces, { places: places.map(place => placeLine(place, say)).join('\n') }),
    next: say(words.sentNext),
    short: say(words.sentShort, { linkWorker }),
  })
