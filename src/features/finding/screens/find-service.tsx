/** /find/:service: one service, for anybody: what it is, when, where, and how to join. */
import { WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { words as page } from '../../../ui/words.ts'
import { whereaboutsWords } from '../../directory/outward.ts'
import { ServiceFacts } from '../../directory/service-facts.tsx'
import { Standing } from '../../directory/standing.tsx'
import { aboutService, mapAddress } from '../about-service.ts'
import { placeWords, withPlace } from '../public-place.ts'
import { publicService } from '../public-service.ts'
import { one as words } from '../words.ts'

export default screen({
  path: '/find/:service',
  needs: 'public',
  load: async ({ tx, params, query }) => {
    const service = await publicService(tx, params.service)
    return { service, today: tx.today, publicUrl: tx.publicUrl, place: tx.place, keep: placeWords(query) }
  },
  sees: 'nobody',
  page: ({ service, today, publicUrl, place, keep }) => {
    const say = useSay()
    const { content } = service
    const [where] = content.locations ?? []
    const map = service.position && service.position_from !== 'area' ? mapAddress(service.position) : null
    return (
      <Page
        title={service.name}
        caption={service.organisation_name}
        back={{
          href: `/find${withPlace(keep)}`,
          text: say(words.again),
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
            <Heading>{say(words.merged)}</Heading>
            <p>
              <a href={`/find/${service.became}${withPlace(keep)}`}>{say(words.seeToday)}</a>
            </p>
          </WarningCallout>
        )}
        {(service.is_gone || service.status === 'closed') && (
          <WarningCallout>
            <Heading>{say(words.ringFirst)}</Heading>
            <p>{say(service.status === 'closed' ? words.hasClosed : words.sourceLost)}</p>
          </WarningCallout>
        )}
        {content.alert && (
          <WarningCallout>
            <Heading>{say(words.know)}</Heading>
            <InEnglish as="p" className="app-own-words">
              {content.alert}
            </InEnglish>
          </WarningCallout>
        )}
        <ServiceFacts content={content} whereabouts={whereaboutsWords(service, say)} />
        {map && where && (
          <p>
            <a href={map} rel="noreferrer">
              {say(words.onMap)}
            </a>
          </p>
        )}
        <p className="nhsuk-body-s">
          {service.checked_on
            ? say(words.checked, { day: say.date(service.checked_on) })
            : say(words.notChecked)}{' '}
          {say(words.comesFrom, {
            sources: say.list(
              service.sources.map(({ name, licence }) => say(words.source, { name, licence })),
            ),
          })}
        </p>
        <p>{say(words.withYou, { service: place.service_name, phone: place.phone })}</p>
      </Page>
    )
  },
})

const Heading = ({ children }: { children: string }) => (
  <WarningCallout.Heading visuallyHiddenText={useSay()(page.important)}>{children}</WarningCallout.Heading>
)
