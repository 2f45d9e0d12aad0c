/** From a calendar (iCalendar, RFC 5545) to rows: each event is one. ical.js reads it. */
import ICAL from 'ical.js'
import { realNow } from '../../../../platform/clock.ts'
import { inBatches, unusable, type Fault, type Row, type StoredFile, type Table } from '../table.ts'
import { wholeText, type Text } from './text.ts'

const columns = [
  'uid',
  'summary',
  'description',
  'location',
  'latitude',
  'longitude',
  'url',
  'organizer',
  'organizer email',
  'dtstart',
  'dtend',
  'rrule',
  'exdates',
  'status',
  'categories',
  'calendar',
]

export async function readCalendar(file: StoredFile, text: Text): Promise<Table[]> {
  const events = eventsIn(await wholeText(text), file.name)
  const masters = new Set(
    events.filter(({ event }) => !isOneDay(event)).map(({ event }) => textIn(event, 'uid')),
  )
  const rows: Row[] = []
  const changed: Fault[] = []
  for (const [index, { event, calendar }] of events.entries()) {
    const number = index + 1
    if (isOneDay(event) && masters.has(textIn(event, 'uid'))) changed.push(onlyOneDay(number))
    else rows.push({ number, cells: cellsOf(event, calendar), record: event.toJSON() })
  }
  const [first] = rows
  if (first && changed.length > 0) first.faults = changed
  return [{ file: file.number, name: file.name, columns, about: rows.length, rows: inBatches(rows) }]
}

/** A day of a repeated event that differs: it is no event of its own. */
const isOneDay = (event: ICAL.Component): boolean => event.hasProperty('recurrence-id')

const onlyOneDay = (row: number): Fault => ({
  row,
  column: 'recurrence-id',
  isWarning: true,
  words: 'This changes one day of a repeated event, so it was left out. Its other days are taken',
})

/** Every event of every calendar in the file, with the calendar’s own name. */
function eventsIn(text: string, file: string): { event: ICAL.Component; calendar: string }[] {
  try {
    const parsed = ICAL.parse(text.trim()) as unknown[]
    const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map(
      one => new ICAL.Component(one as unknown[]),
    )
    return calendars.flatMap(calendar =>
      calendar
        .getAllSubcomponents('vevent')
        .map(event => ({ event, calendar: textIn(calendar, 'x-wr-calname') })),
    )
  } catch {
    throw unusable(
      'The calendar stops making sense: the file may be cut. Get it whole and try again',
      null,
      null,
      file,
    )
  }
}

function cellsOf(event: ICAL.Component, calendar: string): Record<string, string> {
  const [latitude = '', longitude = ''] = textIn(event, 'geo').split(/[;,]/)
  const start = momentIn(event, 'dtstart')
  const rule = textIn(event, 'rrule')
  return {
    uid: textIn(event, 'uid'),
    summary: textIn(event, 'summary'),
    description: textIn(event, 'description'),
    location: textIn(event, 'location'),
    latitude,
    longitude,
    url: textIn(event, 'url'),
    organizer: parameterIn(event.getFirstProperty('organizer'), 'cn'),
    'organizer email': /^mailto:(.*)$/i.exec(textIn(event, 'organizer'))?.[1] ?? '',
    dtstart: start,
    dtend: momentIn(event, 'dtend'),
    rrule: rule,
    exdates: event
      .getAllProperties('exdate')
      .flatMap(property => property.getValues().map(value => momentOf(value, zoneOf(property)).slice(0, 10)))
      .join('; '),
    status: statusOf(textIn(event, 'status'), rule, start),
    categories: event
      .getAllProperties('categories')
      .flatMap(property => property.getValues().map(String))
      .join('; '),
    calendar,
  }
}

/** An event that was once, before today, helps nobody. */
function statusOf(said: string, rule: string, start: string): string {
  const today = realNow().toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  return said === '' && rule === '' && start !== '' && start.slice(0, 10) < today
    ? 'over'
    : said.toLowerCase()
}

function textIn(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name)
  return Array.isArray(value) ? value.join(';') : (value?.toString() ?? '')
}

/** A parameter may be said several times, or not at all. */
const parameterIn = (property: ICAL.Property | null, name: string): string =>
  property ? [property.getFirstParameter(name) ?? ''].flat().join(' ') : ''

function momentIn(event: ICAL.Component, name: string): string {
  const property = event.getFirstProperty(name)
  return property ? momentOf(property.getFirstValue(), zoneOf(property)) : ''
}

const zoneOf = (property: ICAL.Property): string => parameterIn(property, 'tzid')

/** A moment as clocks in the United Kingdom show it, “2026-10-01T18:00”; a whole day as “2026-10-01”. */
function momentOf(value: unknown, zone: string): string {
  if (!(value instanceof ICAL.Time)) return ''
  const written = value.toString()
  if (value.isDate) return written
  const local = written.replace('Z', '')
  const from = written.endsWith('Z') ? 'UTC' : zone
  try {
    if (from === '') return local.slice(0, 16)
    const moment = Temporal.PlainDateTime.from(local).toZonedDateTime(from)
    return moment.withTimeZone('Europe/London').toPlainDateTime().toString({ smallestUnit: 'minute' })
  } catch {
    // A zone with a name of its own, as some programs write: its clock is taken as it is.
    return local.slice(0, 16)
  }
}
