/** /directory/:service: one service, and where we know it from. */
import { SummaryList, WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { openingWords } from '../match.ts'
import { needLabel } from '../needs.ts'
import { serviceToRead } from '../queries.ts'

const costs = { free: 'Free', some: 'Some of it costs money', paid: 'Costs money', unknown: 'Not known: ask' }

export default screen({
  path: '/directory/:service',
  needs: 'directory.read',
  load: ({ tx, params }) => serviceToRead(tx, params.service),
  sees: 'nobody',
  page: service => (
    <Page
      title={service.name}
      caption={service.organisation_name}
      back={{ href: '/directory', text: 'Directory' }}
    >
      {service.is_gone && (
        <WarningCallout>
          <WarningCallout.Heading>Check before you use it</WarningCallout.Heading>
          <p>This service is no longer in its source. It may have closed or moved.</p>
        </WarningCallout>
      )}
      <p>{service.description}</p>
      <SummaryList>
        {[
          ['Helps with', service.needs.map(needLabel).join(', ')],
          ['Cost', costs[service.cost]],
          ['Opening', openingWords(service.hours)],
          ['Address', [service.address, service.postcode].filter(Boolean).join(', ')],
          ['Phone', service.phone],
          ['Email', service.email],
          ['Web address', service.url],
          ['Known from', `${service.source} (${service.licence}), ${asDay(service.updated_at)}`],
        ]
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <SummaryList.Row key={label}>
              <SummaryList.Key>{label}</SummaryList.Key>
              <SummaryList.Value className="app-own-words">{value}</SummaryList.Value>
            </SummaryList.Row>
          ))}
      </SummaryList>
    </Page>
  ),
})
