/** Places the person could try, on their own page: each with two answers in one step, and a way to take one back. */
import { Form } from '../../ui/form.tsx'
import { openingWords } from '../directory/facts-in-words.ts'
import { Named } from './named.tsx'
import type { Option } from './queries.ts'
import { words } from './words.ts'

interface PlacesProps {
  options: readonly Option[]
  linkWorker: string
  /** The person's own page. */
  at: string
}

const say = words.en

export function MyPlaces({ options, linkWorker, at }: PlacesProps) {
  if (options.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say.title}</h2>
      <p>{say.hint}</p>
      <ul className="app-cards">
        {options.map(option => (
          <li key={option.option_id}>
            <h3 className="nhsuk-heading-s">{option.name}</h3>
            {option.became && say.became[option.became] && <p>{say.became[option.became]}</p>}
            <PlaceFacts option={option} linkWorker={linkWorker} />
            <Answer option={option} at={`${at}/places/${option.option_id}`} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Why it was chosen, and when, where, what it costs and whom to ring: for the page, and for paper. */
export function PlaceFacts({ option, linkWorker }: { option: Option; linkWorker: string }) {
  const { why, content, address, cost } = option
  const hasTimes = (content.schedules ?? []).length > 0 || content.hours !== undefined
  const facts: [string, string | undefined][] = [
    [say.when, hasTimes ? openingWords(content).replace(/^open /, '') : say.noTimes],
    [say.where, address || say.noAddress],
    [say.join, content.howToJoin],
  ]
  const short = [say.costs[cost], content.phone && `${say.phone} ${content.phone}`].filter(Boolean)
  return (
    <>
      {why && (
        <p className="app-own-words">
          <strong>{say.why(linkWorker)}</strong> {why}
        </p>
      )}
      <ul className="app-place-facts">
        {facts.map(([label, said]) => said && <li key={label}>{`${label}: ${said}`}</li>)}
        <li>{short.join('. ')}</li>
      </ul>
    </>
  )
}

/** One step each. What was said can be taken back. */
function Answer({ option: { answer, name, status }, at }: { option: Option; at: string }) {
  if (answer === 'wanted' || answer === 'declined')
    return (
      <>
        <p>
          <strong>{say.said[answer]}</strong>
        </p>
        <Form to={`${at}/undo`} look="secondary" button={<Named action={say.unsay} name={name} />} />
      </>
    )
  return (
    <div className="app-row">
      {status !== 'closed' && <Form to={`${at}/yes`} button={<Named action={say.want} name={name} />} />}
      <Form to={`${at}/no`} look="secondary" button={<Named action={say.decline} name={name} />} />
    </div>
  )
}
