/**
 * What the program is told by its environment, read and checked once, at start.
 * A missing or unknown key stops the program with one sentence per fault.
 */
import { z } from 'zod'

const error = (words: string) => ({ error: `must be ${words}` })

const aPort = error('a whole number from 0 to 65535')
const port = z.coerce.number(aPort).int(aPort).min(0, aPort).max(65535, aPort)
const secret = z.string().min(32, error('32 characters or more'))
const webAddress = z.url({
  protocol: /^https?$/,
  ...error('a web address, like https://alongside.example.org'),
})
const postgres = z.url({
  protocol: /^postgres(ql)?$/,
  ...error('the address of a PostgreSQL, like postgresql://user:password@host/database'),
})
const hostsWithPorts = z.string().transform((text, faults) => {
  const hosts = text
    .toLowerCase()
    .split(',')
    .map(host => host.trim())
  if (
    hosts.every(
      host => /^([a-z0-9.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/.test(host) && URL.canParse(`http://${host}`),
    )
  )
    return hosts
  faults.addIssue('must be hosts with their ports, like directory.intranet:8080, with commas between')
  return z.NEVER
})

const keys = z.strictObject({
  ALONGSIDE_MODE: z.enum(['demo', 'production'], error('demo or production')).default('demo'),
  ALONGSIDE_SECRET: secret.optional(),
  PORT: port.default(3000),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: postgres.optional(),
  MIGRATE_DATABASE_URL: postgres.optional(),
  PUBLIC_URL: webAddress.optional(),
  ALONGSIDE_BEHIND_PROXY: z.enum(['yes', 'no'], error('yes or no')).default('no'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], error('debug, info, warn or error')).optional(),
  NOTIFY_API_KEY: z.string().optional(),
  NOTIFY_EMAIL_TEMPLATE: z.uuid(error('the id of a template')).optional(),
  NOTIFY_TEXT_TEMPLATE: z.uuid(error('the id of a template')).optional(),
  NOTIFY_URL: webAddress.default('https://api.notifications.service.gov.uk'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, ...error('the address of a mail server, like smtps://host:465') })
    .optional(),
  SMTP_FROM: z.email(error('an email address')).optional(),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  FEEDS_ALLOW: hostsWithPorts.default([]),
})

/** Keys that start like this are ours: one that we do not know is a spelling mistake, so it is refused. */
const ours = /^(ALONGSIDE|FEEDS|NOTIFY|SMTP|OIDC)_/

export interface Config {
  mode: 'demo' | 'production'
  port: number
  dataDir: string
  databaseUrl: string | undefined
  migrateDatabaseUrl: string | undefined
  publicUrl: string
  /** A proxy stands before us and writes X-Forwarded-For. */
  isBehindProxy: boolean
  secret: string
  logLevel: 'debug' | 'info' | 'warn' | 'error'
  notify: { key: string; url: string; emailTemplate: string; textTemplate: string } | undefined
  smtp: { url: string; from: string } | undefined
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined
  /** `host:port` that feeds may be read from though it is private, on another port or not https. */
  feedsAllow: readonly string[]
}

/** The environment as one checked value, or an Error whose message names every fault, a line each. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([key, value]) => value !== undefined && value !== '' && (key in keys.shape || ours.test(key)),
    ),
  )
  const result = keys.safeParse(given)
  if (!result.success) throw new Error(faultsOf(result.error).join('\n'))
  const env = result.data
  const faults = faultsTogether(env)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return {
    mode: env.ALONGSIDE_MODE,
    port: env.PORT,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    migrateDatabaseUrl: env.MIGRATE_DATABASE_URL,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    isBehindProxy: env.ALONGSIDE_BEHIND_PROXY === 'yes',
    secret: env.ALONGSIDE_SECRET ?? 'demonstration only, never used in production',
    logLevel: env.LOG_LEVEL ?? (env.ALONGSIDE_MODE === 'demo' ? 'warn' : 'info'),
    notify:
      env.NOTIFY_API_KEY && env.NOTIFY_EMAIL_TEMPLATE && env.NOTIFY_TEXT_TEMPLATE
        ? {
            key: env.NOTIFY_API_KEY,
            url: env.NOTIFY_URL,
            emailTemplate: env.NOTIFY_EMAIL_TEMPLATE,
            textTemplate: env.NOTIFY_TEXT_TEMPLATE,
          }
        : undefined,
    smtp: env.SMTP_URL && env.SMTP_FROM ? { url: env.SMTP_URL, from: env.SMTP_FROM } : undefined,
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET }
        : undefined,
    feedsAllow: env.FEEDS_ALLOW,
  }
}

const faultsOf = (error: z.ZodError): string[] =>
  error.issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => `${key} is not a setting of Alongside: check its spelling or remove it.`)
      : [`${issue.path.join('.')} ${issue.message}.`],
  )

/** Settings that only make sense together, and what production may not do without. */
function faultsTogether(env: z.infer<typeof keys>): string[] {
  const faults: string[] = []
  const together = (what: string, ...names: (keyof typeof env)[]) => {
    const missing = names.filter(name => env[name] === undefined)
    if (missing.length > 0 && missing.length < names.length)
      faults.push(`${what} needs ${missing.join(' and ')} as well.`)
  }
  together('GOV.UK Notify', 'NOTIFY_API_KEY', 'NOTIFY_EMAIL_TEMPLATE', 'NOTIFY_TEXT_TEMPLATE')
  together('SMTP', 'SMTP_URL', 'SMTP_FROM')
  together('OpenID Connect', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET')
  if (env.ALONGSIDE_MODE === 'demo') return faults
  if (!env.ALONGSIDE_SECRET) faults.push('ALONGSIDE_SECRET is missing: set 32 or more random characters.')
  if (!env.DATABASE_URL) faults.push('DATABASE_URL is missing: production needs a PostgreSQL 18 of its own.')
  if (!env.PUBLIC_URL?.startsWith('https://'))
    faults.push(
      'PUBLIC_URL is missing or not https: set the address people use, for example https://alongside.example.org.',
    )
  if (!env.NOTIFY_API_KEY && !env.SMTP_URL)
    faults.push('No way to send messages: set NOTIFY_API_KEY or SMTP_URL.')
  return faults
}
