/** /directory/:service: one service, and where we know it from. */
import { Button, WarningCallout } from 'nhsuk-react-components'
import { accountOf, reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Star } from '../../shortlists/favourites/star.tsx'
import { asDate, asDay } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { besideService } from '../beside.ts'
import { serviceWithChecks, type CheckedService } from '../checks/queries.ts'
import { dayIn } from '../day.ts'
import { checkWords, WhoSaysWhat } from '../checks/who-says-what.tsx'
import { fieldLabel } from '../fields.ts'
import { ForColleagues } from '../notes/notes.tsx'
import { whereaboutsWords } from '../outward.ts'
import { serviceToRead } from '../queries.ts'
import { ReportsOfService } from '../reports/reports-of-service.tsx'
import { verdicts } from '../reports/report.ts'
import { ServiceFacts } from '../service-facts.tsx'
import { Standing } from '../standing.tsx'
import type { Field } from '../together.ts'

type Service = Awaited<ReturnType<typeof serviceToRead>>

export default screen({
  path: '/directory/:service',
  needs: 'directory.read',
  load: async ({ tx, actor, params }) => ({
    service: await serviceToRead(tx, params.service),
    checked: await serviceWithChecks(tx, params.service),
    beside: await besideService(tx, actor, params.service),
    reader: { accountId: accountOf(actor) ?? '', role: actor.role },
    today: tx.today,
    mayChange: reachOf(actor, 'directory.change') !== undefined,
  }),
  sees: 'nobody',
  page: ({ service, checked, beside, reader, today, mayChange }) => (
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
      <p>
        <Standing service={checked} today={today} />
      </p>
      {service.status === 'paused' && <p>{pausedWords(service.content.pausedUntil)}</p>}
      <ServiceFacts content={service.content} whereabouts={whereaboutsWords(service)} />
      {beside.isFavourite !== null && <Star service={service.service_id} isFavourite={beside.isFavourite} />}
      {beside.notes && <ForColleagues service={service.service_id} notes={beside.notes} reader={reader} />}
      <p>
        <a href={`/directory/${service.service_id}/programme`}>The week of {service.organisation_name}</a>
      </p>
      <IsItTrue service={checked} />
      <ReportsOfService reports={beside.reports} accountId={reader.accountId} />
      {mayChange && <ByHand service={checked} />}
      <h2 className="nhsuk-heading-m">Where this is known from</h2>
      <Sources service={service} />
      <WhoSaysWhat service={checked} />
    </Page>
  ),
})

function pausedWords(until: string | undefined): string {
  const day = dayIn(until)
  return day ? `It takes people again from ${asDate(day)}.` : 'It does not take people at the moment.'
}

/** One click each, for anybody who reads it. */
function IsItTrue({ service: { service_id, version, checks } }: { service: CheckedService }) {
  const at = `/directory/${service_id}`
  const newest = checks.find(check => check.field === null)
  return (
    <>
      <h2 className="nhsuk-heading-m">Is this still true?</h2>
      <p>{newest ? `Last checked ${checkWords(newest)}.` : 'Nobody here has checked it yet.'}</p>
      <Form
        to={`${at}/right`}
        button="Still right"
        look="secondary"
        beside={
          <>
            <Button href={`${at}/wrong`} secondary>
              {verdicts.wrong}
            </Button>
            <Button href={`${at}/closed`} secondary>
              {verdicts.closed}
            </Button>
          </>
        }
      >
        <input type="hidden" name="version" value={version} />
      </Form>
    </>
  )
}

/** What an administrator can do about it. */
const ByHand = ({ service: { service_id, email } }: { service: CheckedService }) => (
  <p>
    <a href={`/directory/${service_id}/change`}>Change this service</a>,{' '}
    <a href={`/directory/${service_id}/categories`}>its categories</a>
    {email && (
      <>
        {' or '}
        <a href={`/directory/${service_id}/ask`}>ask its provider whether it is right</a>
      </>
    )}
  </p>
)

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
            {entry.is_unread && ', whose feed is no longer read'}
            {fields.length > 0 && `: ${[...new Set(fields.map(fieldLabel))].join(', ').toLowerCase()}`}. Last
            changed {asDay(entry.said_at)}
            {entry.applied_at && `, last read ${asDay(entry.applied_at)}`}.
          </li>
        )
      })}
    </ul>
  )
}
