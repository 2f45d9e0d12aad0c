/** Every shape of file that is known. To add one: write its file in this folder and name it here. */
import type { PostcodeEntry, ServiceEntry, Shape } from '../shape.ts'
import { foodBanks } from './food-banks.ts'
import { libraries } from './libraries.ts'
import { postcodes } from './postcodes.ts'

export const shapes: readonly (Shape<ServiceEntry> | Shape<PostcodeEntry>)[] = [
  foodBanks,
  libraries,
  postcodes,
]

export const shapeNamed = (name: string) => shapes.find(shape => shape.name === name)

/** The shape whose columns are all there. */
export const shapeOf = (columns: readonly string[]) =>
  shapes.find(shape => shape.columns.every(column => columns.includes(column)))

/** What can be imported, for the message when a file is none of it. */
export const knownShapes = (): string =>
  shapes.map(({ name, columns }) => `${name}: ${columns.join(', ')}`).join('; ')
