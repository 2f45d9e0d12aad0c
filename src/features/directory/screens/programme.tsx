/** /programme?at=<postcode> and /directory/:service/programme: a week at one address, or of one organisation. */
import { Button, TextInput } from 'nhsuk-react-components'
import { wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { readPostcode } from '../../people/contact-details.ts'
import { dayIn } from '../day.ts'
import { servicesAt, servicesOf, mostServices, type OnProgramme } from '../programme/queries.ts'
import { mondayOf } from '../programme/sessions.ts'
import { Timetable } from '../programme/timetable.tsx'
import { serviceToRead } from '../queries.ts'

export const at = screen({
  path: '/programme',
  needs: 'directory.read',
  load: async ({ tx, query }) => {
    const typed = wordsIn(query, 'at')
    const read = readPostcode(typed)
    const postcode = 'value' in read ? read.value : null
    return {
      typed,
      postcode,
      shown: { ...asked(query, tx.today), services: postcode ? await servicesAt(tx, postcode) : [] },
    }
  },
  sees: 'nobody',
  page: ({ typed, postcode, shown }) => (
    <Page
      title={postcode ? `What is on at ${postcode}` : 'What is on at one address'}
      back={{ href: '/directory', text: 'Directory' }}
      wide
    >
      <form method="get" className="app-not-printed">
        <TextInput
          id="at"
          name="at"
          label="Postcode of the venue"
          labelProps={{ size: 's' }}
          width={10}
          defaultValue={typed}
          {...(typed !== '' && !postcode ? { error: 'Enter a full UK postcode, like LA1 1AA' } : {})}
        />
        <Button secondary>Show the week</Button>
      </form>
      {postcode && <Week shown={shown} address={`/programme?at=${encodeURIComponent(postcode)}`} />}
    </Page>
  ),
})

export const ofService = screen({
  path: '/directory/:service/programme',
  needs: 'directory.read',
  load: async ({ tx, params, query }) => {
    const service = await serviceToRead(tx, params.service)
    const services = await servicesOf(tx, service.organisation_name)
    return { service, shown: { ...asked(query, tx.today), services } }
  },
  sees: 'nobody',
  page: ({ service, shown }) => (
    <Page
      title={`The week of ${service.organisation_name}`}
      back={{ href: `/directory/${service.service_id}`, text: 'Back' }}
      wide
    >
      {service.postcode && (
        <p className="app-not-printed">
          <a href={`/programme?at=${encodeURIComponent(service.postcode)}`}>
            Everything at {service.postcode}, whoever runs it
          </a>
        </p>
      )}
      <Week shown={shown} address={`/directory/${service.service_id}/programme?`} />
    </Page>
  ),
})

interface Shown {
  monday: Temporal.PlainDate
  isLarge: boolean
  services: readonly OnProgramme[]
}

/** Which week, and how large: anybody can write anything there. */
function asked(query: URLSearchParams, today: Temporal.PlainDate): Omit<Shown, 'services'> {
  const day = dayIn(query.get('week') ?? '') ?? today
  const isNear = Math.abs(day.year - today.year) <= 10
  return { monday: mondayOf(isNear ? day : today), isLarge: query.get('size') === 'large' }
}

/** The timetable, with the ways to another week and another size. */
function Week({ shown: { monday, isLarge, services }, address }: { shown: Shown; address: string }) {
  if (services.length === 0) return <p>The directory has nothing there. Check the postcode, or ask them.</p>
  const size = isLarge ? 'large' : 'ordinary'
  const to = (week: Temporal.PlainDate, print = size) => `${address}&week=${week.toString()}&size=${print}`
  return (
    <>
      <ul className="app-not-printed app-row">
        <li>
          <a href={to(monday.subtract({ weeks: 1 }))}>The week before</a>
        </li>
        <li>
          <a href={to(monday.add({ weeks: 1 }))}>The week after</a>
        </li>
        <li>
          <a href={to(monday, isLarge ? 'ordinary' : 'large')}>
            {isLarge ? 'Ordinary print' : 'Large print'}
          </a>
        </li>
      </ul>
      {services.length === mostServices && (
        <p>There is more than a page holds: these are the first {mostServices} by name.</p>
      )}
      <div className={`app-sheet app-sheet--${size}`}>
        <p>The week from {asDate(monday)}. Ring before you go: times can change.</p>
        <Timetable services={services} monday={monday} />
      </div>
    </>
  )
}
