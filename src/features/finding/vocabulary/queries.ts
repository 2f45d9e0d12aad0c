/** (temporary until the vocabulary lands) */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import type { Phrase } from './phrase.ts'
import { shipped } from './shipped.ts'
export type OwnPhrases = unknown
export const ownPhrasesSql = (_: Tx) => sql`'[]'::jsonb`
export const phrasesWith = (_: OwnPhrases): readonly Phrase[] => shipped
