/** /feeds/:feed: how it stands, what its readings brought, and what can be done with it. */
import { SummaryList, WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { feedToRead, type ShownFeed } from '../feeds/queries.ts'
import { kinds, longTrouble, waysIn } from '../feeds/schedule.ts'
import { nextOf } from '../feeds/reading.tsx'
import { outcomeOf, tagOf, troubleSince } from '../feeds/stands.ts'
import { statusWords } from '../import/import.ts'

export default screen({
  path: '/feeds/:feed',
  needs: 'directory.import',
  load: async ({ tx, params }) => ({ ...(await feedToRead(tx, params.feed)), now: tx.now }),
  sees: 'nobody',
  page: feed => (
    <Page
      title={feed.source_name}
      caption="Live feed"
      back={{ href: '/feeds', text: 'Live feeds' }}
      wide
      isLive={tagOf(feed.standing).text === 'Being read'}
    >
      <Trouble feed={feed} />
      <Facts feed={feed} />
      <Actions feed={feed} />
      <h2 className="nhsuk-heading-m">Readings</h2>
      <Readings feed={feed} />
    </Page>
  ),
})

function Trouble({
  feed: { failing_since, paused_at, removed_at, now },
}: {
  feed: ShownFeed & { now: Temporal.Instant }
}) {
  const isLong = failing_since && Temporal.Instant.compare(failing_since, troubleSince(now)) <= 0
  if (!isLong || paused_at || removed_at) return null
  return (
    <WarningCallout>
      <WarningCallout.Heading>It has not worked for {longTrouble} days and more</WarningCallout.Heading>
      <p>Its services may be out of date. Tell the owner of the feed what stands below.</p>
    </WarningCallout>
  )
}

function Facts({ feed }: { feed: ShownFeed }) {
  const rows = [
    ['State', <Tag key="state" {...tagOf(feed.standing)} />],
    ['What came of it', outcomeOf(feed.standing)],
    ['Last read', feed.read_at ? asMoment(feed.read_at) : 'Never'],
    ['Next', nextOf(feed)],
    ['Address', feed.address],
    ['Kind', kinds[feed.kind]],
    ['Licence', feed.licence],
    ['Changes', waysIn[feed.brings_in]],
    ['Set up by', `${feed.changed_by}, ${asMoment(feed.changed_at)}`],
  ] as const
  return (
    <SummaryList>
      {rows.map(([label, value]) => (
        <SummaryList.Row key={label}>
          <SummaryList.Key>{label}</SummaryList.Key>
          <SummaryList.Value className="app-own-words">{value}</SummaryList.Value>
        </SummaryList.Row>
      ))}
    </SummaryList>
  )
}

function Actions({ feed: { feed_id, paused_at, removed_at, standing } }: { feed: ShownFeed }) {
  if (removed_at) return null
  const isGoing = tagOf(standing).text === 'Being read'
  return (
    <>
      <div className="nhsuk-button-group">
        {!isGoing && (
          <Form
            to={`/feeds/${feed_id}/read`}
            button={standing.newest?.isWaiting ? 'Go on now' : 'Read now'}
          />
        )}
        {paused_at ? (
          <Form to={`/feeds/${feed_id}/resume`} button="Let it go on" look="secondary" />
        ) : (
          <Form to={`/feeds/${feed_id}/pause`} button="Pause" look="secondary" />
        )}
      </div>
      <ul>
        <li>
          <a href={`/feeds/${feed_id}/change`}>Change its address, schedule or licence</a>
        </li>
        <li>
          <a href={`/feeds/${feed_id}/remove`}>Remove this feed</a>
        </li>
      </ul>
    </>
  )
}

type Reading = ShownFeed['readings'][number]

const number = (count: number): string => count.toLocaleString('en-GB')

const readingColumns = [
  {
    heading: 'When',
    cell: (one: Reading) => <a href={`/imports/${one.import_id}`}>{asMoment(one.started_at)}</a>,
  },
  { heading: 'Begun by', cell: (one: Reading) => one.started_by },
  { heading: 'State', cell: (one: Reading) => <Tag {...statusWords[one.status]} /> },
  { heading: 'New', cell: (one: Reading) => number(one.counts.new) },
  { heading: 'Changed', cell: (one: Reading) => number(one.counts.changed) },
  { heading: 'Gone', cell: (one: Reading) => number(one.counts.gone) },
  { heading: 'Faults', cell: (one: Reading) => number(one.counts.faults) },
]

function Readings({ feed: { readings } }: { feed: ShownFeed }) {
  if (readings.length === 0) return <p>None yet.</p>
  return (
    <ResponsiveTable
      caption="Readings of this feed, newest first"
      rows={readings}
      keyOf={one => one.import_id}
      columns={readingColumns}
    />
  )
}
