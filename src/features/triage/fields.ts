/** The questions of a triage as fields of a form, and the answers read from it. */
import { choices, longText, optionalChoice } from '../../platform/screen/field.ts'
import {
  answersOf,
  questionNamed,
  questions,
  type Answers,
  type QuestionName,
  type Voice,
} from './question.ts'

const ownLabel: Record<Voice, string> = {
  you: 'What is it about, in your own words? (optional)',
  they: 'What do they say, in their own words? (optional)',
}

/** `known`: what is answered already. A form that asks some of it elsewhere leaves those fields out. */
export const triageFields = (known: Partial<Answers> = {}, voice: Voice = 'they') => ({
  own: longText({ label: ownLabel[voice], name: 'Own words', max: 5000, initial: known.own }),
  physical: optionalChoice({
    ...asked('physical', voice),
    options: optionsOf(questions.physical.options),
    initial: known.physical,
  }),
  mind: optionalChoice({
    ...asked('mind', voice),
    options: optionsOf(questions.mind.options),
    initial: known.mind,
  }),
  needs: choices({
    ...asked('needs', voice),
    options: optionsOf(questions.needs.options),
    initial: known.needs,
  }),
  safety: optionalChoice({
    ...asked('safety', voice),
    options: optionsOf(questions.safety.options),
    initial: known.safety,
  }),
  pressing: choices({
    ...asked('pressing', voice),
    options: optionsOf(questions.pressing.options),
    initial: known.pressing,
  }),
  readiness: optionalChoice({
    ...asked('readiness', voice),
    options: optionsOf(questions.readiness.options),
    initial: known.readiness,
  }),
})
export type TriageFields = ReturnType<typeof triageFields>

function asked(name: QuestionName, voice: Voice): { label: string; hint?: string } {
  const { label, hint } = questionNamed(name)
  return { label: label[voice], ...(hint ? { hint: hint[voice] } : {}) }
}

const optionsOf = <Value extends string>(options: Readonly<Record<Value, string>>) =>
  (Object.entries(options) as [Value, string][]).map(([value, label]) => ({ value, label }))

/** The answers of a form; what it did not ask was skipped. */
export const answersFrom = (values: Partial<Answers>): Answers =>
  answersOf(name => {
    const given = values[name]
    return typeof given === 'string' ? [given] : (given ?? [])
  }, values.own ?? '')

/** The answers in an address, by the codes of the questions. Own words never stand there. */
export const answersIn = (query: URLSearchParams): Answers => answersOf(name => query.getAll(name))
