/** /imports/:import: progress, then the preview, then the report; and its confirm and cancel. */
import { Button } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { cancelImport, confirmImport } from '../import/changes.ts'
import { importToRead, type Import, type ImportStatus } from '../import/queries.ts'

export const statusWords: Record<ImportStatus, string> = {
  reading: 'Being read',
  ready: 'Waiting for you to confirm',
  refused: 'Could not be read',
  applying: 'Being brought in',
  done: 'Brought in',
  cancelled: 'Cancelled',
}

export const show = screen({
  path: '/imports/:import',
  needs: 'directory.import',
  load: ({ tx, params }) => importToRead(tx, params.import),
  sees: 'nobody',
  page: one => (
    <Page
      title={one.file_name}
      caption={statusWords[one.status]}
      back={{ href: '/imports', text: 'Imports' }}
      wide
      isLive={one.status === 'reading' || one.status === 'applying'}
    >
      {one.status === 'reading' && (
        <p>{one.rows_read.toLocaleString('en-GB')} rows read so far. This page keeps itself up to date.</p>
      )}
      {one.status === 'applying' && (
        <p>The changes are being made, all together. This page keeps itself up to date.</p>
      )}
      {one.status === 'refused' && <p>Nothing was changed. Mend the file and upload it again.</p>}
      {one.status === 'cancelled' && <p>Nothing was changed, and the file was not kept.</p>}
      {(one.status === 'ready' || one.status === 'done') && <Counts one={one} />}
      {one.status === 'ready' && (
        <>
          <div className="nhsuk-button-group">
            <Form to={`/imports/${one.import_id}/confirm`} button="Confirm and bring in" />
            <Form to={`/imports/${one.import_id}/cancel`} button="Cancel" look="secondary" />
          </div>
          <Preview one={one} />
        </>
      )}
      <Faults one={one} />
    </Page>
  ),
})

export const confirm = screen({
  path: '/imports/:import/confirm',
  needs: 'directory.import',
  load: ({ tx, params }) => importToRead(tx, params.import),
  sees: 'nobody',
  page: one => (
    <Page
      title={`Confirm ${one.file_name}`}
      back={{ href: `/imports/${one.import_id}`, text: 'Back to the preview' }}
    >
      <Form button="Confirm and bring in" />
    </Page>
  ),
  submit: async ({ tx, params }) => {
    await confirmImport(tx, params.import)
    return { goTo: `/imports/${params.import}` }
  },
})

export const cancel = screen({
  path: '/imports/:import/cancel',
  needs: 'directory.import',
  load: ({ tx, params }) => importToRead(tx, params.import),
  sees: 'nobody',
  page: one => (
    <Page
      title={`Cancel ${one.file_name}`}
      back={{ href: `/imports/${one.import_id}`, text: 'Back to the preview' }}
    >
      <Form button="Cancel this import" look="secondary" />
    </Page>
  ),
  submit: async ({ tx, params }) => {
    await cancelImport(tx, params.import)
    return { goTo: `/imports/${params.import}`, say: 'Import cancelled' }
  },
})

function Counts({ one }: { one: Import }) {
  const number = (count: number) => count.toLocaleString('en-GB')
  const { counts } = one
  const will = one.status === 'done'
  return (
    <ul>
      <li>
        {number(counts.new)} {will ? 'came in new' : 'are new'}
      </li>
      <li>
        {number(counts.changed)} {will ? 'were changed' : 'have changed'}
      </li>
      <li>{number(counts.same)} stay as they are</li>
      {one.kind === 'directory' && (
        <li>
          {number(counts.gone)} {will ? 'were marked' : 'will be marked'} as gone from this source. They are
          not deleted
        </li>
      )}
      <li>
        {number(counts.left)} {will ? 'were left out' : 'will be left out'}: see below
      </li>
    </ul>
  )
}

const changeWords = { new: 'New', changed: 'Changed', same: 'The same', gone: 'Gone' } as const

function Preview({ one }: { one: Import }) {
  if (one.rows.length === 0) return <p>This file changes nothing.</p>
  return (
    <>
      <h2 className="nhsuk-heading-m">The first {one.rows.length} changes, as they would become</h2>
      <ResponsiveTable
        caption="The first changes of this import"
        rows={one.rows}
        keyOf={row => String(row.row_number)}
        columns={[
          { heading: 'Row', cell: row => (row.change === 'gone' ? 'Not in the file' : row.row_number) },
          { heading: 'Change', cell: row => changeWords[row.change] },
          { heading: 'Name', cell: row => row.content['name'] ?? row.content['key'] ?? '' },
          {
            heading: 'What',
            cell: row =>
              row.change === 'changed'
                ? row.differences
                    .map(({ field, was, now }) => `${field}: ${was ?? 'nothing'} → ${now ?? 'nothing'}`)
                    .join('; ')
                : [row.content['address'], row.content['postcode']].filter(Boolean).join(', '),
          },
        ]}
      />
    </>
  )
}

function Faults({ one }: { one: Import }) {
  if (one.faults.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">What to mend in the file</h2>
      <ResponsiveTable
        caption="Faults and warnings by row and column"
        rows={one.faults}
        keyOf={fault => `${fault.row_number}${fault.column_name}${fault.words}`}
        columns={[
          { heading: 'Row', cell: fault => fault.row_number ?? 'The file' },
          { heading: 'Column', cell: fault => fault.column_name ?? '' },
          { heading: 'What', cell: fault => fault.words },
          {
            heading: 'Is the row taken?',
            cell: fault => (fault.is_warning ? 'See what was left out' : 'No'),
          },
        ]}
      />
      {one.counts.faults + one.counts.warnings > one.faults.length && (
        <p>
          These are the first {one.faults.length} of {one.counts.faults + one.counts.warnings}.
        </p>
      )}
      <p>
        <Button href="/imports" secondary>
          Upload another file
        </Button>
      </p>
    </>
  )
}
