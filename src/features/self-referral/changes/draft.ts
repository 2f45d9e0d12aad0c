/** What somebody writes to refer themselves is begun, kept page by page, saved for later, and removed. */
import { randomInt } from 'node:crypto'
import { Refused } from '../../../platform/errors.ts'
import type { Client } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { hashOf, newToken } from '../../accounts/tokens.ts'
import { sendMessage } from '../../messages/changes.ts'
import { newReference } from '../../referrals/referral.ts'
import { rowToChange, type Draft } from '../drafts.ts'
import { itIsOver } from '../over.tsx'
import { checkHash, codeHash, openAnswers, sealAnswers } from '../sealed.ts'
import { daysSaved, hoursOpen, withPart, type Answers, type PartName } from '../self-referral.ts'
import { words } from '../words.ts'

/** Begins one with what the first page was told. Returns the secret of its address. */
export async function beginDraft(
  tx: Tx,
  { address }: Client,
  said: Omit<Answers, 'code' | 'seen'>,
  part?: PartName,
): Promise<string> {
  await countOrRefuse(tx, address)
  const { token, hash } = newToken(tx.place.place_id)
  const until = tx.now.add({ hours: hoursOpen })
  for (;;) {
    const code = newReference(below => randomInt(below))
    const answers: Answers = { ...said, code, seen: part ? [part] : [] }
    const begun = await tx.db
      .insertInto('self_referral_draft')
      .values({
        token_hash: hash,
        code_hash: codeHash(tx, code),
        answers: Buffer.of(),
        begun_at: tx.now,
        open_until: until,
        ends_at: until,
      })
      .onConflict(conflict => conflict.columns(['place_id', 'code_hash']).doNothing())
      .returning('draft_id')
      .executeTakeFirst()
    if (!begun) continue
    await keepAnswers(tx, begun.draft_id, answers)
    return token
  }
}

export async function countOrRefuse(tx: Tx, address: string): Promise<void> {
  try {
    await tx.limits.count('self-referral', address)
  } catch (error) {
    throw error instanceof Refused ? new Refused([tx.say(words.tooMany)]) : error
  }
}

const keepAnswers = (tx: Tx, id: string, answers: Answers) =>
  tx.db
    .updateTable('self_referral_draft')
    .set({ answers: sealAnswers(tx, id, answers) })
    .where('draft_id', '=', id)
    .execute()

/** The draft at this address as it is now, locked; refused once it is sent, NotFound once it has ended. */
export async function draftToWrite(tx: Tx, token: string): Promise<Draft & { endsAt: Temporal.Instant }> {
  const row = await rowToChange(tx, token)
  const answers = row?.answers && openAnswers(tx, row.draft_id, row.answers)
  if (row?.reference) throw new Refused([tx.say(words.sentAlready, { phone: tx.place.phone })])
  if (!row || !answers) throw itIsOver()
  return { id: row.draft_id, token, answers, isSent: false, endsAt: row.ends_at }
}

/** Keeps one page's answers, and the address open for a while longer. Returns all answers. */
export async function savePart(
  tx: Tx,
  token: string,
  part: PartName,
  said: Partial<Answers>,
): Promise<Answers> {
  return save(tx, token, before => withPart(before, part, said))
}

/** Who asks for somebody else is put right: no page of the questions, so none is passed by it. */
export const saveCarer = (tx: Tx, token: string, carer: NonNullable<Answers['carer']>): Promise<Answers> =>
  save(tx, token, before => ({ ...before, carer }))

async function save(tx: Tx, token: string, change: (before: Answers) => Answers): Promise<Answers> {
  const { id, answers: before, endsAt } = await draftToWrite(tx, token)
  const answers = change(before)
  await keepAnswers(tx, id, answers)
  const until = tx.now.add({ hours: hoursOpen })
  await tx.db
    .updateTable('self_referral_draft')
    .set({ open_until: until, ends_at: Temporal.Instant.compare(endsAt, until) > 0 ? endsAt : until })
    .where('draft_id', '=', id)
    .execute()
  return answers
}

/** Nothing of it is kept. */
export async function forgetDraft(tx: Tx, token: string): Promise<void> {
  await tx.db.deleteFrom('self_referral_draft').where('token_hash', '=', hashOf(token)).execute()
}

interface SavedFor {
  /** What is asked when they come back, as it is compared. */
  check: string
  /** Where a link goes; null where they have written down the code. */
  to: { channel: 'email' | 'text'; address: string } | null
}

/** Saved for days. The address that was open until now opens nothing any more. */
export async function saveForLater(tx: Tx, token: string, { check, to }: SavedFor): Promise<void> {
  const { id } = await draftToWrite(tx, token)
  const until = tx.now.add({ hours: 24 * daysSaved })
  const link = to && newToken(tx.place.place_id)
  await tx.db
    .updateTable('self_referral_draft')
    .set({
      token_hash: null,
      open_until: null,
      check_hash: checkHash(tx, id, check),
      ends_at: until,
      ...(link && { link_hash: link.hash }),
    })
    .where('draft_id', '=', id)
    .execute()
  if (!to || !link) return
  await countOrRefuseMessage(tx, to.address)
  const address = `${tx.publicUrl}/refer-yourself/back/${link.token}`
  await sendMessage(tx, {
    channel: to.channel,
    to: to.address,
    subject: tx.say(words.mailSubject),
    body:
      to.channel === 'email'
        ? tx.say(words.mailBody, { day: tx.say.day(until), link: address })
        : tx.say(words.mailShort, { link: address }),
    about: 'saved-self-referral',
  })
}

async function countOrRefuseMessage(tx: Tx, to: string): Promise<void> {
  try {
    await tx.limits.count('code-message', to)
  } catch (error) {
    throw error instanceof Refused ? new Refused([tx.say(words.tooMany)]) : error
  }
}

/** Whoever passed the check goes on, at an address of their own. */
export async function openAgain(tx: Tx, id: string): Promise<string> {
  const { token, hash } = newToken(tx.place.place_id)
  await tx.db
    .updateTable('self_referral_draft')
    .set({ token_hash: hash, open_until: tx.now.add({ hours: hoursOpen }) })
    .where('draft_id', '=', id)
    .execute()
  return token
}

/** Those that nobody can open any more. Run by the sweep. */
export async function removeEndedDrafts(tx: Tx): Promise<void> {
  await tx.db.deleteFrom('self_referral_draft').where('ends_at', '<=', tx.now).execute()
}
