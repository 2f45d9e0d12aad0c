/** Libraries as councils report them to Arts Council England: CSV with a column of hours for each day. */
import { emailIn, postcodeIn, urlIn, wordsIn } from '../cells.ts'
import type { DirectoryShape, Notes } from '../shape.ts'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const libraries: DirectoryShape = {
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
    const postcode = postcodeIn(cells, 'Postcode', notes)
    return {
      key: `${authority}|${name}`.toLowerCase(),
      name: /library/i.test(name) ? name : `${name} library`,
      organisation_name: authority,
      description:
        'A public library: books, computers, help to get online, and a warm place to be with others.',
      needs: ['loneliness', 'digital', 'purpose', 'work'],
      cost: 'free',
      address: addressOf(cells, notes),
      postcode,
      x: null,
      y: null,
      phone: null,
      email: emailIn(cells, 'Email address', notes),
      url: urlIn(cells, 'URL', notes),
      hours: hoursOf(cells, notes),
    }
  },
}

/** The address lines without the postcode, and without what they repeat. */
function addressOf(cells: Record<string, string>, notes: Notes): string {
  const lines = ['Address 1', 'Address 2', 'Address 3'].map(column => wordsIn(cells, column, notes))
  return [...new Set(lines)].filter(line => line !== '' && line !== cells['Postcode']).join(', ')
}

function hoursOf(cells: Record<string, string>, notes: Notes): Record<string, string> {
  const hours: Record<string, string> = {}
  for (const day of days) {
    const column = `${day} staffed hours`
    const typed = cells[column] ?? ''
    if (typed === '') continue
    hours[day.toLowerCase()] = typed
    if (!/^\d{2}:\d{2}-\d{2}:\d{2}(,\s*\d{2}:\d{2}-\d{2}:\d{2})*$/.test(typed))
      notes.warn(column, `“${typed}” are not hours like 09:00-17:00. They are kept as words: check them`)
  }
  return hours
}
