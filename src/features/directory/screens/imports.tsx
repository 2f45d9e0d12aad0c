/** /imports: bring in a directory or postcodes, and see what became of earlier files. */
import { Details } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { files, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { FilesField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { beginImport } from '../import/changes.ts'
import { statusWords } from '../import/import.ts'
import { newestImports } from '../import/queries.ts'
import { formats } from '../import/formats/all.ts'
import { accepted, kindsInWords } from '../import/readers/all.ts'

const megabytes = 60

export default screen({
  path: '/imports',
  needs: 'directory.import',
  load: ({ tx }) => newestImports(tx),
  sees: 'nobody',
  fields: () => ({
    files: files({
      label: 'Choose the file, or all files of the list together',
      hint: `${kindsInWords}. Up to ${megabytes} MB`,
      required: 'Choose a file',
      megabytes,
    }),
    source: text({
      label: 'Whose list is it? (optional)',
      name: 'Whose list it is',
      hint: 'For example Lune Valley Council. We compare it with what they said before',
      max: 100,
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
          <p>
            Lists that change often can be <a href="/feeds">read by themselves as live feeds</a>.
          </p>
          <p>
            See <a href="/geography">which postcodes, areas and practices we know</a>.
          </p>
          <Details>
            <Details.Summary>Files you can bring in</Details.Summary>
            <Details.Text>
              <ul>
                {formats.map(({ name, columns, source }) => (
                  <li key={name}>
                    <strong>{name}</strong>
                    {source && `, from ${source.name}`}.
                    {columns.length > 0 && ` It has the columns ${columns.join(', ')}.`}
                  </li>
                ))}
              </ul>
              <p>Any other list works too: we ask you once what its columns hold.</p>
            </Details.Text>
          </Details>
          <Form button="Upload and preview" withFile>
            <FilesField field={fields.files} accept={accepted} />
            <TextField field={fields.source} />
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
      files: value.files.map(file => ({ name: file.name, parts: () => file.stream() })),
      sourceName: value.source === '' ? undefined : value.source,
      by: isStaff(actor) ? actor.name : actor.role,
    })
    return { goTo: `/imports/${id}` }
  },
})
