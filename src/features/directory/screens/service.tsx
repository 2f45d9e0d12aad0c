/** /directory/:service: one service, and where we know it from. */
import { SummaryList, WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { fieldLabel, inWords } from '../fields.ts'
import { whereaboutsWords } from '../outward.ts'
import type { Field } from '../together.ts'
import { serviceToRead } from '../queries.ts'

type Service = Awaited<ReturnType<typeof serviceToRead>>

/** In the order in which somebody asks. */
const shownFields: readonly Field[] = [
  'needs',
  'eligibility',
  'notFor',
  'minimumAge',
  'maximumAge',
  'cost',
  'costs',
  'schedules',
  'hours',
  'howToJoin',
  'locations',
  'areas',
  'access',
  'languages',
  'phone',
  'email',
  'url',
  'contacts',
  'attributes',
]

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
      {service.merged_into && (
        <WarningCallout>
          <WarningCallout.Heading>This is part of another entry now</WarningCallout.Heading>
          <p>
            It was found to be the same service.{' '}
            <a href={`/directory/${service.merged_into}`}>See it there</a>
          </p>
        </WarningCallout>
      )}
      {service.is_gone && (
        <WarningCallout>
          <WarningCallout.Heading>Check before you use it</WarningCallout.Heading>
          <p>This service is no longer in its source. It may have closed or moved.</p>
        </WarningCallout>
      )}
      {service.content.alert && (
        <WarningCallout>
          <WarningCallout.Heading>Know before you go</WarningCallout.Heading>
          <p className="app-own-words">{service.content.alert}</p>
        </WarningCallout>
      )}
      <p className="app-own-words">{service.content.description}</p>
      <SummaryList>
        {shownFields
          .filter(field => service.content[field] !== undefined)
          .map(field => (
            <SummaryList.Row key={field}>
              <SummaryList.Key>{fieldLabel(field)}</SummaryList.Key>
              <SummaryList.Value className="app-own-words">
                {inWords(field, service.content[field])}
                {field === 'needs' && service.content.needsFrom && ' (suggested from its words)'}
              </SummaryList.Value>
            </SummaryList.Row>
          ))}
        <SummaryList.Row>
          <SummaryList.Key>On the map</SummaryList.Key>
          <SummaryList.Value>{whereaboutsWords(service)}</SummaryList.Value>
        </SummaryList.Row>
      </SummaryList>
      <h2 className="nhsuk-heading-m">Where this is known from</h2>
      <Sources service={service} />
    </Page>
  ),
})

/** Which source says what, and since when. */
function Sources({ service: { entries, origins, content } }: { service: Service }) {
  return (
    <ul>
      {entries.map(entry => {
        const fields = (Object.keys(content) as Field[]).filter(
          field => entries.length === 1 || origins[field] === entry.entry_id,
        )
        return (
          <li key={entry.entry_id}>
            <strong>{entry.source}</strong> ({entry.licence}){entry.is_gone && ', which no longer has it'}
            {fields.length > 0 && `: ${[...new Set(fields.map(fieldLabel))].join(', ').toLowerCase()}`}. Last
            changed {asDay(entry.said_at)}
            {entry.applied_at && `, last read ${asDay(entry.applied_at)}`}.
          </li>
        )
      })}
    </ul>
  )
}
