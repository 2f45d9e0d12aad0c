/** A need as a person says it, and which services of the real directories answer it. Nothing of theirs is copied. */
import { createHash } from 'node:crypto'
import type { SourceName } from './directories.ts'

export interface Asked {
  /** As a person would type or say it. */
  words: string
  /** A postcode, where a person would give one. */
  near?: string
  answers: Answer[]
}

/** Services of one source that answer: by the source's own keys, by how these begin, or all so near. */
export type Answer =
  | { source: SourceName; keys: string[] }
  | { source: SourceName; beginning: string }
  | { source: SourceName; kilometres: number }

export const of = (source: SourceName, ...keys: string[]): Answer => ({ source, keys })

/** Charities by their registered number: with the Charity Commission for England and Wales. */
export const england = (...numbers: string[]): Answer =>
  of('charities', ...numbers.map(number => `GB-CHC-${number}`))

/** With the Charity Commission for Northern Ireland. */
export const northernIreland = (...numbers: string[]): Answer =>
  of('charities', ...numbers.map(number => `GB-NIC-${number}`))

/** With the Scottish Charity Regulator. */
export const scotland = (...numbers: string[]): Answer =>
  of('charities', ...numbers.map(number => `GB-SC-${number}`))

/** Any of a source within so many kilometres, in a straight line, of where they ask. */
export const within = (kilometres: number, source: SourceName): Answer => ({ source, kilometres })

/** Any of a source whose key begins so. */
export const beginning = (key: string, source: SourceName): Answer => ({ source, beginning: key })

export type Half = 'tuning' | 'unseen'

/** Which half a need is in: by its words alone, so that adding one moves no other. */
export const halfOf = ({ words }: Pick<Asked, 'words'>): Half =>
  (createHash('sha256').update(words).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'unseen'
