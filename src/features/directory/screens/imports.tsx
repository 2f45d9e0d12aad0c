/** /imports: bring in a directory or postcodes, and see what became of earlier files. */
import { Details } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { choice, file } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { FileField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { beginImport } from '../import/changes.ts'
import { statusWords } from '../import/import.ts'
import { newestImports } from '../import/queries.ts'
import { kinds } from '../import/shape.ts'
import { shapes } from '../import/shapes/all.ts'

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
        { value: 'directory', label: kinds.directory },
        { value: 'postcodes', label: kinds.postcodes },
      ],
      required: 'Select what the file holds',
    }),
    file: file({
      label: 'Choose the file',
      hint: `CSV or JSON, up to ${megabytes} MB`,
      required: 'Choose a file',
      megabytes,
    }),
  }),
  page: (imports, { fields }) => (
    <Page title="Imports" wide>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>
            Bring in a list of services, or postcodes and where they are. Nothing changes until you have seen
            the preview and confirmed it.
          </p>
          <Details>
            <Details.Summary>Files you can bring in</Details.Summary>
            <Details.Text>
              <ul>
                {shapes.map(({ name, columns, source }) => (
                  <li key={name}>
                    <strong>{name}</strong>, from {source.name}. It has the columns {columns.join(', ')}.
                  </li>
                ))}
              </ul>
            </Details.Text>
          </Details>
          <Form button="Upload and preview" withFile>
            <RadioField field={fields.kind} />
            <FileField field={fields.file} accept=".csv,.json,text/csv,application/json" />
          </Form>
        </div>
      </div>
      <h2 className="nhsuk-heading-m">Earlier files</h2>
      {imports.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ResponsiveTable
          caption="Imports, newest first"
          rows={imports}
          keyOf={one => one.import_id}
          columns={[
            {
              heading: 'File',
              cell: one => (
                <a className="app-own-words" href={`/imports/${one.import_id}`}>
                  {one.file_name}
                </a>
              ),
            },
            { heading: 'When', cell: one => asMoment(one.started_at) },
            { heading: 'By', cell: one => one.started_by },
            { heading: 'State', cell: one => <Tag {...statusWords[one.status]} /> },
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
