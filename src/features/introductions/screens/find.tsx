/** /people/:person/services: support for a need, near home, with the reason for each in words. */
import { Button, Card, InsetText, Select } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { reasonsFor } from '../../directory/match.ts'
import { isNeed, needLabel, needOptions } from '../../directory/needs.ts'
import { servicesFor } from '../../directory/queries.ts'
import { Standing } from '../../directory/standing.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { LogUnmetNeed } from '../../unmet-needs/log-unmet-need.tsx'

export default screen({
  path: '/people/:person/services',
  needs: 'introduction.write',
  load: async ({ tx, actor, params, query }) => {
    const person = await personToRead(tx, actor, 'introduction.write', params.person)
    const need = query.get('need') ?? ''
    if (!isNeed(need))
      return { person, need: null, services: [], isHomeKnown: true, isMore: false, today: tx.today }
    const most = query.get('most') === 'more' ? 60 : 10
    const { services, isHomeKnown } = await servicesFor(tx, need, person.postcode, most)
    return { person, need, services, isHomeKnown, isMore: services.length === 10, today: tx.today }
  },
  sees: ({ person }) => [person.person_id],
  page: ({ person, need, services, isHomeKnown, isMore, today }) => (
    <Page
      title={`Find support for ${firstNameOf(person)}`}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <form method="get">
        <Select
          id="need"
          name="need"
          label="What would they like help with?"
          labelProps={{ size: 's' }}
          defaultValue={need ?? ''}
        >
          <Select.Option value="">Choose a need</Select.Option>
          {needOptions.map(({ value, label }) => (
            <Select.Option key={value} value={value}>
              {label}
            </Select.Option>
          ))}
        </Select>
        <Button secondary>Show support</Button>
      </form>
      {!isHomeKnown && services.length > 0 && (
        <InsetText>
          <p>We do not know where {firstNameOf(person)} lives on the map, so these are in order of name.</p>
        </InsetText>
      )}
      {need !== null && services.length === 0 && (
        <>
          <p>
            The directory has nothing for {needLabel(need).toLowerCase()} yet. Try another need, or ask your
            place administrator to bring in more services.
          </p>
          <LogUnmetNeed query={new URLSearchParams({ need })} reason="none" person={person.person_id} />
        </>
      )}
      {need !== null && services.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">
            {needLabel(need)}
            {isHomeKnown && ': nearest first'}
          </h2>
          <p>Offer these as a choice. {firstNameOf(person)} decides.</p>
          <ul className="app-cards">
            {services.map(service => (
              <li key={service.service_id}>
                <Card>
                  <Card.Heading headingLevel="h3" size="s">
                    {service.name}
                  </Card.Heading>
                  <p>
                    {service.address} <Standing service={service} today={today} />
                  </p>
                  <ul>
                    {reasonsFor(service, need).map(reason => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                  <p>
                    <a
                      href={`/people/${person.person_id}/introductions/new?service=${service.service_id}&need=${need}`}
                    >
                      Choose<span className="nhsuk-u-visually-hidden"> {service.name}</span>
                    </a>
                  </p>
                </Card>
              </li>
            ))}
          </ul>
          <LogUnmetNeed query={new URLSearchParams({ need })} person={person.person_id} />
          {isMore && (
            <p>
              <a href={`/people/${person.person_id}/services?need=${need}&most=more`}>
                Show what is further away
              </a>
            </p>
          )}
        </>
      )}
    </Page>
  ),
})
