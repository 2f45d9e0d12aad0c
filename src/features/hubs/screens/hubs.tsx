/** /hubs?near=…: the hubs of the place, the nearest first where somebody says a postcode. Nothing of it is kept. */
import { Button, TextInput } from 'nhsuk-react-components'
import { wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { timeWords } from '../../finding/travel.ts'
import { readPostcode } from '../../people/contact-details.ts'
import { hubsNear } from '../queries.ts'
import { StaffWays } from '../staff-ways.tsx'
import { words } from '../words.ts'

const say = words.en

/** The postcode that was typed, or what is wrong with it. Nothing typed asks for nothing. */
function nearIn(query: URLSearchParams): { typed: string; near: string | null; problem?: string } {
  const typed = wordsIn(query, 'near')
  if (typed === '') return { typed, near: null }
  const read = readPostcode(typed)
  return 'value' in read ? { typed, near: read.value } : { typed, near: null, problem: read.problem }
}

export default screen({
  path: '/hubs',
  needs: 'public',
  load: async ({ tx, query }) => {
    const { typed, near, problem } = nearIn(query)
    const { hubs, isPlaced } = await hubsNear(tx, near)
    const wrong =
      problem ?? (near !== null && hubs.length > 0 && !isPlaced ? say.nearUnknown(near) : undefined)
    return { typed, wrong, hubs, place: tx.place, keep: placeWords(query) }
  },
  sees: 'nobody',
  page: ({ typed, wrong, hubs, place, keep }) => (
    <Page
      title={say.hubs}
      caption={place.name}
      problems={wrong === undefined ? [] : [{ field: 'near', words: wrong }]}
      isPublic
      isListed={typed === ''}
    >
      <StaffWays
        ways={[
          { href: '/hubs/new', text: 'Add a hub', needs: 'hub.change' },
          { href: '/hubs/footfall', text: 'Footfall of all hubs', needs: 'indicator.read' },
        ]}
      />
      <p>{say.hubsHint}</p>
      <form method="get" role="search">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput
          id="near"
          name="near"
          label={say.near}
          labelProps={{ size: 's' }}
          hint={say.nearHint}
          defaultValue={typed}
          width={10}
          autoComplete="postal-code"
          {...(wrong === undefined ? {} : { error: wrong })}
        />
        <Button secondary>{say.nearButton}</Button>
      </form>
      {hubs.length === 0 ? (
        <p>{say.noHubs}</p>
      ) : (
        <ul className="app-cards">
          {hubs.map(hub => (
            <li key={hub.code}>
              <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-1">
                <a href={`/hubs/${hub.code}${withPlace(keep)}`}>{hub.name}</a>
              </h2>
              {!hub.is_open && (
                <p className="nhsuk-u-margin-bottom-1">
                  <strong>{say.closedTitle}.</strong>
                </p>
              )}
              <p className="nhsuk-u-margin-bottom-1">{hub.about}</p>
              <p>
                {[hub.address, hub.postcode].filter(Boolean).join(', ')}
                {hub.metres !== null && (
                  <>
                    <br />
                    {say.far(timeWords(hub.metres, 'walk'))}
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/groups${withPlace(keep)}`}>{say.groupsLink}</a>
      </p>
    </Page>
  ),
})
