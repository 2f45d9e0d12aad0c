/** /directory/duplicates: services that may be one, with the reasons; and the merges that were made. */
import { Details } from 'nhsuk-react-components'
import { choice } from '../../../platform/screen/field.ts'
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { setMergesByItself } from '../../places/changes.ts'
import { duplicatesWaiting, newestMerges } from '../merging/queries.ts'

export default screen({
  path: '/directory/duplicates',
  needs: 'directory.import',
  load: async ({ tx, query }) => {
    const page = pageNumber(query)
    return {
      ...pageOf(await duplicatesWaiting(tx, page), page),
      merges: await newestMerges(tx),
      place: tx.place,
    }
  },
  sees: 'nobody',
  fields: ({ place }) => ({
    surely: choice({
      label: 'When two are surely one service',
      hint: 'The names and the addresses agree, and nothing speaks against it',
      options: [
        { value: 'ask', label: 'Ask us' },
        { value: 'merge', label: 'Merge them without asking, and list it here' },
      ],
      required: 'Select what happens when two are surely one',
      initial: place.merges_by_itself ? 'merge' : 'ask',
    }),
  }),
  page: ({ rows, page, hasMore, merges }, { fields }) => (
    <Page title="Services that may be one" back={{ href: '/directory', text: 'Directory' }} wide>
      <p>
        The same service often stands in several lists. Look at each pair and decide. Every merge can be taken
        back.
      </p>
      {rows.length === 0 ? (
        <p>Nothing waits for you.</p>
      ) : (
        <ResponsiveTable
          caption="Pairs that wait, the surest first"
          rows={rows}
          keyOf={row => row.duplicate_id}
          columns={[
            {
              heading: 'These two',
              cell: row => (
                <a className="app-own-words" href={`/directory/duplicates/${row.duplicate_id}`}>
                  {row.one} ({row.one_organisation}) and {row.other} ({row.other_organisation})
                </a>
              ),
            },
            { heading: 'How sure', cell: row => `${Math.floor(row.probability * 100)} %` },
            { heading: 'Why', cell: row => <Evidence of={row.evidence} /> },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at="/directory/duplicates" />
      <Details>
        <Details.Summary>How sure we are, and how we know</Details.Summary>
        <Details.Text>
          <p>
            We compare names, organisations, addresses, places, telephone numbers, email and web addresses.
            How much each counts was learned from directories like these (Fellegi and Sunter, 1969).
          </p>
          <p>The figure is what that comparison gives. It is no promise: read the reasons.</p>
        </Details.Text>
      </Details>
      <h2 className="nhsuk-heading-m">Merges</h2>
      {merges.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ResponsiveTable
          caption="Merges, newest first"
          rows={merges}
          keyOf={merge => merge.merge_id}
          columns={[
            { heading: 'Kept', cell: merge => <a href={`/directory/${merge.kept_id}`}>{merge.kept}</a> },
            { heading: 'Became part of it', cell: merge => merge.gone },
            { heading: 'By', cell: merge => `${merge.merged_by}, ${asMoment(merge.merged_at)}` },
            {
              heading: 'Taken back',
              cell: merge =>
                merge.undone_at ? (
                  `${merge.undone_by}, ${asMoment(merge.undone_at)}`
                ) : (
                  <a href={`/directory/merges/${merge.merge_id}`}>
                    Take back<span className="nhsuk-u-visually-hidden"> the merge of {merge.gone}</span>
                  </a>
                ),
            },
          ]}
        />
      )}
      <h2 className="nhsuk-heading-m">Without asking</h2>
      <Form button="Save">
        <RadioField field={fields.surely} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, value }) => {
    await setMergesByItself(tx, value.surely === 'merge')
    return { goTo: '/directory/duplicates', say: 'Saved' }
  },
})

export const Evidence = ({ of }: { of: readonly string[] }) => (
  <ul className="app-own-words nhsuk-u-margin-bottom-0">
    {of.map(reason => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
)
