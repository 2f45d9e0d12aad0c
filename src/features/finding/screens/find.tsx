/** /find: the right place, for anybody, without signing in. */
import { isStaff } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { LogUnmetNeed } from '../../unmet-needs/log-unmet-need.tsx'
import { findPlaces } from '../find-places.ts'
import { PlacesFound, unmetBy } from '../places.tsx'
import { placeWords, withPlace } from '../public-place.ts'
import { settingOf } from '../setting.ts'
import { SearchForm } from '../search-form.tsx'
import { isAnything, wantedIn } from '../wanted.ts'

export default screen({
  path: '/find',
  needs: 'public',
  load: async ({ tx, actor, query }) => {
    const asked = wantedIn(query)
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
  page: ({ asked, places, typed, place, keep }) => (
    <Page
      title={places ? 'Places that could help' : 'Find something near you'}
      caption={place.name}
      problems={places?.problems ?? asked.problems}
      isPublic
      isListed={places === undefined}
    >
      {!places && (
        <p>
          Groups, clubs, advice and company in {place.name}. You can go to most of them without a referral.
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
          beside={({ content: { phone } }) => (phone ? <p>Ring {phone}</p> : null)}
          otherwise={
            <>
              <p>
                Not what you need? <a href={`/refer-yourself${withPlace(keep)}`}>Ask for support</a>, or ring{' '}
                {place.service_name} on {place.phone}. We can look with you. Or read{' '}
                <a href={`/guidelines${withPlace(keep)}`}>who we can support</a>.
              </p>
              <LogUnmetNeed {...unmetBy(places)} />
            </>
          }
        />
      )}
    </Page>
  ),
})
