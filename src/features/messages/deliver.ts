/** Handing messages over, and what becomes of them: one that does not arrive is said another way, once. */
import type { Selectable } from 'kysely'
import type { Message as MessageRow } from '../../platform/database/schema.ts'
import { Undeliverable, type Mail } from '../../platform/mail/port.ts'
import { asProgram, type Ground, type Tx } from '../../platform/tx.ts'
import { anotherWay } from './another-way.ts'

type Row = Selectable<MessageRow>

const lockedMessage = (tx: Tx, id: string): Promise<Row | undefined> =>
  tx.db.selectFrom('message').selectAll().where('message_id', '=', id).forUpdate().executeTakeFirst()

/**
 * Hands one message over. Run twice it sends once: a sent message is left alone, and a provider that
 * already has its reference does not send it again.
 */
export async function deliverMessage(tx: Tx, mail: Mail, id: string): Promise<void> {
  const message = await lockedMessage(tx, id)
  if (message?.status !== 'queued' || !isSent(message)) return
  try {
    await mail.send({
      channel: message.channel,
      to: message.to_address,
      subject: message.subject,
      body: message.body,
      reference: id,
    })
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error
    await failed(tx, message, { why: error.message, keepsWords: mail.isOutbox })
    return
  }
  await tx.db
    .updateTable('message')
    .set({
      status: 'sent',
      sent_at: tx.now,
      ...(!mail.isOutbox && forgotten),
      // Where nobody will ever say whether it arrived, there is nothing to keep its words for.
      ...(!mail.receiptOf && { content: null }),
    })
    .where('message_id', '=', id)
    .execute()
}

/** Nobody took the message for three days. It stays as failed, for whoever looks after the person to see. */
export async function giveUpDelivery(tx: Tx, id: string): Promise<void> {
  const message = await lockedMessage(tx, id)
  if (message?.status === 'queued') await failed(tx, message, { why: 'Nobody took it for three days' })
}

/** A message that has left is not kept: its links would open doors to whoever reads a copy of the database. */
const forgotten = { subject: null, body: '' }

const isSent = (message: Row): message is Row & { channel: 'email' | 'text' } =>
  message.channel === 'email' || message.channel === 'text'

interface Failed {
  why: string
  keepsWords?: boolean
}

/** It did not arrive: why is kept for staff, and another way is tried. */
async function failed(tx: Tx, message: Row, { why, keepsWords = false }: Failed): Promise<void> {
  await tx.db
    .updateTable('message')
    .set({
      status: 'failed',
      fault: why,
      sent_at: message.sent_at ?? tx.now,
      content: null,
      ...(!keepsWords && forgotten),
    })
    .where('message_id', '=', message.message_id)
    .execute()
  await anotherWay(tx, message)
}

/** As many as one run asks about; the next takes the rest. */
const mostAsked = 500
/** Whoever carries messages knows after three days. */
const knownAfter = { hours: 24 * 4 }

/** Whether any message waits to be asked about. */
export async function lookForReceipts(tx: Tx, mail: Mail): Promise<void> {
  if (!mail.receiptOf) return
  await forgetUnasked(tx)
  const [waits] = await toAskAbout(tx, 1)
  if (waits) await tx.later('ask-receipts', {})
}

const toAskAbout = (tx: Tx, most: number) =>
  tx.db
    .selectFrom('message')
    .select(['message_id', 'channel'])
    .where('status', '=', 'sent')
    .where('channel', 'in', ['email', 'text'])
    .where('delivered_at', 'is', null)
    .where('content', 'is not', null)
    .orderBy('asked_at', query => query.asc().nullsFirst())
    .orderBy('sent_at')
    .limit(most)
    .execute()

const forgetUnasked = (tx: Tx) =>
  tx.db
    .updateTable('message')
    .set({ content: null })
    .where('status', '=', 'sent')
    .where('channel', 'in', ['email', 'text'])
    .where('content', 'is not', null)
    .where('sent_at', '<', tx.now.subtract(knownAfter))
    .execute()

/** Asks what became of each, outside any transaction; what is heard is written down one by one. */
export async function askReceipts(ground: Ground, place: number, mail: Mail): Promise<void> {
  const { receiptOf } = mail
  if (!receiptOf) return
  const waiting = await asProgram(ground, place, tx => toAskAbout(tx, mostAsked))
  for (const { message_id, channel } of waiting) {
    if (channel !== 'email' && channel !== 'text') continue
    const receipt = await receiptOf({ channel, reference: message_id })
    await asProgram(ground, place, async tx => {
      const message = await lockedMessage(tx, message_id)
      if (message?.status !== 'sent' || message.delivered_at !== null) return
      if (receipt.state === 'failed') await failed(tx, message, { why: receipt.why })
      else
        await tx.db
          .updateTable('message')
          .set(
            receipt.state === 'delivered'
              ? { asked_at: tx.now, delivered_at: tx.now, content: null }
              : { asked_at: tx.now },
          )
          .where('message_id', '=', message_id)
          .execute()
    })
  }
}
