/** A place's own words: added, changed, taken away; and shipped phrases switched off and on again. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { Conflict, NotFound, orNotFound, refuseIf, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { keyOf } from './index-of-phrases.ts'
import { whyNotAdd, whyNotMean, type OwnPhrase } from './own.ts'
import { shippedAs } from './shipped.ts'

const alreadyThere = 'This phrase is in the list already. Change it there'

/** From the next search on, the phrase is heard. Returns its id. */
export async function addPhrase(tx: Tx, actor: Actor, phrase: OwnPhrase): Promise<string> {
  refuseIfMeaningless(phrase)
  const { count } = await tx.db
    .selectFrom('vocabulary_phrase')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  refuseIf(whyNotAdd(count))
  const added = await tx.db
    .insertInto('vocabulary_phrase')
    .values(columnsOf(tx, actor, phrase))
    .onConflict(conflict => conflict.doNothing())
    .returning('phrase_id')
    .executeTakeFirst()
  if (!added) throw new WrongAnswer('says', alreadyThere)
  return added.phrase_id
}

/** `from`: the version it was read in. */
export async function changePhrase(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, ...phrase }: OwnPhrase & { from: number },
): Promise<void> {
  const { version, changed_by, changed_at } = await phraseToChange(tx, id)
  if (version !== from) throw new Conflict(changed_by, changed_at)
  refuseIfMeaningless(phrase)
  const other = await tx.db
    .selectFrom('vocabulary_phrase')
    .select('phrase_id')
    .where('heard_as', '=', keyOf(phrase))
    .where('phrase_id', '<>', id)
    .executeTakeFirst()
  if (other) throw new WrongAnswer('says', alreadyThere)
  await tx.db
    .updateTable('vocabulary_phrase')
    .set({ ...columnsOf(tx, actor, phrase), version: version + 1 })
    .where('phrase_id', '=', id)
    .execute()
}

export async function removePhrase(tx: Tx, id: string): Promise<void> {
  await phraseToChange(tx, id)
  await tx.db.deleteFrom('vocabulary_phrase').where('phrase_id', '=', id).execute()
}

/** A shipped phrase is not heard in this place any more. */
export async function switchOff(tx: Tx, actor: Actor, says: string): Promise<void> {
  const heard_as = keyOfShipped(says)
  const { numInsertedOrUpdatedRows: off } = await tx.db
    .insertInto('vocabulary_off')
    .values({ heard_as, off_at: tx.now, off_by: nameOf(actor) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  refuseIf(off === 1n ? [] : ['It is switched off already'])
}

/** It is heard again. */
export async function switchOn(tx: Tx, says: string): Promise<void> {
  const { numDeletedRows: on } = await tx.db
    .deleteFrom('vocabulary_off')
    .where('heard_as', '=', keyOfShipped(says))
    .executeTakeFirstOrThrow()
  refuseIf(on === 1n ? [] : ['It is switched on already'])
}

function keyOfShipped(says: string): string {
  const phrase = shippedAs(says)
  if (!phrase) throw new NotFound()
  return keyOf(phrase)
}

const phraseToChange = async (tx: Tx, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('vocabulary_phrase')
      .select(['version', 'changed_by', 'changed_at'])
      .where('phrase_id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )

function refuseIfMeaningless(phrase: OwnPhrase): void {
  const [why] = whyNotMean(phrase)
  if (why !== undefined) throw new WrongAnswer('needs', why)
}

const columnsOf = (tx: Tx, actor: Actor, { says, needs, words }: OwnPhrase) => ({
  says,
  heard_as: keyOf({ says }),
  needs: [...needs],
  words: [...words],
  changed_at: tx.now,
  changed_by: nameOf(actor),
})

const nameOf = (actor: Actor): string => (isStaff(actor) ? actor.name : 'The program')
