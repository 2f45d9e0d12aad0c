/** The questions of a triage as fields of a form, and the answers read from it. */
import { choices, longText, optionalChoice } from '../../platform/screen/field.ts'
import type { Say } from '../../platform/words/say.ts'
import {
  answersOf,
  questionNamed,
  type Answers,
  type AnswerTo,
  type QuestionName,
  type Voice,
} from './question.ts'
import { inWords } from './said.ts'
import { words } from './words.ts'

/**
 * `known`: what is answered already. A form that asks some of it elsewhere leaves those fields out.
 * Said in the language of whoever answers.
 */
export const triageFields = (say: Say, known: Partial<Answers> = {}, voice: Voice = 'they') => {
  const asked = askedIn(say, voice)
  return {
    own: longText({
      label: say(voice === 'you' ? words.ownYou : words.ownThey),
      name: say(words.ownName),
      max: 5000,
      initial: known.own,
    }),
    physical: optionalChoice({ ...asked('physical'), initial: known.physical }),
    mind: optionalChoice({ ...asked('mind'), initial: known.mind }),
    needs: choices({ ...asked('needs'), initial: known.needs }),
    safety: optionalChoice({ ...asked('safety'), initial: known.safety }),
    pressing: choices({ ...asked('pressing'), initial: known.pressing }),
    readiness: optionalChoice({ ...asked('readiness'), initial: known.readiness }),
  }
}
export type TriageFields = ReturnType<typeof triageFields>

/** A question and its options, by its name. */
const askedIn =
  (say: Say, voice: Voice) =>
  <Name extends QuestionName>(name: Name) => {
    const { label, hint, options } = questionNamed(name)
    return {
      label: inWords(say, label[voice]),
      ...(hint ? { hint: inWords(say, hint[voice]) } : {}),
      options: (Object.entries(options) as [AnswerTo<Name>, string][]).map(([value, text]) => ({
        value,
        label: inWords(say, text),
      })),
    }
  }

/** The answers of a form; what it did not ask was skipped. */
export const answersFrom = (values: Partial<Answers>): Answers =>
  answersOf(name => {
    const given = values[name]
    return typeof given === 'string' ? [given] : (given ?? [])
  }, values.own ?? '')

/** The answers in an address, by the codes of the questions. Own words never stand there. */
export const answersIn = (query: URLSearchParams): Answers => answersOf(name => query.getAll(name))
