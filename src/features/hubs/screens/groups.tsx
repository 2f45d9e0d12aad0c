/** /groups: the groups that people of the place run themselves. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { groupsByName } from '../groups.ts'
import { StaffWays } from '../staff-ways.tsx'
import { words } from '../words.ts'

const say = words.en

export default screen({
  path: '/groups',
  needs: 'public',
  load: async ({ tx, query }) => ({
    groups: await groupsByName(tx),
    place: tx.place,
    keep: placeWords(query),
  }),
  sees: 'nobody',
  page: ({ groups, place, keep }) => (
    <Page
      title={say.groups}
      caption={place.name}
      back={{ href: `/hubs${withPlace(keep)}`, text: say.hubsBack }}
      isPublic
    >
      <StaffWays ways={[{ href: '/groups/new', text: 'Add a group', needs: 'hub.change' }]} />
      <p>{say.groupsHint}</p>
      {groups.length === 0 && <p>{say.noGroupsYet}</p>}
      <ul className="app-cards">
        {groups.map(group => (
          <li key={group.code}>
            <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-1">
              <a href={`/groups/${group.code}${withPlace(keep)}`}>{group.name}</a>
            </h2>
            <p className="app-own-words">{group.meets}</p>
          </li>
        ))}
      </ul>
    </Page>
  ),
})
