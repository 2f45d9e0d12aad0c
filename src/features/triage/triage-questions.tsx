/** The questions of a triage on a form: free words first, then body beside mind, home and daily life. */
import type { Drawn } from '../../platform/screen/form.ts'
import { CheckboxField, LongTextField, RadioField } from '../../ui/fields.tsx'
import { useSay } from '../../ui/setting.ts'
import { sides, type Answers } from './question.ts'

/** Draws those questions of the form that are there. */
export function TriageQuestions({ fields }: { fields: Partial<Record<keyof Answers, Drawn>> }) {
  const say = useSay()
  const { own, physical, mind, needs, safety, pressing, readiness } = fields
  return (
    <>
      {own && <LongTextField field={own} rows={4} />}
      {physical && (
        <>
          <h2 className="nhsuk-heading-m">{say(sides.physical)}</h2>
          <RadioField field={physical} />
        </>
      )}
      {(mind ?? needs ?? safety ?? pressing) && <h2 className="nhsuk-heading-m">{say(sides.social)}</h2>}
      {mind && <RadioField field={mind} />}
      {needs && (
        <div className="app-many">
          <CheckboxField field={needs} />
        </div>
      )}
      {safety && <RadioField field={safety} />}
      {pressing && <CheckboxField field={pressing} />}
      {readiness && <RadioField field={readiness} />}
    </>
  )
}
