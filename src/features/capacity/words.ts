/** What a person or a referrer is told of a wait and of who is away. Sentences of 20 words or fewer. */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import type { Wait } from './wait.ts'

export const words = catalogue('wait', {
  lessThanAWeek: 'Expect to wait less than a week.',
  lessThan: 'Expect to wait less than {weeks, plural, one {# week} other {# weeks}}.',
  about: 'Expect to wait about {weeks, plural, one {# week} other {# weeks}}.',
  range: 'Expect to wait {from} to {to, plural, one {# week} other {# weeks}}.',
  notYet: 'We cannot say yet how long the wait is.',
  waiting: '{count, plural, =0 {Nobody waits now.} one {# person waits now.} other {# people wait now.}}',
  takenOn:
    'From {count, plural, one {# person} other {# people}} taken on in the last {weeks, plural, one {# week} other {# weeks}}.',
  tooFew:
    'Taken on in the last {weeks, plural, one {# week} other {# weeks}}: {count}, which is too few to say.',
  full: 'This team is full.',
  freeFrom: 'Somebody may have room again from {day}.',
  stillSend: 'You can still send this. Nobody is turned away for it.',
  expected: 'How long the wait is:',
  away: '{linkWorker} is away until {until}.',
  cover: '{cover} is there for you meanwhile. You can ring {phone}.',
})

/** "Expect to wait 2 to 4 weeks. 12 people wait now. From 31 people taken on in the last 12 weeks." */
export function waitInWords(say: Say, { weeks, waiting, takenOn, overWeeks }: Wait): string {
  const counted = { count: takenOn, weeks: overWeeks }
  const [range, from] = weeks
    ? [rangeInWords(say, weeks), say(words.takenOn, counted)]
    : [say(words.notYet), say(words.tooFew, counted)]
  return `${range} ${say(words.waiting, { count: waiting })} ${from}`
}

/** "Expect to wait 2 to 4 weeks." Nothing where too little is known. */
export const waitToExpect = (say: Say, { weeks }: Wait): string[] => (weeks ? [rangeInWords(say, weeks)] : [])

function rangeInWords(say: Say, { from, to }: { from: number; to: number }): string {
  if (to <= 1) return say(words.lessThanAWeek)
  if (from === 0) return say(words.lessThan, { weeks: to })
  return from === to ? say(words.about, { weeks: to }) : say(words.range, { from, to })
}

/** From which day somebody may have room; empty where no day is known. */
export const roomAgain = (say: Say, { freeFrom }: Wait): string =>
  freeFrom ? say(words.freeFrom, { day: say.date(freeFrom) }) : ''

/** What is said first where nobody in the team can take on one more. Empty where somebody can. */
export const fullInWords = (say: Say, wait: Wait): string =>
  wait.isFull ? [say(words.full), roomAgain(say, wait)].filter(Boolean).join(' ') : ''
