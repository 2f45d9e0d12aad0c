/** Changes that providers would like: kept, listed, and taken over or not by an administrator. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound, refuseIf } from '../../../platform/errors.ts'
import { onPage } from '../../../platform/screen/query.ts'
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'
import { checkWhole } from '../checks/assurance.ts'
import { serviceToChange, staffWho, stateAs } from '../checks/changes.ts'
import type { Stated } from '../checks/stated.ts'
import type { ServiceRecord } from '../record.ts'
import { byProvider, type ProviderLink } from './link.ts'
import { asAnswered, moves, takenWith, whyNotAnswer } from './proposal.ts'
import { words } from './words.ts'

/** Keeps what a provider would like changed. What it sent before and nobody has read becomes a part of it. */
export async function propose(
  tx: Tx,
  { ask_id }: ProviderLink,
  serviceId: string,
  stated: Stated,
): Promise<void> {
  const before = await tx.db
    .updateTable('proposal')
    .set({ status: moves.replace.to })
    .where('service_id', '=', serviceId)
    .where('status', '=', 'open')
    .returning('fields')
    .executeTakeFirst()
  await tx.db
    .insertInto('proposal')
    .values({
      service_id: serviceId,
      ask_id,
      fields: JSON.stringify({ ...((before?.fields ?? {}) as object), ...stated }),
      at: tx.now,
      status: moves.propose.to,
    })
    .execute()
}

const rows = (tx: Tx) =>
  tx.db
    .selectFrom('proposal')
    .innerJoin('service', join =>
      join
        .onRef('service.place_id', '=', 'proposal.place_id')
        .onRef('service.service_id', '=', 'proposal.service_id'),
    )
    .innerJoin('provider_ask', join =>
      join
        .onRef('provider_ask.place_id', '=', 'proposal.place_id')
        .onRef('provider_ask.ask_id', '=', 'proposal.ask_id'),
    )
    .select([
      'proposal.proposal_id',
      'proposal.service_id',
      'proposal.at',
      'proposal.status',
      'proposal.fields',
      'service.name as service',
      'service.content',
      'provider_ask.sent_to',
    ])

/** Those that wait, longest first. */
export const openProposals = (tx: Tx, page: number) => {
  const { limit, offset } = onPage(page)
  return rows(tx)
    .where('proposal.status', '=', 'open')
    .orderBy('proposal.at')
    .orderBy('proposal.proposal_id')
    .limit(limit)
    .offset(offset)
    .execute()
}

export async function proposalToRead(tx: Tx, id: string) {
  const { fields, content, ...row } = orNotFound(
    await rows(tx).where('proposal.proposal_id', '=', id).executeTakeFirst(),
  )
  return { ...row, fields: fields as Stated, now: content as unknown as ServiceRecord }
}

interface Answer {
  move: 'approve' | 'decline'
  fields: readonly string[]
  words: string
}

/** An administrator takes over all of it, some of it or nothing, and the provider is told. */
export async function answerProposal(tx: Tx, actor: Actor, id: string, answer: Answer): Promise<void> {
  const by = staffWho(actor, 'directory.change')
  const { service_id } = await proposalToRead(tx, id)
  await serviceToChange(tx, service_id)
  const proposal = await proposalToRead(tx, id)
  const fields = Object.keys(proposal.fields)
  refuseIf(whyNotAnswer({ ...proposal, fields: asAnswered(fields) }, answer))
  const taken = answer.move === 'approve' ? takenWith(answer.fields, fields) : []
  const stated = Object.fromEntries(
    Object.entries(proposal.fields).filter(([field]) => taken.includes(field)),
  ) as Stated
  if (answer.move === 'approve') {
    await stateAs(tx, 'provider', service_id, { stated, by: byProvider(proposal) })
    if (stated.status === undefined) await checkWhole(tx, service_id, byProvider(proposal))
  }
  await tx.db
    .updateTable('proposal')
    .set({
      status: moves[answer.move].to,
      approved: Object.keys(stated),
      answer: answer.words,
      answered_by: by.accountId,
      answered_at: tx.now,
    })
    .where('proposal_id', '=', id)
    .execute()
  const about = { service: proposal.service, answer: answer.words }
  const all = taken.length === fields.length
  await sendMessage(tx, {
    channel: 'email',
    to: proposal.sent_to,
    ...(answer.move === 'approve' ? words.en.approved({ ...about, all }) : words.en.declined(about)),
    about: 'provider-answered',
  })
}
