/** /planner: how many link workers does this demand need, at which wait; with the formula and the numbers put in. */
import { Button, TextInput } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { shown, shownWords } from '../../indicators/suppression.ts'
import { demandOf, type Measured } from '../demand.ts'
import { asked, askedKeys, inFigures, plan, read, waitWords, type Numbers } from '../planner.ts'
import { overWeeks } from '../wait.ts'

export default screen({
  path: '/planner',
  needs: 'planner.read',
  load: async ({ tx, query }) => {
    const measured = await demandOf(tx)
    const smallest = tx.place.smallest_count
    return { measured, smallest, ...read(query, known(measured, smallest)) }
  },
  sees: 'nobody',
  page: ({ measured, smallest, typed, problems, numbers }) => (
    <Page title="How many link workers does this demand need?" wide problems={problems}>
      <p>
        The numbers begin with what this place measured, where there are enough. Change any of them. Nothing
        is kept.
      </p>
      <form method="get" action="/planner" noValidate>
        {askedKeys.map(key => (
          <TextInput
            key={key}
            id={key}
            name={key}
            label={asked[key].label}
            hint={hints(measured, smallest)[key]}
            {...problemWith(problems, key)}
            defaultValue={typed[key]}
            inputMode="decimal"
            width="5"
            autoComplete="off"
          />
        ))}
        <Button>Work it out</Button>
      </form>
      {numbers && <Answer numbers={numbers} />}
      <h2 className="nhsuk-heading-m">What this cannot say</h2>
      <ul>
        <li>
          It is the long run: as many come, and stay as long, week after week. A line that stands now is not
          in it.
        </li>
        <li>Only supports that ended are measured. Those that are open still have often lasted longer.</li>
        <li>It takes referrals to come by chance. Where they come in waves, people wait longer.</li>
        <li>Counts from 1 to {smallest - 1} are not shown, and nothing is worked out from them.</li>
        <li>A weight is a planning aid, and no measure of a person.</li>
      </ul>
    </Page>
  ),
})

const problemWith = (problems: readonly { field: string; words: string }[], key: string) => {
  const problem = problems.find(({ field }) => field === key)
  return problem ? { error: problem.words } : {}
}

/** What was measured, where there is enough of it to be shown. */
function known(measured: Measured, smallest: number): Partial<Numbers> {
  const enough = (count: number) => (shown(count, smallest) ?? 0) > 0
  return {
    ...(enough(measured.arrived) && { arrivals: (shown(measured.arrived, smallest) ?? 0) / overWeeks }),
    ...(enough(measured.ended) && measured.mean !== null && { weeks: measured.mean }),
    ...(enough(measured.people) && { weight: measured.load / measured.people }),
    ...(measured.capacity !== null && { each: Math.round(measured.capacity) }),
    workers: measured.linkWorkers,
  }
}

function hints(measured: Measured, smallest: number) {
  const { ended, median, mean } = measured
  const stays =
    (shown(ended, smallest) ?? 0) > 0 && median !== null && mean !== null
      ? `Half stayed ${inFigures(median)} weeks or less, and on average ${inFigures(mean)}`
      : 'Too few have ended to say how long they stayed'
  return {
    arrivals: `Referrals in the last ${overWeeks} weeks: ${shownWords(measured.arrived, smallest)}, divided by ${overWeeks}`,
    weeks: `${stays}. Supports that ended in a year: ${shownWords(ended, smallest)}`,
    weight: 'From 1 to 5. What people who are supported now count as, on average',
    each: 'What the managers set, on average; else 58, of 250 people a year who stay 12 weeks',
    wait: 'From being sent to being taken on, on average',
    workers: 'Those who are active now, whatever their hours',
  }
}

function Answer({ numbers }: { numbers: Numbers }) {
  const { arrivals, weeks, weight, each, wait, workers } = numbers
  const { live, weighted, filled, needed, now, rows } = plan(numbers)
  return (
    <>
      <h2 className="nhsuk-heading-m" id="answer">
        {needed === 1 ? '1 link worker' : `${needed} link workers`}, so that the wait is {inFigures(wait)}{' '}
        {wait === 1 ? 'week' : 'weeks'} or less
      </h2>
      <p>
        With the {workers} there are, the wait is: {lower(waitWords(now))}.
      </p>
      <h3 className="nhsuk-heading-s">How it is worked out</h3>
      <ul>
        <li>
          Little’s law, L = λ × W: {inFigures(arrivals)} a week × {inFigures(weeks)} weeks = {inFigures(live)}{' '}
          people at once
        </li>
        <li>
          Weighted: {inFigures(live)} × {inFigures(weight)} = {inFigures(weighted)}
        </li>
        <li>
          Places: {inFigures(weighted)} ÷ {inFigures(each)} = {inFigures(weighted / each)}, so {filled} link{' '}
          {filled === 1 ? 'worker is' : 'workers are'} full with them
        </li>
        <li>
          The wait: Erlang’s chance that all places are taken × {inFigures(weeks)} weeks ÷ the places that are
          left over
        </li>
      </ul>
      <ResponsiveTable
        caption="The wait with more and with fewer link workers"
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

const lower = (words: string): string => words.replace(/^./, letter => letter.toLowerCase())
