/** /hubs?near=…: the hubs of the place, the nearest first where somebody says a postcode. Nothing of it is kept. */
import { Button, TextInput } from 'nhsuk-react-components'
import { wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { words as page } from '../../../ui/words.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { timeWords } from '../../finding/travel.ts'
import { asked } from '../../finding/words.ts'
import { readPostcode } from '../../people/contact-details.ts'
import { hubsNear } from '../queries.ts'
import { StaffWays } from '../staff-ways.tsx'
import { words } from '../words.ts'

/** The postcode that was typed, or what is wrong with it. Nothing typed asks for nothing. */
function nearIn(query: URLSearchParams, say: Say): { typed: string; near: string | null; problem?: string } {
  const typed = wordsIn(query, 'near')
  if (typed === '') return { typed, near: null }
  const read = readPostcode(typed)
  return 'value' in read
    ? { typed, near: read.value }
    : { typed, near: null, problem: say(asked.postcodeWrong) }
}

export default screen({
  path: '/hubs',
  needs: 'public',
  load: async ({ tx, query }) => {
    const { typed, near, problem } = nearIn(query, tx.say)
    const { hubs, isPlaced } = await hubsNear(tx, near)
    const wrong =
      problem ??
      (near !== null && hubs.length > 0 && !isPlaced
        ? tx.say(asked.postcodeUnknown, { postcode: near })
        : undefined)
    return { typed, wrong, hubs, place: tx.place, keep: placeWords(query) }
  },
  sees: 'nobody',
  page: ({ typed, wrong, hubs, place, keep }) => {
    const say = useSay()
    return (
      <Page
        title={say(words.hubs)}
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
        <p>{say(words.hubsHint)}</p>
        <form method="get" role="search">
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextInput
            id="near"
            name="near"
            label={say(words.near)}
            labelProps={{ size: 's' }}
            hint={say(words.nearHint)}
            defaultValue={typed}
            width={10}
            autoComplete="postal-code"
            {...(wrong === undefined
              ? {}
              : { error: wrong, errorProps: { visuallyHiddenText: say(page.errorBefore) } })}
          />
          <Button secondary>{say(words.nearButton)}</Button>
        </form>
        {hubs.length === 0 ? (
          <p>{say(words.noHubs)}</p>
        ) : (
          <ul className="app-cards">
            {hubs.map(hub => (
              <li key={hub.code}>
                <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-1">
                  <a href={`/hubs/${hub.code}${withPlace(keep)}`}>
                    <InEnglish>{hub.name}</InEnglish>
                  </a>
                </h2>
                {!hub.is_open && (
                  <p className="nhsuk-u-margin-bottom-1">
                    <strong>{say(words.closed)}</strong>
                  </p>
                )}
                <InEnglish as="p" className="nhsuk-u-margin-bottom-1">
                  {hub.about}
                </InEnglish>
                <p>
                  <InEnglish>{[hub.address, hub.postcode].filter(Boolean).join(', ')}</InEnglish>
                  {hub.metres !== null && (
                    <>
                      <br />
                      {say(words.far, { time: timeWords(hub.metres, 'walk', say) })}
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={`/groups${withPlace(keep)}`}>{say(words.groupsLink)}</a>
        </p>
      </Page>
    )
  },
})
