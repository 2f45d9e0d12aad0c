/** The phrases that are heard in a place: the shipped ones, without those switched off, and its own. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { isNeed } from '../../directory/needs.ts'
import { keyOf } from './index-of-phrases.ts'
import type { Phrase } from './phrase.ts'
import { shippedIn } from './shipped.ts'

/** The place's own phrases and what it switched off, as one column of whatever is asked first. */
export const ownPhrasesSql = sql<OwnPhrases>`(select coalesce(jsonb_agg(own), '[]') from (
  select says, needs, words from vocabulary_phrase
  union all select heard_as, null, null from vocabulary_off) as own)`
export type OwnPhrases = readonly Row[]

/**
 * What `hear` listens for here. The list of a place is the same one until somebody changes it, so that it is indexed
 * once; a place that changed nothing shares the shipped one.
 */
export const phrasesWith = (tx: Tx, own: OwnPhrases): readonly Phrase[] =>
  own.length === 0 ? shippedIn(tx.say.language) : remembered(tx, own)

/** The same for whoever asks for nothing else: one statement. */
export async function phrasesOf(tx: Tx): Promise<readonly Phrase[]> {
  const { own } = await tx.db.selectNoFrom(ownPhrasesSql.as('own')).executeTakeFirstOrThrow()
  return phrasesWith(tx, own)
}

/** As the database has it; needs are null where it is a shipped phrase, switched off. */
interface Row {
  says: string
  needs: string[] | null
  words: string[] | null
}

const kept = new Map<string, { of: string; phrases: readonly Phrase[] }>()
/** So many places, in one language each, have words of their own in memory; a list is some 2 MB with its index. */
const mostKept = 50

function remembered({ place, say }: Tx, rows: readonly Row[]): readonly Phrase[] {
  const at = `${place.place_id} ${say.language}`
  const of = JSON.stringify(rows.toSorted((one, other) => (one.says < other.says ? -1 : 1)))
  const known = kept.get(at)
  const phrases = known?.of === of ? known.phrases : together(shippedIn(say.language), rows)
  kept.delete(at)
  kept.set(at, { of, phrases })
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
  return phrases
}

function together(all: readonly Phrase[], rows: readonly Row[]): readonly Phrase[] {
  const off = new Set(rows.filter(({ needs }) => needs === null).map(({ says }) => says))
  const own = rows.flatMap(({ says, needs, words }) =>
    needs === null ? [] : [{ says, needs: needs.filter(isNeed), words: words ?? [] }],
  )
  return [...all.filter(phrase => !off.has(keyOf(phrase))), ...own]
}
