/** Beside a record: what they need to take part, how to contact them safely, and what nobody has asked yet. */
import { flagsOf } from '../profile/flags.ts'
import { stillToAsk } from '../profile/still-to-ask.ts'
import { ToAskList } from '../profile/to-ask-list.tsx'
import { firstNameOf } from '../person.ts'
import type { PersonRecord } from './queries.ts'

interface Seen {
  record: PersonRecord
  mayWrite: boolean
  today: Temporal.PlainDate
}

/** As many as fit a glance. */
const inSight = 3

export function ProfileBeside({ record, mayWrite, today }: Seen) {
  const at = `/people/${record.person_id}/profile`
  const { access, contact } = flagsOf(record.profile, today)
  return (
    <>
      <Flag title="Needs to take part" lines={access} />
      <Flag title="Safe contact" lines={contact} />
      <p>
        <a href={at}>All about {firstNameOf(record)}</a>
      </p>
      {record.support_id !== null && (
        <ToAskList
          asks={stillToAsk(record.profile, { today, careful: record.careful })}
          at={at}
          mayWrite={mayWrite}
          most={inSight}
        />
      )}
    </>
  )
}

function Flag({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-s">{title}</h2>
      <ul>
        {lines.map(line => (
          <li key={line} className="app-own-words">
            {line}
          </li>
        ))}
      </ul>
    </>
  )
}
