/** What is asked about a rule: when it holds, how pressing that is, why, its door, and why it is changed. */
import { choice, choices, text, textOf, type Field } from '../../platform/screen/field.ts'
import type { Form } from '../../platform/screen/form.ts'
import { CheckboxField, LongTextField, RadioField, TextField } from '../../ui/fields.tsx'
import { questionNamed, questionNames, skipped, type QuestionName } from './question.ts'
import {
  doorKinds,
  longest,
  urgencies,
  whyNotPhone,
  whyNotSay,
  whyNotUrl,
  type DoorKind,
  type Rule,
  type Urgency,
} from './rule.ts'
import { urgencyWords } from './words.ts'

const labelled = <Value extends string>(options: readonly (readonly [Value, string])[]) =>
  options.map(([value, label]) => ({ value, label }))

const whenField = (name: QuestionName, rule?: Rule) =>
  choices<string>({
    label: questionNamed(name).name,
    options: labelled([...Object.entries(questionNamed(name).options), [skipped, 'Not said'] as const]),
    initial: rule?.when[name] ?? [],
  })

export const ruleFields = (rule?: Rule) => ({
  when_physical: whenField('physical', rule),
  when_mind: whenField('mind', rule),
  when_needs: whenField('needs', rule),
  when_safety: whenField('safety', rule),
  when_pressing: whenField('pressing', rule),
  when_readiness: whenField('readiness', rule),
  urgency: choice<Urgency>({
    label: 'How pressing is it then?',
    options: labelled(urgencies.map(one => [one, urgencyWords[one].text] as const)),
    required: 'Select how pressing it is then',
    initial: rule?.urgency,
  }),
  because: sentence('Why, in one sentence', 'Enter why, in one sentence', {
    max: longest.because,
    initial: rule?.because,
  }),
  title: sentence('What is the door called?', 'Enter what the door is called', {
    max: longest.title,
    initial: rule?.door.title,
  }),
  says: sentence('What stands behind it?', 'Enter what stands behind it', {
    max: longest.words,
    initial: rule?.door.words,
  }),
  phone: checked('Phone number (optional)', longest.phone, rule?.door.phone, whyNotPhone),
  url: checked('Address of its page (optional)', longest.url, rule?.door.url, whyNotUrl),
  kind: choice<DoorKind>({
    label: 'What kind of door is it?',
    options: labelled(Object.entries(doorKinds) as [DoorKind, string][]),
    required: 'Select what kind of door it is',
    initial: rule?.door.kind,
  }),
  also: choices<'hope' | 'off'>({
    label: 'Also',
    options: labelled([
      ['hope', 'Its door gives something hopeful'],
      ['off', 'Switched off: it does not count'],
    ] as const),
    initial: [...(rule?.isHope ? (['hope'] as const) : []), ...(rule?.isOff ? (['off'] as const) : [])],
  }),
  whatChanged: text({
    label: rule ? 'What did you change, and why?' : 'Why do you add it?',
    name: 'Why',
    required: rule ? 'Enter what you changed, and why' : 'Enter why you add it',
    max: 300,
  }),
})

/** Words that a person reads: short sentences. */
const sentence = (
  label: string,
  required: string,
  rest: { max: number; initial: string | undefined },
): Field<string> => {
  const field = text({ label, required, ...rest })
  return {
    ...field,
    read(raw) {
      const typed = field.read(raw)
      if ('problem' in typed) return typed
      const [problem] = whyNotSay(typed.value)
      return problem === undefined ? typed : { problem }
    },
  }
}

const checked = (
  label: string,
  max: number,
  initial: string | undefined,
  whyNot: (typed: string) => string[],
) =>
  textOf({ label, max, initial: initial ?? '', attributes: { width: 30 } }, typed => {
    const [problem] = whyNot(typed)
    return problem === undefined ? { value: typed } : { problem }
  })

type RuleFields = ReturnType<typeof ruleFields>

export function RuleQuestions({ fields }: { fields: Form<RuleFields>['fields'] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">When does it hold?</h2>
      <p>
        Of each question that has a tick, one of the ticked answers was given. Without a tick it always holds.
      </p>
      <CheckboxField field={fields.when_physical} />
      <CheckboxField field={fields.when_mind} />
      <div className="app-many">
        <CheckboxField field={fields.when_needs} />
      </div>
      <CheckboxField field={fields.when_safety} />
      <CheckboxField field={fields.when_pressing} />
      <CheckboxField field={fields.when_readiness} />
      <h2 className="nhsuk-heading-m">What follows?</h2>
      <RadioField field={fields.urgency} />
      <TextField field={fields.because} />
      <TextField field={fields.title} />
      <LongTextField field={fields.says} rows={2} />
      <TextField field={fields.phone} />
      <TextField field={fields.url} />
      <RadioField field={fields.kind} />
      <CheckboxField field={fields.also} />
      <TextField field={fields.whatChanged} />
    </>
  )
}

interface Typed {
  urgency: Urgency
  because: string
  title: string
  says: string
  phone: string | null
  url: string | null
  kind: DoorKind
  also: ('hope' | 'off')[]
}
type TypedRule = Typed & Record<`when_${QuestionName}`, string[]>

/** The rule that was typed. A question without a tick is not part of it. */
export const ruleFrom = (value: TypedRule): Omit<Rule, 'key'> => ({
  when: Object.fromEntries(
    questionNames.map(name => [name, value[`when_${name}`]] as const).filter(([, codes]) => codes.length > 0),
  ),
  urgency: value.urgency,
  because: value.because,
  door: {
    title: value.title,
    words: value.says,
    ...(value.phone === null ? {} : { phone: value.phone }),
    ...(value.url === null ? {} : { url: value.url }),
    kind: value.kind,
  },
  ...(value.also.includes('hope') ? { isHope: true } : {}),
  ...(value.also.includes('off') ? { isOff: true } : {}),
})
