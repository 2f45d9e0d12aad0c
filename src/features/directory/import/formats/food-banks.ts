/** Food banks as Give Food's readers publish them: flat JSON, an organisation and a location in each record. */
import { emailIn, given, phoneIn, placeIn, urlIn, wordsIn } from '../cells.ts'
import { rowFormat } from '../format.ts'
import type { ServiceRecord } from '../../record.ts'

export const foodBanks = rowFormat<ServiceRecord>({
  kind: 'directory',
  isWholeOf: 'source',
  name: 'Food banks (JSON)',
  source: { name: 'Give Food', licence: 'Unlicense' },
  columns: ['name', 'location_name', 'postcode', 'lat', 'lon', 'network'],
  read(cells, notes) {
    const name = wordsIn(cells, 'name', notes)
    if (name === '') {
      notes.fault('name', 'The food bank has no name. Add it at the source')
      return null
    }
    const location = wordsIn(cells, 'location_name', notes)
    const title = /food ?bank/i.test(name) ? name : `${name} food bank`
    return {
      key: [name, location, cells['postcode'] ?? ''].join('|').toLowerCase(),
      content: given({
        name: location === '' ? title : `${title}, ${location}`,
        organisation: { name },
        description: 'A food bank: food for people who cannot afford it. Many need a voucher: ring first.',
        needs: ['food'],
        cost: 'free',
        locations: placeIn(
          cells,
          { address: wordsIn(cells, 'address', notes), position: ['lat', 'lon'] },
          notes,
        ),
        phone: phoneIn(cells, 'phone', notes),
        email: emailIn(cells, 'email', notes),
        url: urlIn(cells, 'url', notes),
      }),
    }
  },
})
