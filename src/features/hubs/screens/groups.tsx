/** /groups: the groups that people of the place run themselves. */
import { screen } from '../../../platform/screen/screen.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { groupsByName } from '../groups.ts'
import { StaffWays } from '../staff-ways.tsx'
import { groupWords, words } from '../words.ts'

export default screen({
  path: '/groups',
  needs: 'public',
  load: async ({ tx, query }) => ({
    groups: await groupsByName(tx),
    place: tx.place,
    keep: placeWords(query),
  }),
  sees: 'nobody',
  page: ({ groups, place, keep }) => {
    const say = useSay()
    return (
      <Page
        title={say(groupWords.groups)}
        caption={place.name}
        back={{ href: `/hubs${withPlace(keep)}`, text: say(words.hubsBack) }}
        isPublic
      >
        <StaffWays ways={[{ href: '/groups/new', text: 'Add a group', needs: 'hub.change' }]} />
        <p>{say(groupWords.groupsHint)}</p>
        {groups.length === 0 && <p>{say(groupWords.noGroups)}</p>}
        <ul className="app-cards">
          {groups.map(group => (
            <li key={group.code}>
              <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-1">
                <a href={`/groups/${group.code}${withPlace(keep)}`}>
                  <InEnglish>{group.name}</InEnglish>
                </a>
              </h2>
              <InEnglish as="p" className="app-own-words">
                {group.meets}
              </InEnglish>
            </li>
          ))}
        </ul>
      </Page>
    )
  },
})
