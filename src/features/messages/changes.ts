/** Messages: written in the transaction of the change that causes them, handed over by a job or by a hand. */
import type { Tx } from '../../platform/tx.ts'
import type { Format } from './formats.ts'
import type { Told } from './news.ts'

export interface Message {
  channel: 'email' | 'text'
  to: string
  subject?: string
  body: string
  /** The name of the template. */
  about: string
  /** Whose record it belongs to. */
  personId?: string | undefined
  /** What it says in parts, so that it can be said another way where it does not arrive. */
  content?: Told
  insteadOf?: string | undefined
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
      content: message.content ? JSON.stringify(message.content) : null,
      instead_of: message.insteadOf ?? null,
      status: 'queued',
      queued_at: tx.now,
    })
    .returning('message_id')
    .executeTakeFirstOrThrow()
  await tx.later('deliver-message', { message: message_id })
  return message_id
}

interface ByHand {
  about: string
  personId: string
  teamId: string | null
  content: Told
  insteadOf?: string | undefined
}

type ToDo = ByHand &
  (
    | { channel: 'letter'; format: Format; address: string }
    /** `to`: the number; empty where we have none. */
    | { channel: 'call'; to: string }
  )

/** What somebody has to print and post, have made, or say by telephone: it waits on the team's list. */
export async function writeByHand(tx: Tx, todo: ToDo): Promise<string> {
  const { message_id } = await tx.db
    .insertInto('message')
    .values({
      channel: todo.channel,
      to_address: todo.channel === 'call' ? todo.to : '',
      // The web address in a letter opens a page, like the words of an e-mail: it goes when the letter has gone.
      body: todo.channel === 'letter' ? todo.address : '',
      format: todo.channel === 'letter' ? todo.format : null,
      about: todo.about,
      person_id: todo.personId,
      team_id: todo.teamId,
      content: JSON.stringify(todo.content),
      instead_of: todo.insteadOf ?? null,
      status: 'waiting',
      queued_at: tx.now,
    })
    .returning('message_id')
    .executeTakeFirstOrThrow()
  return message_id
}
