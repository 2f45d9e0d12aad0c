/** /directory/reports: one's own, and for an administrator all that wait; /directory/reports/:report to answer one. */
import { SummaryList } from 'nhsuk-react-components'
import { choice, longText } from '../../../platform/screen/field.ts'
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay, asWait } from '../../../ui/dates.ts'
import { LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { answerReport } from '../reports/changes.ts'
import { mayAnswer, openReports, ownReports, reportToRead } from '../reports/queries.ts'
import { moves } from '../reports/report.ts'
import { ReportStatus, ReportWords } from '../reports/reports-of-service.tsx'

export const list = screen({
  path: '/directory/reports',
  needs: 'directory.report',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    const isOwn = query.has('mine') || !mayAnswer(actor)
    const found = isOwn ? await ownReports(tx, actor, page) : await openReports(tx, page)
    return { isOwn, mayAnswer: mayAnswer(actor), now: tx.now, ...pageOf(found, page) }
  },
  sees: 'nobody',
  page: ({ isOwn, mayAnswer: may, now, rows, page, hasMore }) => (
    <Page
      title={isOwn ? 'My reports' : 'Reports that wait'}
      back={{ href: '/directory', text: 'Directory' }}
      wide
    >
      {may && (
        <p>
          <a href={isOwn ? '/directory/reports' : '/directory/reports?mine'}>
            {isOwn ? 'Reports that wait for an answer' : 'My own reports'}
          </a>
        </p>
      )}
      {rows.length === 0 ? (
        <p>{isOwn ? 'You have not reported anything yet.' : 'No report waits for an answer.'}</p>
      ) : (
        <ResponsiveTable
          caption={isOwn ? 'Your reports, newest first' : 'Reports that wait, longest first'}
          rows={rows}
          keyOf={report => report.report_id}
          columns={[
            {
              heading: 'Service',
              cell: report => <a href={`/directory/${report.service_id}`}>{report.service}</a>,
            },
            { heading: 'Said', cell: report => <ReportWords report={report} /> },
            isOwn
              ? { heading: 'On', cell: report => asDay(report.at) }
              : { heading: 'By', cell: report => report.by_name },
            isOwn
              ? { heading: 'What became of it', cell: report => <ReportStatus report={report} /> }
              : {
                  heading: 'Waits',
                  cell: report => (
                    <>
                      {asWait(report.at, now)}{' '}
                      <a href={`/directory/reports/${report.report_id}`}>
                        Answer<span className="nhsuk-u-visually-hidden"> about {report.service}</span>
                      </a>
                    </>
                  ),
                },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at={`/directory/reports${isOwn ? '?mine' : ''}`} />
    </Page>
  ),
})

export const answer = screen({
  path: '/directory/reports/:report',
  needs: 'directory.change',
  load: ({ tx, params }) => reportToRead(tx, params.report),
  sees: 'nobody',
  whyNot: ({ status }) => (status === 'open' ? [] : ['This report has been answered already']),
  fields: ({ verdict }) => ({
    move: choice({
      label: 'What became of it?',
      options: [
        {
          value: 'mend',
          label: verdict === 'closed' ? 'It has closed: close it in the directory' : 'It is put right',
        },
        { value: 'keep', label: 'It stays as it is' },
      ],
      required: 'Select what became of it',
    }),
    words: longText({
      label: 'What do you say to whoever reported it?',
      name: 'What you say',
      required: 'Write what became of it, or why it stays',
      max: 2000,
    }),
  }),
  page: (report, { fields }) => (
    <Page
      title="Answer a report"
      caption={report.service}
      back={{ href: '/directory/reports', text: 'Reports that wait' }}
    >
      <SummaryList>
        <SummaryList.Row>
          <SummaryList.Key>Said</SummaryList.Key>
          <SummaryList.Value>
            <ReportWords report={report} />
          </SummaryList.Value>
        </SummaryList.Row>
        <SummaryList.Row>
          <SummaryList.Key>By</SummaryList.Key>
          <SummaryList.Value>
            {report.by_name}, {asDay(report.at)}
          </SummaryList.Value>
        </SummaryList.Row>
      </SummaryList>
      <UnlessNotNow>
        {report.verdict === 'wrong' && (
          <p>
            Is it wrong? <a href={`/directory/${report.service_id}/change`}>Change the service</a> first, then
            answer here.
          </p>
        )}
        <Form button="Answer">
          <RadioField field={fields.move} />
          <LongTextField field={fields.words} rows={3} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await answerReport(tx, actor, params.report, value)
    return { goTo: '/directory/reports', say: moves[value.move].done }
  },
})
