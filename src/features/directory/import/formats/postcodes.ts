/** Postcodes with latitude and longitude, as cut from the ONS National Statistics Postcode Lookup. */
import { readPostcode } from '../../../people/contact-details.ts'
import { positionIn } from '../cells.ts'
import { rowFormat } from '../format.ts'
import type { PostcodeContent } from '../targets/postcodes.ts'

export const postcodes = rowFormat<PostcodeContent>({
  kind: 'postcodes',
  name: 'Postcodes (CSV)',
  source: { name: 'ONS National Statistics Postcode Lookup', licence: 'Open Government Licence v3.0' },
  isWholeOf: 'nothing',
  columns: ['postcode', 'lat', 'long'],
  read(cells, notes) {
    const typed = cells['postcode'] ?? ''
    const read = readPostcode(typed)
    if ('problem' in read) {
      const what = typed === '' ? 'The postcode is missing' : `“${typed}” is not a UK postcode`
      notes.fault('postcode', `${what}. Correct it, or take the row out`)
      return null
    }
    const position = positionIn(cells, ['lat', 'long'], notes)
    return {
      key: read.value,
      content: {
        outward: read.value.split(' ')[0] ?? read.value,
        x: position?.x ?? null,
        y: position?.y ?? null,
        lsoa21: cells['lsoa21'] || cells['lsoa21_derived'] || null,
      },
    }
  },
})
