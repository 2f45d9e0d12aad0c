/** The rules that are in force in this place, what they were before, and the triages of one referral. */
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Result } from './judge.ts'
import type { Answers, Readiness } from './question.ts'
import type { Rule, Rules, Urgency } from './rule.ts'
import { shippedRules } from './rules.ts'

export interface InForce {
  /** 0: those that come with the program. */
  version: number
  rules: Rules
}

/** The place's newest rules, or the shipped ones. */
export async function rulesInForce(tx: Tx): Promise<InForce> {
  const row = await tx.db
    .selectFrom('triage_rules')
    .select(['version', 'rules'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? { version: row.version, rules: row.rules as unknown as Rule[] }
    : { version: 0, rules: shippedRules }
}

/** Each version the place wrote, newest first, one row more than a page. */
export const rulesHistory = (tx: Tx, page: number) =>
  tx.db
    .selectFrom('triage_rules')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'triage_rules.place_id')
        .onRef('account.account_id', '=', 'triage_rules.written_by'),
    )
    .select([
      'triage_rules.version',
      'triage_rules.written_at',
      'triage_rules.what_changed',
      'account.name as written_by',
    ])
    .orderBy('triage_rules.version', 'desc')
    .limit(onPage(page).limit)
    .offset(onPage(page).offset)
    .execute()

export interface Triaged {
  at: Temporal.Instant
  by_role: string
  /** Null: somebody without an account. */
  by: string | null
  why: string
  urgency: Urgency
  readiness: Readiness | null
  answers: Answers
  result: Result
}

/** Every triage of a referral, newest first: the first one counts. For whoever may read the referral already. */
export async function triageOf(tx: Tx, referralId: string): Promise<Triaged[]> {
  const rows = await tx.db
    .selectFrom('triage')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'triage.place_id')
        .onRef('account.account_id', '=', 'triage.by_account_id'),
    )
    .select([
      'triage.at',
      'triage.by_role',
      'triage.why',
      'triage.urgency',
      'triage.readiness',
      'triage.answers',
      'triage.result',
      'account.name as by',
    ])
    .where('triage.referral_id', '=', referralId)
    .orderBy('triage.at', 'desc')
    .orderBy('triage.triage_id', 'desc')
    .limit(50)
    .execute()
  return rows.map(row => ({
    ...row,
    answers: row.answers as unknown as Answers,
    result: row.result as unknown as Result,
  }))
}
