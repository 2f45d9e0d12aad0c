/** What the person of a record looked for and could not get, with a way to look again: there may be something now. */
import { asDay } from '../../../ui/dates.ts'
import { needLabel } from '../../directory/needs.ts'
import { sameSearch } from '../../unmet-needs/filters.ts'
import { reasonWords } from '../../unmet-needs/unmet-need.ts'
import type { PersonRecord } from './queries.ts'

export function UnmetNeeds({ record }: { record: PersonRecord }) {
  if (record.unmetNeeds.length === 0) return null
  const at = `/people/${record.person_id}`
  return (
    <section>
      <h2 className="nhsuk-heading-m">What they could not get</h2>
      <ul>
        {record.unmetNeeds.map(unmet => {
          const need = needLabel(unmet.need)
          return (
            <li key={unmet.unmet_need_id}>
              <a href={`${at}/unmet-needs/${unmet.unmet_need_id}`}>{need}</a>, {asDay(unmet.recorded_at)}:{' '}
              <span className="app-own-words">
                {unmet.looked_for !== '' && `“${unmet.looked_for}”. `}
                {reasonWords(unmet.reasons, unmet.other)}
              </span>
              .{' '}
              <a href={`${at}/services?${sameSearch(unmet)}`}>
                Look again<span className="nhsuk-u-visually-hidden"> for {need.toLowerCase()}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
