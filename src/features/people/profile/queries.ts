/** What is known of a person, section by section: the newest version of each. The caller has found them within reach. */
import { sql, type Expression, type ExpressionBuilder } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Tx } from '../../../platform/tx.ts'
import { masked, type Content } from './content.ts'
import { needed } from './flags.ts'
import type { SectionKey } from './item.ts'
import { checked } from './schema.ts'
import { sectionNamed } from './sections.ts'

export interface Written {
  content: Content
  version: number
  written_at: Temporal.Instant
  /** Null where a person wrote it themselves. */
  by: string | null
  by_role: string
}

export type Profile = Partial<Record<SectionKey, Written>>

/**
 * The newest version of every section of the person in `person`, for a page that asks once for everything. Without a
 * `support` only what they need to take part, how to reach them safely, and risks: a team that a waiting referral asks
 * reads the rest once it has said yes.
 */
export const newestSections = (query: ExpressionBuilder<DB, 'person'>, support: Expression<string | null>) =>
  query
    .selectFrom('profile_section')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'profile_section.place_id')
        .onRef('account.account_id', '=', 'profile_section.written_by'),
    )
    .distinctOn('profile_section.section')
    .select([
      'profile_section.section',
      'profile_section.content',
      'profile_section.version',
      'profile_section.written_at',
      'profile_section.by_role',
      'account.name as by',
    ])
    .whereRef('profile_section.place_id', '=', 'person.place_id')
    .whereRef('profile_section.person_id', '=', 'person.person_id')
    .where(one => one.or([one(support, 'is not', null), one('profile_section.section', 'in', needed)]))
    .orderBy('profile_section.section')
    .orderBy('profile_section.version', 'desc')

type Row = Omit<Written, 'content' | 'written_at'> & {
  section: SectionKey
  content: unknown
  written_at: Temporal.Instant | string
}

/** Rows of `newestSections`, each checked, with hidden answers masked: what is read here can be shown. */
export function asProfile(rows: readonly Row[]): Profile {
  return Object.fromEntries(
    rows.map(({ section, content, written_at, ...rest }) => [
      section,
      {
        ...rest,
        content: masked(sectionNamed(section), checked(section, content)),
        written_at: typeof written_at === 'string' ? Temporal.Instant.from(written_at) : written_at,
      },
    ]),
  )
}

interface Whose {
  person_id: string
  /** The support of the reader's team; null before it took the referral. */
  support_id: string | null
}

/** What the reader may know of the person, with who wrote it and when. Hidden answers are masked. */
export async function profileOf(tx: Tx, { person_id, support_id }: Whose): Promise<Profile> {
  const rows = await tx.db
    .selectFrom('person')
    .innerJoinLateral(
      query => newestSections(query, sql<string | null>`${support_id}::uuid`).as('newest'),
      join => join.onTrue(),
    )
    .selectAll('newest')
    .where('person.person_id', '=', person_id)
    .execute()
  return asProfile(rows)
}
