/** Where each kind of entry goes. */
import type { Format } from '../format.ts'
import type { Kind } from '../kinds.ts'
import type { Source } from '../source.ts'
import type { Head } from '../table.ts'
import type { Target } from '../target.ts'
import { areaChangeList } from './area-changes.ts'
import { outwardList } from './outwards.ts'
import { postcodeList } from './postcodes.ts'
import { practiceList } from './practices.ts'
import { servicesOf } from './services.ts'
import { sharedTarget } from './shared.ts'
import { smallAreaList } from './small-areas.ts'
import { termsOf } from './terms.ts'

const targets: Record<Kind, (source: Source) => Target> = {
  directory: servicesOf,
  postcodes: source => sharedTarget([postcodeList], source),
  areas: source => sharedTarget([smallAreaList, areaChangeList, outwardList], source),
  taxonomy: termsOf,
  practices: source => sharedTarget([practiceList], source),
}

export const targetOf = ({ kind }: Pick<Format, 'kind'>, source: Source): Target => targets[kind](source)

interface Said {
  source_name: string | null
  licence: string | null
}

/** Whose list it is: as whoever imports says, as the format knows, or as the file is called. */
export function sourceOf(format: Format, said: Said, tables: readonly Head[]): Source {
  const known = format.sourceIn?.(tables) ?? format.source
  const names = [...new Set(tables.map(table => listName(table.name)))].toSorted()
  const isGuess = said.source_name === null && known === undefined && !areTelling(names)
  return {
    name: said.source_name ?? known?.name ?? names.join(', ').slice(0, 100),
    licence: said.licence ?? known?.licence ?? unknownLicence,
    ...(isGuess && { isGuess }),
  }
}

/** One file that is called after whose it is, and not “services” or “service full” as everybody’s are. */
const areTelling = ([name = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  !/^(services?|organi[sz]ations?|locations?|tabular|service( at location)? (full|list)|taxonom(y|ies)( terms?)?( list)?)$/i.test(
    name,
  )

export const unknownLicence = 'Not known'

/** What a list is called after its file: “food_groups.xlsx, Sheet1” is food groups. */
export function listName(file: string): string {
  const name = file
    .replace(/\.[a-z]\w{1,6}(,.*)?$/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
  return name === '' ? 'A list without a name' : name
}
