/** /people/:person/introductions/:introduction */
import { Button, SummaryList } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { needLabel } from '../../directory/needs.ts'
import { nameOf } from '../../people/person.ts'
import { tell } from '../history.ts'
import { blockers, shareable, statusWords, warmths } from '../introduction.ts'
import { introductionOf } from '../queries.ts'

const sharedWords: Record<string, string> = { name: 'Name', ...shareable }

export default screen({
  path: '/people/:person/introductions/:introduction',
  needs: 'person.read',
  load: async ({ tx, actor, params }) => ({
    introduction: await introductionOf(tx, actor, 'person.read', params),
    mayChange: actor.role === 'linkWorker',
  }),
  sees: ({ introduction }) => [introduction.person_id],
  page: ({ introduction, mayChange }) => {
    const at = `/people/${introduction.person_id}/introductions/${introduction.introduction_id}`
    return (
      <Page
        title={introduction.service}
        caption={`Introduction of ${nameOf(introduction)}`}
        back={{ href: `/people/${introduction.person_id}`, text: 'Back to the record' }}
      >
        <p>
          <Tag {...statusWords[introduction.status]} />
        </p>
        <SummaryList>
          <SummaryList.Row>
            <SummaryList.Key>How</SummaryList.Key>
            <SummaryList.Value>
              {warmths[introduction.warmth].text}. {warmths[introduction.warmth].hint}.
            </SummaryList.Value>
          </SummaryList.Row>
          <SummaryList.Row>
            <SummaryList.Key>For</SummaryList.Key>
            <SummaryList.Value>{needLabel(introduction.need)}</SummaryList.Value>
          </SummaryList.Row>
          <SummaryList.Row>
            <SummaryList.Key>Shared</SummaryList.Key>
            <SummaryList.Value>
              {introduction.shared.length === 0
                ? 'Nothing'
                : introduction.shared.map(item => sharedWords[item] ?? item).join(', ')}
            </SummaryList.Value>
          </SummaryList.Row>
          {introduction.first_session_on && (
            <SummaryList.Row>
              <SummaryList.Key>First time</SummaryList.Key>
              <SummaryList.Value>{asDate(introduction.first_session_on)}</SummaryList.Value>
            </SummaryList.Row>
          )}
        </SummaryList>
        {mayChange && blockers(introduction.status, 'attend').length === 0 && (
          <div className="nhsuk-button-group">
            <Button href={`${at}/came`} secondary>
              Record whether they came
            </Button>
            <Button href={`${at}/stop`} secondary>
              Not wanted any more
            </Button>
          </div>
        )}
        <h2 className="nhsuk-heading-m">What happened</h2>
        <ul className="app-timeline">
          {introduction.events.map(event => (
            <li key={`${event.move}${event.at.toString()}`}>
              <strong>{tell(event, introduction.service)}</strong>
              <br />
              {asMoment(event.at)}
            </li>
          ))}
        </ul>
      </Page>
    )
  },
})
