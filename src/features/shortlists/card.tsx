/** One option on a shortlist, as a link worker weighs it with the person. */
import { Button, Card } from 'nhsuk-react-components'
import { asDay } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { Tag } from '../../ui/tag.tsx'
import { distanceWords, openingWords, reasonsFor } from '../directory/facts-in-words.ts'
import { Notes } from '../directory/notes/notes.tsx'
import { Standing } from '../directory/standing.tsx'
import { accessWords, costWords, joinWords } from './facts.ts'
import { tell } from './history.ts'
import { Named } from './named.tsx'
import { statusWords } from './option.ts'
import type { Shortlisted } from './queries.ts'
import { WhatBecame } from './standing.tsx'

interface CardProps {
  option: Shortlisted
  /** What the person is called. */
  person: string
  today: Temporal.PlainDate
}

export function OptionCard({ option, person, today }: CardProps) {
  const at = `/people/${option.person_id}/shortlist/options/${option.option_id}`
  const { name, answer, why, need, notes, events } = option
  const newest = events[0]
  return (
    <Card>
      <Card.Heading headingLevel="h2" size="s">
        {option.position}. <a href={`/directory/${option.service_id}`}>{name}</a>
      </Card.Heading>
      <p>
        <Tag {...statusWords[answer]} /> <Standing service={option} today={today} />
      </p>
      <WhatBecame option={option} />
      {why && (
        <p className="app-own-words">
          <strong>Why you chose it for {person}:</strong> {why}
        </p>
      )}
      <ul>
        {reasonsOf(option).map(reason => (
          <li key={reason}>{reason}</li>
        ))}
        {option.address && <li>{option.address}</li>}
        <li>Access: {accessWords(option.content)}</li>
        <li>How to join: {joinWords(option.content)}</li>
      </ul>
      {notes.length > 0 && (
        <>
          <h3 className="nhsuk-heading-xs">What colleagues say</h3>
          <Notes notes={notes} />
        </>
      )}
      {newest && (
        <p className="nhsuk-body-s">
          {tell(newest, person)}, {asDay(newest.at)}
        </p>
      )}
      <Form
        to={`${at}/off`}
        look="secondary"
        button={<Named action="Take off" name={name} />}
        beside={
          <>
            <Button href={at} secondary>
              <Named action="Write why, or what they said" name={name} />
            </Button>
            {option.status !== 'closed' && (
              <Button href={introduceAt(option.person_id, option.service_id, need ?? option.needs[0])}>
                <Named action="Introduce them" name={name} />
              </Button>
            )}
          </>
        }
      />
    </Card>
  )
}

/** The reasons in words, with the need where one was asked for. */
function reasonsOf(option: Shortlisted): string[] {
  if (option.need !== null && option.needs.includes(option.need)) return reasonsFor(option, option.need)
  return [
    distanceWords(option),
    `cost: ${costWords(option.cost, option.content)}`,
    openingWords(option.content),
  ]
}

const introduceAt = (person: string, service: string, need = 'other') =>
  `/people/${person}/introductions/new?service=${service}&need=${need}`
