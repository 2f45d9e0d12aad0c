/** /groups/:group: one community-led group, with its organiser. */
import { SummaryList, WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { groupToRead } from '../groups.ts'
import { StaffWays } from '../staff-ways.tsx'
import { words } from '../words.ts'

const say = words.en.group

export default screen({
  path: '/groups/:group',
  needs: 'public',
  load: async ({ tx, params, query }) => ({
    group: await groupToRead(tx, params.group),
    place: tx.place,
    keep: placeWords(query),
  }),
  sees: 'nobody',
  page: ({ group, place, keep }) => {
    const rows: [label: string, value: string][] = [
      [say.organiser, group.organiser],
      [say.reach, group.organiser_reach],
      [say.meets, group.meets],
      [say.newcomers, say.welcome[group.newcomers]],
    ]
    return (
      <Page
        title={group.name}
        caption={place.name}
        back={{ href: `/groups${withPlace(keep)}`, text: say.back }}
        isPublic
        isListed={group.is_open}
      >
        <StaffWays
          ways={[
            { href: `/groups/${group.code}/change`, text: 'Change this page', needs: 'hub.change' },
            { href: `/groups/${group.code}/ask`, text: 'Ask the organiser', needs: 'hub.change' },
          ]}
        />
        {!group.is_open && (
          <WarningCallout>
            <WarningCallout.Heading headingLevel="h2">{group.name}</WarningCallout.Heading>
            <p>{say.closed}</p>
          </WarningCallout>
        )}
        <p className="app-own-words">{group.about}</p>
        <SummaryList>
          {rows.map(([label, value]) => (
            <SummaryList.Row key={label}>
              <SummaryList.Key>{label}</SummaryList.Key>
              <SummaryList.Value className="app-own-words">{value}</SummaryList.Value>
            </SummaryList.Row>
          ))}
        </SummaryList>
        {group.hub_code !== null && (
          <p>
            {say.at} <a href={`/hubs/${group.hub_code}${withPlace(keep)}`}>{group.hub}</a>.
          </p>
        )}
        <p className="nhsuk-body-s">
          {say.runByThem}
          {group.confirmed_at && ` ${say.confirmed(asDay(group.confirmed_at))}`}
        </p>
      </Page>
    )
  },
})
