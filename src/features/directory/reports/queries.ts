/** Reports, for whoever made them and for those who answer. */
import { isStaff, reachOf, type Actor } from '../../../platform/actor.ts'
import { orNotFound } from '../../../platform/errors.ts'
import { onPage } from '../../../platform/screen/query.ts'
import type { Tx } from '../../../platform/tx.ts'

const rows = (tx: Tx) =>
  tx.db
    .selectFrom('report')
    .innerJoin('service', join =>
      join
        .onRef('service.place_id', '=', 'report.place_id')
        .onRef('service.service_id', '=', 'report.service_id'),
    )
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'report.place_id')
        .onRef('account.account_id', '=', 'report.account_id'),
    )
    .select([
      'report.report_id',
      'report.service_id',
      'report.service_version',
      'report.verdict',
      'report.field',
      'report.note',
      'report.account_id',
      'report.at',
      'report.status',
      'report.answer',
      'report.answered_at',
      'service.name as service',
      'service.status as service_status',
      'service.version',
      'account.name as by_name',
      'account.email as by_email',
    ])

/** One's own, newest first. */
export const ownReports = (tx: Tx, actor: Actor, page: number) => {
  const { limit, offset } = onPage(page)
  return rows(tx)
    .where('report.account_id', '=', isStaff(actor) ? actor.accountId : null)
    .orderBy('report.at', 'desc')
    .orderBy('report.report_id')
    .limit(limit)
    .offset(offset)
    .execute()
}

/** Those that wait for an answer, longest first: for whoever may answer. */
export const openReports = (tx: Tx, page: number) => {
  const { limit, offset } = onPage(page)
  return rows(tx)
    .where('report.status', '=', 'open')
    .orderBy('report.at')
    .orderBy('report.report_id')
    .limit(limit)
    .offset(offset)
    .execute()
}

export const mayAnswer = (actor: Actor): boolean => reachOf(actor, 'directory.change') !== undefined

export const reportToRead = async (tx: Tx, id: string) =>
  orNotFound(await rows(tx).where('report.report_id', '=', id).executeTakeFirst())

/** What was said of one service: what waits, and the newest answers. */
export const reportsOf = (tx: Tx, serviceId: string) =>
  rows(tx)
    .where('report.service_id', '=', serviceId)
    .orderBy('report.at', 'desc')
    .orderBy('report.report_id')
    .limit(10)
export type Report = Awaited<ReturnType<ReturnType<typeof reportsOf>['execute']>>[number]
