/** Everybody the demonstration offers to be. */
import { Button } from 'nhsuk-react-components'
import { castOnSignIn, luneValley } from '../../../db/town/town.ts'

const cast = castOnSignIn.flatMap(who => luneValley.accounts.filter(account => account.who === who))

export function Cast() {
  return (
    <ul className="app-cast">
      {cast.map(({ who, name, job_title, organisation }) => (
        <li key={who}>
          <form method="post" action={`/demo/as/${who}`}>
            <Button secondary>{name}</Button>
            <p className="nhsuk-body-s">
              {job_title}, {organisation}
            </p>
          </form>
        </li>
      ))}
    </ul>
  )
}
