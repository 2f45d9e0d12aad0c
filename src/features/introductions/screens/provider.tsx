/** /provider/:link: what one provider is asked about one person, and what they answered. */
import { Button, InsetText, SummaryList } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { blockers, statusWords, warmths } from '../introduction.ts'
import { offered } from '../offered.ts'

export default screen({
  path: '/provider/:link',
  needs: 'introduction.answer',
  inEnglish: true,
  load: offered,
  sees: introduction => [introduction.person_id],
  page: introduction => {
    const { status, at } = introduction
    if (status === 'declined') return <Declined />
    const name = firstNameOf(introduction)
    return (
      <Page title={`${nameOf(introduction)} would like to come to ${introduction.service}`}>
        <SummaryList>
          <Row label="For" value={introduction.need} />
          <Row label="Phone" value={introduction.phone} />
          <Row label="Email" value={introduction.email} />
          <Row label="Note" value={introduction.note} />
          <Row label="How" value={warmths[introduction.warmth].text} />
          <Row
            label="First time"
            value={introduction.first_session_on && asDate(introduction.first_session_on)}
          />
          <Row
            label="Link worker"
            value={`${introduction.link_worker}, ${introduction.link_worker_phone ?? introduction.place.phone}`}
          />
        </SummaryList>
        <p>
          {name} agreed to share this with you, for this only. Do not pass it on. To ask something, ring{' '}
          {introduction.link_worker}.
        </p>
        {status === 'sent' ? (
          <>
            <h2 className="nhsuk-heading-m">Can {name} come?</h2>
            <div className="nhsuk-button-group">
              <Button href={`${at}/yes`}>Yes, {name} can come</Button>
              <Button href={`${at}/no`} secondary>
                No, not at the moment
              </Button>
            </div>
          </>
        ) : (
          <InsetText>
            <p>{statusWords[status].text}.</p>
          </InsetText>
        )}
        {blockers(status, 'attend').length === 0 && status !== 'sent' && hasBegun(introduction) && (
          <Button href={`${at}/came`}>Tell us whether {name} came</Button>
        )}
      </Page>
    )
  },
})

/** Whether somebody came is asked from the first day on. */
const hasBegun = ({
  first_session_on,
  today,
}: {
  first_session_on: Temporal.PlainDate | null
  today: Temporal.PlainDate
}): boolean => first_session_on === null || Temporal.PlainDate.compare(first_session_on, today) <= 0

/** Whoever cannot take somebody on no longer reads what was shared for it. */
const Declined = () => (
  <Page title="Thank you for telling us">
    <p>You said that they cannot come at the moment. The link worker finds something else.</p>
    <p>What was shared with you is no longer shown here.</p>
  </Page>
)

function Row({ label, value }: { label: string; value: string | null }) {
  if (!value) return null
  return (
    <SummaryList.Row>
      <SummaryList.Key>{label}</SummaryList.Key>
      <SummaryList.Value className="app-own-words">{value}</SummaryList.Value>
    </SummaryList.Row>
  )
}
