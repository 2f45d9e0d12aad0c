/** Lists of every kind, as small as they can be. */
import type { TestSheet } from './spreadsheets.ts'

export const heading = ['Name', 'Phone', 'Town', 'Last checked', 'Opens', 'Day'] as const

export const sheet = (rows: TestSheet['rows'], more: Partial<TestSheet> = {}): TestSheet => ({
  name: 'Services',
  rows,
  ...more,
})

export const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:The Hub',
    ...events.flatMap(lines => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

export const yoga = [
  'UID:1@hub',
  'SUMMARY:Chair yoga',
  'DESCRIPTION:Come as you are\\nand stay for tea',
  'LOCATION:The Hub\\, High Street\\, Lancaster LA1 1AA',
  'GEO:54.0466;-2.8007',
  'DTSTART;TZID=Europe/London:20260105T100000',
  'DTEND;TZID=Europe/London:20260105T113000',
  'RRULE:FREQ=WEEKLY;BYDAY=MO',
  'EXDATE;TZID=Europe/London:20261228T100000',
]

export const map = (geometry: object | null, properties = { name: 'The Hub' }) =>
  JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] })

export const square = [
  [-2.8, 54],
  [-2.6, 54],
  [-2.6, 54.2],
  [-2.8, 54.2],
  [-2.8, 54],
]
