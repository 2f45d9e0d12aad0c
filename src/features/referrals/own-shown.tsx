/** Who asked, where nobody with an account did: on the page of a referral. */
import { WarningCallout } from 'nhsuk-react-components'
import { english } from '../../platform/screen/words.ts'
import { stillToAsk, waysToWhoeverAsked, whoAsked } from './own.ts'

/** How to reach whoever asked for somebody else is for the team alone. */
export function WhoAsked({
  referral,
  isTeam,
}: {
  referral: Parameters<typeof whoAsked>[0]
  isTeam: boolean
}) {
  const ways = waysToWhoeverAsked(referral.referred_by)
  return (
    <>
      {whoAsked(referral)}
      {isTeam && ways !== '' && (
        <>
          <br />
          {ways}
        </>
      )}
      {isTeam && referral.way === 'self' && (
        <>
          <br />
          {referral.organisation
            ? `They let us tell ${referral.organisation} what becomes of it.`
            : 'Nobody else is told of it.'}
        </>
      )}
    </>
  )
}

/** Somebody asked for them: the first thing is to hear it from them. */
export const AskFirst = ({ who }: { who: string }) => (
  <WarningCallout>
    <WarningCallout.Heading headingLevel="h2">Ask them first</WarningCallout.Heading>
    <p>{who}, asked for them. Speak with them alone, and hear whether they agree, before anything else.</p>
  </WarningCallout>
)

/** What they left out. Nothing waits for it, and nobody is made to say it. */
export function StillToAsk({
  referral,
}: {
  referral: Parameters<typeof stillToAsk>[0] & { person_id: string; status: string }
}) {
  const toAsk = stillToAsk(referral)
  return (
    <>
      {toAsk.length > 0 && <p>When you speak, ask {english.list(toAsk)}. Nothing waits for it.</p>}
      {referral.way === 'self' && referral.status === 'sent' && (
        <p>
          <a href={`/people/${referral.person_id}`}>How to reach them, and what they need</a>
        </p>
      )}
    </>
  )
}
