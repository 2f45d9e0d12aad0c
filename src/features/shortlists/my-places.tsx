/** Places the person could try, on their own page: each with two answers in one step, and a way to take one back. */
import type { ReactElement } from 'react'
import { Form } from '../../ui/form.tsx'
import { hoursInWords } from '../directory/facts-in-words.ts'
import { Named } from './named.tsx'
import type { Option } from './queries.ts'
import { useSay } from '../../ui/setting.ts'
import { InEnglish, PartlyEnglish } from '../../ui/in-english.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { becameWords, costSaid, saidWords, words } from './words.ts'

interface PlacesProps {
  options: readonly Option[]
  linkWorker: string
  /** The person's own page. */
  at: string
}

export function MyPlaces({ options, linkWorker, at }: PlacesProps) {
  const say = useSay()
  if (options.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say(words.title)}</h2>
      <p>{say(words.hint)}</p>
      <ul className="app-cards">
        {options.map(option => (
          <li key={option.option_id}>
            <h3 className="nhsuk-heading-s">{option.name}</h3>
            <Became of={option.became} />
            <PlaceFacts option={option} linkWorker={linkWorker} />
            <Answer option={option} at={`${at}/places/${option.option_id}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What has happened to a place since it was put on the list. */
export function Became({ of }: { of: Option['became'] }) {
  const say = useSay()
  const message = of && becameWords[of]
  return message ? <p>{say(message)}</p> : null
}

/** Why it was chosen, and when, where, what it costs and whom to ring: for the page, and for paper. */
export function PlaceFacts({ option, linkWorker }: { option: Option; linkWorker: string }) {
  const say = useSay()
  const { why, content, address, cost } = option
  const hours = hoursInWords(content, say)
  const facts: [string, ReactElement | string | undefined][] = [
    [
      say(words.when),
      hours === '' ? say(words.noTimes) : <PartlyEnglish key="when" words={hours} english={content.hours} />,
    ],
    [say(words.where), address || say(words.noAddress)],
    [say(words.join), content.howToJoin && <InEnglish key="join">{content.howToJoin}</InEnglish>],
  ]
  const costs = say(costSaid[cost])
  return (
    <>
      {why && (
        <p className="app-own-words">
          <strong>{say(words.why, { linkWorker })}</strong> <InEnglish>{why}</InEnglish>
        </p>
      )}
      <ul className="app-place-facts">
        {facts.map(
          ([what, fact]) =>
            fact && (
              <li key={what}>
                <Sentence of={words.fact} filled={{ what, fact }} />
              </li>
            ),
        )}
        <li>{content.phone ? say(words.costAndPhone, { costs, phone: content.phone }) : costs}</li>
      </ul>
    </>
  )
}

/** One step each. What was said can be taken back. */
function Answer({ option: { answer, name, status }, at }: { option: Option; at: string }) {
  const say = useSay()
  if (answer === 'wanted' || answer === 'declined')
    return (
      <>
        <p>
          <strong>{say(saidWords[answer])}</strong>
        </p>
        <Form to={`${at}/undo`} look="secondary" button={<Named action={say(words.unsay)} name={name} />} />
      </>
    )
  return (
    <div className="app-row">
      {status !== 'closed' && (
        <Form to={`${at}/yes`} button={<Named action={say(words.want)} name={name} />} />
      )}
      <Form to={`${at}/no`} look="secondary" button={<Named action={say(words.decline)} name={name} />} />
    </div>
  )
}
