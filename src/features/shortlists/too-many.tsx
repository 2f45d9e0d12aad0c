/** More were chosen than fit beside each other: which to leave out is a choice, too. */
import { WarningCallout } from 'nhsuk-react-components'
import { asQuery, most, tooMany } from './chosen.ts'

interface TooManyProps {
  chosen: readonly { option_id: string; name: string; answer: string }[]
  /** The page that shows them. */
  at: string
}

export function TooMany({ chosen, at }: TooManyProps) {
  const extra = tooMany(chosen)
  return (
    <WarningCallout>
      <WarningCallout.Heading>Choose {extra === 1 ? 'one' : extra} to leave out</WarningCallout.Heading>
      <p>
        You chose {chosen.length}. Up to {most} fit.
      </p>
      <ul>
        {chosen.map(({ option_id, name }) => (
          <li key={option_id}>
            <a href={`${at}?${asQuery(chosen, option_id)}`}>Leave out {name}</a>
          </li>
        ))}
      </ul>
    </WarningCallout>
  )
}
