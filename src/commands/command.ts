/** What an operator's command is, and what every one of them may use. */
import { resolve } from 'node:path'
import type { ParseArgsOptionsConfig } from 'node:util'
import { readConfig, type Config } from '../platform/config.ts'
import { openDatabase, type Opened } from '../platform/database/open.ts'
import { groundFor } from '../platform/ground.ts'
import { startJobs } from '../platform/jobs.ts'
import { createLog } from '../platform/log.ts'
import type { Ground } from '../platform/tx.ts'

export interface Given {
  /** Files and other words that are no options. */
  words: readonly string[]
  /** `--name value` as text, `--name` alone as true. */
  options: Readonly<Record<string, string | boolean | undefined>>
  /** Writes one line for the operator to read. */
  say: (line: string) => void
}

export interface Command {
  /** How it is typed, after bin/alongside. */
  usage: string
  /** What it does, in one sentence. */
  does: string
  options: ParseArgsOptionsConfig
  /** How many words it takes besides options, and what they name where it is not a file. */
  takes: { least: number; most: number; what?: string }
  /** Does it; the number is the exit status: 0 done, 1 something is wrong, 2 it cannot be done as asked. */
  run(given: Given): Promise<number>
}

/** It was not asked in a way that can be done: one sentence, and exit status 2. */
export class Misuse extends Error {
  override name = 'Misuse'
}

/** An option that must be there as text. */
export const textOf = (option: string | boolean | undefined): string | undefined =>
  typeof option === 'string' && option.trim() !== '' ? option.trim() : undefined

/** The file as the operator means it: from the folder where they typed the command. */
export const pathOf = (typed: string): string => resolve(process.env['INIT_CWD'] ?? '.', typed)

interface Running {
  config: Config
  opened: Opened
  ground: Ground
}

/** Opens the database, beside the program or without it, and closes it again. */
export async function withDatabase<T>(work: (running: Running) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  const opened = await openDatabase(config)
  try {
    const { database } = opened
    const jobs = await startJobs(database, createLog('error'))
    try {
      return await work({ config, opened, ground: groundFor(config, database, jobs) })
    } finally {
      await jobs.stop()
    }
  } finally {
    await opened.close()
  }
}

export interface KnownPlace {
  place_id: number
  code: string
  name: string
}

/** Every place, in the order they were made. */
export const placesOf = ({ database }: Ground): Promise<KnownPlace[]> =>
  database.kysely.selectFrom('place').select(['place_id', 'code', 'name']).orderBy('place_id').execute()

/** The place with this code, or the first one where none is named. */
export async function placeNamed(ground: Ground, code: string | undefined): Promise<KnownPlace> {
  const places = await placesOf(ground)
  const place = code === undefined ? places[0] : places.find(one => one.code === code)
  if (place) return place
  throw new Misuse(
    places.length === 0
      ? 'No place has been made yet: run bin/alongside create-place.'
      : `There is no place ${code}. The places are: ${places.map(one => one.code).join(', ')}.`,
  )
}
