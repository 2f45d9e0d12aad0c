/** Libraries as councils report them to Arts Council England: CSV with a column of hours for each day. */
import type { Schedule, ServiceRecord } from '../../record.ts'
import { emailIn, given, placeIn, urlIn, wordsIn } from '../cells.ts'
import { rowFormat, type Notes } from '../format.ts'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const libraries = rowFormat<ServiceRecord>({
  kind: 'directory',
  isWholeOf: 'organisation',
  name: 'Public libraries (CSV)',
  source: { name: 'Arts Council England, public libraries', licence: 'Open Government Licence v3.0' },
  columns: ['Local authority', 'Library name', 'Postcode', 'Monday staffed hours'],
  read(cells, notes) {
    const name = wordsIn(cells, 'Library name', notes)
    const authority = wordsIn(cells, 'Local authority', notes)
    if (name === '') notes.fault('Library name', 'The library has no name. Add it at the source')
    if (authority === '') notes.fault('Local authority', 'The council is missing. Add it at the source')
    if (name === '' || authority === '') return null
    const closed = cells['Year closed'] ?? ''
    if (closed !== '') {
      notes.warn('Year closed', `${name} closed in ${closed}, so it was left out`)
      return null
    }
    return {
      key: `${authority}|${name}`.toLowerCase(),
      content: given({
        name: /library/i.test(name) ? name : `${name} library`,
        organisation: { name: authority },
        description:
          'A public library: books, computers, help to get online, and a warm place to be with others.',
        needs: ['loneliness', 'digital', 'purpose', 'work'],
        cost: 'free',
        locations: placeIn(cells, { address: addressOf(cells, notes), postcode: 'Postcode' }, notes),
        email: emailIn(cells, 'Email address', notes),
        url: urlIn(cells, 'URL', notes),
        ...hoursOf(cells, notes),
      }),
    }
  },
})

/** The address lines without the postcode, and without what they repeat. */
function addressOf(cells: Record<string, string>, notes: Notes): string {
  const lines = ['Address 1', 'Address 2', 'Address 3'].map(column => wordsIn(cells, column, notes))
  return [...new Set(lines)].filter(line => line !== '' && line !== cells['Postcode']).join(', ')
}

/** A column for each day; a day whose hours cannot be read is kept as words. */
function hoursOf(cells: Record<string, string>, notes: Notes): Pick<ServiceRecord, 'schedules' | 'hours'> {
  const schedules: Schedule[] = []
  const words: string[] = []
  for (const day of days) {
    const column = `${day} staffed hours`
    const typed = cells[column] ?? ''
    if (typed === '') continue
    const spans = typed.split(',').map(span => /^\s*(\d{2}:\d{2})-(\d{2}:\d{2})\s*$/.exec(span))
    if (spans.includes(null)) {
      notes.warn(column, `“${typed}” are not hours like 09:00-17:00. They are kept as words: check them`)
      words.push(`${day} ${typed}`)
      continue
    }
    for (const span of spans)
      schedules.push({
        freq: 'WEEKLY',
        interval: 1,
        byDay: [day.slice(0, 2).toUpperCase()],
        opens: span?.[1] ?? '',
        closes: span?.[2] ?? '',
      })
  }
  return { schedules, hours: words.join('; ') }
}
