/** What a person and their link worker wrote together: what matters, the plan, how they are. */
import { useSay } from '../../../ui/setting.ts'
import { OwnChange } from '../../measures/own-change.tsx'
import type { MyPage } from '../my-page.ts'
import { words } from '../words.ts'

export function Together({ mine }: { mine: MyPage }) {
  const say = useSay()
  return (
    <>
      {mine.what_matters && (
        <>
          <h2 className="nhsuk-heading-m">{say(words.matters)}</h2>
          <p className="app-own-words">{mine.what_matters}</p>
        </>
      )}
      {mine.strengths !== null && (
        <>
          <h2 className="nhsuk-heading-m">{say(words.plan)}</h2>
          {mine.strengths && (
            <p className="app-own-words">
              <strong>{say(words.strengths)}</strong> {mine.strengths}
            </p>
          )}
          <ul>
            {mine.goals.map(goal => (
              <li key={goal.goal_id}>
                <span className="app-own-words">{goal.words}</span>
                {goal.step && (
                  <>
                    <br />
                    {say(words.step)} {goal.step}
                    {goal.step_by && `, ${goal.step_by}`}
                    {goal.step_on && `, ${say.date(goal.step_on)}`}
                    {goal.step_done_on && ` (${say(words.done)})`}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {mine.measures.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{say(words.wellbeing)}</h2>
          <OwnChange measures={mine.measures} />
        </>
      )}
    </>
  )
}
