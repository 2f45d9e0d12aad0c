/**
 * GOV.UK Notify: one e-mail template with ((subject)) and ((body)), one text template with ((body)).
 * Notify keeps our reference, so a message that was handed over before a crash is found and not sent again.
 */
import { createHmac } from 'node:crypto'
import { Undeliverable, type Channel, type Letter, type Mail, type Receipt } from './port.ts'

interface Options {
  /** As Notify shows it: name, service id and secret, joined by hyphens. */
  key: string
  url: string
  emailTemplate: string
  textTemplate: string
}

export function notify({ key, url, emailTemplate, textTemplate }: Options): Mail {
  const serviceId = key.slice(-73, -37)
  const secret = key.slice(-36)

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${tokenFor(serviceId, secret)}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(10_000),
    })
  }

  async function knownBy(reference: string): Promise<{ status?: string }[]> {
    const answer = await ask(`/v2/notifications?reference=${encodeURIComponent(reference)}`)
    if (!answer.ok) throw new Error(`Notify answered ${answer.status} when asked about a reference`)
    const { notifications } = (await answer.json()) as { notifications: { status?: string }[] }
    return notifications
  }

  return {
    channels: ['email', 'text'],
    isOutbox: false,
    async send(letter) {
      if ((await knownBy(letter.reference)).length > 0) return
      const answer = await ask(`/v2/notifications/${letter.channel === 'email' ? 'email' : 'sms'}`, {
        method: 'POST',
        body: JSON.stringify(bodyFor(letter)),
      })
      if (answer.ok) return
      if (answer.status === 400) throw new Undeliverable(await firstError(answer))
      throw new Error(`Notify answered ${answer.status}`)
    },
    async receiptOf({ channel, reference }) {
      const [known] = await knownBy(reference)
      return receipt(channel, known?.status)
    },
  }

  function bodyFor({ channel, to, subject, body, reference }: Letter) {
    return channel === 'email'
      ? { email_address: to, template_id: emailTemplate, personalisation: { subject, body }, reference }
      : { phone_number: to, template_id: textTemplate, personalisation: { body }, reference }
  }
}

/** Notify's statuses (its API documentation, "Get message status"), in words for whoever looks after the person. */
function receipt(channel: Channel, status: string | undefined): Receipt {
  if (status === 'delivered') return { state: 'delivered' }
  const why = failures[channel][status ?? '']
  return why === undefined ? { state: 'on its way' } : { state: 'failed', why }
}

const failures: Record<Channel, Record<string, string>> = {
  email: {
    'permanent-failure': 'wrong address',
    'temporary-failure': 'the mailbox is full or was away for three days',
    'technical-failure': 'GOV.UK Notify had a fault',
  },
  text: {
    'permanent-failure': 'wrong number',
    'temporary-failure': 'the phone was off, full or out of reach for three days',
    'technical-failure': 'GOV.UK Notify had a fault',
    'validation-failed': 'wrong number',
  },
}

async function firstError(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { errors?: { error: string }[] }
  return `Notify refused it: ${errors?.[0]?.error ?? 'no reason given'}`
}

/** The token Notify asks for: a JSON Web Token signed with HMAC SHA-256 (RFC 7515, appendix A.1). */
function tokenFor(issuer: string, secret: string): string {
  const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url')
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: issuer, iat: Math.floor(Date.now() / 1000) })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}
