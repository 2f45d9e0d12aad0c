/** /groups/:group: one community-led group, with its organiser. */
import { SummaryList, WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { words as page } from '../../../ui/words.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { groupToRead } from '../groups.ts'
import { StaffWays } from '../staff-ways.tsx'
import { groupWords as words, welcomeWords } from '../words.ts'

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
    const say = useSay()
    const theirs: [label: string, value: string][] = [
      [say(words.organiser), group.organiser],
      [say(words.reach), group.organiser_reach],
      [say(words.meets), group.meets],
    ]
    return (
      <Page
        title={group.name}
        caption={place.name}
        back={{ href: `/groups${withPlace(keep)}`, text: say(words.back) }}
        isPublic
        isTitleEnglish
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
            <WarningCallout.Heading headingLevel="h2" visuallyHiddenText={say(page.important)}>
              <InEnglish>{group.name}</InEnglish>
            </WarningCallout.Heading>
            <p>{say(words.closed)}</p>
          </WarningCallout>
        )}
        <InEnglish as="p" className="app-own-words">
          {group.about}
        </InEnglish>
        <SummaryList>
          {theirs.map(([label, value]) => (
            <SummaryList.Row key={label}>
              <SummaryList.Key>{label}</SummaryList.Key>
              <SummaryList.Value className="app-own-words">
                <InEnglish>{value}</InEnglish>
              </SummaryList.Value>
            </SummaryList.Row>
          ))}
          <SummaryList.Row>
            <SummaryList.Key>{say(words.newcomers)}</SummaryList.Key>
            <SummaryList.Value>{say(welcomeWords[group.newcomers])}</SummaryList.Value>
          </SummaryList.Row>
        </SummaryList>
        {group.hub_code !== null && (
          <p>
            <Sentence
              of={words.at}
              filled={{
                hub: (
                  <a href={`/hubs/${group.hub_code}${withPlace(keep)}`}>
                    <InEnglish>{group.hub}</InEnglish>
                  </a>
                ),
              }}
            />
          </p>
        )}
        <p className="nhsuk-body-s">
          {say(words.runByThem)}
          {group.confirmed_at && ` ${say(words.confirmed, { day: say.day(group.confirmed_at) })}`}
        </p>
      </Page>
    )
  },
})
