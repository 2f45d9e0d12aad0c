/** Libraries as councils report them to Arts Council England: CSV with a column of hours for each day. */
import type { ServiceRecord } from '../../record.ts'
import { emailIn, given, placeIn, uprnIn, urlIn, wordsIn } from '../cells.ts'
import { rowFormat, type Notes } from '../format.ts'
import { weekIn } from '../hours-in.ts'

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
    const uprn = uprnIn(cells, 'Unique property reference number', notes)
    return {
      key: `${authority}|${name}`.toLowerCase(),
      content: given({
        name: /library/i.test(name) ? name : `${name} library`,
        organisation: { name: authority },
        description:
          'A public library: books, computers, help to get online, and a warm place to be with others.',
        needs: ['loneliness', 'digital', 'purpose', 'work'],
        cost: 'free',
        locations: placeIn(cells, { address: addressOf(cells, notes), postcode: 'Postcode' }, notes).map(
          place => ({ ...place, ...(uprn && { uprn }) }),
        ),
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

/** Hours with staff, hours without, and what a council adds in words. */
function hoursOf(cells: Record<string, string>, notes: Notes): Pick<ServiceRecord, 'schedules' | 'hours'> {
  const staffed = weekIn(cells, day => `${day} staffed hours`, notes)
  const alone = weekIn(cells, day => `${day} unstaffed hours`, notes)
  const without = alone.schedules?.map(schedule => ({ ...schedule, note: 'without staff' })) ?? []
  const words = [
    staffed.hours,
    alone.hours && `Without staff: ${alone.hours}`,
    wordsIn(cells, 'Special hours', notes),
    isAboutHours(cells['Notes'] ?? '') ? wordsIn(cells, 'Notes', notes) : '',
  ]
  return {
    schedules: [...(staffed.schedules ?? []), ...without],
    hours: words.filter(Boolean).join('; '),
  }
}

/** Of notes only those about hours are for people who come: "closes for lunch". */
const isAboutHours = (note: string): boolean => /\b(hours?|lunch|closes|opens|appointment)\b/i.test(note)
