/** /referrals/:referral: one referral, for those who sent it and those who answer it. */
import { Button, SummaryList } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asMoment, asWait } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { needLabel } from '../../directory/needs.ts'
import { nameOf } from '../../people/person.ts'
import { triageOf } from '../../triage/queries.ts'
import { TriageRow } from '../../triage/triage-row.tsx'
import { OpenConcerns, RaiseConcern } from '../../safeguarding/open-lines.tsx'
import { tell } from '../history.ts'
import { referralWithStory } from '../story.ts'
import { blockers, statusWords } from '../referral.ts'

export default screen({
  path: '/referrals/:referral',
  needs: 'referral.read',
  load: async ({ tx, actor, params }) => {
    const referral = await referralWithStory(tx, actor, 'referral.read', params.referral)
    return {
      referral,
      triages: await triageOf(tx, params.referral),
      mayWeigh: reachOf(actor, 'referral.answer') !== undefined,
      mayAnswer:
        reachOf(actor, 'referral.answer') !== undefined && blockers(referral.status, 'accept').length === 0,
      mayReadPerson: reachOf(actor, 'person.read') !== undefined,
      isReferrer: actor.role === 'referrer',
      now: tx.now,
    }
  },
  sees: ({ referral }) => [referral.person_id],
  page: ({ referral, triages, mayWeigh, mayAnswer, mayReadPerson, isReferrer, now }) => (
    <Page
      title={nameOf(referral)}
      caption={`Referral ${referral.reference}`}
      back={isReferrer ? { href: '/referrals', text: 'My referrals' } : { href: '/inbox', text: 'Inbox' }}
    >
      <p>
        <Tag {...statusWords[referral.status]} />{' '}
        {referral.status === 'sent' && `Waiting: ${asWait(referral.sent_at, now)}`}
      </p>
      {referral.hasEnded && (
        <p>
          <a href={`/referrals/${referral.referral_id}/summary`}>Read the summary of the support</a>
        </p>
      )}
      <SummaryList>
        <SummaryList.Row>
          <SummaryList.Key>Why, in words the person reads</SummaryList.Key>
          <SummaryList.Value className="app-own-words">{referral.reason}</SummaryList.Value>
        </SummaryList.Row>
        <SummaryList.Row>
          <SummaryList.Key>Would like help with</SummaryList.Key>
          <SummaryList.Value>{referral.needs.map(needLabel).join(', ')}</SummaryList.Value>
        </SummaryList.Row>
        {referral.date_of_birth && (
          <SummaryList.Row>
            <SummaryList.Key>Date of birth</SummaryList.Key>
            <SummaryList.Value>{asDate(referral.date_of_birth)}</SummaryList.Value>
          </SummaryList.Row>
        )}
        {!isReferrer && (
          <SummaryList.Row>
            <SummaryList.Key>To be careful about</SummaryList.Key>
            <SummaryList.Value className="app-own-words">
              {referral.careful || 'No known risks'}
            </SummaryList.Value>
          </SummaryList.Row>
        )}
        <SummaryList.Row>
          <SummaryList.Key>Referred by</SummaryList.Key>
          <SummaryList.Value>
            {referral.referrer}, {referral.organisation}
          </SummaryList.Value>
        </SummaryList.Row>
        <SummaryList.Row>
          <SummaryList.Key>Team</SummaryList.Key>
          <SummaryList.Value>
            {referral.team}
            {referral.link_worker && `, ${referral.link_worker}`}
          </SummaryList.Value>
        </SummaryList.Row>
        <TriageRow
          triaged={mayWeigh ? triages[0] : triages.find(one => one.by_role === 'referrer')}
          href={mayWeigh ? `/referrals/${referral.referral_id}/triage` : undefined}
        />
      </SummaryList>
      {mayAnswer && (
        <div className="nhsuk-button-group">
          <Button href={`/referrals/${referral.referral_id}/accept`}>Accept</Button>
          <Button href={`/referrals/${referral.referral_id}/return`} secondary>
            Return with a better door
          </Button>
          <Button href={`/referrals/${referral.referral_id}/said-no`} secondary>
            They said no thank you
          </Button>
        </div>
      )}
      {mayReadPerson && referral.support_id && (
        <p>
          <a href={`/people/${referral.person_id}`}>Open the person’s record</a>
        </p>
      )}
      <OpenConcerns concerns={referral.concerns} now={now} />
      <RaiseConcern query={{ referral: referral.referral_id }} />
      <h2 className="nhsuk-heading-m">What happened</h2>
      <ul className="app-timeline">
        {referral.events.map(event => {
          const { title, more } = tell(event)
          return (
            <li key={`${event.move}${event.at.toString()}`}>
              <strong>{title}</strong>
              <br />
              {asMoment(event.at)}
              {more && <p className="app-own-words">{more}</p>}
            </li>
          )
        })}
      </ul>
    </Page>
  ),
})
