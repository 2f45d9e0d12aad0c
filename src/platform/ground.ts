/** What the program and every command run on, as the configuration says. */
import type { Config } from './config.ts'
import type { Database } from './database/connect.ts'
import type { Jobs } from './jobs.ts'
import { createLimits } from './limits.ts'
import { mailFor } from './mail/mail.ts'
import type { Ground } from './tx.ts'
import { readLanguages } from './words/languages.ts'

/** The languages of the built program. */
const built = 'dist/languages'

/** `languages`: the folder they are read from. */
export const groundFor = (
  config: Config,
  database: Database,
  jobs: Jobs,
  languages: string = built,
): Ground => ({
  database,
  jobs,
  limits: createLimits(database),
  channels: mailFor(config).channels,
  publicUrl: config.publicUrl,
  secret: config.secret,
  feedsAllow: config.feedsAllow,
  languages: readLanguages(languages),
  mayMoveClock: config.mode === 'demo',
})
