/** The question who works with somebody: the proposal first and chosen, each with its reasons, and who cannot with why. */
import { Details } from 'nhsuk-react-components'
import { choice, choices, longText, type Field } from '../../platform/screen/field.ts'
import type { Drawn } from '../../platform/screen/form.ts'
import { isUuid } from '../../platform/screen/submission.ts'
import { CheckboxField, LongTextField, RadioField } from '../../ui/fields.tsx'
import type { Choosing } from './choosing.ts'
import { points } from './propose.ts'

export const chooseFields = ({ options, proposed }: Choosing, label: string) => ({
  linkWorker: orWhoLeft(
    choice<string>({
      label,
      options,
      required: 'Select who works with them',
      initial: proposed,
    }),
  ),
  why: longText({
    label: 'Why do they get one more all the same?',
    name: 'Why they get one more all the same',
    hint: 'Only for somebody who is full or away. It is kept with your name',
    max: 500,
  }),
  said_yes: choices({
    label: 'Have you asked them?',
    options: [
      { value: 'yes' as const, label: 'Yes: they would like to take back whom they supported before' },
    ],
  }),
})

/** Somebody stood on the page when it was opened, and has left since: the change says who, and nothing typed is lost. */
const orWhoLeft = (field: Field<string>): Field<string> => ({
  ...field,
  read: raw => (typeof raw === 'string' && isUuid(raw) ? { value: raw } : field.read(raw)),
})

/** What was said with the choice, for the change. */
export const saidWith = (value: { why: string; said_yes: readonly string[] }) => ({
  why: value.why,
  saidYes: value.said_yes.length > 0,
})

interface Chosen {
  choosing: Choosing
  fields: { linkWorker: Drawn; why: Drawn; said_yes: Drawn }
}

export function ChooseWorker({ choosing, fields }: Chosen) {
  return (
    <>
      {choosing.language !== null && <p>{choosing.language}</p>}
      {choosing.options.length > 0 && <RadioField field={fields.linkWorker} />}
      {choosing.asksWhy && <LongTextField field={fields.why} rows={2} />}
      {choosing.asksYes && <CheckboxField field={fields.said_yes} />}
      <NotPossible choosing={choosing} />
      <HowProposed />
    </>
  )
}

export const nobodyCan = 'Nobody in the team can take on one more now. Ask the manager'

function NotPossible({ choosing: { notPossible } }: { choosing: Choosing }) {
  if (notPossible.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-s">Not possible now</h2>
      <ul>
        {notPossible.map(({ name, why }) => (
          <li key={name}>{why.join('. ')}.</li>
        ))}
      </ul>
    </>
  )
}

/** The formula, where it is used. */
export const HowProposed = () => (
  <Details>
    <Details.Summary>How is this proposed?</Details.Summary>
    <Details.Text>
      <p>Each link worker gets points. The most stand first. The same facts always give the same order.</p>
      <ul>
        <li>{points.before} where they supported the person before</li>
        <li>{points.language} where they speak the person’s language</li>
        <li>{points.practice} where the practice is one they work with</li>
        <li>{points.area} where they know the area</li>
        <li>{points.awaySoon} where they are away within 14 days</li>
        <li>{points.load} × their weighted people ÷ what they can take on</li>
      </ul>
      <p>
        Where that is equal, whoever has fewer comes first, then the name. Who is full, away or at their limit
        is not proposed. You decide: it is a proposal.
      </p>
    </Details.Text>
  </Details>
)
