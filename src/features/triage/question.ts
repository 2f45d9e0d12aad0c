/**
 * The questions of CHAT (Clinical, Health, Assessment, Triage), as data: own words first, then physical health beside
 * mental and social need. Each may be skipped. Source: the papers' theme 11; standards/domain.md 2.1 and 2.3. Pure.
 */
import { needs, type Need } from '../directory/needs.ts'
import { words } from './words.ts'

/** Who reads the questions: the person, or somebody who answers with them or for them. */
export type Voice = 'you' | 'they'

/** The two sides that are always weighed. How ready somebody is belongs to neither. */
export const sides = { physical: words.physicalSide, social: words.socialSide } as const
export type Side = keyof typeof sides

interface Question {
  /** What the rules and the results call it. */
  name: string
  label: Record<Voice, string>
  hint?: Record<Voice, string>
  side: Side | null
  /** Several answers may be given. */
  isMany: boolean
  options: Readonly<Record<string, string>>
}

export const questions = {
  physical: {
    name: 'Physical health',
    label: { you: 'How is your body?', they: 'How is their physical health?' },
    side: 'physical',
    isMany: false,
    options: {
      now: 'Something sudden or serious now',
      new: 'Something new or worse, and no doctor or nurse has looked',
      'long-term': 'A long-term condition makes days harder',
      nothing: 'Nothing that gets in the way',
      unknown: 'I do not know',
    },
  },
  mind: {
    name: 'Mind',
    label: { you: 'How are you in yourself?', they: 'How are they in themselves?' },
    side: 'social',
    isMany: false,
    options: {
      unsafe: 'Not safe now, or thoughts of ending life',
      low: 'Low or worried most days',
      sometimes: 'Low or worried sometimes',
      well: 'Well enough',
      unsaid: 'Prefer not to say',
    },
  },
  needs: {
    name: 'What would help',
    label: { you: 'What would help?', they: 'What would help them?' },
    hint: { you: 'Select all that you would like', they: 'Select all that they would like' },
    side: 'social',
    isMany: true,
    options: needs,
  },
  safety: {
    name: 'Safety at home',
    label: { you: 'Are you safe at home?', they: 'Are they safe at home?' },
    hint: {
      you: 'Safe from being hurt, threatened or controlled by somebody',
      they: 'Safe from being hurt, threatened or controlled by somebody. Ask them alone',
    },
    side: 'social',
    isMany: false,
    options: { safe: 'Yes, safe', unsafe: 'Not safe', unsaid: 'Prefer not to say' },
  },
  pressing: {
    name: 'Cannot wait',
    label: { you: 'Is there something that cannot wait?', they: 'Is there something that cannot wait?' },
    hint: { you: 'Select all that are true today', they: 'Select all that are true today' },
    side: 'social',
    isMany: true,
    options: {
      food: 'No food',
      power: 'No heating or power',
      home: 'Losing the home this week',
      medicine: 'No medicine',
      none: 'None of these',
    },
  },
  readiness: {
    name: 'Readiness',
    label: { you: 'Would you like to meet a link worker?', they: 'Are they ready to meet a link worker?' },
    hint: {
      you: 'Somebody who listens, and helps you find what you need. It is free',
      they: 'Every answer is fine. None of them closes the door',
    },
    side: null,
    isMany: false,
    options: {
      ready: 'Ready now',
      unsure: 'Not sure',
      'not-now': 'Not now',
      'no-wish': 'Do not want this',
    },
  },
} as const satisfies Record<string, Question>

export type QuestionName = keyof typeof questions
export const questionNames = Object.keys(questions) as QuestionName[]
export const questionNamed = (name: QuestionName): Question => questions[name]

export type AnswerTo<Name extends QuestionName> = keyof (typeof questions)[Name]['options'] & string
export type Pressing = AnswerTo<'pressing'>
export type Readiness = AnswerTo<'readiness'>

/** What was answered. Null and nothing: it was skipped. */
export interface Answers {
  /** In their own words. No rule reads them. */
  own: string
  physical: AnswerTo<'physical'> | null
  mind: AnswerTo<'mind'> | null
  needs: Need[]
  safety: AnswerTo<'safety'> | null
  pressing: Pressing[]
  readiness: Readiness | null
}

export const nothingSaid: Answers = {
  own: '',
  physical: null,
  mind: null,
  needs: [],
  safety: null,
  pressing: [],
  readiness: null,
}

/** Stands in a rule for an answer that was not given. */
export const skipped = 'skipped'

export const isAnswer = (name: QuestionName, code: string): boolean =>
  Object.hasOwn(questions[name].options, code)

/** The codes of what was answered to a question; none where it was skipped. */
export function givenTo(name: QuestionName, answers: Answers): readonly string[] {
  const given = answers[name]
  return typeof given === 'string' ? [given] : (given ?? [])
}

/** The words of an answer, also of one that an older version knew. */
export const answerWords = (name: QuestionName, code: string): string =>
  code === skipped ? 'Not said' : (questionNamed(name).options[code] ?? code)

/** The answers that can be kept or put in an address: those of the lists, each once. */
export function answersOf(given: (name: QuestionName) => readonly string[], own = ''): Answers {
  const known = (name: QuestionName) => [...new Set(given(name))].filter(code => isAnswer(name, code))
  const one = (name: QuestionName) => known(name)[0] ?? null
  const pressing = known('pressing')
  return {
    own,
    physical: one('physical'),
    mind: one('mind'),
    needs: known('needs'),
    safety: one('safety'),
    // Whoever ticks “none of these” beside something meant the something.
    pressing: pressing.length > 1 ? pressing.filter(code => code !== 'none') : pressing,
    readiness: one('readiness'),
  } as Answers
}
