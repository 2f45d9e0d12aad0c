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
    isOutbox: false,
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
        const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
        // Only what is wrong with this message: a password that has ended is put right, and then it goes.
        const isItsOwn = code === 'EENVELOPE' || code === 'EMESSAGE'
        if (isItsOwn && responseCode >= 500)
          throw new Undeliverable(`The mail server answered ${responseCode}`)
        throw error
      }
    },
  }
}
