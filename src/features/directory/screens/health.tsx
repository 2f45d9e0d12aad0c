/** /directory/health: how true the directory is, with the method and the limits beside every figure. */
import { Details, SummaryList } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asDay, asWait } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { feedsInTrouble } from '../feeds/queries.ts'
import { longTrouble } from '../feeds/schedule.ts'
import { outcomeOf } from '../feeds/stands.ts'
import { healthCounts, healthLists, type SourceHealth } from '../checks/health.ts'
import { asking, months } from '../freshness.ts'

/** Of each list, as many as one page needs to begin with. */
const shown = 20

export default screen({
  path: '/directory/health',
  needs: 'directory.change',
  load: async ({ tx }) => ({
    counts: await healthCounts(tx),
    ...(await healthLists(tx, shown)),
    feeds: await feedsInTrouble(tx),
    place: tx.place,
    now: tx.now,
  }),
  sees: 'nobody',
  page: ({ counts, sources, overdue, unplaced, broken, feeds, place, now }) => (
    <Page title="How true the directory is" back={{ href: '/directory', text: 'Directory' }} wide>
      <h2 className="nhsuk-heading-m">How fresh</h2>
      <SummaryList>
        <Figure
          name="Checked within 6 months"
          value={shareOf(counts.fresh, counts.active)}
          method="Of active services: neither gone from every source, nor closed, nor a part of another. A check is by somebody here, by its provider, or dated by its source. We cannot see how well anybody looked."
        />
        <Figure
          name="The same, of those in use"
          value={shareOf(counts.used_fresh, counts.used)}
          method="In use: somebody was introduced to it within the last 365 days."
        />
        <Figure
          name={`Not checked for ${months.fresh} to ${months.overdue} months`}
          value={String(counts.stale)}
          method="They bear an orange tag wherever they are suggested."
        />
        <Figure
          name={`Not checked for ${months.overdue} months`}
          value={String(counts.overdue)}
          method="They bear a red tag."
        />
        <Figure
          name="Never checked"
          value={String(counts.never)}
          method="A list that was brought in today counts here, unless it says itself when it was checked."
        />
      </SummaryList>

      <h2 className="nhsuk-heading-m">What waits for you</h2>
      <SummaryList>
        <Figure
          name="Reports"
          value={<a href="/directory/reports">{waitsWords(counts.reports, counts.oldest_report, now)}</a>}
          method="What colleagues said is wrong or closed, and nobody has answered."
        />
        <Figure
          name="Changes by providers"
          value={
            <a href="/directory/proposals">{waitsWords(counts.proposals, counts.oldest_proposal, now)}</a>
          }
          method={
            place.provider_edits_wait
              ? 'They are shown once you have taken them over.'
              : 'Changes do not wait here: they are shown at once.'
          }
        />
        <Figure
          name="Services that may be one"
          value={<a href="/directory/duplicates">{counts.duplicates === 0 ? 'None' : counts.duplicates}</a>}
          method="Pairs that look alike and that nobody has answered. Pairs we did not find are not among them."
        />
        <Figure
          name="Providers asked"
          value={`${counts.asked}, of whom ${counts.answered} answered`}
          method="Email addresses written to within the last 365 days. An answer to any of our links counts."
        />
      </SummaryList>
      <p>
        {place.asks_providers ? 'Providers are asked by email. ' : 'No provider is asked by email. '}
        <a href="/directory/asking">Change how providers are asked</a>
      </p>
      <List
        title="Nobody has checked these for long"
        count={overdue[0]?.count ?? 0}
        method={`Not checked for ${months.overdue} months, or their provider was asked ${asking.most} times and never answered.`}
      >
        {overdue.map(service => (
          <li key={service.service_id}>
            <a href={`/directory/${service.service_id}`}>{service.name}</a>,{' '}
            {service.checked_on ? `last checked ${asDate(service.checked_on)}` : 'never checked'}
          </li>
        ))}
      </List>

      <h2 className="nhsuk-heading-m">What is missing or broken</h2>
      <List
        title="Not on the map"
        count={counts.unplaced}
        method="Neither the source nor a postcode we know says where it is. It comes last in every list."
      >
        {unplaced.map(service => (
          <li key={service.service_id}>
            <a href={`/directory/${service.service_id}`}>{service.name}</a>, postcode{' '}
            {service.postcode ?? 'not known'}
          </li>
        ))}
      </List>
      <List
        title="Web addresses that lead nowhere"
        count={counts.broken}
        method={
          place.checks_links
            ? `Of ${counts.links} tried, each once a month. A site that turns programs away counts as working.`
            : 'They are not tried until you turn it on.'
        }
      >
        {broken.map(link => (
          <li key={link.url + link.service_id} className="app-own-words">
            <a href={`/directory/${link.service_id}`}>{link.name}</a>: {link.url}. {link.fault}. Since{' '}
            {asDay(link.broken_since)}.
          </li>
        ))}
      </List>

      <List
        title="Feeds that cannot be read"
        count={feeds.length}
        method={`Those that failed for ${longTrouble} days and more. What they said before stays as it was.`}
      >
        {feeds.map(feed => (
          <li key={feed.feed_id} className="app-own-words">
            <a href={`/feeds/${feed.feed_id}`}>{feed.source_name}</a>
            {feed.failing_since && `, since ${asDay(feed.failing_since)}`}. {outcomeOf(feed.standing)}
          </li>
        ))}
      </List>

      <h2 className="nhsuk-heading-m">Sources, oldest first</h2>
      <ResponsiveTable
        caption="Sources by when they were last read, with the faults of that reading"
        rows={sources}
        keyOf={source => source.source_id}
        columns={[
          { heading: 'Source', cell: source => source.name },
          { heading: 'Last read', cell: source => lastRead(source, now) },
          { heading: 'Entries', cell: source => source.entries },
          { heading: 'Gone', cell: source => source.gone },
          { heading: 'Rows left out', cell: source => source.faults ?? 'None known' },
        ]}
      />
      <p className="nhsuk-hint">
        Rows left out: those with a fault when it was last brought in. Its import names each.
      </p>
    </Page>
  ),
})

const shareOf = (some: number, all: number): string =>
  all === 0 ? 'None to count' : `${Math.round((100 * some) / all)} % (${some} of ${all})`

const waitsWords = (count: number, oldest: Temporal.Instant | null, now: Temporal.Instant): string =>
  oldest === null ? 'None' : `${count}, the oldest for ${asWait(oldest, now)}`

function lastRead({ kind, applied_at }: SourceHealth, now: Temporal.Instant): string {
  if (kind === 'staff' || kind === 'provider') return 'Said by people, as they say it'
  return applied_at === null ? 'Never' : `${asDay(applied_at)}, ${asWait(applied_at, now)} ago`
}

interface FigureProps {
  name: string
  value: ReactNode
  method: string
}

const Figure = ({ name, value, method }: FigureProps) => (
  <SummaryList.Row>
    <SummaryList.Key>{name}</SummaryList.Key>
    <SummaryList.Value>
      {value}
      <br />
      <span className="nhsuk-hint">{method}</span>
    </SummaryList.Value>
  </SummaryList.Row>
)

interface ListProps {
  title: string
  count: number
  method: string
  children: ReactNode
}

/** How many, and the first of them. */
function List({ title, count, method, children }: ListProps) {
  return (
    <>
      <p>
        <strong>
          {title}: {count}
        </strong>
        <br />
        <span className="nhsuk-hint">{method}</span>
      </p>
      {count > 0 && (
        <Details>
          <Details.Summary>{count > shown ? `The first ${shown}` : 'Which'}</Details.Summary>
          <Details.Text>
            <ul>{children}</ul>
          </Details.Text>
        </Details>
      )}
    </>
  )
}
