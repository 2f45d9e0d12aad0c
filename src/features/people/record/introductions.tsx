/** The introductions on a record: to which services, and how they stand. */
import { asDay } from '../../../ui/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { statusWords } from '../../introductions/introduction.ts'
import type { PersonRecord } from './queries.ts'

export function Introductions({ record }: { record: PersonRecord }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">Introductions</h2>
      {record.introductions.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ul>
          {record.introductions.map(({ introduction_id, service, status, made_at }) => (
            <li key={introduction_id}>
              <a href={`/people/${record.person_id}/introductions/${introduction_id}`}>{service}</a>,{' '}
              {asDay(made_at)} <Tag {...statusWords[status]} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
