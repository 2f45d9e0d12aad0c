/** Somebody says that a service is wrong or closed; an administrator answers, and they are told. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'
import { byStaff, serviceToChange, staffWho, stateAs } from '../checks/changes.ts'
import type { Field } from '../together.ts'
import { reportToRead } from './queries.ts'
import { moves, statusWords, whyNotAnswer, whyNotTell, type Verdict } from './report.ts'

interface Told {
  verdict: Verdict
  field: Field | null
  note: string
}

/** Writes down what somebody says of a service. */
export async function tellWrong(tx: Tx, actor: Actor, serviceId: string, told: Told): Promise<void> {
  const by = staffWho(actor, 'directory.report')
  const { version, status } = await serviceToChange(tx, serviceId)
  const own = await tx.db
    .selectFrom('report')
    .select('verdict')
    .where('service_id', '=', serviceId)
    .where('account_id', '=', by.accountId)
    .where('status', '=', 'open')
    .execute()
  refuseIf(
    whyNotTell(
      told.verdict,
      status === 'closed',
      own.map(report => report.verdict),
    ),
  )
  await tx.db
    .insertInto('report')
    .values({
      ...told,
      service_id: serviceId,
      service_version: version,
      account_id: by.accountId,
      at: tx.now,
      status: moves.tell.to,
    })
    .execute()
}

/** Answers a report in words. One that says the service has closed is mended by closing it. */
export async function answerReport(
  tx: Tx,
  actor: Actor,
  id: string,
  { move, words }: { move: 'mend' | 'keep'; words: string },
): Promise<void> {
  const by = staffWho(actor, 'directory.change')
  orNotFound(
    await tx.db
      .selectFrom('report')
      .select('report_id')
      .where('report_id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )
  const report = await reportToRead(tx, id)
  const isChanged = report.version > report.service_version
  refuseIf(whyNotAnswer({ ...report, isChanged }, move))
  if (move === 'mend' && report.verdict === 'closed') {
    const { status } = await serviceToChange(tx, report.service_id)
    if (status !== 'closed')
      await stateAs(tx, 'staff', report.service_id, {
        stated: { status: 'closed' },
        by: byStaff(by, 'otherwise'),
      })
  }
  const { to } = moves[move]
  await tx.db
    .updateTable('report')
    .set({ status: to, answer: words, answered_by: by.accountId, answered_at: tx.now })
    .where('report_id', '=', id)
    .execute()
  await sendMessage(tx, {
    channel: 'email',
    to: report.by_email,
    subject: `What became of your report about ${report.service}`,
    body: `${statusWords[to].text}: ${words}\n\n${tx.publicUrl}/directory/${report.service_id}`,
    about: 'report-answered',
  })
}
