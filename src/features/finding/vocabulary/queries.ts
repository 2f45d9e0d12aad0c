/** The place's own words and which shipped ones are off, for the pages that show them. */
import { sql } from 'kysely'
import { orNotFound } from '../../../platform/errors.ts'
import { onPage } from '../../../platform/screen/query.ts'
import type { Tx } from '../../../platform/tx.ts'
import { isNeed } from '../../directory/needs.ts'
import { wordsOf } from './plain-words.ts'

/** The place's own phrases that say or search all of these words, by what they say. One row more than a page. */
export async function ownPhrases(tx: Tx, find: string, page: number) {
  let query = tx.db
    .selectFrom('vocabulary_phrase')
    .select(['phrase_id', 'says', 'needs', 'words', 'changed_at', 'changed_by'])
    .orderBy('says')
    .limit(onPage(page).limit)
    .offset(onPage(page).offset)
  for (const word of wordsOf(find))
    query = query.where(sql<boolean>`strpos(says || ' ' || array_to_string(words, ' '), ${word}) > 0`)
  return query.execute()
}

export async function phraseToRead(tx: Tx, id: string) {
  const phrase = orNotFound(
    await tx.db
      .selectFrom('vocabulary_phrase')
      .select(['phrase_id', 'says', 'needs', 'words', 'version'])
      .where('phrase_id', '=', id)
      .executeTakeFirst(),
  )
  return { ...phrase, needs: phrase.needs.filter(isNeed) }
}

/** The shipped phrases that are not heard here, by what makes them one. */
export async function switchedOff(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.db.selectFrom('vocabulary_off').select('heard_as').execute()
  return new Set(rows.map(row => row.heard_as))
}
