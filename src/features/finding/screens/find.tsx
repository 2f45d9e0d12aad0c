/** /find: the right place, for anybody, without signing in. */
import { isStaff } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { words as hubs } from '../../hubs/words.ts'
import { LogUnmetNeed } from '../../unmet-needs/log-unmet-need.tsx'
import { findPlaces } from '../find-places.ts'
import { PlacesFound, unmetBy } from '../places.tsx'
import { placeWords, withPlace } from '../public-place.ts'
import { settingOf } from '../setting.ts'
import { SearchForm } from '../search-form.tsx'
import { isAnything, wantedIn } from '../wanted.ts'
import { words } from '../words.ts'

export default screen({
  path: '/find',
  needs: 'public',
  load: async ({ tx, actor, query }) => {
    const asked = wantedIn(query, tx.say)
    const isAsked = isAnything(asked.wanted) || query.has('q')
    return {
      asked,
      places: isAsked
        ? await findPlaces(tx, {
            ...asked,
            query,
            setting: await settingOf(tx, asked.wanted),
            askedBy: isStaff(actor) ? 'staff' : 'public',
          })
        : undefined,
      typed: query,
      place: tx.place,
      keep: placeWords(query),
    }
  },
  sees: 'nobody',
  page: ({ asked, places, typed, place, keep }) => {
    const say = useSay()
    return (
      <Page
        title={say(places ? words.titleFound : words.title)}
        caption={place.name}
        problems={places?.problems ?? asked.problems}
        isPublic
        isListed={places === undefined}
      >
        {!places && (
          <p>
            {say(words.intro, { place: place.name })}{' '}
            <a href={`/hubs${withPlace(keep)}`}>{say(hubs.hubsLink)}</a>
          </p>
        )}
        <SearchForm
          wanted={places?.found.wanted ?? asked.wanted}
          problems={places?.problems ?? asked.problems}
          typed={typed}
          {...(places ? { counts: places.found.counts } : {})}
          hidden={Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        />
        {places && (
          <PlacesFound
            places={places}
            at="/find"
            keep={keep}
            hrefOf={service => `/find/${service.service_id}${withPlace(keep)}`}
            beside={({ content: { phone } }) => (phone ? <p>{say(words.ring, { phone })}</p> : null)}
            otherwise={
              <>
                <p>
                  <Sentence
                    of={words.notThis}
                    filled={{
                      refer: <a href={`/refer-yourself${withPlace(keep)}`}>{say(words.refer)}</a>,
                      service: place.service_name,
                      phone: place.phone,
                      guidelines: <a href={`/guidelines${withPlace(keep)}`}>{say(words.guidelines)}</a>,
                    }}
                  />
                </p>
                <LogUnmetNeed {...unmetBy(places)} />
              </>
            }
          />
        )}
      </Page>
    )
  },
})
