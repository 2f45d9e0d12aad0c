/** Local stand-ins for GOV.UK Notify and for a mail server: what they took in, and how they misbehave. */
import { jwtVerify } from 'jose'
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { callbackify } from 'node:util'
import { SMTPServer } from 'smtp-server'

const serviceId = '6f1f4a1c-0a0a-4b3e-9c51-3f2b7d1d8a11'
const secret = '0b5f2c8e-55b0-4d2f-8a86-7a0d9d3c1e42'

/** Settings that send messages to the stand-in. */
export interface PostOffice<Taken> {
  environment: Record<string, string>
  taken: Taken[]
  /** What it does with the next message, and then it behaves again. */
  next: 'takes it' | 'refuses it' | 'is broken' | 'takes it and never answers'
}

export interface Notified {
  email_address?: string
  phone_number?: string
  reference: string
  personalisation: { subject?: string; body: string }
}

/** GOV.UK Notify, as its API is documented: a signed token, a reference, and an answer by status. */
export async function notifyFake(t: TestContext): Promise<PostOffice<Notified>> {
  const office: PostOffice<Notified> = { environment: {}, taken: [], next: 'takes it' }
  const server = createServer((asked, answer) => void serveNotify(office, asked, answer))
  const port = await listening(server)
  t.after(() => server.close())
  office.environment = {
    NOTIFY_API_KEY: `alongside-${serviceId}-${secret}`,
    NOTIFY_EMAIL_TEMPLATE: '1d7c1d2a-7a63-4c0d-9f44-6c40c8a9b001',
    NOTIFY_TEXT_TEMPLATE: '1d7c1d2a-7a63-4c0d-9f44-6c40c8a9b002',
    NOTIFY_URL: `http://localhost:${port}`,
  }
  return office
}

async function serveNotify(
  office: PostOffice<Notified>,
  asked: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const token = asked.headers.authorization?.replace('Bearer ', '') ?? ''
  const { payload } = await jwtVerify(token, new TextEncoder().encode(secret))
  assert.equal(payload.iss, serviceId)
  const say = (status: number, body: object) => answer.writeHead(status).end(JSON.stringify(body))
  const reference = new URL(asked.url ?? '', 'http://localhost').searchParams.get('reference')
  if (reference !== null) {
    say(200, { notifications: office.taken.filter(one => one.reference === reference) })
    return
  }
  const body = JSON.parse(await text(asked)) as Notified
  const { next } = office
  office.next = 'takes it'
  if (next === 'is broken') say(500, {})
  else if (next === 'refuses it')
    say(400, { errors: [{ error: 'ValidationError', message: 'email_address Not a valid email address' }] })
  else {
    office.taken.push(body)
    if (next === 'takes it') say(201, {})
    else asked.socket.destroy()
  }
}

/** A mail server that keeps whole messages. */
export async function smtpFake(
  t: TestContext,
  { wantsPassword = false }: { wantsPassword?: boolean } = {},
): Promise<PostOffice<string>> {
  const office: PostOffice<string> = { environment: {}, taken: [], next: 'takes it' }
  const server = new SMTPServer({
    authOptional: !wantsPassword,
    disabledCommands: wantsPassword ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('No'), { responseCode: 535 })),
    onData(stream, _session, done) {
      callbackify(async () => {
        const whole = await text(stream)
        const { next } = office
        office.next = 'takes it'
        if (next === 'refuses it') throw Object.assign(new Error('No such mailbox'), { responseCode: 550 })
        if (next === 'is broken') throw Object.assign(new Error('Try later'), { responseCode: 451 })
        office.taken.push(whole)
      })(done)
    },
  })
  server.on('error', () => undefined)
  const port = await listening(server.server as unknown as Server)
  t.after(() => new Promise(resolve => server.close(() => resolve(undefined))))
  office.environment = {
    SMTP_URL: `smtp://${wantsPassword ? 'us:old@' : ''}localhost:${port}`,
    SMTP_FROM: 'hello@alongside.example',
  }
  return office
}

const listening = (server: Server): Promise<number> =>
  new Promise(resolve => server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port)))
