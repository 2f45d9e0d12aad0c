/** Who supports the person of a record, since when, and how it ended. */
import { asDate, asDay, asMoment } from '../../../ui/dates.ts'
import { AskedToGetInTouch } from '../../capacity/asked-shown.tsx'
import { endings, type Ending } from '../../caseload/support.ts'
import type { PersonRecord } from './queries.ts'

export function Support({ record }: { record: PersonRecord }) {
  if (!record.started_at) return <p>Referred, not accepted yet.</p>
  return (
    <>
      <h2 className="nhsuk-heading-s">Link worker</h2>
      <p>
        {record.link_worker}, since {asDay(record.started_at)}
        {record.ended_at && (
          <>
            . Ended {asMoment(record.ended_at)}: {endings[record.ending as Ending]}
            {record.ending !== 'died' && ', the door is open'}
          </>
        )}
      </p>
      {record.support_status === 'open' && <AskedToGetInTouch asked={record.asked} />}
      {record.paused_until && (
        <p>
          They said: not now. Come back on {asDate(record.paused_until)}.{' '}
          <a href={`/people/${record.person_id}/ready`}>They are ready now</a>
        </p>
      )}
      {record.cover && record.support_status === 'open' && (
        <p>
          Away until {asDate(Temporal.PlainDate.from(record.cover.until_on))}. {record.cover.name} covers:{' '}
          {record.cover.phone ?? record.cover.email}
        </p>
      )}
      {record.referral_id && (
        <p>
          <a href={`/referrals/${record.referral_id}`}>The referral</a>
        </p>
      )}
    </>
  )
}
