/** Above a caseload: how much it is, one button to say that they are at their limit, and for whom somebody covers. */
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
        <>
          <p>
            <a href="/caseload/limit">You said that you are at your limit</a>: nobody can be given to you.
          </p>
          {worker.limit.status === 'said' && <TakeBack />}
        </>
      ) : (
        <Form
          to="/caseload/limit"
          look="secondary"
          button="I am at my limit"
          beside={
            <>
              <p>
                It acts at once: your manager is told, and nobody can be given to you until you have talked.
                You can take it back here in one step.
              </p>
              <a href="/caseload/limit">Say what would help first</a>
            </>
          }
        />
      )}
    </>
  )
}

/** Beside the words that it was said: one press, as it was one press. */
export const TakeBack = () => (
  <Form to="/caseload/limit/take-back" look="secondary" button="I am not at my limit: take it back" />
)

const leaveWords = (
  { from_on, until_on, cover }: { from_on: Temporal.PlainDate; until_on: Temporal.PlainDate; cover: string },
  today: Temporal.PlainDate,
) => {
  const isNow = Temporal.PlainDate.compare(from_on, today) <= 0
  return `You are away ${isNow ? '' : `from ${asDate(from_on)} `}until ${asDate(until_on)}, and ${cover} covers. `
}
