/** A week, Monday to Sunday, as a timetable to hang on a wall. What we do not know of a day is said. */
import { asDate } from '../../../ui/dates.ts'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { dayNames, everyDay } from '../hours/week.ts'
import type { OnProgramme } from './queries.ts'
import { sessionsOn } from './sessions.ts'

interface TimetableProps {
  services: readonly OnProgramme[]
  monday: Temporal.PlainDate
}

export function Timetable({ services, monday }: TimetableProps) {
  const open = services.filter(({ status }) => status === 'open')
  const days = everyDay.map((name, index) => dayOf(open, { name, date: monday.add({ days: index }) }))
  return (
    <>
      <ResponsiveTable
        caption={`The week from ${asDate(monday)}`}
        rows={days}
        keyOf={({ name }) => name}
        columns={columns}
      />
      <Others
        title="Ask when these are on"
        services={open.filter(({ content }) => (content.schedules ?? []).length === 0)}
        words={({ content }) => content.hours}
      />
      <Others
        title="On a break at the moment"
        services={services.filter(({ status }) => status === 'paused')}
        words={({ content }) => content.alert}
      />
    </>
  )
}

interface Day {
  name: string
  date: Temporal.PlainDate
  on: readonly Timed[]
}

const dayOf = (
  services: readonly OnProgramme[],
  { name, date }: { name: keyof typeof dayNames; date: Temporal.PlainDate },
): Day => ({
  name: dayNames[name],
  date,
  on: onDay(services, date),
})

const columns = [
  {
    heading: 'Day',
    cell: ({ name, date }: Day) => (
      <>
        <strong>{name}</strong> {asDate(date)}
      </>
    ),
  },
  { heading: 'What is on', cell: ({ on }: Day) => <On sessions={on} /> },
]

interface Timed {
  key: string
  opens: string
  words: string
  service: OnProgramme
}

const onDay = (services: readonly OnProgramme[], day: Temporal.PlainDate): Timed[] =>
  services
    .flatMap(service =>
      sessionsOn(service.content.schedules ?? [], day).map((session, index) => ({
        ...session,
        service,
        key: `${service.service_id} ${index}`,
      })),
    )
    .toSorted((one, other) => (one.opens < other.opens ? -1 : one.opens > other.opens ? 1 : 0))

const On = ({ sessions }: { sessions: readonly Timed[] }) =>
  sessions.length === 0 ? (
    <>Nothing that we know of</>
  ) : (
    <ul className="app-place-facts">
      {sessions.map(({ key, words, service }) => (
        <li key={key}>
          {words}: <strong>{service.name}</strong>
          {service.address && `, ${service.address}`}
        </li>
      ))}
    </ul>
  )

interface OthersProps {
  title: string
  services: readonly OnProgramme[]
  words: (service: OnProgramme) => string | undefined
}

function Others({ title, services, words }: OthersProps) {
  if (services.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-s">{title}</h2>
      <ul>
        {services.map(service => (
          <li key={service.service_id}>
            {[service.name, words(service), service.content.phone].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </>
  )
}
