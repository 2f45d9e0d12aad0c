/** /feeds: the lists that are read by themselves, and how each stands. And /feeds/new. */
import { Button } from 'nhsuk-react-components'
import { nameOf } from './duplicate.tsx'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { addFeed } from '../feeds/changes.ts'
import { readNow } from '../feeds/read-now.ts'
import { newFeedFields, ScheduleQuestions, wantedOf } from '../feeds/feed-fields.tsx'
import { feedsToShow, type ShownFeed } from '../feeds/queries.ts'
import { nextOf } from '../feeds/reading.tsx'
import { outcomeOf, tagOf } from '../feeds/stands.ts'

const imports = { href: '/imports', text: 'Imports' }

export const list = screen({
  path: '/feeds',
  needs: 'directory.import',
  load: ({ tx }) => feedsToShow(tx),
  sees: 'nobody',
  page: feeds => (
    <Page title="Live feeds" back={imports} wide>
      <p>A live feed is a list that is read again and again, so that it stays true by itself.</p>
      <Button href="/feeds/new">Add a feed</Button>
      {feeds.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ResponsiveTable
          caption="Live feeds, by whose they are"
          rows={feeds}
          keyOf={feed => feed.feed_id}
          columns={[
            {
              heading: 'Feed',
              cell: feed => (
                <a className="app-own-words" href={`/feeds/${feed.feed_id}`}>
                  {feed.source_name}
                </a>
              ),
            },
            { heading: 'State', cell: feed => <Tag {...tagOf(feed.standing)} /> },
            {
              heading: 'What came of it',
              cell: feed => <span className="app-own-words">{outcomeOf(feed.standing)}</span>,
            },
            { heading: 'Faults', cell: faultsOf },
            { heading: 'Last read', cell: feed => (feed.read_at ? asMoment(feed.read_at) : 'Never') },
            { heading: 'Next', cell: nextOf },
          ]}
        />
      )}
    </Page>
  ),
})

const faultsOf = ({ readings: [newest] }: ShownFeed): string =>
  newest && ['ready', 'applying', 'done'].includes(newest.status)
    ? newest.counts.faults.toLocaleString('en-GB')
    : 'Not read'

export const add = screen({
  path: '/feeds/new',
  needs: 'directory.import',
  load: async () => undefined,
  sees: 'nobody',
  fields: (_, { tx }) => newFeedFields(tx),
  page: (_, { fields }) => (
    <Page title="Add a feed" back={{ href: '/feeds', text: 'Live feeds' }}>
      <p>It is read at once. Nothing changes until you have seen the preview and confirmed it.</p>
      <Form button="Add and read">
        <TextField field={fields.source} />
        <RadioField field={fields.kind} />
        <ScheduleQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    const by = nameOf(actor)
    const id = await addFeed(tx, { ...wantedOf(value, by), kind: value.kind, sourceName: value.source })
    return { goTo: `/imports/${await readNow(tx, id, by)}`, say: 'Feed added' }
  },
})
