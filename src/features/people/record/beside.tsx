/** The column beside a record: who supports them, how to reach them, and what is done more rarely. */
import { asDate } from '../../../ui/dates.ts'
import { firstNameOf } from '../person.ts'
import { OpenConcerns, RaiseConcern } from '../../safeguarding/open-lines.tsx'
import { Reach } from './how-to-reach.tsx'
import { ProfileBeside } from './profile.tsx'
import type { PersonRecord } from './queries.ts'
import { Support } from './support.tsx'

interface Seen {
  record: PersonRecord
  mayWrite: boolean
  mayHandOver: boolean
  today: Temporal.PlainDate
}

export function Beside({ record, mayWrite, mayHandOver, today }: Seen) {
  const at = `/people/${record.person_id}`
  const isOpen = record.support_status === 'open'
  return (
    <>
      <Support record={record} />
      <h2 className="nhsuk-heading-s">Wellbeing</h2>
      <p>
        <a href={`${at}/wellbeing`}>
          {record.measures[0]
            ? `Asked ${record.measures.length === 1 ? 'once' : `${record.measures.length} times`}, last on ${asDate(record.measures[0].asked_on)}`
            : 'Not asked yet'}
        </a>
      </p>
      <Reach record={record} />
      <p>
        <a href={`${at}/attempts`}>Attempts to reach them</a>
      </p>
      <OpenConcerns concerns={record.concerns} now={record.now} />
      <RaiseConcern query={{ person: record.person_id }} />
      {mayWrite && record.support_id && (
        <p>
          <a href={`${at}/details`}>Change details, or send a new link</a>
        </p>
      )}
      <ProfileBeside record={record} mayWrite={mayWrite && record.support_id !== null} today={today} />
      <p>
        <a href={`${at}/letter`}>Print a letter to {firstNameOf(record)}</a>
      </p>
      <p>
        <a href={`${at}/card`}>Print a card for their wallet</a>
      </p>
      {mayHandOver && isOpen && (
        <p>
          <a href={`${at}/hand-over`}>Hand over to another link worker</a>
        </p>
      )}
      {mayWrite && record.support_id && (
        <p>
          {isOpen ? (
            <a href={`${at}/end`}>End the support</a>
          ) : (
            <a href={`${at}/come-back`}>They have come back</a>
          )}
        </p>
      )}
    </>
  )
}
