/** What each queue's jobs do. Every handler may run twice and has one effect. */
import type { Config } from './platform/config.ts'
import type { Handlers } from './platform/jobs.ts'
import type { Log } from './platform/log.ts'
import { mailFor } from './platform/mail/mail.ts'
import { asProgram, type Ground } from './platform/tx.ts'
import { deliverMessage } from './features/messages/changes.ts'

export function jobHandlers(ground: Ground, config: Config, log: Log): Handlers {
  const mail = mailFor(config)
  return {
    'deliver-message': ({ place, message }) => asProgram(ground, place, tx => deliverMessage(tx, mail, message)),
    'read-import': async () => {},
    'apply-import': async () => {},
    'sweep-place': async () => {},
    'sweep-all': async () => log.info('sweep'),
  }
}
