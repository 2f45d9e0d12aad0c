/** What was set aside for the person of a record, and what they said to it. */
import { asDay } from '../../../ui/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { statusWords } from '../../shortlists/option.ts'
import type { PersonRecord } from './queries.ts'

export function Shortlist({ record, mayWrite }: { record: PersonRecord; mayWrite: boolean }) {
  const { shortlist, person_id } = record
  if (shortlist.length === 0 && !mayWrite) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">Shortlist</h2>
      {shortlist.length === 0 ? (
        <p>Nothing is set aside yet.</p>
      ) : (
        <ul>
          {shortlist.map(({ option_id, service, status, changed_at }) => (
            <li key={option_id}>
              {service} <Tag {...statusWords[status]} />
              {status !== 'offered' && `, ${asDay(changed_at)}`}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <p>
          <a href={`/people/${person_id}/shortlist`}>Open the shortlist</a>
        </p>
      )}
    </section>
  )
}
