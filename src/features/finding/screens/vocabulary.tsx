/** /vocabulary: the place's own words, and a box to try what would be heard. */
import { Button, TextInput } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { pageNumber, pageOf, wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { needLabel } from '../../directory/needs.ts'
import { TryIt } from '../vocabulary/try-it.tsx'
import { hear } from '../vocabulary/phrase.ts'
import { phrasesOf } from '../vocabulary/phrases-of.ts'
import { ownPhrases } from '../vocabulary/queries.ts'

export default screen({
  path: '/vocabulary',
  needs: 'vocabulary.read',
  load: async ({ tx, actor, query }) => {
    const typed = wordsIn(query, 'q')
    const find = wordsIn(query, 'find')
    const page = pageNumber(query)
    return {
      typed,
      find,
      hearing: typed === '' ? null : hear(typed, await phrasesOf(tx)),
      mayChange: reachOf(actor, 'vocabulary.change') !== undefined,
      ...pageOf(await ownPhrases(tx, find, page), page),
    }
  },
  sees: 'nobody',
  page: ({ typed, find, hearing, mayChange, rows, page, hasMore }) => (
    <Page title="Words people use" back={{ href: '/directory', text: 'Directory' }} wide>
      <p>People and services use different words. Here is what we hear in what people type.</p>
      <ul>
        <li>
          <a href="/vocabulary/shipped">Words that come with the program</a>
        </li>
        <li>
          <a href="/vocabulary/missed">What was searched for and not found</a>
        </li>
      </ul>
      <TryIt typed={typed} hearing={hearing} />
      <h2 className="nhsuk-heading-m">Words of this place</h2>
      {mayChange && <Button href="/vocabulary/new">Add a phrase</Button>}
      {(rows.length > 0 || find !== '' || page > 1) && (
        <form method="get" role="search" aria-label="Words of this place">
          <TextInput
            id="find"
            name="find"
            label="Find in this list"
            labelProps={{ size: 's' }}
            defaultValue={find}
            width={20}
          />
          <Button secondary>Find</Button>
        </form>
      )}
      {rows.length === 0 ? (
        <p>
          {find === '' && page === 1
            ? 'None yet. The words that come with the program are heard.'
            : 'Nothing here has those words.'}
        </p>
      ) : (
        <ResponsiveTable
          caption="Words of this place, by what people say"
          rows={rows}
          keyOf={phrase => phrase.phrase_id}
          columns={[
            { heading: 'People say', cell: phrase => <span className="app-own-words">{phrase.says}</span> },
            { heading: 'Needs', cell: phrase => phrase.needs.map(needLabel).join(', ') || 'None' },
            {
              heading: 'Also searched for',
              cell: phrase => (
                <span className="app-own-words">{phrase.words.join(', ') || 'Nothing else'}</span>
              ),
            },
            { heading: 'Changed', cell: phrase => `${asDay(phrase.changed_at)}, ${phrase.changed_by}` },
            ...(mayChange ? [{ heading: 'Change', cell: Actions }] : []),
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at={`/vocabulary?find=${encodeURIComponent(find)}`} />
    </Page>
  ),
})

const Actions = ({ phrase_id, says }: { phrase_id: string; says: string }) => (
  <>
    <a href={`/vocabulary/${phrase_id}/change`}>
      Change<span className="nhsuk-u-visually-hidden"> “{says}”</span>
    </a>
    {' · '}
    <a href={`/vocabulary/${phrase_id}/remove`}>
      Take away<span className="nhsuk-u-visually-hidden"> “{says}”</span>
    </a>
  </>
)
