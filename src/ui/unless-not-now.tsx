/** Shows what may be done, or why not now, in the words of the screen's rule: where the form's button would be. */
import { WarningCallout } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Drawn, Form } from '../platform/screen/form.ts'
import { useSetting } from './setting.ts'
import { words } from './words.ts'

export function UnlessNotNow({ children }: { children: ReactNode }) {
  const { form, say } = useSetting()
  const reasons = form?.whyNot ?? []
  if (reasons.length === 0) return children
  return (
    <WarningCallout id="send" tabIndex={-1}>
      <WarningCallout.Heading headingLevel="h2" visuallyHiddenText={say(words.important)}>
        {say(words.notNow)}
      </WarningCallout.Heading>
      {reasons.map(reason => (
        <p key={reason}>{reason}.</p>
      ))}
      {typedInto(form).map(({ name, label, raw }) => (
        <div key={name}>
          <p>{say(words.typed, { label })}</p>
          <p className="app-own-words">{raw}</p>
        </div>
      ))}
    </WarningCallout>
  )
}

/** What somebody typed before it became impossible, to copy elsewhere. */
const typedInto = (form: Form | undefined) =>
  Object.values(form?.fields ?? {}).filter(
    (field): field is Drawn & { raw: string } =>
      (field.kind === 'text' || field.kind === 'long') &&
      typeof field.raw === 'string' &&
      field.raw !== '' &&
      field.raw !== field.initial &&
      field.attributes?.type !== 'password',
  )
