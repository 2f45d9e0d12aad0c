/** Postcodes with latitude and longitude, as cut from the ONS National Statistics Postcode Lookup. */
import { isValid, toNormalised, toOutcode } from 'postcode'
import { gridPoint } from '../cells.ts'
import type { PostcodeEntry, Shape } from '../shape.ts'

export const postcodes: Shape<PostcodeEntry> = {
  kind: 'postcodes',
  name: 'Postcodes (CSV)',
  source: { name: 'ONS National Statistics Postcode Lookup', licence: 'Open Government Licence v3.0' },
  columns: ['postcode', 'lat', 'long'],
  read(cells, notes) {
    const typed = cells['postcode'] ?? ''
    const key = isValid(typed) ? toNormalised(typed) : null
    if (key === null) {
      notes.fault('postcode', typed === '' ? 'The postcode is missing' : `“${typed}” is not a UK postcode`)
      return null
    }
    const [lat, long] = [cells['lat'] ?? '', cells['long'] ?? '']
    const position = lat === '' ? null : gridPoint(Number(lat), Number(long))
    if (lat !== '' && !position)
      notes.warn('lat', `The position ${lat}, ${long} is not in Great Britain, so it was left out`)
    return {
      key,
      outward: toOutcode(key) ?? key.split(' ')[0] ?? key,
      x: position?.x ?? null,
      y: position?.y ?? null,
      lsoa21: cells['lsoa21'] || cells['lsoa21_derived'] || null,
    }
  },
}
