/** What the program and every command run on, as the configuration says. */
import type { Config } from './config.ts'
import type { Database } from './database/connect.ts'
import type { Jobs } from './jobs.ts'
import { createLimits } from './limits.ts'
import { mailFor } from './mail/mail.ts'
import type { Ground } from './tx.ts'
import { readLanguages } from './words/languages.ts'

export const groundFor = (config: Config, database: Database, jobs: Jobs): Ground => ({
  database,
  jobs,
  limits: createLimits(database),
  channels: mailFor(config).channels,
  publicUrl: config.publicUrl,
  secret: config.secret,
  feedsAllow: config.feedsAllow,
  languages: readLanguages('dist/languages'),
  mayMoveClock: config.mode === 'demo',
})
