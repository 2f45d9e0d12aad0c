/** SMTP, for a place with a mail server of its own. E-mails only. */
import { createTransport } from 'nodemailer'
import { Undeliverable, type Mail } from './port.ts'

export function smtp({ url, from }: { url: string; from: string }): Mail {
  const transport = createTransport({
    url,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 10_000,
  } as Parameters<typeof createTransport>[0])
  const domain = from.split('@')[1] ?? 'localhost'
  return {
    channels: ['email'],
    async send({ channel, to, subject, body, reference }) {
      if (channel !== 'email') throw new Undeliverable('SMTP sends no texts: set GOV.UK Notify for those')
      try {
        // The same Message-ID on every try: a mailbox that got it once shows it once.
        await transport.sendMail({
          from,
          to,
          subject: subject ?? '',
          text: body,
          messageId: `<${reference}@${domain}>`,
        })
      } catch (error) {
        const code = (error as { responseCode?: number }).responseCode
        if (code !== undefined && code >= 500) throw new Undeliverable(`The mail server answered ${code}`)
        throw error
      }
    },
  }
}
