/**
 * The two postcode products of the Office for National Statistics, whole or cut, in the columns of any release:
 * ONS Postcode Directory and National Statistics Postcode Lookup (their user guides, 2011 to 2026). Their column
 * `imd` is not read: for years it held ranks of 2019 beside areas of 2021.
 */
import { namedFormat, type Names } from '../columns.ts'
import type { PostcodeContent } from '../targets/postcodes.ts'
import { areaIn, gridIn, latLongIn, postcodeKeyIn } from './postcode-cells.ts'

type Field = 'postcode' | 'east' | 'north' | 'lat' | 'long' | 'lsoa11' | 'lsoa21' | 'authority' | 'ended'

const names: Names<Field> = {
  postcode: /^pcd[s278]?$/,
  east: /^(os)?east1m$/,
  north: /^(osnrth|north)1m$/,
  lat: /^lat$/,
  long: /^long$/,
  lsoa11: /^lsoa11(cd)?$/,
  lsoa21: /^lsoa21(cd)?$/,
  authority: /^((os)?laua|lad\d\dcd)$/,
  ended: /^doterm$/,
}

const product = (name: string, isDirectory: boolean) =>
  namedFormat<Field, PostcodeContent>({
    kind: 'postcodes',
    name: `${name} (CSV)`,
    source: { name, licence: 'Open Government Licence v3.0' },
    isWholeOf: 'nothing',
    columns: ['pcds', 'oseast1m', 'osnrth1m', isDirectory ? 'oslaua' : 'laua'],
    names,
    needs: ['postcode', 'ended'],
    isThis: ({ east, north, lat, long }, { columns }) =>
      columns.some(column => /^(oslaua|parish|parncp\d\dcd|statsward)$/i.test(column)) === isDirectory &&
      ((east !== undefined && north !== undefined) || (lat !== undefined && long !== undefined)),
    read(said, notes) {
      const key = postcodeKeyIn(said, notes)
      if (key === null) return null
      const { x, y } = gridIn(said, key) ?? latLongIn(said, notes)
      return {
        key,
        content: {
          x,
          y,
          ended_on: endOf(said.ended ?? ''),
          ...(said.lsoa11 === undefined ? {} : { lsoa11: areaIn(said.lsoa11, 2011) }),
          ...(said.lsoa21 === undefined ? {} : { lsoa21: areaIn(said.lsoa21, 2021) }),
          ...(said.authority === undefined ? {} : { local_authority: authorityIn(said.authority) }),
        },
      }
    },
  })

/** 199606 is June 1996; nothing is a postcode in use. */
const endOf = (month: string): string | null =>
  /^(19|20)\d{2}(0[1-9]|1[0-2])$/.test(month) ? `${month.slice(0, 4)}-${month.slice(4)}-01` : null

const authorityIn = (code: string): string | null =>
  /^[EWSN]\d{8}$/.test(code) && !code.endsWith('99999999') ? code : null

export const onsPostcodeDirectory = product('ONS Postcode Directory', true)
export const postcodeLookup = product('National Statistics Postcode Lookup', false)
