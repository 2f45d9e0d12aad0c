/**
 * The four questions, and what is read of the answers to them.
 * The English of the questions is the Office for National Statistics' own, and is never written otherwise: a place
 * cannot correct it. In other languages it is not validated: only the Welsh of the ONS's own surveys is official, and
 * answers given in another wording must not be held against figures that were asked in the ONS's words. Pure.
 */
import { catalogue } from '../../platform/words/message.ts'

/** In the words of the ONS. */
export const asked = catalogue('ons4', {
  satisfied: 'Overall, how satisfied are you with your life nowadays?',
  worthwhile: 'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
  happy: 'Overall, how happy did you feel yesterday?',
  anxious: 'Overall, how anxious did you feel yesterday?',
})

export const words = catalogue('wellbeing', {
  notAsked: 'The four questions have not been asked yet.',
  caption: 'Answers to the four questions, first and latest',
  question: 'Question',
  change: 'Change',
  satisfied: 'Satisfied with life',
  worthwhile: 'Things are worthwhile',
  happy: 'Happy yesterday',
  anxious: 'Anxious yesterday',
  notAnswered: 'Not answered',
  notAnsweredTwice: 'Not answered both times',
  answerVeryLow: '{score}, very low',
  answerLow: '{score}, low',
  answerMedium: '{score}, medium',
  answerHigh: '{score}, high',
  answerVeryHigh: '{score}, very high',
  same: 'The same',
  better: '{points, plural, one {# point} other {# points}} better',
  worse: '{points, plural, one {# point} other {# points}} worse',
})

/** An answer with the band that ONS publishes for it. */
export const answerWords = {
  'very low': words.answerVeryLow,
  low: words.answerLow,
  medium: words.answerMedium,
  high: words.answerHigh,
  'very high': words.answerVeryHigh,
} as const
