/** An administrator keeps whom this place tells: each saving is a new version. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Contacts } from '../contacts.ts'
import { contactsNow } from '../contacts-now.ts'

export async function keepContacts(
  tx: Tx,
  actor: Actor,
  { contacts, from }: { contacts: Contacts; from: number },
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const newest = await contactsNow(tx)
  if (newest.version !== from && newest.written) throw new Conflict(newest.written.by, newest.written.at)
  const kept = await tx.db
    .insertInto('safeguarding_contact')
    .values({
      version: newest.version + 1,
      contacts: JSON.stringify(contacts),
      written_at: tx.now,
      written_by: actor.accountId,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  // Somebody saved in the same moment: now theirs can be read.
  if (!kept) return keepContacts(tx, actor, { contacts, from })
}
