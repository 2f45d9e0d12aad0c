/** A place says a text its own way, or says that somebody has read it. Versions are added; the newest counts. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { Conflict, NotFound, refuseIf, WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { countWordChange } from '../places/changes.ts'
import { whyNotSay, whyNotWrite, type Text } from './correction.ts'
import { textToRead } from './queries.ts'

interface Written {
  language: string
  key: string
  /** Null: as the program has it. */
  text: string | null
  isChecked: boolean
  /** The version it was made from. */
  from: number
}

/** From now on this is said, to everybody who reads the language here. */
export async function writeText(tx: Tx, actor: Actor, { language, key, ...written }: Written): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  // The place's row is held, so that of two who write at once the second sees what the first wrote.
  await countWordChange(tx)
  const { text, versions } = await textToRead(tx, { language, key })
  const [newest] = versions
  if ((newest?.version ?? 0) !== written.from)
    throw new Conflict(newest?.by ?? 'A colleague', newest?.written_at ?? tx.now)
  refuseIf([...whyNotWrite(language, text), ...(written.text === null ? [] : whyNotSay(written.text, text))])
  const own = written.text === text.program ? null : written.text
  if (isAsItWas(text, own, written.isChecked))
    throw new WrongAnswer('text', 'Nothing is different from before')
  await tx.db
    .insertInto('word_correction')
    .values({
      language,
      key,
      version: written.from + 1,
      text: own,
      is_checked: written.isChecked,
      english: text.english,
      program_text: text.program,
      written_at: tx.now,
      written_by: actor.accountId,
    })
    .execute()
}

/** To read it again in the meaning it has now is something new, though the words are the same. */
const isAsItWas = ({ english, program, correction }: Text, own: string | null, isChecked: boolean): boolean =>
  (correction?.text ?? null) === own &&
  (correction?.is_checked ?? false) === isChecked &&
  (!isChecked || (correction?.english === english && correction.program_text === program))
