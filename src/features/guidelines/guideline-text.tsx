/** A guideline as anybody reads it, what cannot wait first. */
import { Card } from 'nhsuk-react-components'
import { isEverybody, routes, type Door, type Guideline, type Item } from './guideline.ts'
import { words } from './words.ts'

const w = words.en

export function GuidelineText({ content, place }: { content: Guideline; place: string }) {
  const { suits, doesNotSuit, checkFirst, redFlags, doors, sources } = content
  return (
    <>
      {redFlags.length > 0 && (
        <Card cardType="urgent">
          <Card.Heading>{w.redFlags}</Card.Heading>
          <ul>
            {redFlags.map(({ key, words: what, door, route }) => (
              <li key={key}>
                {what}. <strong>{routes[route]}.</strong> {door}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {isEverybody(content) && (
        <>
          <p>
            {w.ages(content)} {w.area(content.area.join(', '), place)}
          </p>
          <Sentences title={w.agreement} of={content.agreement} />
        </>
      )}
      <Sentences title={w.suits} of={suits} />
      <Items title={w.doesNotSuit} of={doesNotSuit} />
      <Items title={w.checkFirst} of={checkFirst} />
      {doors.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{w.doors}</h2>
          <ul>
            {doors.map(door => (
              <li key={door.title}>
                <DoorText {...door} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Sentences title={w.sources} of={sources} />
    </>
  )
}

const Sentences = ({ title, of }: { title: string; of: readonly string[] }) =>
  of.length === 0 ? null : (
    <>
      <h2 className="nhsuk-heading-m">{title}</h2>
      <ul>
        {of.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )

const Items = ({ title, of }: { title: string; of: readonly Item[] }) =>
  of.length === 0 ? null : (
    <>
      <h2 className="nhsuk-heading-m">{title}</h2>
      <dl className="nhsuk-summary-list">
        {of.map(({ key, words: what, door }) => (
          <div key={key} className="nhsuk-summary-list__row">
            <dt className="nhsuk-summary-list__key">{what}</dt>
            <dd className="nhsuk-summary-list__value">{door}</dd>
          </div>
        ))}
      </dl>
    </>
  )

/** One other door: who, what for, and how to reach them. */
export const DoorText = ({ title, words: what, phone, url }: Door) => (
  <>
    {url === '' ? (
      <strong>{title}</strong>
    ) : (
      <a href={url} rel="noreferrer">
        {title}
      </a>
    )}
    : {what}.
    {phone !== '' && (
      <>
        {' '}
        Ring <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone.replaceAll(' ', '\u00A0')}</a>.
      </>
    )}
  </>
)
