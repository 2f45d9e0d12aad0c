/**
 * Small areas and the deprivation that stands on them. Most codes are areas of both censuses, so a code alone does
 * not say of which; figures of one must never stand on areas of the other. Pure.
 */

export const generations = [2011, 2021] as const
export type Generation = (typeof generations)[number]

/**
 * Which index stands on which areas. England: English Indices of Deprivation 2019 and 2025 (MHCLG). Wales: WIMD 2019
 * and 2025. Scotland: SIMD 2020. Nations are ranked each by itself.
 */
const indices: readonly { year: number; generation: Generation; nations: string }[] = [
  { year: 2019, generation: 2011, nations: 'EW' },
  { year: 2020, generation: 2011, nations: 'S' },
  { year: 2025, generation: 2021, nations: 'EW' },
]

/** The year of the index that stands on areas of this generation in the nation of this code. */
export const indexYear = (code: string, generation: Generation): number | undefined =>
  indices.find(one => one.generation === generation && one.nations.includes(code.charAt(0)))?.year

/** Why figures of this year cannot stand on these areas; undefined where they can. */
export function whyNotTogether(year: number, generation: Generation): string | undefined {
  const of = indices.find(one => one.year === year)
  if (!of) return `We do not know an index of deprivation of ${year}. Take the one of 2019 or 2025`
  if (of.generation === generation) return undefined
  return `Deprivation of ${year} stands on areas of ${of.generation}, and this column names areas of ${generation}. They are never mixed: get the list for areas of ${of.generation}`
}

/**
 * The last area of 2011: whatever has a higher number was made for 2021 (ONS, Register of Geographic Codes). In
 * Scotland every data zone of 2022 has a new number.
 */
const last2011: Record<string, number> = { E01: 33_768, W01: 1958, S01: 13_481 }

/** Why this is no small area of this generation; undefined where it may be one. */
export function whyNotOf(code: string, generation: Generation): string | undefined {
  const [, kind = '', digits = ''] = /^([EWS]01|N2[01])(\d{6})$/.exec(code) ?? []
  if (kind === '')
    return `“${code}” is not the code of a small area, like E01012571. Correct it, or take the row out`
  const last = last2011[kind]
  const isNew = last === undefined || Number(digits) > last
  if (generation === 2011 && isNew) return notOf(code, 2011)
  return generation === 2021 && kind === 'S01' && !isNew ? notOf(code, 2021) : undefined
}

/** The words for an area of one census in a list of the other. */
export const notOf = (code: string, generation: Generation): string =>
  `${code} is an area of ${generation === 2011 ? 2021 : 2011}, and this list is of ${generation}. They are never mixed: get a list that is of ${generation} throughout`
