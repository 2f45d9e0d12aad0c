/** What a person reads while they wait. Sentences of 20 words or fewer. */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import { waitToExpect, type Wait } from '../capacity/expected-wait.ts'
import type { News } from '../messages/to-person.ts'

export const words = catalogue('waiting', {
  notForgotten: 'You are not forgotten',
  waited:
    'We have not forgotten you. You have waited for {service} for {days, plural, one {# day} other {# days}}.',
  waitedWeeks:
    'We have not forgotten you. You have waited for {service} for {weeks, plural, one {# week} other {# weeks}}.',
  nothing: 'We will get in touch with you. You need do nothing.',
  changed: 'Has something changed, or can it not wait? Ring {phone}.',
  next: 'Your own page says more, and how to say no:',
  short: '{service} has not forgotten you. To talk before we ring, call {phone}.',
  openDoor: 'The door stays open',
  tried: 'We tried to reach you from {service}, and did not manage.',
  stop: 'We stop trying for now. Nothing is lost, and nobody minds.',
  anyTime: 'You can ring {phone} any time. Then we begin where you like.',
  openDoorNext: 'Your own page keeps the way back:',
  openDoorShort: 'We could not reach you, and stop trying for now. You can ring {phone} any time.',
})

interface Holding {
  service: string
  phone: string
  /** How many days they have waited. */
  days: number
  /** How long others wait at the moment. */
  wait: Wait
}

/** To somebody who waits: they are not forgotten. */
export const holding =
  ({ service, phone, days, wait }: Holding) =>
  (say: Say): News => ({
    about: 'holding',
    subject: say(words.notForgotten),
    lines: [
      days < 14
        ? say(words.waited, { service, days })
        : say(words.waitedWeeks, { service, weeks: Math.floor(days / 7) }),
      ...waitToExpect(say, wait),
      say(words.nothing),
      say(words.changed, { phone }),
    ],
    next: say(words.next),
    short: say(words.short, { service, phone }),
  })

/** To somebody nobody reached: the door stays open. */
export const openDoor =
  ({ service, phone }: { service: string; phone: string }) =>
  (say: Say): News => ({
    about: 'open-door',
    subject: say(words.openDoor),
    lines: [say(words.tried, { service }), say(words.stop), say(words.anyTime, { phone })],
    next: say(words.openDoorNext),
    short: say(words.openDoorShort, { phone }),
  })
