/** /people/:person/services: support that fits a person, from what matters to them, with the reason for each. */
import { InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Standing } from '../../directory/standing.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { AddToShortlist } from '../../shortlists/add-to-shortlist.tsx'
import { LogUnmetNeed } from '../../unmet-needs/log-unmet-need.tsx'
import { findPlaces } from '../find-places.ts'
import { PlacesFound, unmetBy } from '../places.tsx'
import { SearchForm } from '../search-form.tsx'
import type { Found, FoundRow } from '../search.ts'
import { personToFindFor } from '../suits/queries.ts'
import { wantedToQuery } from '../wanted.ts'
import { nothingSaid, wantedFor } from '../suits/suits.ts'

export default screen({
  path: '/people/:person/services',
  needs: 'introduction.write',
  load: async ({ tx, actor, params, query }) => {
    const { person, known, setting } = await personToFindFor(tx, actor, { id: params.person, query })
    const { tried, suits, shortlisted } = known
    const asked = wantedFor({ ...known, suits: suits ?? nothingSaid }, query)
    return {
      person,
      suits,
      shortlisted,
      places: await findPlaces(tx, {
        ...asked,
        setting,
        query,
        tried,
        askedBy: 'staff',
        own: person.postcode,
      }),
    }
  },
  sees: ({ person }) => [person.person_id],
  page: ({ person, suits, shortlisted, places }) => {
    const at = `/people/${person.person_id}/services`
    const first = firstNameOf(person)
    return (
      <Page
        title={`Find support for ${first}`}
        caption={nameOf(person)}
        back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
        problems={places.problems}
        wide
      >
        <InsetText>
          {person.what_matters && <p className="app-own-words">{person.what_matters}</p>}
          {suits?.hard && (
            <p className="app-own-words">
              Hard for {first}: {suits.hard}
            </p>
          )}
          {suits?.tried && <p className="app-own-words">Tried before: {suits.tried}</p>}
          <p>
            <a href={`/people/${person.person_id}/what-suits`}>
              {suits
                ? `Change what suits ${first}`
                : `Write down what suits ${first}: then nobody asks twice`}
            </a>
          </p>
        </InsetText>
        <SearchForm
          wanted={places.found.wanted}
          problems={places.problems}
          typed={places.typed}
          counts={places.found.counts}
          startsAt={places.found.wanted.near ?? ''}
        />
        {places.found.home === null && places.problems.length === 0 && (
          <p>We do not know where {first} lives on the map, so distance does not count.</p>
        )}
        <p>
          Offer these as a choice. {first} decides.{' '}
          {shortlisted.length > 0 && (
            <a href={`/people/${person.person_id}/shortlist`}>
              See the {shortlisted.length} on the shortlist
            </a>
          )}
        </p>
        <PlacesFound
          places={places}
          at={at}
          hrefOf={service => `/directory/${service.service_id}`}
          otherwise={<LogUnmetNeed {...unmetBy(places)} person={person.person_id} />}
          beside={service => (
            <>
              <p>
                <Standing service={service} today={places.today} />
              </p>
              <AddToShortlist
                person={person.person_id}
                service={service}
                need={needFor(service, places.found)}
                back={`/people/${person.person_id}/services?${wantedToQuery(places.found.wanted)}`}
                isOn={shortlisted.includes(service.service_id)}
              />
              <p>
                <a
                  href={`/people/${person.person_id}/introductions/new?service=${service.service_id}&need=${needFor(service, places.found)}`}
                >
                  Choose<span className="nhsuk-u-visually-hidden"> {service.name}</span>
                </a>
              </p>
            </>
          )}
        />
      </Page>
    )
  },
})

/** The need an introduction would be for: the first that was asked and the service answers. */
function needFor(service: FoundRow, { terms, wanted }: Found): string {
  const asked = [...wanted.needs, ...terms.flatMap(({ needs }) => needs)]
  return asked.find(need => service.needs.includes(need)) ?? asked[0] ?? service.needs[0] ?? 'other'
}
