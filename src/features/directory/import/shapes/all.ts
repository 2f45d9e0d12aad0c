/** Every shape of file that is known. To add one: write its file in this folder and name it here. */
import type { Shape } from '../shape.ts'
import { foodBanks } from './food-banks.ts'
import { libraries } from './libraries.ts'
import { postcodes } from './postcodes.ts'

export const shapes: readonly Shape[] = [foodBanks, libraries, postcodes]

export const shapeNamed = (name: string) => shapes.find(shape => shape.name === name)

/** The shape whose columns are all there. */
export const shapeOf = (columns: readonly string[]) =>
  shapes.find(shape => shape.columns.every(column => columns.includes(column)))

/** Why these columns are no shape we know: the column that is missing from the nearest, or all that we know. */
export function whyUnknown(columns: readonly string[]): { column: string | null; words: string } {
  const [nearest, missing = []] = shapes
    .map(shape => [shape, shape.columns.filter(column => !columns.includes(column))] as const)
    .filter(([shape, missing]) => missing.length <= shape.columns.length / 2)
    .toSorted(([, one], [, other]) => one.length - other.length)[0] ?? [undefined]
  if (nearest) {
    const names = missing.map(column => `“${column}”`).join(' and ')
    return {
      column: missing[0] ?? null,
      words: `This looks like ${nearest.name}, but the column ${names} is missing. Add it and upload the file again`,
    }
  }
  const known = shapes.map(({ name, columns }) => `${name} has ${columns.join(', ')}`).join('; ')
  return {
    column: null,
    words: `We do not know a file with the columns ${columns.slice(0, 12).join(', ')}. What we know: ${known}`,
  }
}
