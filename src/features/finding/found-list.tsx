/** The services that were found, as a numbered list of cards with the reasons for each; and what to do where none was. */
import { Card } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Places } from './find-places.ts'
import { reasonsFor, ruledOutBy, type Frame } from './reasons.ts'
import type { Found, FoundRow } from './search.ts'

interface FoundListProps {
  found: Found
  today: Temporal.PlainDate
  /** Of the first service on the page, from 1. */
  firstNumber: number
  hrefOf: (service: FoundRow) => string
  /** Beside the reasons: tags, buttons. */
  beside?: (service: FoundRow) => ReactNode
  isRuledOut?: boolean
}

export function FoundList({ found, today, firstNumber, hrefOf, beside, isRuledOut = false }: FoundListProps) {
  const frame: Frame = { wanted: found.wanted, terms: found.terms, wishes: found.wishes, today }
  return (
    <ol className="app-cards" start={firstNumber}>
      {found.services.map((service, at) => (
        <li key={service.service_id} id={`found-${firstNumber + at}`}>
          <Card>
            <Card.Heading headingLevel="h3" size="s">
              <span className="app-number" aria-hidden="true">
                {firstNumber + at}
              </span>{' '}
              <a href={hrefOf(service)}>{service.name}</a>
            </Card.Heading>
            <p>
              {service.organisation_name !== service.name && <>{service.organisation_name}. </>}
              {service.address}
            </p>
            <p className="app-own-words">{shortened(service.content.description ?? '')}</p>
            <p className="nhsuk-u-visually-hidden">{isRuledOut ? 'Why not:' : 'Why it is here:'}</p>
            <ul>
              {(isRuledOut ? ruledOutBy(service, found) : reasonsFor(service, frame)).map(reason => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            {beside?.(service)}
          </Card>
        </li>
      ))}
    </ol>
  )
}

const most = 220

/** The first sentences, up to about two lines. */
function shortened(words: string): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

interface NothingFitsProps {
  places: Pick<Places, 'found' | 'loosenings' | 'isAtLeast'>
  /** The page's own address, without a question mark. */
  at: string
  /** Kept in every address of the page. */
  keep: Readonly<Record<string, string>>
}

/** Nothing fits: what would, if one wish were let go. */
export function NothingFits({ places: { found, loosenings, isAtLeast }, at, keep }: NothingFitsProps) {
  return (
    <>
      <p>Nothing we know of fits all of this.</p>
      {loosenings.length > 0 && (
        <>
          <p>You could let go of one thing:</p>
          <ul>
            {loosenings.map(({ label, services, query }) => (
              <li key={label}>
                <a href={`${at}?${new URLSearchParams([...query, ...Object.entries(keep)])}`}>
                  Without “{label}”: {isAtLeast && 'at least '}
                  {services} {services === 1 ? 'place' : 'places'}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {found.wanted.q !== '' && loosenings.length === 0 && (
        <p>Try fewer words, other words or a need from the list.</p>
      )}
    </>
  )
}
