/** What a person or a referrer is told of a wait and of who is away. Sentences of 20 words or fewer. */
import { asDate } from '../../ui/dates.ts'
import type { Wait } from './wait.ts'

interface Covered {
  linkWorker: string
  cover: string
  until: string
  phone: string
}

export const words = {
  en: {
    range: (from: number, to: number): string => {
      if (to <= 1) return 'Most people wait less than a week.'
      if (from === 0) return `Most people wait less than ${to} weeks.`
      return from === to ? `Most people wait about ${to} weeks.` : `Most people wait ${from} to ${to} weeks.`
    },
    notYet: 'We cannot say yet how long the wait is.',
    waiting: (count: number): string => {
      if (count === 0) return 'Nobody waits now.'
      return count === 1 ? '1 person waits now.' : `${count} people wait now.`
    },
    takenOn: (count: number, weeks: number): string =>
      `From ${count} people taken on in the last ${weeks} weeks.`,
    tooFew: (count: number, weeks: number): string =>
      `Taken on in the last ${weeks} weeks: ${count}, which is too few to say.`,
    full: 'This team is full.',
    freeFrom: (day: string) => `Somebody may have room again from ${day}.`,
    stillSend: 'You can still send this. Nobody is turned away for it.',
    expected: 'Expected wait:',
    away: ({ linkWorker, cover, until, phone }: Covered) => [
      `${linkWorker} is away until ${until}.`,
      `${cover} is there for you meanwhile. You can ring ${phone}.`,
    ],
  },
}

/** "Most people wait 2 to 4 weeks. 12 people wait now. From 31 people taken on in the last 12 weeks." */
export function waitInWords({ weeks, waiting, takenOn, overWeeks }: Wait): string {
  const say = words.en
  const [range, from] = weeks
    ? [say.range(weeks.from, weeks.to), say.takenOn(takenOn, overWeeks)]
    : [say.notYet, say.tooFew(takenOn, overWeeks)]
  return `${range} ${say.waiting(waiting)} ${from}`
}

/** What is said first where nobody in the team can take on one more. Empty where somebody can. */
export const fullInWords = ({ isFull, freeFrom }: Wait): string =>
  isFull ? [words.en.full, freeFrom && words.en.freeFrom(asDate(freeFrom))].filter(Boolean).join(' ') : ''
