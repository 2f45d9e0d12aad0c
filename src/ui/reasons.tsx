/** Shows what may be done, or why not now, in the words of the rule: where the form's button would be. */
import { WarningCallout } from 'nhsuk-react-components'
import type { ReactNode } from 'react'

export function Reasons({ reasons, children }: { reasons: readonly string[]; children: ReactNode }) {
  if (reasons.length === 0) return children
  return (
    <WarningCallout id="send" tabIndex={-1}>
      <WarningCallout.Heading>Not possible now</WarningCallout.Heading>
      {reasons.map(reason => (
        <p key={reason}>{reason}.</p>
      ))}
    </WarningCallout>
  )
}
