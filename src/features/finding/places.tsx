/** What a search shows below its form: how it was understood, the list, the drawing, and the way to what was ruled out. */
import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Sentence } from '../../ui/sentence.tsx'
import { useSay } from '../../ui/setting.ts'
import { Pages } from '../../ui/pages.tsx'
import { FoundList, NothingFits } from './found-list.tsx'
import { onOnePage, type Places } from './find-places.ts'
import { withPlace } from './public-place.ts'
import { HeardWords } from './heard-words.tsx'
import { FoundMap } from './map.tsx'
import type { FoundRow } from './search.ts'
import { wantedToQuery } from './wanted.ts'
import { words } from './words.ts'

interface PlacesFoundProps {
  places: Places
  /** The page's own address, without a question mark. */
  at: string
  hrefOf: (service: FoundRow) => string
  beside?: (service: FoundRow) => ReactNode
  /** What else can be done where nothing, or not enough, fits. */
  otherwise?: ReactNode
  /** Kept in every address of the page. */
  keep?: Readonly<Record<string, string>>
}

export function PlacesFound({ places, at, hrefOf, beside, otherwise, keep = {} }: PlacesFoundProps) {
  const say = useSay()
  const { found, page, isRuledOut, today, typed } = places
  const { total, isCut, services } = found
  const query = wantedToQuery(found.wanted)
  for (const [name, value] of Object.entries(keep)) query.set(name, value)
  if (typed.has('q') && !query.has('q')) query.set('q', '')
  const firstNumber = (page - 1) * onOnePage + 1
  const pages = Math.ceil(total / onOnePage)
  return (
    <section aria-label={say(words.whatWeFound)} id="found">
      <h2 className="nhsuk-heading-m">
        {say(headings[isRuledOut ? 'ruledOut' : 'found'][isCut ? 'nearest' : 'all'], { count: total })}
      </h2>
      <HeardWords found={found} />
      {page > 1 && services.length === 0 && total > 0 && (
        <p>
          <Sentence
            of={words.noPage}
            filled={{
              page,
              last: <a href={`${at}?${withPage(query, pages)}`}>{say(words.lastPage, { last: pages })}</a>,
            }}
          />
        </p>
      )}
      {total === 0 && !isRuledOut && <NothingFits places={places} at={at} keep={keep} />}
      {services.length > 0 && (
        <>
          <Drawing places={places} firstNumber={firstNumber} />
          <FoundList
            found={found}
            today={today}
            firstNumber={firstNumber}
            hrefOf={hrefOf}
            isRuledOut={isRuledOut}
            {...(beside ? { beside } : {})}
          />
        </>
      )}
      <Pages
        of={{ page: Math.min(page, Math.max(pages, 1)), hasMore: page < pages }}
        at={`${at}?${isRuledOut ? `${query}&show=ruled-out` : query}`}
      />
      <ul>
        {isRuledOut ? (
          <li>
            <a href={`${at}?${query}`}>{say(words.backToFits)}</a>
          </li>
        ) : (
          found.wishes.length + found.without.length > 0 && (
            <li>
              <a href={`${at}?${query}&show=ruled-out`}>{say(words.seeRuledOut)}</a>
            </li>
          )
        )}
        <li>
          <a href={`/find/order${withPlace(keep)}`}>{say(words.howOrdered)}</a>
        </li>
      </ul>
      {otherwise}
    </section>
  )
}

/** How many there are; of more than are held against each other, the nearest. */
const headings = {
  found: { all: words.found, nearest: words.foundNearest },
  ruledOut: { all: words.ruledOut, nearest: words.ruledOutNearest },
}

/** What a failed search says of the need that is not met: the need that was chosen, else the first that was heard. */
export function unmetBy({ found }: Places): { query: URLSearchParams; reason?: 'none' } {
  const { wanted, terms, total } = found
  const needs = wanted.needs.length > 0 ? wanted.needs : terms.flatMap(term => term.needs).slice(0, 1)
  return {
    query: wantedToQuery({ ...wanted, needs: [...needs] }),
    ...(total === 0 ? { reason: 'none' } : {}),
  }
}

function withPage(query: URLSearchParams, page: number): string {
  const copy = new URLSearchParams(query)
  copy.set('page', String(page))
  return copy.toString()
}

/** The drawing, closed until somebody opens it: the list says the same. */
function Drawing({ places: { found }, firstNumber }: { places: Places; firstNumber: number }) {
  const say = useSay()
  const { home, wanted, startsIn, services } = found
  const homeName = wanted.near ?? startsIn?.name
  const placed = services.flatMap((service, at) =>
    service.position
      ? [
          {
            number: firstNumber + at,
            name: service.name,
            href: `#found-${firstNumber + at}`,
            position: service.position,
            isArea: service.position_from === 'area',
          },
        ]
      : [],
  )
  if (home === null || homeName === undefined || placed.length === 0) return null
  return (
    <Details>
      <Details.Summary>{say(words.onMap)}</Details.Summary>
      <Details.Text>
        <FoundMap home={home} homeName={homeName} services={placed} />
      </Details.Text>
    </Details>
  )
}
