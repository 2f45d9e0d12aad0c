/** The first thing on a record: what matters to the person, in their words. */
import { InsetText } from 'nhsuk-react-components'
import { asDay } from '../../../ui/dates.ts'
import { firstNameOf } from '../person.ts'
import type { PersonRecord } from './queries.ts'

export function WhatMatters({ record, mayWrite }: { record: PersonRecord; mayWrite: boolean }) {
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">What matters to {firstNameOf(record)}</h2>
      {record.what_matters ? (
        <>
          <p className="app-own-words">{record.what_matters}</p>
          {record.what_matters_at && (
            <p className="nhsuk-body-s">In their words, {asDay(record.what_matters_at)}</p>
          )}
        </>
      ) : (
        <p>Not written down yet.</p>
      )}
      {mayWrite && (
        <p>
          <a href={`/people/${record.person_id}/what-matters`}>
            {record.what_matters ? 'Change what matters' : 'Write what matters'}
          </a>
        </p>
      )}
    </InsetText>
  )
}
