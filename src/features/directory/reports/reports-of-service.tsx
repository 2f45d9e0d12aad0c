/** What was said of one service, and what became of it: for everybody who reads the directory. */
import { asDay } from '../../../ui/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { fieldLabel } from '../fields.ts'
import type { Report } from './queries.ts'
import { statusWords, verdicts } from './report.ts'

export function ReportsOfService({ reports, accountId }: { reports: readonly Report[]; accountId: string }) {
  if (reports.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">What you and others said</h2>
      <ul>
        {reports.map(report => (
          <li key={report.report_id}>
            {report.account_id === accountId ? 'You' : 'A colleague'} on {asDay(report.at)}:{' '}
            <ReportWords report={report} /> <ReportStatus report={report} />
          </li>
        ))}
      </ul>
    </>
  )
}

type Words = Pick<Report, 'verdict' | 'field' | 'note'>

/** “Something is wrong (phone): It rings and rings.” */
export const ReportWords = ({ report: { verdict, field, note } }: { report: Words }) => (
  <span className="app-own-words">
    {verdicts[verdict].toLowerCase()}
    {field && ` (${fieldLabel(field).toLowerCase()})`}
    {note && `. “${note}”`}
  </span>
)

/** Where it stands, and the answer in words. */
export const ReportStatus = ({
  report: { status, answer },
}: {
  report: Pick<Report, 'status' | 'answer'>
}) => (
  <>
    <Tag {...statusWords[status]} />
    {answer && <span className="app-own-words"> {answer}</span>}
  </>
)
