/** /referrals/:referral/summary: one page back to the referrer, actions first (PRSB guidance 9 and 10). */
import { Card, InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { endings } from '../../caseload/support.ts'
import { statusWords, warmths } from '../../introductions/introduction.ts'
import { OwnChange } from '../../measures/own-change.tsx'
import { nameOf } from '../../people/person.ts'
import { summaryOfReferral } from '../summary.ts'

export default screen({
  path: '/referrals/:referral/summary',
  needs: 'referral.read',
  load: async ({ tx, actor, params }) => ({
    ...(await summaryOfReferral(tx, actor, params.referral)),
    isReferrer: actor.role === 'referrer',
  }),
  sees: summary => [summary.person_id],
  page: summary => (
    <Page
      title={`Summary for ${summary.way === 'self' ? (summary.organisation ?? 'the team') : summary.referrer}`}
      caption={`${nameOf(summary)}, referral ${summary.reference}`}
      back={{ href: `/referrals/${summary.referral_id}`, text: 'Back to the referral' }}
      wide
    >
      <Card>
        <Card.Heading headingLevel="h2">Actions</Card.Heading>
        <p className="app-own-words">{summary.gpAction === '' ? 'No action needed.' : summary.gpAction}</p>
      </Card>
      <p>
        {summary.date_of_birth && `Born ${asDate(summary.date_of_birth)}. `}
        Supported by {summary.link_worker} from {asDay(summary.started_at)} to {asDay(summary.ended_at)}.{' '}
        {!isOnlyStatus(summary) && (
          <>
            {endings[summary.ending]}.{summary.ending !== 'died' && ' The door stays open.'}
          </>
        )}
        {summary.support_status === 'open' && ' They have come back since.'}
      </p>
      {isOnlyStatus(summary) ? (
        <InsetText>
          <p>They asked us to tell you no more than this. If you need to know more, ask them.</p>
          {summary.earlier.map(
            ({ at, gpAction }) =>
              gpAction !== '' && (
                <p key={at.toString()} className="app-own-words">
                  Action asked for on {asDay(at)}: {gpAction}
                </p>
              ),
          )}
        </InsetText>
      ) : (
        <HowItWent summary={summary} />
      )}
    </Page>
  ),
})

type Summary = Awaited<ReturnType<typeof summaryOfReferral>>

/** The person lets us tell those who sent it when, and nothing else. What is asked of them is theirs to know. */
const isOnlyStatus = ({ isReferrer, tell_back }: Pick<Summary, 'tell_back'> & { isReferrer: boolean }) =>
  isReferrer && tell_back === 'status'

/** What was tried and what changed: for the team, and for the referrer where the person lets us tell. */
const HowItWent = ({ summary }: { summary: Summary }) => (
  <>
    <h2 className="nhsuk-heading-m">In short</h2>
    <p className="app-own-words">
      {summary.words || 'The person chose to stop. There is nothing more to add.'}
    </p>
    {summary.earlier.map(({ at, words, gpAction }) => (
      <section key={at.toString()}>
        <h2 className="nhsuk-heading-m">Said earlier, on {asDay(at)}</h2>
        <p className="app-own-words">{words}</p>
        <p className="app-own-words">{gpAction === '' ? 'No action needed.' : `Action: ${gpAction}`}</p>
      </section>
    ))}
    {summary.what_matters && (
      <InsetText>
        <h2 className="nhsuk-heading-s">What matters to them, in their words</h2>
        <p className="app-own-words">{summary.what_matters}</p>
      </InsetText>
    )}
    <h2 className="nhsuk-heading-m">What was tried</h2>
    {summary.introductions.length === 0 ? (
      <p>No service was needed.</p>
    ) : (
      <ul>
        {summary.introductions.map(({ service, warmth, status }) => (
          <li key={service}>
            {service}: {warmths[warmth].text.toLowerCase()}. {statusWords[status].text}.
          </li>
        ))}
      </ul>
    )}
    <h2 className="nhsuk-heading-m">Wellbeing, in their own answers</h2>
    <OwnChange measures={summary.measures} />
  </>
)
