/** bin/alongside: the operator's commands. One small file a command in src/commands. */
import { parseArgs } from 'node:util'
import { checkInvariants } from './commands/check-invariants.ts'
import { Misuse, type Command } from './commands/command.ts'
import { config } from './commands/config.ts'
import { createPlace } from './commands/create-place.ts'
import { importAreas, importDirectory, importPostcodes, importPractices } from './commands/import-file.ts'
import { invite } from './commands/invite.ts'
import { migrate } from './commands/migrate.ts'
import { readFeed } from './commands/read-feed.ts'
import { verifyAudit } from './commands/verify-audit.ts'

const commands: Record<string, Command> = {
  'import-directory': importDirectory,
  'import-postcodes': importPostcodes,
  'import-areas': importAreas,
  'import-practices': importPractices,
  'read-feed': readFeed,
  'create-place': createPlace,
  invite,
  migrate,
  'verify-audit': verifyAudit,
  'check-invariants': checkInvariants,
  config,
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

function help(): number {
  say('Alongside for operators: bin/alongside COMMAND\n')
  for (const { usage, does } of Object.values(commands)) say(`  ${usage}\n      ${does}`)
  say('  help\n      Lists these commands.')
  return 0
}

async function run(name: string | undefined, given: string[]): Promise<number> {
  if (name === undefined || ['help', '--help', '-h'].includes(name)) return help()
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Misuse(`There is no command ${name}: bin/alongside help lists them.`)
  const { values, positionals } = read(name, command, given)
  const { least, most, what = 'the file' } = command.takes
  if (positionals.length < least) throw new Misuse(`Name ${what}: bin/alongside ${command.usage}`)
  const extra = positionals[most]
  if (extra !== undefined) throw new Misuse(`${name} does not take ${extra}: bin/alongside ${command.usage}`)
  return command.run({ words: positionals, options: values, say })
}

function read(name: string, { options, usage }: Command, args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1]
    throw new Misuse(`${name} cannot use ${option ?? 'these options'} like this: bin/alongside ${usage}`)
  }
}

try {
  const [name, ...given] = process.argv.slice(2)
  process.exitCode = await run(name, given)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof Misuse ? 2 : 1
}
