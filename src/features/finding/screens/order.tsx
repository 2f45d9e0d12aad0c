/** /find/order: how the order of a search is made, with the points as the program counts them. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { months } from '../../directory/freshness.ts'
import { mostRanked } from '../candidates.ts'
import { farAway, halfwayMinutes, points, strengths } from '../order.ts'

const parts: { key: keyof typeof points; what: string; how: string }[] = [
  {
    key: 'asked',
    what: 'It has what was asked for',
    how: `All of it where the words are in its name. ${percent(strengths.kind)} of it where they are in its kind or organisation, ${percent(strengths.description)} in its description, ${percent(strengths.need)} where only its need fits. Of words that mean something like it, ${percent(strengths.alike)}. Rare words count for more, and a word that no entry has counts for almost nothing.`,
  },
  {
    key: 'near',
    what: 'It is near',
    how: `All of it next door, half of it ${halfwayMinutes} minutes away, a third twice as far.`,
  },
  { key: 'nearUnknown', what: 'We do not know how far it is', how: 'Instead of the points for being near.' },
  {
    key: 'far',
    what: `It is more than ${farAway / 1000} km away`,
    how: 'Not where it is online or by phone.',
  },
  { key: 'named', what: 'It names the town you named', how: '' },
  { key: 'free', what: 'It is free', how: '' },
  { key: 'costUnknown', what: 'We do not know what it costs', how: '' },
  { key: 'open', what: 'It takes new people', how: 'None where it is full or on a break.' },
  {
    key: 'checked',
    what: 'Somebody checked it',
    how: `All of it within ${months.fresh} months, half of it within ${months.overdue}.`,
  },
  {
    key: 'granted',
    what: 'It is sure to have something you chose',
    how: 'For each choice: a day, a language, step-free and so on.',
  },
  {
    key: 'triedBefore',
    what: 'The person was introduced to it before',
    how: 'Only in a search for a person.',
  },
]

function percent(part: number): string {
  return `${Math.round(part * 100)} in 100`
}

export default screen({
  path: '/find/order',
  needs: 'public',
  load: ({ tx }) => Promise.resolve(tx.place),
  sees: 'nobody',
  page: () => (
    <Page title="How we choose the order" back={{ href: '/find', text: 'Search' }} isPublic>
      <p>Each place gets points. The one with the most comes first. With equal points, they go by name.</p>
      <p>Nobody can pay to come first. The same search gives the same order.</p>
      <ResponsiveTable
        caption="Points"
        rows={parts}
        keyOf={({ key }) => key}
        columns={[
          { heading: 'For what', cell: ({ what }) => what },
          { heading: 'At most', cell: ({ key }) => points[key] },
          { heading: 'How', cell: ({ how }) => how },
        ]}
      />
      <p>
        What you choose under “More choices” rules places out only when we know that they do not fit. Where
        nobody has told us, the place stays, and says so. Two choices take silence for a no: people who have
        been through it themselves, and taking new people now.
      </p>
      <p>
        Where more than {mostRanked.toLocaleString('en-GB')} places could answer, only the nearest are held
        against each other.
      </p>
      <p>
        Times are rough. We know straight lines, not roads, and count roads as 1.3 times as long. We take 80
        metres a minute on foot. A bus makes 250, with 10 minutes of waiting. A car makes 500, with 5 to park.
      </p>
    </Page>
  ),
})
