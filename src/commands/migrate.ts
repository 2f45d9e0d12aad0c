/** migrate: brings the database up to date, as starting the program would. */
import { withDatabase, type Command } from './command.ts'

export const migrate: Command = {
  usage: 'migrate',
  does: 'Brings the database up to date. Starting the program does the same.',
  options: {},
  takes: { least: 0, most: 0 },
  run: ({ say }) =>
    withDatabase(async ({ opened: { applied } }) => {
      for (const name of applied) say(`Applied ${name}`)
      say('The database is up to date.')
      return 0
    }),
}
