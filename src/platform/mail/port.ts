/** The one small port by which messages leave: an e-mail or a text, and a reference that says which. */

export type Channel = 'email' | 'text'

export interface Letter {
  channel: Channel
  to: string
  /** E-mails only. */
  subject: string | null
  body: string
  /** Our message id. A provider that has it already does not send it twice. */
  reference: string
}

/** What became of a message that was handed over, as far as whoever carries it knows. */
export type Receipt =
  | { state: 'on its way' }
  | { state: 'delivered' }
  /** It came back. `why` in words for whoever looks after the person. */
  | { state: 'failed'; why: string }

export interface Mail {
  /** Hands the message over. An `Undeliverable` will never succeed; any other error is worth another try. */
  send(letter: Letter): Promise<void>
  /** Asks what became of it, by our reference. Absent where nobody can say. */
  receiptOf?: (letter: Pick<Letter, 'channel' | 'reference'>) => Promise<Receipt>
  channels: readonly Channel[]
  /** Messages stay in the outbox with their words, because that is where they are read. */
  isOutbox: boolean
}

/** The address or the content is wrong: trying again cannot help. */
export class Undeliverable extends Error {
  override name = 'Undeliverable'
}

/** In a demonstration nothing leaves: every message stays in the outbox, where anybody can read it. */
export const outboxOnly: Mail = {
  channels: ['email', 'text'],
  isOutbox: true,
  send: () => Promise.resolve(),
}
