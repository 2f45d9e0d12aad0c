/** Code-Point Open of the Ordnance Survey, with either of its headings; without one, readers/headless.ts knows it. */
import { namedFormat } from '../columns.ts'
import type { PostcodeContent } from '../targets/postcodes.ts'
import { gridIn, postcodeKeyIn } from './postcode-cells.ts'

export const codePoint = namedFormat<
  'postcode' | 'quality' | 'east' | 'north' | 'authority',
  PostcodeContent
>({
  kind: 'postcodes',
  name: 'Code-Point Open (CSV)',
  source: { name: 'OS Code-Point Open', licence: 'Open Government Licence v3.0' },
  isWholeOf: 'nothing',
  columns: ['PC', 'PQ', 'EA', 'NO', 'DC'],
  names: {
    postcode: /^(pc|postcode)$/,
    quality: /^(pq|positionalqualityindicator)$/,
    east: /^(ea|eastings?)$/,
    north: /^(no|northings?)$/,
    authority: /^(dc|admindistrictcode)$/,
  },
  needs: ['postcode', 'quality', 'east', 'north'],
  read(said, notes) {
    const key = postcodeKeyIn(said, notes)
    if (key === null) return null
    // It lists only what is in use. Quality 90 is a postcode without a position (Code-Point Open, technical specification).
    const point = said.quality === '90' ? null : gridIn(said, key)
    return {
      key,
      content: {
        x: point?.x ?? null,
        y: point?.y ?? null,
        ended_on: null,
        ...(said.authority === undefined ? {} : { local_authority: said.authority || null }),
      },
    }
  },
})
