/** Every format that is known. To add one: write its file in this folder and name it here. */
import type { Format } from '../format.ts'
import type { Head } from '../table.ts'
import { areaChanges } from './area-changes.ts'
import { charities } from './charities.ts'
import { codePoint } from './code-point.ts'
import { foodBanks } from './food-banks.ts'
import { libraries } from './libraries.ts'
import { mobileLibraries } from './mobile-libraries.ts'
import { notServices } from './not-services.ts'
import { onsPostcodeDirectory, postcodeLookup } from './ons-postcodes.ts'
import { openReferralTables } from './open-referral-tables.ts'
import { openReferralList, openReferralPart } from './open-referral.ts'
import { openActive } from './openactive.ts'
import { outpost } from './outpost.ts'
import { outwardCodes } from './outward-codes.ts'
import { postcodes } from './postcodes.ts'
import { practices } from './practices.ts'
import { smallAreas } from './small-areas.ts'
import { taxonomy } from './taxonomy.ts'

/** The first that recognises a file reads it: what is more particular stands before what is more general. */
export const formats: readonly Format[] = [
  foodBanks,
  libraries,
  mobileLibraries,
  charities,
  onsPostcodeDirectory,
  postcodeLookup,
  codePoint,
  postcodes,
  outwardCodes,
  practices,
  areaChanges,
  smallAreas,
  taxonomy,
  outpost,
  notServices,
  openActive,
  openReferralTables,
  openReferralList,
  openReferralPart,
]

export const formatNamed = (name: string): Format | undefined => formats.find(format => format.name === name)

export const formatOf = (tables: readonly Head[]): Format | undefined =>
  formats.find(format => format.recognises(tables))

/** Why these columns are no format we know, where all but this share of one are there: the column that is missing. */
export function nearMiss(
  tables: readonly Head[],
  share = 1 / 2,
): { column: string | null; words: string } | undefined {
  const columns = tables[0]?.columns ?? []
  const [nearest] = formats
    .map(({ name, columns: needed }) => ({
      name,
      needed,
      missing: needed.filter(column => !columns.includes(column)),
    }))
    .filter(({ needed, missing }) => needed.length > 1 && missing.length <= needed.length * share)
    .toSorted((one, other) => one.missing.length - other.missing.length)
  if (!nearest) return undefined
  const names = nearest.missing.map(column => `“${column}”`).join(' and ')
  return {
    column: nearest.missing[0] ?? null,
    words: `This looks like ${nearest.name}, but the column ${names} is missing. Add it and upload the file again`,
  }
}
