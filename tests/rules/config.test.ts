/** The environment the program is started with: what is good, and one sentence for everything that is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '../../src/platform/config.ts'

const production = {
  ALONGSIDE_MODE: 'production',
  ALONGSIDE_SECRET: 'x'.repeat(32),
  DATABASE_URL: 'postgresql://alongside_app:secret@db.example/alongside',
  PUBLIC_URL: 'https://alongside.example.org',
  SMTP_URL: 'smtps://mail.example:465',
  SMTP_FROM: 'hello@alongside.example.org',
}
const notify = {
  NOTIFY_API_KEY: 'key',
  NOTIFY_EMAIL_TEMPLATE: '01890a5d-ac96-774b-bcce-b302099a8057',
  NOTIFY_TEXT_TEMPLATE: '01890a5d-ac96-774b-bcce-b302099a8058',
}
const oidc = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'us', OIDC_CLIENT_SECRET: 'secret' }

type Environment = Record<string, string | undefined>
const without = (...names: (keyof typeof production)[]): Environment => ({
  ...production,
  ...Object.fromEntries(names.map(name => [name, undefined])),
})

const good: [title: string, environment: Environment, expected: object][] = [
  [
    'nothing: a demonstration on the embedded database',
    {},
    {
      mode: 'demo',
      port: 3000,
      dataDir: './data',
      databaseUrl: undefined,
      publicUrl: 'http://localhost:3000',
    },
  ],
  ['an empty value is no value', { PORT: '', DATABASE_URL: '' }, { port: 3000, databaseUrl: undefined }],
  ['another port', { PORT: '8080' }, { port: 8080, publicUrl: 'http://localhost:8080' }],
  ['port 0: any that is free', { PORT: '0' }, { port: 0 }],
  ['other people’s variables', { PATH: '/bin', HOME: '/root', PGHOST: 'x' }, { mode: 'demo' }],
  [
    'production',
    production,
    { mode: 'production', logLevel: 'info', smtp: { url: production.SMTP_URL, from: production.SMTP_FROM } },
  ],
  ['production with Notify alone', { ...without('SMTP_URL', 'SMTP_FROM'), ...notify }, { smtp: undefined }],
  ['production with sign-in by OpenID Connect', { ...production, ...oidc }, { mode: 'production' }],
  [
    'a slash at the end of the address',
    { ...production, PUBLIC_URL: 'https://a.example/' },
    { publicUrl: 'https://a.example' },
  ],
  ['behind a proxy', { ALONGSIDE_BEHIND_PROXY: 'yes' }, { isBehindProxy: true }],
  [
    'feeds of the intranet',
    { FEEDS_ALLOW: 'Directory.intranet:8080, 127.0.0.1:81,[::1]:443' },
    { feedsAllow: ['directory.intranet:8080', '127.0.0.1:81', '[::1]:443'] },
  ],
]
for (const [title, environment, expected] of good)
  test(`good: ${title}`, () => assert.partialDeepStrictEqual(readConfig(environment), expected))

const allowed =
  'FEEDS_ALLOW must be hosts with their ports, like directory.intranet:8080, with commas between.'

const bad: [environment: Environment, fault: string][] = [
  [{ PORT: 'web' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '80.5' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ ALONGSIDE_MODE: 'test' }, 'ALONGSIDE_MODE must be demo or production.'],
  [
    { ALONGSIDE_MOOD: 'demo' },
    'ALONGSIDE_MOOD is not a setting of Alongside: check its spelling or remove it.',
  ],
  [{ SMTP_PASSWORD: 'x' }, 'SMTP_PASSWORD is not a setting of Alongside: check its spelling or remove it.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be debug, info, warn or error.'],
  [{ ALONGSIDE_BEHIND_PROXY: 'true' }, 'ALONGSIDE_BEHIND_PROXY must be yes or no.'],
  [
    { DATABASE_URL: 'mysql://db.example/alongside' },
    'DATABASE_URL must be the address of a PostgreSQL, like postgresql://user:password@host/database.',
  ],
  [
    { DATABASE_URL: 'db.example' },
    'DATABASE_URL must be the address of a PostgreSQL, like postgresql://user:password@host/database.',
  ],
  [
    { PUBLIC_URL: 'alongside.example.org' },
    'PUBLIC_URL must be a web address, like https://alongside.example.org.',
  ],
  [{ ALONGSIDE_SECRET: 'short' }, 'ALONGSIDE_SECRET must be 32 characters or more.'],
  [
    { SMTP_URL: 'https://mail.example' },
    'SMTP_URL must be the address of a mail server, like smtps://host:465.',
  ],
  [{ SMTP_URL: 'smtp://mail.example' }, 'SMTP needs SMTP_FROM as well.'],
  [{ SMTP_FROM: 'nobody' }, 'SMTP_FROM must be an email address.'],
  [{ NOTIFY_API_KEY: 'x' }, 'GOV.UK Notify needs NOTIFY_EMAIL_TEMPLATE and NOTIFY_TEXT_TEMPLATE as well.'],
  [{ ...notify, NOTIFY_TEXT_TEMPLATE: 'x' }, 'NOTIFY_TEXT_TEMPLATE must be the id of a template.'],
  [
    { OIDC_ISSUER: 'https://id.example' },
    'OpenID Connect needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET as well.',
  ],
  [{ FEEDS_ALLOW: 'directory.intranet' }, allowed],
  [{ FEEDS_ALLOW: 'https://directory.intranet:8080' }, allowed],
  [{ FEEDS_ALLOW: 'directory.intranet:99999' }, allowed],
  [{ FEEDS_ALLOW: 'directory.intranet:8080,' }, allowed],
  [{ FEEDS_ALLOW: '*:443' }, allowed],
  [
    { FEEDS_ALOW: 'directory.intranet:8080' },
    'FEEDS_ALOW is not a setting of Alongside: check its spelling or remove it.',
  ],
  [without('ALONGSIDE_SECRET'), 'ALONGSIDE_SECRET is missing: set 32 or more random characters.'],
  [without('DATABASE_URL'), 'DATABASE_URL is missing: production needs a PostgreSQL 18 of its own.'],
  [
    without('PUBLIC_URL'),
    'PUBLIC_URL is missing or not https: set the address people use, for example https://alongside.example.org.',
  ],
  [
    { ...production, PUBLIC_URL: 'http://alongside.example.org' },
    'PUBLIC_URL is missing or not https: set the address people use, for example https://alongside.example.org.',
  ],
  [without('SMTP_URL', 'SMTP_FROM'), 'No way to send messages: set NOTIFY_API_KEY or SMTP_URL.'],
]
for (const [environment, fault] of bad)
  test(`bad: ${fault}`, () => {
    assert.throws(() => readConfig(environment), { message: fault })
  })

test('no feed of a private network unless the operator says which', () => {
  assert.deepEqual(readConfig({}).feedsAllow, [])
})

test('every fault is said at once, a line each, and none says a secret', () => {
  assert.throws(
    () => readConfig({ PORT: 'x', ALONGSIDE_SECRET: 'hunter2', ALONGSIDE_MOOD: 'x' }),
    (error: Error) => {
      assert.equal(error.message.split('\n').length, 3)
      assert.ok(!error.message.includes('hunter2'))
      return true
    },
  )
})
