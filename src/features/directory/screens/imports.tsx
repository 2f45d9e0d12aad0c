/** /imports: bring in a directory or postcodes, and see what became of earlier files. */
import { isStaff } from '../../../platform/actor.ts'
import { choice, file } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { FileField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { beginImport } from '../import/changes.ts'
import { newestImports } from '../import/queries.ts'
import { shapes } from '../import/shapes/all.ts'
import { statusWords } from './import.tsx'

const megabytes = 60

export default screen({
  path: '/imports',
  needs: 'directory.import',
  load: ({ tx }) => newestImports(tx),
  sees: 'nobody',
  fields: () => ({
    kind: choice({
      label: 'What does the file hold?',
      options: [
        { value: 'directory', label: 'Services' },
        { value: 'postcodes', label: 'Postcodes and where they are' },
      ],
      required: 'Select what the file holds',
    }),
    file: file({ label: 'Choose the file', hint: 'CSV or JSON', required: 'Choose a file', megabytes }),
  }),
  page: (imports, { fields }) => (
    <Page title="Imports" wide>
      <p>Nothing changes until you have seen the preview and confirmed it.</p>
      <Form button="Upload and preview" withFile>
        <RadioField field={fields.kind} />
        <FileField field={fields.file} accept=".csv,.json,text/csv,application/json" />
      </Form>
      <p>Files we know: {shapes.map(shape => shape.name).join(', ')}.</p>
      <h2 className="nhsuk-heading-m">Earlier files</h2>
      {imports.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ResponsiveTable
          caption="Imports, newest first"
          rows={imports}
          keyOf={one => one.import_id}
          columns={[
            { heading: 'File', cell: one => <a href={`/imports/${one.import_id}`}>{one.file_name}</a> },
            { heading: 'When', cell: one => asMoment(one.started_at) },
            { heading: 'State', cell: one => statusWords[one.status] },
            { heading: 'New', cell: one => one.counts.new.toLocaleString('en-GB') },
            { heading: 'Changed', cell: one => one.counts.changed.toLocaleString('en-GB') },
            { heading: 'Left out', cell: one => one.counts.left.toLocaleString('en-GB') },
          ]}
        />
      )}
    </Page>
  ),
  largest: megabytes * 1_000_000 + 100_000,
  submit: async ({ tx, actor, value }) => {
    const id = await beginImport(tx, {
      fileName: value.file.name,
      bytes: await value.file.bytes(),
      kind: value.kind,
      by: isStaff(actor) ? actor.name : actor.role,
    })
    return { goTo: `/imports/${id}` }
  },
})
