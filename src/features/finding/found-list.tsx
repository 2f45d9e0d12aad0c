/** The services that were found, as a numbered list of cards with the reasons for each; and what to do where none was. */
import { Card } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { InEnglish, PartlyEnglish } from '../../ui/in-english.tsx'
import { useSay } from '../../ui/setting.ts'
import type { Places } from './find-places.ts'
import { reasonsFor, ruledOutBy, type Frame } from './reasons.ts'
import type { Found, FoundRow } from './search.ts'
import { words } from './words.ts'

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
  const say = useSay()
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
            <InEnglish as="p" className="app-own-words">
              {shortened(service.content.description ?? '')}
            </InEnglish>
            <p className="nhsuk-u-visually-hidden">{say(isRuledOut ? words.whyNot : words.why)}</p>
            <ul>
              {(isRuledOut ? ruledOutBy(service, found, say) : reasonsFor(service, frame, say)).map(
                reason => (
                  <li key={reason}>
                    <PartlyEnglish words={reason} english={service.content.hours} />
                  </li>
                ),
              )}
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
  const say = useSay()
  return (
    <>
      <p>{say(words.nothingFits)}</p>
      {loosenings.length > 0 && (
        <>
          <p>{say(words.letGo)}</p>
          <ul>
            {loosenings.map(({ label, services, query }) => (
              <li key={label}>
                <a href={`${at}?${new URLSearchParams([...query, ...Object.entries(keep)])}`}>
                  {say(isAtLeast ? words.withoutAtLeast : words.without, { wish: label, count: services })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {found.wanted.q !== '' && loosenings.length === 0 && <p>{say(words.otherWords)}</p>}
    </>
  )
}
