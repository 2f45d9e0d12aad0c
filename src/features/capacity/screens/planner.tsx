/** /planner: how many link workers does this demand need, at which wait; with the formula and the numbers put in. */
import { Button, TextInput } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { isUuid } from '../../../platform/screen/submission.ts'
import { Page } from '../../../ui/page.tsx'
import { shown, shownPart } from '../../indicators/suppression.ts'
import { demandOf, type Measured, type TeamNamed } from '../demand.ts'
import { Answer } from '../planner-answer.tsx'
import { asked, askedKeys, inFigures, knownFrom, numbersFrom, read, type Known } from '../planner.ts'
import { overWeeks } from '../wait.ts'

export default screen({
  path: '/planner',
  needs: 'planner.read',
  load: async ({ tx, actor, query }) => {
    const typedTeam = query.get('team') ?? ''
    const teamId = isUuid(typedTeam) ? typedTeam : null
    const { teams, measured } = await demandOf(tx, teamId)
    const team = teamId === null ? null : orNotFound(teams.find(({ team_id }) => team_id === teamId))
    // Counts of their own team a manager reads in its lists. Of any other, a small number is hidden.
    const isOwn = team !== null && actor.role === 'manager' && isStaff(actor) && actor.teamId === teamId
    const smallest = tx.place.smallest_count
    const known = knownFrom(measured, count =>
      isOwn ? count : team === null ? shown(count, smallest) : shownPart(count, smallest),
    )
    return { teams, team, measured, known, smallest, ...read(query, numbersFrom(known, measured)) }
  },
  sees: 'nobody',
  page: ({ teams, team, measured, known, smallest, typed, problems, numbers }) => (
    <Page title="How many link workers does this demand need?" wide problems={problems}>
      <p>
        The numbers begin with what {team ? team.name : 'this place'} measured, where there are enough. Change
        any of them. Nothing is kept.
      </p>
      <ForWhom teams={teams} team={team} />
      <form method="get" action="/planner" noValidate>
        {team && <input type="hidden" name="team" value={team.team_id} />}
        {askedKeys.map(key => (
          <TextInput
            key={key}
            id={key}
            name={key}
            label={asked[key].label}
            hint={hints(measured, known, smallest)[key]}
            {...problemWith(problems, key)}
            defaultValue={typed[key]}
            inputMode="decimal"
            width="5"
            autoComplete="off"
          />
        ))}
        <Button>Work it out</Button>
      </form>
      {numbers && <Answer numbers={numbers} known={known} />}
      <h2 className="nhsuk-heading-m" id="cannot">
        What this cannot say
      </h2>
      <ul>
        <li>The long run takes it that as many come, and stay as long, week after week.</li>
        <li>
          How long a support is open is taken from those that ended, or from those that are open now. The
          larger counts.
        </li>
        <li>
          It takes a place as free as soon as a number says so. It does not know why somebody still waits.
        </li>
        <li>It takes referrals to come by chance. Where they come in waves, people wait longer.</li>
        <li>Small counts are not shown, and nothing is worked out from them.</li>
        <li>A weight is a planning aid, and no measure of a person.</li>
      </ul>
    </Page>
  ),
})

/** The whole place or one team: a place with room may have a team without. */
const ForWhom = ({ teams, team }: { teams: readonly TeamNamed[]; team: TeamNamed | null }) =>
  teams.length > 1 && (
    <nav aria-label="For whom">
      <ul className="app-row">
        {[{ team_id: '', name: 'The whole place' }, ...teams].map(({ team_id, name }) => (
          <li key={team_id}>
            {team_id === (team?.team_id ?? '') ? (
              <strong aria-current="true">{name}</strong>
            ) : (
              <a href={team_id === '' ? '/planner' : `/planner?team=${team_id}`}>{name}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )

const problemWith = (problems: readonly { field: string; words: string }[], key: string) => {
  const problem = problems.find(({ field }) => field === key)
  return problem ? { error: problem.words } : {}
}

/** Where each number comes from. */
function hints(measured: Measured, known: Known, smallest: number) {
  const { median, mean, waited } = measured
  const { arrived, open, ended, waiting, weeksOpen } = known
  const words = (count: number | null) => (count === null ? `fewer than ${smallest}` : String(count))
  const stays =
    ended && median !== null && mean !== null
      ? `Of ${ended} that ended in a year half stayed ${inFigures(median)} weeks or less, on average ${inFigures(mean)}.`
      : 'Too few have ended to say how long they stayed.'
  const stillOpen =
    open && arrived
      ? ` Open now: ${open} ÷ ${inFigures(arrived / overWeeks)} a week = ${inFigures(open / (arrived / overWeeks))} weeks.`
      : ''
  const which =
    weeksOpen === null
      ? ' So it begins with the usual 12'
      : ` The larger counts: ${weeksOpen.from === 'open' ? 'those open now' : 'those that ended'}`
  return {
    arrivals: `Referrals in the last ${overWeeks} weeks: ${words(arrived)}, divided by ${overWeeks}`,
    weeks: stays + stillOpen + which,
    waiting: `To be taken on: ${words(waiting)}.${waiting && waited !== null ? ` Half of them have waited ${inFigures(waited)} weeks or longer` : ''}`,
    weight: 'From 1 to 5. What people who are supported now count as, on average',
    each: 'What the managers set, on average; else 58, of 250 people a year who stay 12 weeks',
    wait: 'From being sent to being taken on, on average',
    workers: 'Those who are active now, whatever their hours',
  }
}
