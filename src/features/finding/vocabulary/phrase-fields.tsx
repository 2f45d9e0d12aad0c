/** What is asked about a phrase of the place's own: what people say, the needs it speaks for, services' words. */
import { choices, longText, textOf, type Field } from '../../../platform/screen/field.ts'
import type { Form } from '../../../platform/screen/form.ts'
import { CheckboxField, LongTextField, TextField } from '../../../ui/fields.tsx'
import { needOptions, type Need } from '../../directory/needs.ts'
import { longest, termsIn, whyNotSay, whyNotSearch, type OwnPhrase } from './own.ts'
import { plainPhrase } from './plain-words.ts'

export const phraseFields = (phrase?: Partial<OwnPhrase>) => ({
  says: textOf(
    {
      label: 'What do people say?',
      hint: 'For example: brassic. A star stands for any ending: lonel*',
      required: 'Enter what people say',
      max: longest.says,
      initial: phrase?.says,
      attributes: { spellCheck: false, width: 30 },
    },
    typed => firstOf(whyNotSay(plainPhrase(typed))) ?? { value: plainPhrase(typed) },
  ),
  needs: choices<Need>({
    label: 'Which needs does it speak for?',
    hint: 'Leave out what is not meant. A thing to do may have none',
    options: needOptions,
    initial: phrase?.needs,
  }),
  words: wordsOfServices(phrase?.words ?? []),
})

function wordsOfServices(initial: readonly string[]): Field<string[]> {
  const field = longText({
    label: 'Which words do services use for it?',
    name: 'Words of services',
    hint: 'One a line, the thing itself first. They are searched besides what was typed',
    max: longest.words,
    initial: initial.join('\n'),
  })
  return {
    ...field,
    read(raw) {
      const typed = field.read(raw)
      if ('problem' in typed) return typed
      const terms = termsIn(typed.value)
      return firstOf(whyNotSearch(terms)) ?? { value: terms }
    },
  }
}

const firstOf = ([problem]: readonly string[]): { problem: string } | undefined =>
  problem === undefined ? undefined : { problem }

type PhraseFields = ReturnType<typeof phraseFields>

export function PhraseQuestions({ fields }: { fields: Form<PhraseFields>['fields'] }) {
  return (
    <>
      <TextField field={fields.says} />
      <CheckboxField field={fields.needs} />
      <LongTextField field={fields.words} rows={5} />
    </>
  )
}

interface Answers {
  says: string | null
  needs: Need[]
  words: string[]
}

export const phraseOf = ({ says, ...meaning }: Answers): OwnPhrase => ({ says: says ?? '', ...meaning })
