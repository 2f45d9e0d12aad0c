/** /brought-lists: bring a waiting list or a caseload that was kept elsewhere. */
import { files } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { FilesField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { daysKept, mostRows, statusWords, type Status } from '../brought-list.ts'
import { uploadList } from '../changes.ts'
import { newestLists } from '../queries.ts'

export default screen({
  path: '/brought-lists',
  needs: 'list.bring',
  load: ({ tx, actor }) => newestLists(tx, actor),
  sees: 'nobody',
  fields: () => ({
    files: files({
      label: 'Choose the file',
      hint: `A spreadsheet (XLSX) or CSV with one row for each person, up to ${mostRows.toLocaleString('en-GB')} rows`,
      required: 'Choose a file',
      megabytes: 10,
    }),
  }),
  largest: 11_000_000,
  page: (lists, { fields }) => (
    <Page title="Bring a waiting list or a caseload" back={{ href: '/team', text: 'Team' }}>
      <p>
        Your list becomes referrals that wait since the day it says. A row that names a link worker goes
        straight onto their caseload. People we know already are matched, not doubled.
      </p>
      <p>
        Nothing changes until you have seen what would happen and said yes. Nobody on it is sent a message.
      </p>
      <Form button="Upload and look" withFile>
        <FilesField field={fields.files} accept=".xlsx,.xlsm,.csv,.tsv,.txt" />
      </Form>
      <p>We forget the rows once the list is brought in or cancelled, or after {daysKept} days.</p>
      {lists.length > 0 && (
        <ResponsiveTable
          caption="Lists of your team, newest first"
          rows={lists}
          keyOf={list => list.id}
          columns={[
            { heading: 'File', cell: list => <a href={`/brought-lists/${list.id}`}>{list.file}</a> },
            { heading: 'Uploaded', cell: list => `${asMoment(list.uploaded_at)} by ${list.by}` },
            { heading: 'Now', cell: list => <Tag {...statusWords[list.status as Status]} /> },
          ]}
        />
      )}
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    const [file] = value.files
    const id = await uploadList(tx, actor, file as File)
    return { goTo: `/brought-lists/${id}/columns` }
  },
})
