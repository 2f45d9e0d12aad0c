/** /caseload: the link worker's people, and what comes next with each. */
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { nameOf } from '../../people/person.ts'
import { AskedToGetInTouch } from '../../capacity/asked-shown.tsx'
import { MyLoad } from '../../capacity/my-load-shown.tsx'
import { myLoad } from '../../capacity/my-load.ts'
import { caseload } from '../my-caseload.ts'

export default screen({
  path: '/caseload',
  needs: 'caseload.read',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    return {
      ...pageOf(await caseload(tx, actor, page), page),
      load: await myLoad(tx, actor),
      today: tx.today,
    }
  },
  sees: ({ rows }) => rows.map(person => person.person_id),
  page: ({ rows: people, page, hasMore, load, today }) => (
    <Page title="Caseload" wide>
      <MyLoad load={load} today={today} />
      {people.length === 0 ? (
        <p>
          {page === 1 ? (
            <>
              You are not working with anybody yet. <a href="/inbox">See who is waiting in the inbox</a>.
            </>
          ) : (
            <>
              There is nobody on this page. <a href="/caseload">Go to the first page</a>.
            </>
          )}
        </p>
      ) : (
        <ResponsiveTable
          caption="People you are working with, longest first"
          rows={people}
          keyOf={person => person.support_id}
          columns={[
            {
              heading: 'Person',
              cell: person => <a href={`/people/${person.person_id}`}>{nameOf(person)}</a>,
            },
            {
              heading: 'What matters to them',
              cell: person => (person.what_matters ? shortened(person.what_matters) : 'Not written down yet'),
            },
            {
              heading: 'Next step',
              cell: person =>
                person.paused_until
                  ? `Not now: come back on ${asDate(person.paused_until)}`
                  : person.step
                    ? `${person.step}${person.step_on ? `, ${asDate(person.step_on)}` : ''}`
                    : 'None yet',
            },
            {
              heading: 'Last talked',
              cell: person => (
                <>
                  {person.last_talked ? asDate(person.last_talked) : 'Not yet'}
                  <AskedToGetInTouch asked={person.asked} />
                </>
              ),
            },
            {
              heading: 'Record',
              cell: person => (
                <a href={`/people/${person.person_id}/conversations/new`}>
                  Log a conversation
                  <span className="nhsuk-u-visually-hidden"> with {nameOf(person)}</span>
                </a>
              ),
            },
            {
              heading: 'For planning',
              cell: person => (
                <a href={`/people/${person.person_id}/weight`}>
                  {person.factors?.length ? `${person.factors.length} ticked` : 'Nothing ticked'}
                  <span className="nhsuk-u-visually-hidden"> for {nameOf(person)}</span>
                </a>
              ),
            },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at="/caseload" />
    </Page>
  ),
})

const shortened = (words: string): string => (words.length <= 120 ? words : `${words.slice(0, 117)}…`)
