/** What somebody is writing, found by the secret in its address, by the link that was sent, or by its code. */
import { timingSafeEqual } from 'node:crypto'
import { Refused } from '../../platform/errors.ts'
import type { Client } from '../../platform/screen/screen.ts'
import type { Tx } from '../../platform/tx.ts'
import { hashOf } from '../accounts/tokens.ts'
import { itIsOver } from './over.tsx'
import { checkHash, codeHash, openAfterwards, openAnswers, type Afterwards } from './sealed.ts'
import { wordAsCompared, type Answers } from './self-referral.ts'
import { words } from './words.ts'

export interface Draft {
  id: string
  token: string
  answers: Answers
  /** It was sent: there is nothing to write any more, and the page says so. */
  isSent: boolean
}

const nothing: Answers = { forWhom: 'me', code: '', seen: [] }

const columns = ['draft_id', 'answers', 'reference', 'ends_at', 'check_hash', 'afterwards'] as const

const openByToken = (tx: Tx, token: string) =>
  tx.db
    .selectFrom('self_referral_draft')
    .select(columns)
    .where('token_hash', '=', hashOf(token))
    .where('open_until', '>', tx.now)
    .where('ends_at', '>', tx.now)

/**
 * The draft behind an address, or NotFound: the same for one that never was and one that has ended.
 */
export async function draftAt(tx: Tx, token: string): Promise<Draft> {
  const row = await rowAt(tx, token)
  const isSent = row.reference !== null
  const answers = row.answers ? openAnswers(tx, row.draft_id, row.answers) : isSent ? nothing : undefined
  if (!answers) throw itIsOver()
  return { id: row.draft_id, token, answers, isSent }
}

/** What the page after sending may say; NotFound before. */
export async function sentAt(
  tx: Tx,
  token: string,
): Promise<{ reference: string; afterwards: Afterwards | undefined }> {
  const { draft_id, reference, afterwards } = await rowAt(tx, token)
  if (reference === null) throw itIsOver()
  return { reference, afterwards: afterwards ? openAfterwards(tx, draft_id, afterwards) : undefined }
}

/** Whether something was saved that this link leads to; NotFound otherwise. */
export const savedLinkAt = async (tx: Tx, link: string): Promise<void> =>
  void found(await savedBy(tx, { link }))

/** Nobody guesses 22 random characters, and many people share one address: wrong ones are not counted. */
const rowAt = async (tx: Tx, token: string) => found(await openByToken(tx, token).executeTakeFirst())

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw itIsOver()
  return row
}

/** The same, locked: one draft may be open in two tabs, and be sent from both. */
export const rowToChange = (tx: Tx, token: string) => openByToken(tx, token).forUpdate().executeTakeFirst()

/** By what somebody saved it: the link that was sent, or the code they wrote down. */
export type Key = { link: string } | { code: string }

/** One that was saved and not sent, or undefined. */
export const savedBy = (tx: Tx, key: Key) =>
  tx.db
    .selectFrom('self_referral_draft')
    .select(columns)
    .where(query =>
      'link' in key
        ? query('link_hash', '=', hashOf(key.link))
        : query('code_hash', '=', codeHash(tx, key.code)),
    )
    .where('check_hash', 'is not', null)
    .where('sent_at', 'is', null)
    .where('ends_at', '>', tx.now)
    .executeTakeFirst()

/** What is said beside link or code. */
export interface Check {
  born: Temporal.PlainDate | null
  word: string
}

/** Which of them it is, as it is compared. */
export const checkSaid = ({ born, word }: Check): string => born?.toString() ?? wordAsCompared(word)

/**
 * The draft that link or code and the check belong to; Refused with one sentence whatever was wrong. Each wrong try
 * counts, of whoever guesses and of what is guessed at.
 */
export async function checkedDraft(
  tx: Tx,
  { address }: Client,
  key: Key,
  check: Check,
): Promise<{ id: string }> {
  const row = await savedBy(tx, key)
  await countOrRefuse(tx, 'self-referral-code', address)
  if (row) await countOrRefuse(tx, 'self-referral-check', row.draft_id)
  const said = row && checkHash(tx, row.draft_id, checkSaid(check))
  const isRight =
    said !== undefined && row?.check_hash?.length === said.length && timingSafeEqual(row.check_hash, said)
  if (!isRight) throw new Refused([tx.say(words.wrongCheck)])
  await tx.limits.forget('self-referral-code', address)
  return { id: row.draft_id }
}

async function countOrRefuse(
  tx: Tx,
  name: 'self-referral-code' | 'self-referral-check',
  target: string,
): Promise<void> {
  try {
    await tx.limits.count(name, target)
  } catch (error) {
    throw error instanceof Refused ? new Refused([tx.say(words.tooMany)]) : error
  }
}
