/**
 * What a search needs to know before it begins, as columns of whatever is asked first: the place's own vocabulary,
 * where the search starts, and words of the directory that are spelt nearly like those typed. One round trip.
 */
import { sql, type RawBuilder } from 'kysely'
import { plannedEachTime } from '../../platform/database/transaction.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Point } from '../directory/grid.ts'
import { townIn } from './towns.ts'
import { wordsOf } from './vocabulary/plain-words.ts'
import { ownPhrasesSql, type OwnPhrases } from './vocabulary/phrases-of.ts'

export interface Setting {
  own: OwnPhrases
  home: Point | null
  middle: Point | null
  /** Each word that no service has, with words that some have and that begin alike. */
  strange: { typed: string; word: string; services: number }[]
}

/** `postcode`: where it starts, as text or as a column. `q`: what was typed. */
export function settingSql(tx: Tx, { q, postcode }: { q: string; postcode: RawBuilder<string | null> }) {
  const typed = wordsOf(q).filter(word => /^[a-z]{4,30}$/.test(word))
  return sql<Setting>`(select jsonb_build_object(
    'planned', ${plannedEachTime},
    'own', ${ownPhrasesSql},
    'home', (select jsonb_build_object('x', at[0], 'y', at[1]) from (select coalesce(
      (select position from postcode where postcode.postcode = ${postcode}),
      (select position from outward_code where outward = split_part(${postcode}, ' ', 1))) as at) as found
      where at is not null),
    'middle', (select jsonb_build_object('x', middle[0], 'y', middle[1]) from search_count
      where place_id = ${tx.place.place_id} and middle is not null),
    'strange', (select coalesce(jsonb_agg(jsonb_build_object('typed', typed, 'word', near.word, 'services', near.services)),
        '[]')
      from (select typed, (ts_lexize('english_stem', typed))[1] as stem from unnest(${typed}::text[]) as typed offset 0) as typed
      join search_word as near on near.place_id = ${tx.place.place_id}
        and near.word >= left(typed, 1) and near.word < chr(ascii(left(typed, 1)) + 1)
        and length(near.word) between length(typed) - 2 and length(typed) + 2
      where not exists (select from search_word as known
          where known.place_id = ${tx.place.place_id} and known.word = typed)
        and not exists (select from search_word as known
          where known.place_id = ${tx.place.place_id} and known.stem = typed.stem))))`
}

/** The same for a search that begins with nothing else. Without a postcode it starts in the town that was named. */
export async function settingOf(tx: Tx, asked: { q: string; near: string | null }): Promise<Setting> {
  const { setting } = await tx.db
    .selectNoFrom(
      settingSql(tx, {
        q: asked.q,
        postcode: sql`${asked.near ?? townIn(asked.q)?.outward ?? null}::text`,
      }).as('setting'),
    )
    .executeTakeFirstOrThrow()
  return setting
}
