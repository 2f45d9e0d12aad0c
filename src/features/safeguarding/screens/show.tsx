/** /safeguarding/:concern: one concern, with its clock, what to do, who was told, and all that happened. */
import { SummaryList } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { Checklist, WhomToTell } from '../checklist.tsx'
import { ClockTag } from '../clock-tag.tsx'
import { contactsNow } from '../contacts-now.ts'
import { tell } from '../history.ts'
import { concernToRead, type Concern } from '../queries.ts'
import { keptSafe, words } from '../words.ts'
import { aboutWords, kindLabel, reachWords } from '../words-of.ts'

export default screen({
  path: '/safeguarding/:concern',
  needs: 'concern.read',
  load: async ({ tx, actor, params }) => {
    const concern = await concernToRead(tx, actor, 'concern.read', params.concern)
    return { concern, contacts: (await contactsNow(tx)).contacts, now: tx.now, role: actor.role }
  },
  sees: ({ concern }) => (concern.person_id === null ? [] : [concern.person_id]),
  page: ({ concern, contacts, now, role }) => (
    <Page
      title={kindLabel(concern.kind)}
      caption={aboutWords(concern)}
      back={{ href: '/safeguarding', text: 'Concerns about safety' }}
    >
      <p>
        <ClockTag concern={concern} now={now} />
      </p>
      <Raised concern={concern} isReferrer={role === 'referrer'} />
      <Checklist concern={concern} contacts={contacts} />
      {concern.status === 'open' && <WhomToTell concern={concern} />}
      <h2 className="nhsuk-heading-m">What happened</h2>
      <ul className="app-timeline">
        {concern.events.map(event => {
          const { title, more } = tell(event, concern.kind)
          return (
            <li key={event.event_id}>
              <strong>{title}</strong>
              <br />
              {asMoment(event.at)}
              {more && <p className="app-own-words">{more}</p>}
            </li>
          )
        })}
      </ul>
      <Next concern={concern} />
    </Page>
  ),
})

function Raised({ concern, isReferrer }: { concern: Concern; isReferrer: boolean }) {
  const reach = reachWords(concern)
  return (
    <>
      <SummaryList>
        {reach.length > 0 && (
          <SummaryList.Row>
            <SummaryList.Key>How to reach them</SummaryList.Key>
            <SummaryList.Value>{reach.join(', ')}</SummaryList.Value>
          </SummaryList.Row>
        )}
        <SummaryList.Row>
          <SummaryList.Key>What was seen or heard</SummaryList.Key>
          <SummaryList.Value className="app-own-words">{concern.words}</SummaryList.Value>
        </SummaryList.Row>
        <SummaryList.Row>
          <SummaryList.Key>Raised</SummaryList.Key>
          <SummaryList.Value>
            {concern.raised_by_name}, {asMoment(concern.raised_at)}
          </SummaryList.Value>
        </SummaryList.Row>
        {concern.outcome !== null && (
          <SummaryList.Row>
            <SummaryList.Key>What came of it</SummaryList.Key>
            <SummaryList.Value className="app-own-words">{concern.outcome}</SummaryList.Value>
          </SummaryList.Row>
        )}
        <SummaryList.Row>
          <SummaryList.Key>What the person reads</SummaryList.Key>
          <SummaryList.Value>
            {concern.is_hidden_from_person ? 'Nothing' : <Told told={concern.told} />}
          </SummaryList.Value>
        </SummaryList.Row>
      </SummaryList>
      {concern.may_open_person && (
        <p>
          <a href={`/people/${concern.person_id}`}>Open the person’s record</a>
        </p>
      )}
      {concern.may_open_referral && (
        <p>
          <a href={`/referrals/${concern.referral_id}`}>Open the referral</a>
        </p>
      )}
      {isReferrer && concern.draft_id !== null && concern.referral_id === null && (
        <p>
          <a href="/referrals">Go on with the referral you were writing</a>
        </p>
      )}
    </>
  )
}

function Next({ concern }: { concern: Concern }) {
  const at = `/safeguarding/${concern.concern_id}`
  return (
    <>
      <h2 className="nhsuk-heading-m">What else you can do</h2>
      <ul>
        <li>
          <a href={`${at}/note`}>Add something to know</a>
        </li>
        {concern.status === 'open' ? (
          <li>
            <a href={`${at}/close`}>Close it</a>
          </li>
        ) : (
          <li>
            <a href={`${at}/reopen`}>Open it again</a>
          </li>
        )}
        {concern.person_id !== null && (
          <li>
            {concern.is_hidden_from_person ? (
              <a href={`${at}/unhide`}>Let the person read that something was done</a>
            ) : (
              <a href={`${at}/hide`}>Hide it from the person</a>
            )}
          </li>
        )}
      </ul>
    </>
  )
}

function Told({ told }: { told: Parameters<typeof keptSafe>[1] }) {
  const say = useSay()
  return `${keptSafe(say, told)} ${say(words.ask)}`
}
