/** /brought-lists/:list: what a list would do, row by row, before anybody says yes; then what it did. */
import { Details, InsetText, SummaryList } from 'nhsuk-react-components'
import { choices } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { needLabel } from '../../directory/needs.ts'
import { bringList } from '../bring.ts'
import { statusWords, type Counts } from '../brought-list.ts'
import { previewOf, type Preview } from '../preview.ts'
import { listToRead } from '../queries.ts'

export default screen({
  path: '/brought-lists/:list',
  needs: 'list.bring',
  load: async ({ tx, actor, params }) => {
    const list = await listToRead(tx, actor, params.list)
    return { list, preview: list.status === 'read' ? await previewOf(tx, list) : null }
  },
  sees: ({ preview }) =>
    preview ? [...preview.taken, ...preview.known].flatMap(({ person }) => person?.person_id ?? []) : [],
  fields: ({ preview }) => ({
    leave_out: choices({
      label: 'Rows with faults',
      options: [
        {
          value: 'yes' as const,
          label: `The ${preview?.counts.faulty ?? 0} with faults may stay out. I will bring them later`,
        },
      ],
    }),
  }),
  page: ({ list, preview }, { fields }) => (
    <Page title={list.file} caption="A list you bring" back={{ href: '/brought-lists', text: 'Lists' }} wide>
      <p {...(preview ? {} : { id: 'send', tabIndex: -1 })}>
        <Tag {...statusWords[list.status]} />
      </p>
      {list.counts && <Became counts={list.counts} />}
      {preview && (
        <>
          <Would preview={preview} />
          <Form
            button={`Bring in ${peopleIn(preview.counts)}`}
            beside={<a href={`/brought-lists/${list.id}/columns`}>Change what the columns hold</a>}
          >
            {preview.counts.faulty > 0 && <CheckboxField field={fields.leave_out} />}
          </Form>
          <Form to={`/brought-lists/${list.id}/cancel`} button="Cancel this list" look="secondary" />
        </>
      )}
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    const { counts, people } = await bringList(tx, actor, params.list, {
      leavesOut: value.leave_out.length > 0,
    })
    return {
      goTo: `/brought-lists/${params.list}`,
      say: `${peopleIn(counts)} brought in`,
      about: people,
    }
  },
})

const peopleIn = ({ added, matched }: Counts): string =>
  added + matched === 1 ? '1 person' : `${added + matched} people`

function Became({ counts }: { counts: Counts }) {
  const rows: [string, string][] = [
    ['New records', String(counts.added)],
    ['Matched with a record we had', String(counts.matched)],
    ['Of these, on a caseload', String(counts.supported)],
    ['With us already, twice on the list, or died', String(counts.known)],
    ['Left out because of faults', String(counts.faulty)],
  ]
  return (
    <SummaryList>
      {rows.map(([label, value]) => (
        <SummaryList.Row key={label}>
          <SummaryList.Key>{label}</SummaryList.Key>
          <SummaryList.Value>{value}</SummaryList.Value>
        </SummaryList.Row>
      ))}
    </SummaryList>
  )
}

/** Rows that are shown one by one; the counts are of all. */
const shown = 200

function Would({ preview: { taken, known, faults, counts } }: { preview: Preview }) {
  return (
    <>
      <Became counts={counts} />
      {faults.length > 0 && (
        <ResponsiveTable
          caption="What is wrong, or worth a look"
          rows={faults.slice(0, shown)}
          keyOf={({ row, column, words }) => `${row}${column}${words}`}
          columns={[
            { heading: 'Row', cell: fault => fault.row },
            { heading: 'Column', cell: fault => fault.column },
            {
              heading: 'What to do',
              cell: fault => `${fault.words}${fault.isWarning ? ' (the row is taken all the same)' : ''}`,
            },
          ]}
        />
      )}
      {known.length > 0 && (
        <Details>
          <Details.Summary>{`${known.length} left as they are`}</Details.Summary>
          <Details.Text>
            <ul>
              {known.slice(0, shown).map(({ listed, why }) => (
                <li key={listed.row}>
                  Row {listed.row}, {listed.first_name} {listed.family_name}: {why}
                </li>
              ))}
            </ul>
          </Details.Text>
        </Details>
      )}
      <ResponsiveTable
        caption="Who would come in"
        rows={taken.slice(0, shown)}
        keyOf={({ listed }) => String(listed.row)}
        columns={[
          { heading: 'Row', cell: ({ listed }) => listed.row },
          { heading: 'Person', cell: ({ listed }) => `${listed.first_name} ${listed.family_name}` },
          { heading: 'Record', cell: ({ person }) => (person ? 'We know them' : 'New') },
          { heading: 'Referred by', cell: ({ practice }) => practice?.name ?? 'Your team' },
          { heading: 'Reason', cell: ({ listed }) => listed.reason },
          { heading: 'Would like help with', cell: ({ listed }) => listed.needs.map(needLabel).join(', ') },
          {
            heading: 'Becomes',
            cell: ({ listed, linkWorkerId }) =>
              linkWorkerId ? `Supported by ${listed.linkWorker ?? ''}` : 'Waiting',
          },
        ]}
      />
      {taken.length > shown && (
        <InsetText>
          The first {shown} are shown. All {taken.length} would come in.
        </InsetText>
      )}
    </>
  )
}
