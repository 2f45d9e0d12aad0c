/** What the guidelines objected to when a referral was sent, and why it was sent all the same. */
import { Details, WarningCallout } from 'nhsuk-react-components'
import { isSubject, subjectLabel } from './guideline.ts'
import type { Override } from './queries.ts'

export function Overrides({ overrides }: { overrides: readonly Override[] }) {
  const [first] = overrides
  if (!first) return null
  return (
    <Details>
      <Details.Summary>Sent although a guideline objected</Details.Summary>
      <Details.Text>
        <ul>
          {overrides.map(({ key, need, words, version }) => (
            <li key={key}>
              {isSubject(need) ? subjectLabel(need) : need}: {words} (version {version})
            </li>
          ))}
        </ul>
        <p>{first.by ?? 'The referrer'} said why:</p>
        <p className="app-own-words">{first.why}</p>
      </Details.Text>
    </Details>
  )
}

/** What must come first, as the referrer saw it: for whoever is about to ring. */
export function SeenFirst({ overrides }: { overrides: readonly Override[] }) {
  const flags = overrides.filter(({ kind }) => kind === 'red flag')
  const [first] = flags
  if (!first) return null
  return (
    <WarningCallout>
      <WarningCallout.Heading>Read this before you get in touch</WarningCallout.Heading>
      <ul>
        {flags.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      <p>{first.by ?? 'The referrer'} selected this, and wrote:</p>
      <p className="app-own-words">{first.why}</p>
    </WarningCallout>
  )
}
