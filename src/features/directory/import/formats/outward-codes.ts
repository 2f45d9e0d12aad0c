/** Outward codes with the middle of each: about where a service is whose postcode nobody knows. */
import { readOutward } from '../../outward.ts'
import { positionIn } from '../cells.ts'
import { namedFormat } from '../columns.ts'
import type { OutwardContent } from '../targets/outwards.ts'

export const outwardCodes = namedFormat<'outward' | 'lat' | 'long', OutwardContent>({
  kind: 'areas',
  name: 'Outward codes (CSV)',
  source: { name: 'Outward codes', licence: 'Open Government Licence v3.0' },
  isWholeOf: 'nothing',
  columns: ['outward', 'lat_mean', 'long_mean'],
  names: {
    outward: /^(outward(code)?|outcode)$/,
    lat: /^lat(itude)?(mean)?$/,
    long: /^(long|lon|lng|longitude)(mean)?$/,
  },
  needs: ['outward', 'lat', 'long'],
  read({ outward: typed = '', lat = '', long = '' }, notes) {
    const outward = readOutward(typed)
    if (outward === undefined) {
      notes.fault(
        'outward',
        `“${typed}” is not the first half of a postcode, like LA1. Correct it, or take the row out`,
      )
      return null
    }
    const position = positionIn({ lat, long }, ['lat', 'long'], notes)
    if (position) return { key: outward, content: { of: 'outward code', ...position } }
    notes.fault('lat', `${outward} has no position. Add it, or take the row out`)
    return null
  },
})
