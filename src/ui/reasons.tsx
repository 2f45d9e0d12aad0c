/** Shows what may be done, or why not now, in the words of the rule. */
import { WarningCallout } from 'nhsuk-react-components'
import type { ReactNode } from 'react'

export function Reasons({ reasons, children }: { reasons: readonly string[]; children: ReactNode }) {
  if (reasons.length === 0) return children
  return (
    <WarningCallout>
      <WarningCallout.Heading>Not possible now</WarningCallout.Heading>
      {reasons.map(reason => (
        <p key={reason}>{reason}.</p>
      ))}
    </WarningCallout>
  )
}
