/** What somebody outside the team says of how to reach a person, after they were referred. */
import { accountOf, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'

/** Null and '' say nothing. */
export interface GivenReach {
  phone: string | null
  email: string | null
  address: string | null
  postcode: string | null
  /** Other people may see their messages: it can be said, and not taken back from outside. */
  isNeutral: boolean
  /** Added to what the record says to be careful about. */
  careful: string
}

const parts = ['phone', 'email', 'address', 'postcode'] as const

interface Corrected {
  changes: { what: (typeof parts)[number] | 'careful' | 'is_neutral'; from: string; to: string }[]
  toAsk: { what: (typeof parts)[number]; given: string }[]
  /** How to reach them now. */
  reach: { phone: string | null; email: string | null; is_neutral: boolean }
}

/**
 * What was missing is filled in. What is known is replaced only where `mayReplace`; elsewhere it is handed back, for the
 * link worker to ask the person about. A changed record has a new version: whoever writes in it at the same time sees both.
 */
export async function correctReach(
  tx: Tx,
  actor: Actor,
  id: string,
  { given, mayReplace }: { given: GivenReach; mayReplace: boolean },
): Promise<Corrected> {
  const known = await tx.db
    .selectFrom('person')
    .select([...parts, 'is_neutral', 'careful', 'version'])
    .where('person_id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const said = parts.flatMap(what => {
    const to = given[what]
    return to === null || to === '' || to === known[what] ? [] : [{ what, from: known[what] ?? '', to }]
  })
  const isWritten = ({ from }: { from: string }) => mayReplace || from === ''
  const written = said.filter(isWritten)
  const isNewlyNeutral = given.isNeutral && !known.is_neutral
  const careful = given.careful === '' || known.careful?.includes(given.careful) ? null : given.careful
  const changes: Corrected['changes'] = [
    ...written,
    ...(isNewlyNeutral ? [{ what: 'is_neutral' as const, from: 'no', to: 'yes' }] : []),
    ...(careful === null ? [] : [{ what: 'careful' as const, from: '', to: careful }]),
  ]
  const now = Object.fromEntries(written.map(({ what, to }) => [what, to]))
  if (changes.length > 0)
    await tx.db
      .updateTable('person')
      .set({
        ...now,
        ...(isNewlyNeutral && { is_neutral: true }),
        ...(careful !== null && { careful: [known.careful, careful].filter(Boolean).join('\n') }),
        version: known.version + 1,
        changed_at: tx.now,
        changed_by_account_id: accountOf(actor),
      })
      .where('person_id', '=', id)
      .execute()
  return {
    changes,
    toAsk: said.filter(one => !isWritten(one)).map(({ what, to }) => ({ what, given: to })),
    reach: {
      phone: now['phone'] ?? known.phone,
      email: now['email'] ?? known.email,
      is_neutral: known.is_neutral || given.isNeutral,
    },
  }
}
