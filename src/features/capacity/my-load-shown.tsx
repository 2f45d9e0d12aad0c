/** Above a caseload: how much it is, one button to say that it is enough, and for whom somebody covers. */
import { asDate } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import type { MyLoadShown } from './my-load.ts'
import { loadWords } from './worker.ts'

export function MyLoad({
  load: { worker, coversFor },
  today,
}: {
  load: MyLoadShown
  today: Temporal.PlainDate
}) {
  if (!worker) return null
  return (
    <>
      <p>
        {loadWords(worker)}. {worker.leave && leaveWords(worker.leave, today)}
        <a href="/caseload/leave">{worker.leave ? 'Change your leave' : 'Enter leave'}</a>
      </p>
      {coversFor.map(({ account_id, name, leave }) => (
        <p key={account_id}>
          You cover for {name} until {leave && asDate(leave.until_on)}. News of their people reaches you too.
        </p>
      ))}
      {worker.limit ? (
        <p>
          <a href="/caseload/limit">You said that you are at your limit</a>: nobody can be given to you.
        </p>
      ) : (
        <Form
          to="/caseload/limit"
          look="secondary"
          button="I am at my limit"
          beside={<a href="/caseload/limit">Say what would help first</a>}
        />
      )}
    </>
  )
}

const leaveWords = (
  { from_on, until_on, cover }: { from_on: Temporal.PlainDate; until_on: Temporal.PlainDate; cover: string },
  today: Temporal.PlainDate,
) => {
  const isNow = Temporal.PlainDate.compare(from_on, today) <= 0
  return `You are away ${isNow ? '' : `from ${asDate(from_on)} `}until ${asDate(until_on)}, and ${cover} covers. `
}
