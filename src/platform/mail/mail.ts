/** Which way messages leave, as the configuration says. */
import type { Config } from '../config.ts'
import { notify } from './notify.ts'
import { outboxOnly, type Mail } from './port.ts'
import { smtp } from './smtp.ts'

export function mailFor({ mode, notify: key, smtp: server }: Config): Mail {
  if (mode === 'demo') return outboxOnly
  if (key) return notify(key)
  if (server) return smtp(server)
  throw new Error('No way to send messages: set NOTIFY_API_KEY or SMTP_URL.')
}
