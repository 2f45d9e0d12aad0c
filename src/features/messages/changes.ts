/** Messages: written in the transaction of the change that causes them, handed over by a job. */
import type { Tx } from '../../platform/tx.ts'
import { Undeliverable, type Mail } from '../../platform/mail/port.ts'

export interface Message {
  channel: 'email' | 'text'
  to: string
  subject?: string
  body: string
  /** The name of the template. */
  about: string
  /** Whose record it belongs to. */
  personId?: string | undefined
}

/** Writes the message and asks for its delivery; both happen only if the change is saved. */
export async function sendMessage(tx: Tx, message: Message): Promise<string> {
  const { message_id } = await tx.db
    .insertInto('message')
    .values({
      channel: message.channel,
      to_address: message.to,
      subject: message.subject ?? null,
      body: message.body,
      about: message.about,
      person_id: message.personId ?? null,
      status: 'queued',
      queued_at: tx.now,
    })
    .returning('message_id')
    .executeTakeFirstOrThrow()
  await tx.later('deliver-message', { message: message_id })
  return message_id
}

/**
 * Hands one message over. Run twice it sends once: a sent message is left alone, and a provider that
 * already has its reference does not send it again.
 */
export async function deliverMessage(tx: Tx, mail: Mail, id: string): Promise<void> {
  const message = await tx.db
    .selectFrom('message')
    .selectAll()
    .where('message_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!message || message.status !== 'queued') return
  const settle = (row: { status: 'sent' | 'failed'; fault?: string }) =>
    settleMessage(tx, id, { ...row, ...(mail.isOutbox ? {} : forgotten) })
  try {
    await mail.send({
      channel: message.channel,
      to: message.to_address,
      subject: message.subject,
      body: message.body,
      reference: id,
    })
    await settle({ status: 'sent' })
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error
    await settle({ status: 'failed', fault: error.message })
  }
}

/** Nobody took the message for three days. It stays as failed, for whoever looks after the person to see. */
export const giveUpDelivery = (tx: Tx, id: string) =>
  settleMessage(tx, id, { status: 'failed', fault: 'Nobody took it for three days', ...forgotten })

/** A message that has left is not kept: its links would open doors to whoever reads a copy of the database. */
const forgotten = { subject: null, body: '' }

interface Settled {
  status: 'sent' | 'failed'
  fault?: string
  subject?: null
  body?: string
}

async function settleMessage(tx: Tx, id: string, row: Settled): Promise<void> {
  await tx.db
    .updateTable('message')
    .set({ ...row, sent_at: tx.now })
    .where('message_id', '=', id)
    .where('status', '=', 'queued')
    .execute()
}
