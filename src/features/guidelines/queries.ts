/** The guidelines of the place, what stood in them before, which practices take self-referral, and what was overridden. */
import type { ExpressionBuilder } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'
import { jsonArrayFrom } from '../../platform/database/nested.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { everybody, isSubject, subjects, type Everybody, type Guideline, type Subject } from './guideline.ts'
import type { InForce, Standing } from './in-force.ts'
import { shipped } from './shipped.ts'

/** Every guideline that is in force: the newest of the place, or the one that comes with the program. One round trip. */
export async function guidelinesInForce(tx: Tx): Promise<InForce> {
  const rows = await tx.db
    .selectFrom('guideline')
    .distinctOn('need')
    .select(['need', 'version', 'content'])
    .select(query =>
      jsonArrayFrom(
        query
          .selectFrom('guideline as each')
          .select(['each.version', 'each.what_changed as what'])
          .whereRef('each.place_id', '=', 'guideline.place_id')
          .whereRef('each.need', '=', 'guideline.need')
          .orderBy('each.version'),
      ).as('changes'),
    )
    .orderBy('need')
    .orderBy('version', 'desc')
    .execute()
  const written = new Map<string, Standing>(
    rows.map(({ need, version, content, changes }) => [
      need,
      { version, content: content as unknown as Guideline, changes },
    ]),
  )
  return Object.fromEntries(
    subjects.map(subject => [
      subject,
      written.get(subject) ?? { version: 0, content: shipped[subject], changes: [] },
    ]),
  ) as InForce
}

/** The subject an address names, or NotFound. */
export function subjectNamed(word: string): Subject {
  if (!isSubject(word)) throw new NotFound()
  return word
}

/** Every version the place wrote, the newest first, with who wrote it: for those who may know. */
export const versionsOf = (tx: Tx, subject: Subject) =>
  tx.db
    .selectFrom('guideline')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'guideline.place_id')
        .onRef('account.account_id', '=', 'guideline.written_by'),
    )
    .select(['guideline.version', 'guideline.what_changed', 'guideline.why', 'guideline.written_at'])
    .select(['guideline.content', 'account.name as by'])
    .where('guideline.need', '=', subject)
    .orderBy('guideline.version', 'desc')
    .execute()

/** One guideline: as it is now or, where an older version is asked for, as it was then. */
export async function guidelineToRead(tx: Tx, word: string, asked: string | null = null) {
  const subject = subjectNamed(word)
  const versions = await versionsOf(tx, subject)
  const newest = versions[0]?.version ?? 0
  const version = asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : newest
  const row = versions.find(one => one.version === version)
  if (!row && version !== 0) throw new NotFound()
  return {
    subject,
    version,
    newest,
    since: row?.written_at ?? null,
    content: (row ? (row.content as unknown) : shipped[subject]) as Guideline,
    versions: versions.map(({ version: number, what_changed, why, written_at, by }) => ({
      version: number,
      what_changed,
      why,
      written_at,
      by,
    })),
  }
}

/** The rules for everybody that are in force. */
export async function everybodyToRead(tx: Tx) {
  const { content, ...about } = await guidelineToRead(tx, everybody)
  return { ...about, content: content as Everybody }
}

/** Each practice or other referrer, by name, and whether people may refer themselves there. */
export const practicesByName = (tx: Tx) =>
  tx.db
    .selectFrom('organisation')
    .select(['organisation_id', 'name', 'self_referral'])
    .where('kind', '=', 'practice')
    .orderBy('name')
    .execute()

/** What guidelines objected to in a referral, and why it was sent all the same. Beside a query that reaches it. */
export const overridesOf = (query: ExpressionBuilder<DB, 'referral'>) =>
  query
    .selectFrom('referral_override')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'referral_override.place_id')
        .onRef('account.account_id', '=', 'referral_override.by_account_id'),
    )
    .select([
      'referral_override.key',
      'referral_override.need',
      'referral_override.version',
      'referral_override.kind',
      'referral_override.words',
      'referral_override.why',
      'account.name as by',
    ])
    .whereRef('referral_override.referral_id', '=', 'referral.referral_id')
    .orderBy('referral_override.override_id')

export interface Override {
  key: string
  need: string
  version: number
  kind: string
  words: string
  why: string
  by: string | null
}
