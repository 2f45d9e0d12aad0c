/** verify-audit: is every place's audit whole? Rows edited, deleted, inserted or cut are named. */
import { readFile } from 'node:fs/promises'
import { auditFaults } from '../platform/audit.ts'
import { asProgram } from '../platform/tx.ts'
import { Misuse, pathOf, placesOf, textOf, withDatabase, type Command, type Given } from './command.ts'

export const verifyAudit: Command = {
  usage: 'verify-audit [--anchors FILE]',
  does: 'Checks that nobody changed or cut the audit. Anchors are lines of the log that were kept elsewhere.',
  options: { anchors: { type: 'string' } },
  takes: { least: 0, most: 0 },
  run: verify,
}

async function verify({ options, say }: Given): Promise<number> {
  const anchors = await anchorsIn(textOf(options['anchors']))
  return withDatabase(async ({ config, ground }) => {
    const places = await placesOf(ground)
    const found: string[] = []
    for (const { place_id, code } of places) {
      const faults = await asProgram(ground, place_id, tx => auditFaults(tx, config.secret, anchors))
      found.push(...faults.map(fault => `${code}: ${fault}.`))
    }
    for (const anchor of anchors)
      if (!places.some(place => anchor.startsWith(`${place.place_id}:`)))
        found.push(`An anchor names place ${anchor.split(':')[0]}, which is not there.`)
    for (const line of found) say(line)
    if (found.length === 0) say(`The audit is whole in ${places.map(place => place.code).join(', ')}.`)
    return found.length === 0 ? 0 : 1
  })
}

/** The anchors of a file: one a line, or the log lines they stand in. */
async function anchorsIn(path: string | undefined): Promise<string[]> {
  if (path === undefined) return []
  const text = await readFile(pathOf(path), 'utf8').catch(() => {
    throw new Misuse(`There is no file ${path} that can be read.`)
  })
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const anchor = /\b\d+:\d+:[0-9a-f]{64}\b/.exec(line)?.[0]
    if (anchor === undefined) throw new Misuse(`Line ${index + 1} of ${path} has no anchor in it.`)
    return [anchor]
  })
}
