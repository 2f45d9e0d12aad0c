/** The planner's answer: how many link workers, the formula with the numbers put in, and the line of today beside it. */
import { ResponsiveTable } from '../../ui/table.tsx'
import { inFigures, lineWeeks, plan, waitWords, type Known, type Numbers, type Plan } from './planner.ts'
import { overWeeks } from './wait.ts'

const people = (count: number): string => (count === 1 ? '1 person' : `${inFigures(count)} people`)
const workersIn = (count: number): string => (count === 1 ? '1 link worker' : `${count} link workers`)
const lower = (words: string): string => words.replace(/^./, letter => letter.toLowerCase())

export function Answer({ numbers, known }: { numbers: Numbers; known: Known }) {
  const { arrivals, weeks, waiting, weight, each, wait, workers } = numbers
  const planned = plan(numbers)
  const { live, wanted, weighted, filled, needed, rows } = planned
  return (
    <>
      <h2 className="nhsuk-heading-m" id="answer">
        {workersIn(needed)}, so that the wait is {inFigures(wait)} {wait === 1 ? 'week' : 'weeks'} or less
      </h2>
      <Today planned={planned} numbers={numbers} known={known} />
      <h3 className="nhsuk-heading-s">How it is worked out</h3>
      <ul>
        <li>
          Little’s law, L = λ × W: {inFigures(arrivals)} a week × {inFigures(weeks)} weeks = {inFigures(live)}{' '}
          people at once
        </li>
        <li>
          With those who wait now: {inFigures(live)} + {waiting} = {inFigures(wanted)}
        </li>
        <li>
          Weighted: {inFigures(wanted)} × {inFigures(weight)} = {inFigures(weighted)}
        </li>
        <li>
          Places: {inFigures(weighted)} ÷ {inFigures(each)} = {inFigures(weighted / each)}, so {filled} link{' '}
          {filled === 1 ? 'worker is' : 'workers are'} full with them
        </li>
        <li>
          The wait in the long run: Erlang’s chance that all places are taken × {inFigures(weeks)} weeks ÷ the
          places that are left over
        </li>
      </ul>
      <ResponsiveTable
        caption="The wait in the long run, with more and with fewer link workers"
        rows={rows}
        keyOf={row => String(row.workers)}
        columns={[
          {
            heading: 'Link workers',
            cell: row =>
              [String(row.workers), row.workers === workers && 'as now', row.workers === needed && 'needed']
                .filter(Boolean)
                .join(', '),
          },
          { heading: 'Wait', cell: row => waitWords(row.at) },
          {
            heading: 'Places taken',
            cell: row => (row.at.share > 1 ? 'More than there are' : `${Math.round(100 * row.at.share)}%`),
          },
        ]}
      />
    </>
  )
}

/** What the model says of the link workers there are, and what the line of today says: where they differ, why. */
function Today({ planned, numbers, known }: { planned: Plan; numbers: Numbers; known: Known }) {
  const { waiting, workers, wait } = numbers
  const { now, places, without } = planned
  const line = lineWeeks(waiting, known.takenOn)
  return (
    <>
      <p>
        With the {workers} there are, the wait in the long run is: {lower(waitWords(now))}.
      </p>
      {waiting > 0 && (
        <p>
          {people(waiting)} {waiting === 1 ? 'waits' : 'wait'} now.{' '}
          {without > 0
            ? `There are places for ${people(places)} in all, so ${without} of them find none.`
            : `There are places for ${people(places)} in all: enough for them too.`}{' '}
          {line !== null &&
            known.takenOn !== null &&
            `${inFigures(known.takenOn / overWeeks)} a week were taken on. So the line takes ${inFigures(waiting)} ÷ ${inFigures(known.takenOn / overWeeks)} = ${inFigures(line)} weeks.`}
        </p>
      )}
      {without === 0 && line !== null && line > wait && (
        <p>
          So more link workers alone do not shorten it: places are free, and people wait.{' '}
          <a href="/planner#cannot">What this cannot say</a> may say why: look at the capacity that was set,
          and at how fast people are taken on.
        </p>
      )}
    </>
  )
}
