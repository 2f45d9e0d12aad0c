/** More were chosen than fit beside each other: which to leave out is a choice, too. */
import { WarningCallout } from 'nhsuk-react-components'
import { asQuery, most, tooMany, type Together } from './chosen.ts'

interface TooManyProps {
  chosen: readonly { option_id: string; name: string; answer: string }[]
  together: Together
  /** The page that shows them, and what else its address says. */
  at: string
  more?: string
}

export function TooMany({ chosen, together, at, more = '' }: TooManyProps) {
  const extra = tooMany(chosen, together)
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">
        Choose {extra === 1 ? 'one' : extra} to leave out
      </WarningCallout.Heading>
      <p>
        You chose {chosen.length}. Up to {most[together]} fit
        {together === 'compare' ? ' side by side' : ' on one page'}.
      </p>
      <ul>
        {chosen.map(({ option_id, name }) => (
          <li key={option_id}>
            <a href={`${at}?${asQuery(chosen, option_id)}${more}`}>Leave out {name}</a>
          </li>
        ))}
      </ul>
    </WarningCallout>
  )
}
