/** What a person reads of their answers to the four questions. Pure. */
import { catalogue } from '../../platform/words/message.ts'

export const words = catalogue('measure', {
  notAsked: 'The four questions have not been asked yet.',
  caption: 'Answers to the four questions, first and latest',
  question: 'Question',
  change: 'Change',
  satisfied: 'Satisfied with life',
  worthwhile: 'Things are worthwhile',
  happy: 'Happy yesterday',
  anxious: 'Anxious yesterday',
  notAnswered: 'Not answered',
  notBoth: 'Not answered both times',
  answer: '{score}, {band}',
  veryLow: 'very low',
  low: 'low',
  medium: 'medium',
  high: 'high',
  veryHigh: 'very high',
  same: 'The same',
  better: '{points, plural, one {# point better} other {# points better}}',
  worse: '{points, plural, one {# point worse} other {# points worse}}',
})

export const bandWords = {
  'very low': words.veryLow,
  low: words.low,
  medium: words.medium,
  high: words.high,
  'very high': words.veryHigh,
} as const
