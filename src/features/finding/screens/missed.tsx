/** /vocabulary/missed: what was searched for and hardly found, each one click from the vocabulary. */
import { reachOf } from '../../../platform/actor.ts'
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { missedSearches, smallest, type MissedSearch } from '../missed/queries.ts'
import { hear, type Phrase } from '../vocabulary/phrase.ts'
import { phrasesOf } from '../vocabulary/phrases-of.ts'

export default screen({
  path: '/vocabulary/missed',
  needs: 'vocabulary.read',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    return {
      phrases: await phrasesOf(tx),
      mayChange: reachOf(actor, 'vocabulary.change') !== undefined,
      ...pageOf(await missedSearches(tx, page), page),
    }
  },
  sees: 'nobody',
  page: ({ phrases, mayChange, rows, page, hasMore }) => (
    <Page
      title="What was searched for and not found"
      back={{ href: '/vocabulary', text: 'Words people use' }}
      wide
    >
      <p>
        Searches of the last 90 days with two services or fewer. Either a word is missing here, or a service
        is missing in the directory.
      </p>
      <p>
        Nobody who searched is known. Words with numbers or names are not kept. Words that fewer than{' '}
        {smallest} of the public searched for are not shown.
      </p>
      {rows.length === 0 ? (
        <p>{page === 1 ? 'Nothing to show: every search found something.' : 'There are no more.'}</p>
      ) : (
        <ResponsiveTable
          caption="What was searched for and not found, most often first"
          rows={rows}
          keyOf={row => row.words}
          columns={[
            { heading: 'Searched for', cell: row => <span className="app-own-words">{row.words}</span> },
            { heading: 'Found', cell: row => (row.found === 'none' ? 'Nothing' : 'One or two') },
            { heading: 'By the public', cell: publicTimes },
            { heading: 'By staff', cell: row => row.by_staff.toLocaleString('en-GB') },
            { heading: 'Last', cell: row => asDate(Temporal.PlainDate.from(row.last)) },
            { heading: 'Heard now', cell: row => heardNow(row.words, phrases) },
            ...(mayChange ? [{ heading: 'Add', cell: Add }] : []),
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at="/vocabulary/missed" />
    </Page>
  ),
})

const publicTimes = ({ by_public: times }: MissedSearch): string =>
  times === null ? `Fewer than ${smallest}` : times.toLocaleString('en-GB')

const heardNow = (words: string, phrases: readonly Phrase[]): string =>
  hear(words, phrases)
    .heard.map(({ says }) => `“${says}”`)
    .join(', ') || 'No phrase'

const Add = ({ words }: MissedSearch) => (
  <a href={`/vocabulary/new?says=${encodeURIComponent(words)}`}>
    Add<span className="nhsuk-u-visually-hidden"> “{words}”</span> to the vocabulary
  </a>
)
