/** A guideline as anybody reads it, what cannot wait first. */
import { Card } from 'nhsuk-react-components'
import { InEnglish } from '../../ui/in-english.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useSay } from '../../ui/setting.ts'
import { words as page } from '../../ui/words.ts'
import { isEverybody, type Door, type Guideline, type Item } from './guideline.ts'
import { agesWords, areaWords, words } from './words.ts'

export function GuidelineText({ content, place }: { content: Guideline; place: string }) {
  const say = useSay()
  const { suits, doesNotSuit, checkFirst, redFlags, doors, sources } = content
  return (
    <>
      {redFlags.length > 0 && (
        <Card cardType="urgent">
          <Card.Heading visuallyHiddenText={say(page.urgent)}>{say(words.redFlags)}</Card.Heading>
          <ul>
            {redFlags.map(({ key, words: what, door, route }) => (
              <li key={key}>
                <InEnglish>{what}.</InEnglish> <strong>{say(words[route])}.</strong>{' '}
                <InEnglish>{door}</InEnglish>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {isEverybody(content) && (
        <>
          <p>
            {agesWords(content, say)} {areaWords(content.area, place, say)}
          </p>
          <Sentences title={say(words.agreement)} of={content.agreement} />
        </>
      )}
      <Sentences title={say(words.suits)} of={suits} />
      <Items title={say(words.doesNotSuit)} of={doesNotSuit} />
      <Items title={say(words.checkFirst)} of={checkFirst} />
      {doors.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{say(words.doors)}</h2>
          <ul>
            {doors.map(door => (
              <li key={door.title}>
                <DoorText {...door} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Sentences title={say(words.sources)} of={sources} />
    </>
  )
}

const Sentences = ({ title, of }: { title: string; of: readonly string[] }) =>
  of.length === 0 ? null : (
    <>
      <h2 className="nhsuk-heading-m">{title}</h2>
      <ul>
        {of.map(sentence => (
          <li key={sentence}>
            <InEnglish>{sentence}</InEnglish>
          </li>
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
            <dt className="nhsuk-summary-list__key">
              <InEnglish>{what}</InEnglish>
            </dt>
            <dd className="nhsuk-summary-list__value">
              <InEnglish>{door}</InEnglish>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )

/** One other door: who, what for, and how to reach them. */
export const DoorText = ({ title, words: what, phone, url }: Door) => (
  <>
    <InEnglish>
      {url === '' ? (
        <strong>{title}</strong>
      ) : (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      )}
      : {what}.
    </InEnglish>
    {phone !== '' && (
      <>
        {' '}
        <Sentence
          of={words.ring}
          filled={{
            phone: (
              <a href={`tel:${phone.replaceAll(' ', '')}`} dir="ltr">
                {phone.replaceAll(' ', '\u00A0')}
              </a>
            ),
          }}
        />
      </>
    )}
  </>
)
