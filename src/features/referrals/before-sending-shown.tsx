/** What stands against sending a draft, for whoever sends it: each with what to do, and nothing refused in silence. */
import { useSay } from '../../ui/setting.ts'
import { Card, InsetText } from 'nhsuk-react-components'
import { fullInWords, waitInWords, type Wait } from '../capacity/expected-wait.ts'
import { words } from '../capacity/words.ts'
import type { Objection } from '../guidelines/judge.ts'
import type { BeforeSending } from './before-sending.ts'

/** What is still missing. */
export const Missing = ({ reasons }: { reasons: readonly string[] }) =>
  reasons.length === 0 ? null : (
    <InsetText>
      <p>Before you can send this:</p>
      <ul>
        {reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>We keep your answers as a draft for 90 days.</p>
    </InsetText>
  )

/** How long people wait, and whether the team is full: said before anybody sends, and it stops nobody. */
export function ExpectedWait({ wait }: { wait: Wait | null }) {
  const say = useSay()
  if (wait === null) return null
  return (
    <InsetText>
      {wait.isFull && (
        <p>
          <strong>{fullInWords(say, wait)}</strong> {say(words.stillSend)}
        </p>
      )}
      <p>
        {say(words.expected)} {waitInWords(say, wait)}
      </p>
    </InsetText>
  )
}

/** The guidelines that object, each with a better door; and what changed in them since the draft was begun. */
export function Objections({ objections, changed }: Pick<BeforeSending, 'objections' | 'changed'>) {
  if (objections.length === 0 && changed.length === 0) return null
  const others = objections.filter(isNoFlag)
  return (
    <Card>
      <Card.Heading headingLevel="h2">The guidelines of your place</Card.Heading>
      {changed.map(sentence => (
        <p key={sentence}>{sentence}.</p>
      ))}
      {objections.length > 0 && (
        <>
          {others.length === 0 && <p>What must come first stands above.</p>}
          {others.length > 0 && (
            <ul>
              {others.map(objection => (
                <OneObjection key={objection.key} objection={objection} />
              ))}
            </ul>
          )}
          <p>You know the person. If you refer them all the same, say why below: the team reads it.</p>
        </>
      )}
    </Card>
  )
}

/** Red flags stand above, with what to do now. */
const isNoFlag = ({ kind }: Objection): boolean => kind !== 'red flag'

const OneObjection = ({ objection: { need, words, door } }: { objection: Objection }) => (
  <li>
    <a href={`/guidelines/${need}`}>{words}</a>.<br />
    <strong>A better door:</strong> {door}
  </li>
)
