/** Postcodes with latitude and longitude, as somebody cut them from a lookup of the ONS. */
import { namedFormat } from '../columns.ts'
import type { PostcodeContent } from '../targets/postcodes.ts'
import { areaIn, latLongIn, postcodeKeyIn } from './postcode-cells.ts'

export const postcodes = namedFormat<
  'postcode' | 'lat' | 'long' | 'lsoa11' | 'lsoa21' | 'derived',
  PostcodeContent
>({
  kind: 'postcodes',
  name: 'Postcodes (CSV)',
  source: { name: 'ONS National Statistics Postcode Lookup', licence: 'Open Government Licence v3.0' },
  isWholeOf: 'nothing',
  columns: ['postcode', 'lat', 'long'],
  names: {
    postcode: /^postcode$/,
    lat: /^lat(itude)?$/,
    long: /^(long|lon|lng|longitude)$/,
    lsoa11: /^lsoa11(cd|code)?$/,
    lsoa21: /^lsoa21(cd|code)?$/,
    derived: /^lsoa21derived$/,
  },
  needs: ['postcode', 'lat', 'long'],
  // A list of services has these columns too, and says what they are called or how to reach them.
  isThis: (_, { columns }) =>
    !columns.some(column => /name|title|organi[sz]ation|address|phone|email/i.test(column)),
  read(said, notes) {
    const key = postcodeKeyIn(said, notes)
    if (key === null) return null
    return {
      key,
      content: {
        ...latLongIn(said, notes),
        ...(said.lsoa11 === undefined ? {} : { lsoa11: areaIn(said.lsoa11, 2011) }),
        ...(said.lsoa21 === undefined ? {} : { lsoa21: areaIn(said.lsoa21, 2021) }),
        ...(said.derived === undefined ? {} : { lsoa21_derived: areaIn(said.derived, 2021) }),
      },
    }
  },
})
