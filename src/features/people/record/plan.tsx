/** The plan on a record: strengths, goals and first steps. */
import { asDate } from '../../../ui/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { nudge } from '../../plans/plan.ts'
import type { PersonRecord } from './queries.ts'

export function PlanSection({ record, mayWrite }: { record: PersonRecord; mayWrite: boolean }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">Plan</h2>
      {record.strengths === null && <p>No plan yet.</p>}
      {record.strengths && (
        <p className="app-own-words">
          <strong>Strengths: </strong>
          {record.strengths}
        </p>
      )}
      <ul className="app-timeline">
        {record.goals.map(goal => (
          <li key={goal.goal_id}>
            <strong className="app-own-words">{goal.words}</strong>
            <br />
            Importance {goal.importance ?? 'not asked'}, confidence {goal.confidence ?? 'not asked'}
            {nudge(goal) && !goal.step_done_on && <p>{nudge(goal)}</p>}
            {goal.step && (
              <p>
                First step: {goal.step}
                {goal.step_by && `, ${goal.step_by}`}
                {goal.step_on && `, by ${asDate(goal.step_on)}`}
                <br />
                {goal.step_done_on ? (
                  <Tag text={`Done ${asDate(goal.step_done_on)}`} colour="green" />
                ) : (
                  mayWrite && (
                    <a href={`/people/${record.person_id}/goals/${goal.goal_id}/step-done`}>
                      Tick off<span className="nhsuk-u-visually-hidden">: {goal.step}</span>
                    </a>
                  )
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
