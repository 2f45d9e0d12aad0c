/** Whom this place tells now: for everybody who works here. No person's details are in it. */
import type { Tx } from '../../platform/tx.ts'
import type { Contacts } from './contacts.ts'

interface Newest {
  contacts: Contacts
  /** 0 while nobody has written any. */
  version: number
  written: { by: string; at: Temporal.Instant } | null
}

export async function contactsNow(tx: Tx): Promise<Newest> {
  const row = await tx.db
    .selectFrom('safeguarding_contact')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'safeguarding_contact.place_id')
        .onRef('account.account_id', '=', 'safeguarding_contact.written_by'),
    )
    .select([
      'safeguarding_contact.contacts',
      'safeguarding_contact.version',
      'safeguarding_contact.written_at',
      'account.name',
    ])
    .orderBy('safeguarding_contact.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { contacts: {}, version: 0, written: null }
  return {
    contacts: row.contacts as Contacts,
    version: row.version,
    written: { by: row.name, at: row.written_at },
  }
}
