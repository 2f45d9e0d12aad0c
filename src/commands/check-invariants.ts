/** check-invariants: is everything true that must always be true? Names what does not hold, place by place. */
import { existsSync } from 'node:fs'
import { brokenInvariants, invariants } from '../platform/database/invariants.ts'
import { asProgram } from '../platform/tx.ts'
import { Misuse, pathOf, placesOf, withDatabase, type Command, type Given } from './command.ts'

export const checkInvariants: Command = {
  usage: 'check-invariants [FILE]',
  does: 'Checks what must always be true of the records. Without a file: db/invariants.sql.',
  options: {},
  takes: { least: 0, most: 1 },
  run: check,
}

async function check({ words: [typed], say }: Given): Promise<number> {
  const file = typed === undefined ? 'db/invariants.sql' : pathOf(typed)
  if (!existsSync(file)) throw new Misuse(`There is no file ${typed ?? file}.`)
  const all = invariants(file)
  return withDatabase(async ({ ground }) => {
    let broken = 0
    for (const { place_id, code } of await placesOf(ground))
      for (const { name, rows } of await asProgram(ground, place_id, tx => brokenInvariants(tx, all))) {
        broken++
        say(
          `${code}: it is not true that ${name}. Rows: ${rows.length}, for example ${idsOf(rows[0] ?? {})}.`,
        )
      }
    if (broken === 0) say(`All ${all.length} hold in every place.`)
    return broken === 0 ? 0 : 1
  })
}

/** What finds the row again; anything else of it might be personal. */
const idsOf = (row: Record<string, unknown>): string =>
  Object.entries(row)
    .filter(([name]) => name === 'id' || name === 'seq' || name.endsWith('_id'))
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ') || 'one without an id'
