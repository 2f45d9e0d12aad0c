/** What became of the small areas of 2011 in 2021 (ONS, LSOA 2011 to LSOA 2021 lookup). */
import { whyNotOf } from '../../small-area.ts'
import { namedFormat } from '../columns.ts'
import type { ChangeContent } from '../targets/area-changes.ts'

const changes: Record<string, ChangeContent['change']> = { U: 'same', S: 'split', M: 'merged', X: 'other' }

export const areaChanges = namedFormat<'lsoa11' | 'lsoa21' | 'change', ChangeContent>({
  kind: 'areas',
  name: 'Small areas of 2011 in 2021 (CSV)',
  source: { name: 'ONS small areas of 2011 to 2021', licence: 'Open Government Licence v3.0' },
  isWholeOf: 'nothing',
  columns: ['LSOA11CD', 'LSOA21CD', 'CHGIND'],
  names: { lsoa11: /^lsoa11(cd|code)?$/, lsoa21: /^lsoa21(cd|code)?$/, change: /^(chgind|changecode)$/ },
  needs: ['lsoa11', 'lsoa21', 'change'],
  read({ lsoa11 = '', lsoa21 = '', change = '' }, notes) {
    const whyNot11 = whyNotOf(lsoa11, 2011)
    const whyNot21 = whyNotOf(lsoa21, 2021)
    const became = changes[change.toUpperCase()]
    if (whyNot11) notes.fault('lsoa11', whyNot11)
    if (whyNot21) notes.fault('lsoa21', whyNot21)
    if (!became)
      notes.fault('change', `“${change}” is none of U, S, M and X. Correct it, or take the row out`)
    return became ? { key: `${lsoa11} → ${lsoa21}`, content: { of: 'change', change: became } } : null
  },
})
