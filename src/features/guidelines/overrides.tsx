/** What the guidelines objected to when a referral was sent, and why it was sent all the same. */
import { Details } from 'nhsuk-react-components'
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
