/** What has begun and is not complete: each waits for its one next step, behind a token in a cookie or link. */
import { z } from 'zod'
import { realNow } from '../../../platform/clock.ts'
import { Refused } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellOfUnfinishedSignIn } from '../letters.ts'
import { hashOf, newToken } from '../tokens.ts'

export const minutes = { code: 10, 'set-up': 30, 'new-password': 60 } as const
export type Kind = keyof typeof minutes

/** What the next step must know of the last. */
const particulars = z.object({
  /** Where they were going. */
  next: z.string().nullable().default(null),
  /** How they showed who they are, before the code. */
  how: z.enum(['password', 'organisation', 'invitation', 'link']),
  /** For 'set-up': the password that was chosen, hashed, and the key of the codes, sealed. */
  passwordHash: z.string().optional(),
  codeKey: z.string().optional(),
  /** For 'set-up': the hash of the invitation it will use up. */
  invitation: z.string().optional(),
})
export type Particulars = z.input<typeof particulars>

/** Begins it, and returns the token of its next step. */
export async function begin(tx: Tx, kind: Kind, accountId: string, waiting: Particulars): Promise<string> {
  const { token, hash } = newToken(tx.place.place_id)
  await tx.db
    .insertInto('sign_in')
    .values({
      token_hash: hash,
      kind,
      account_id: accountId,
      particulars: JSON.stringify(waiting),
      expires_at: realNow().add({ minutes: minutes[kind] }),
    })
    .execute()
  return token
}

/** What waits behind this token, with its account; undefined once it is over or the account is not active. */
export async function begun(tx: Tx, kind: Kind, token: string | undefined) {
  if (token === undefined) return undefined
  const row = await tx.db
    .selectFrom('sign_in')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'sign_in.place_id')
        .onRef('account.account_id', '=', 'sign_in.account_id'),
    )
    .select([
      'account.account_id',
      'account.name',
      'account.email',
      'account.role',
      'account.totp_secret',
      'sign_in.token_hash',
      'sign_in.particulars',
    ])
    .where('sign_in.token_hash', '=', hashOf(token))
    .where('sign_in.kind', '=', kind)
    .where('sign_in.expires_at', '>', realNow())
    .where('account.is_active', '=', true)
    .executeTakeFirst()
  return row && { ...row, particulars: particulars.parse(row.particulars) }
}
export type Begun = NonNullable<Awaited<ReturnType<typeof begun>>>

/** What waits, or the reason why nothing does. */
export function stillWaiting(waiting: Begun | undefined): Begun {
  if (!waiting) throw new Refused(['This step took too long, or was finished already'])
  return waiting
}

/** This step is done: of two that come at once, the second is refused. */
export async function finish(tx: Tx, { token_hash }: Pick<Begun, 'token_hash'>): Promise<void> {
  const done = await tx.db
    .deleteFrom('sign_in')
    .where('token_hash', '=', token_hash)
    .returning('token_hash')
    .executeTakeFirst()
  if (!done) throw new Refused(['This was done already. Start again'])
}

/** Everything this account had begun is over. The answers of passkeys that were used stay known. */
export async function forgetBegun(tx: Tx, accountId: string): Promise<void> {
  await tx.db.deleteFrom('sign_in').where('account_id', '=', accountId).where('kind', '<>', 'spent').execute()
}

/** Takes away what has lapsed, and tells whoever's password was entered without a code. Run by the sweep. */
export async function forgetLapsed(tx: Tx): Promise<void> {
  const lapsed = await tx.db
    .deleteFrom('sign_in')
    .where('expires_at', '<', realNow())
    .returning(['kind', 'account_id', 'particulars'])
    .execute()
  const unfinished = lapsed
    .filter(({ kind }) => kind === 'code')
    .filter(row => particulars.parse(row.particulars).how === 'password')
  const accounts = [...new Set(unfinished.map(({ account_id }) => account_id))]
  if (accounts.length === 0) return
  const readers = await tx.db
    .selectFrom('account')
    .select(['name', 'email'])
    .where('account_id', 'in', accounts)
    .where('is_active', '=', true)
    .execute()
  for (const reader of readers) await tellOfUnfinishedSignIn(tx, reader)
}
