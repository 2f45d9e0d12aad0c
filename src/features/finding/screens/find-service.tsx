/** /find/:service: one service, for anybody: what it is, when, where, and how to join. */
import { WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { whereaboutsWords } from '../../directory/outward.ts'
import { ServiceFacts } from '../../directory/service-facts.tsx'
import { Standing } from '../../directory/standing.tsx'
import { aboutService, mapAddress } from '../about-service.ts'
import { placeWords, withPlace } from '../public-place.ts'
import { publicService } from '../public-service.ts'

export default screen({
  path: '/find/:service',
  needs: 'public',
  load: async ({ tx, params, query }) => {
    const service = await publicService(tx, params.service)
    return { service, today: tx.today, publicUrl: tx.publicUrl, place: tx.place, keep: placeWords(query) }
  },
  sees: 'nobody',
  page: ({ service, today, publicUrl, place, keep }) => {
    const { content } = service
    const [where] = content.locations ?? []
    const map = service.position && service.position_from !== 'area' ? mapAddress(service.position) : null
    return (
      <Page
        title={service.name}
        caption={service.organisation_name}
        back={{
          href: `/find${withPlace(keep)}`,
          text: 'Search again',
        }}
        isPublic
        isListed={service.merged_into === null}
      >
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: aboutService(service, `${publicUrl}/find/${service.service_id}`),
          }}
        />
        <p>
          <Standing service={service} today={today} />
        </p>
        {service.merged_into && (
          <WarningCallout>
            <WarningCallout.Heading>This is part of another entry now</WarningCallout.Heading>
            <p>
              <a href={`/find/${service.became}${withPlace(keep)}`}>See what we know today</a>
            </p>
          </WarningCallout>
        )}
        {(service.is_gone || service.status === 'closed') && (
          <WarningCallout>
            <WarningCallout.Heading>Ring before you go</WarningCallout.Heading>
            <p>
              {service.status === 'closed'
                ? 'We have been told that this has closed.'
                : 'Its source no longer has it. It may have closed or moved.'}
            </p>
          </WarningCallout>
        )}
        {content.alert && (
          <WarningCallout>
            <WarningCallout.Heading>Know before you go</WarningCallout.Heading>
            <p className="app-own-words">{content.alert}</p>
          </WarningCallout>
        )}
        <ServiceFacts content={content} whereabouts={whereaboutsWords(service)} />
        {map && where && (
          <p>
            <a href={map} rel="noreferrer">
              See where it is on OpenStreetMap
            </a>
          </p>
        )}
        <p className="nhsuk-body-s">
          {service.checked_on
            ? `Somebody checked this ${asDate(service.checked_on)}.`
            : 'Nobody has checked this yet, so ring before you go.'}{' '}
          It comes from {service.sources.map(({ name, licence }) => `${name} (${licence})`).join(' and ')}.
        </p>
        <p>
          To have somebody with you, ring {place.service_name} on {place.phone}.
        </p>
      </Page>
    )
  },
})
