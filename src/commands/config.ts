/** config: checks the environment and says what the program would do with it. No secret is shown. */
import { readConfig, type Config } from '../platform/config.ts'
import type { Command } from './command.ts'

export const config: Command = {
  usage: 'config',
  does: 'Checks the environment and says what the program would do with it.',
  options: {},
  takes: { least: 0, most: 0 },
  run: async ({ say }) => {
    for (const line of described(readConfig(process.env))) say(line)
    return 0
  },
}

/** What the program would do, a sentence each. */
export function described(read: Config): string[] {
  return [
    read.mode === 'demo' ? 'Runs as a demonstration with made-up people.' : 'Runs in production.',
    `Listens on port ${read.port}. People open it at ${read.publicUrl}.`,
    read.databaseUrl === undefined
      ? `Keeps its records in an embedded database in ${read.dataDir}.`
      : `Keeps its records in the database ${whereIs(read.databaseUrl)}.`,
    ...(read.migrateDatabaseUrl === undefined
      ? []
      : [`Changes tables through ${whereIs(read.migrateDatabaseUrl)}.`]),
    messagesOf(read),
    read.oidc === undefined
      ? 'Nobody signs in through another service.'
      : `People sign in through ${read.oidc.issuer} as well.`,
    read.isBehindProxy
      ? 'Stands behind a proxy and believes it where a request comes from.'
      : 'Stands before the network itself: no proxy is believed.',
    read.feedsAllow.length === 0
      ? 'Reads feeds from public https addresses only.'
      : `Reads feeds from public https addresses, and from ${read.feedsAllow.join(', ')}.`,
    `Logs ${read.logLevel} and worse.`,
  ]
}

function messagesOf({ mode, notify, smtp }: Config): string {
  if (mode === 'demo') return 'Sends no message: all of them stand in the outbox.'
  if (notify && smtp) return `Sends messages through GOV.UK Notify and the mail server ${whereIs(smtp.url)}.`
  if (notify) return 'Sends e-mails and texts through GOV.UK Notify.'
  return smtp
    ? `Sends e-mails through ${whereIs(smtp.url)} as ${smtp.from}. Nobody gets a text.`
    : 'Sends no message.'
}

/** An address without its user and password. */
function whereIs(address: string): string {
  const url = new URL(address)
  return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`
}
