/**
 * Small areas: their names and districts, their deprivation, or both. England's File 1 and File 7 of the indices of
 * 2019 and 2025, Wales's and Scotland's, or a list cut from them. A heading says of which census its areas are.
 */
import { indexYear, whyNotOf, whyNotTogether, type Generation } from '../../small-area.ts'
import { namedFormat, type Columns, type Names, type Said } from '../columns.ts'
import type { Notes } from '../format.ts'
import type { AreaContent } from '../targets/small-areas.ts'

const index = '^(imd|wimd|simd|indexofmultipledeprivation(imd)?)(20)?\\d*(v\\d)?'
const code = (year: string) => new RegExp(`^(lsoa|datazone|dz)(code)?(20)?${year}(code|cd)?$`)

const names = {
  code11: code('11'),
  code21: code('2[12]'),
  rank: new RegExp(`${index}rank`),
  decile: new RegExp(`${index}decile`),
  name: /^(lsoa|datazone|dz)(20)?\d{0,2}(name|nm)(20)?\d{0,2}$/,
  ward_code: /^(ward|wd)\d*(code|cd)$/,
  ward: /^(ward|wd)\d*(name|nm)$/,
  district_code: /^(ltla|lad|localauthoritydistrict)\d*(code|cd)\d*$/,
  district: /^(ltla|lad|localauthoritydistrict)\d*(name|nm)\d*$/,
  sub_icb_code: /^sicbl\d*(code(nhs)?|cdh)$/,
  sub_icb: /^sicbl\d*(name|nm)$/,
  icb_code: /^icb\d*(code(nhs)?|cdh)$/,
  icb: /^icb\d*(name|nm)$/,
} satisfies Names<string>
type Field = keyof typeof names

const described = [
  'name',
  'ward_code',
  'ward',
  'district_code',
  'district',
  'sub_icb_code',
  'sub_icb',
  'icb_code',
  'icb',
] as const satisfies readonly Field[]

export const smallAreas = namedFormat<Field, AreaContent>({
  kind: 'areas',
  name: 'Small areas and deprivation (CSV)',
  source: { name: 'Small areas and deprivation', licence: 'Open Government Licence v3.0' },
  isWholeOf: 'nothing',
  columns: ['lsoa21_code', 'imd_rank', 'imd_decile'],
  names,
  needs: [],
  isThis: ({ code11, code21, rank, name }, { columns }) =>
    (code11 ?? code21) !== undefined &&
    (rank ?? name) !== undefined &&
    !columns.some(column => /postcode|^pcd|phone|email|^title$/i.test(column)),
  whyNot(columns) {
    const { code11, code21, rank, decile } = columns
    if (code11 !== undefined && code21 !== undefined)
      return {
        column: code21,
        words:
          'This list names areas of 2011 and of 2021. We cannot tell which its figures are of: take one of them out',
      }
    if (rank !== undefined && decile === undefined)
      return { column: rank, words: 'The list has ranks and no deciles. Add the column of deciles' }
    const year = yearIn(rank)
    const words = year === undefined ? undefined : whyNotTogether(year, generationOf(columns))
    return words === undefined ? undefined : { column: code11 ?? code21 ?? '', words }
  },
  read(said, notes, columns) {
    const generation = generationOf(columns)
    const field = generation === 2011 ? 'code11' : 'code21'
    const area = said[field] ?? ''
    const why = whyNotOf(area, generation)
    if (why) {
      notes.fault(field, why)
      return null
    }
    const words = Object.fromEntries(
      described.flatMap(name => (said[name] === undefined ? [] : [[name, said[name] || null]])),
    )
    const year = yearIn(columns.rank) ?? indexYear(area, generation)
    const figures = columns.rank === undefined ? {} : deprivationIn(said, year, notes)
    return figures && { key: `${generation} ${area}`, content: { of: 'small area', ...words, ...figures } }
  },
})

const generationOf = ({ code11 }: Columns<'code11'>): Generation => (code11 === undefined ? 2021 : 2011)

/** The year that a heading names: “Index of Multiple Deprivation 2019”, SIMD2020v2_Rank. */
function yearIn(heading = ''): number | undefined {
  const year = /20\d\d/.exec(heading)?.[0]
  return year === undefined ? undefined : Number(year)
}

function deprivationIn(
  { rank = '', decile = '' }: Said<'rank' | 'decile'>,
  year: number | undefined,
  notes: Notes,
) {
  const isRank = /^[1-9]\d{0,5}$/.test(rank.replace(',', ''))
  const isDecile = /^([1-9]|10)$/.test(decile)
  if (!isRank) notes.fault('rank', `“${rank}” is not a rank, like 2615. Correct it, or take the row out`)
  if (!isDecile)
    notes.fault('decile', `“${decile}” is not a decile from 1 to 10. Correct it, or take the row out`)
  if (year === undefined)
    notes.fault('rank', 'We do not know an index of deprivation for this area. Take the row out')
  return isRank && isDecile && year !== undefined
    ? { imd_year: year, imd_rank: Number(rank.replace(',', '')), imd_decile: Number(decile) }
    : null
}
