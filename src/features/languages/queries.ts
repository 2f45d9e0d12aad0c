/** Every text of the program in each language, with what this place wrote of it. */
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { everyMessage } from '../../platform/words/message.ts'
import type { Correction, Text } from './correction.ts'

export type Texts = ReadonlyMap<string, Text>

/** All texts of each language, by tag and key, in the order in which the program says them. */
export async function textsByLanguage(tx: Tx): Promise<ReadonlyMap<string, Texts>> {
  const rows = await newestCorrections(tx).execute()
  const corrections = new Map(
    rows.map(({ language, key, ...correction }) => [`${language} ${key}`, correction]),
  )
  return new Map(
    [...tx.languages].map(([language, { words }]) => [
      language,
      new Map(
        [...everyMessage()].map(([key, { english }]) => [
          key,
          {
            key,
            english,
            program: language === 'en' ? english : (words[key] ?? null),
            correction: corrections.get(`${language} ${key}`) ?? null,
          },
        ]),
      ),
    ]),
  )
}

const newestCorrections = (tx: Tx) =>
  tx.db
    .selectFrom('word_correction')
    .distinctOn(['language', 'key'])
    .select(['language', 'key', 'version', 'text', 'is_checked', 'english', 'program_text'])
    .orderBy('language')
    .orderBy('key')
    .orderBy('version', 'desc')

/** All texts of one language that there is. */
export const textsIn = async (tx: Tx, language: string): Promise<Texts> =>
  orNotFound((await textsByLanguage(tx)).get(language))

export interface Version extends Correction {
  by: string
  written_at: Temporal.Instant
}

const mostVersions = 20

/** What the place ever wrote of one text, newest first. */
export const versionsOf = (
  tx: Tx,
  { language, key }: { language: string; key: string },
): Promise<Version[]> =>
  tx.db
    .selectFrom('word_correction')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'word_correction.place_id')
        .onRef('account.account_id', '=', 'word_correction.written_by'),
    )
    .select([
      'word_correction.version',
      'word_correction.text',
      'word_correction.is_checked',
      'word_correction.english',
      'word_correction.program_text',
      'word_correction.written_at',
      'account.name as by',
    ])
    .where('word_correction.language', '=', language)
    .where('word_correction.key', '=', key)
    .orderBy('word_correction.version', 'desc')
    .limit(mostVersions)
    .execute()

export interface OneText {
  text: Text
  language: string
  direction: 'ltr' | 'rtl'
  /** Newest first. */
  versions: Version[]
}

/** One text as it stands, and how it came to that. */
export async function textToRead(
  tx: Tx,
  { language, key }: { language: string; key: string },
): Promise<OneText> {
  const { direction, words } = orNotFound(tx.languages.get(language))
  const { english } = orNotFound(everyMessage().get(key))
  const versions = await versionsOf(tx, { language, key })
  const program = language === 'en' ? english : (words[key] ?? null)
  return {
    text: { key, english, program, correction: versions[0] ?? null },
    language,
    direction,
    versions,
  }
}
