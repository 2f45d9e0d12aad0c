/** How the person of a record is reached, and whether the last message got there. */
import { asDate } from '../../../ui/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { nextAfter, notDelivered } from '../../messages/by-hand/by-hand.ts'
import { BeforeRinging } from '../../messages/by-hand/ring-first.tsx'
import { formats } from '../../messages/formats.ts'
import { whyOtherwise } from '../../messages/ways.ts'
import { spaced } from '../nhs-number.ts'
import { safeContactIn } from '../ringing.ts'
import { reachWays } from '../reach-ways.ts'
import type { PersonRecord } from './queries.ts'

/** Where it is not ordinary print in English. */
const inWords = ({ language, format }: PersonRecord): string =>
  [
    language === 'en' ? '' : (new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language),
    format === 'standard' ? '' : (formats.find(one => one.value === format)?.label ?? ''),
  ]
    .filter(Boolean)
    .join(', ')

export function Reach({ record }: { record: PersonRecord }) {
  const otherwise = whyOtherwise(record, ['email', 'text'])
  const rows = [
    ['Phone', record.phone],
    ['Email', record.email],
    ['Address', [record.address, record.postcode].filter(Boolean).join('\n')],
    ['Another way', safeContactIn(record.safely).other_contact],
    ['Prefers', reachWays[record.prefers]],
    ['We write in', inWords(record)],
    ['Messages', record.is_neutral ? 'Say nothing of why: others may see them' : null],
    ['Date of birth', record.date_of_birth && asDate(record.date_of_birth)],
    ['NHS number', record.nhs_number && spaced(record.nhs_number)],
  ] as const
  return (
    <>
      <h2 className="nhsuk-heading-s">How to reach them</h2>
      {record.undelivered.map(({ fault, second, secondStatus }) => (
        <p key={fault}>
          <Tag text="Not delivered" colour="red" /> {notDelivered(fault)}.{' '}
          {nextAfter({ fault, second, secondStatus, askedThemselves: record.askedThemselves })}
        </p>
      ))}
      {otherwise && <p>{otherwise}.</p>}
      <dl className="app-facts">
        {rows
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="app-own-words">{value}</dd>
            </div>
          ))}
      </dl>
      {record.phone && (
        <>
          <h3 className="nhsuk-heading-xs">Before you ring</h3>
          <BeforeRinging safely={record.safely} isNeutral={record.is_neutral} />
        </>
      )}
    </>
  )
}
