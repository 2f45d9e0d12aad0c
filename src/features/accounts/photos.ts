/** The face of a link worker, for whoever may see them: the people they work with, and staff of the place. */
import { sql, type ExpressionBuilder } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import type { DB } from '../../platform/database/schema.ts'
import { NotFound, orNotFound, WrongAnswer } from '../../platform/errors.ts'
import type { Download } from '../../platform/screen/screen.ts'
import type { Tx } from '../../platform/tx.ts'
import { initialsOf } from '../../ui/initials.ts'
import { byActor, recordEvent } from './events.ts'
import { readPhoto, type PhotoKind } from './photo.ts'
import { accountToChange } from './to-change.ts'

/** Of these accounts: what is printed in letters. */
export const photosOf = async (tx: Tx, accounts: readonly string[]) =>
  accounts.length === 0
    ? []
    : tx.db
        .selectFrom('account_photo')
        .select(['account_id', 'kind', 'width', 'height', 'bytes'])
        .where('account_id', 'in', [...new Set(accounts)])
        .execute()

/** When the photo of the account that is called so in a query was last changed; null where there is none. */
export const photoChangedAt = (query: ExpressionBuilder<DB, 'account'>, called = 'account') =>
  query
    .selectFrom('account_photo')
    .select('account_photo.changed_at')
    .where('account_photo.place_id', '=', sql.ref<number>(`${called}.place_id`))
    .where('account_photo.account_id', '=', sql.ref<string>(`${called}.account_id`))

/** One account's name, with its photo where there is one. */
export const faceOf = async (tx: Tx, accountId: string) =>
  orNotFound(
    await tx.db
      .selectFrom('account')
      .leftJoin('account_photo', join =>
        join
          .onRef('account_photo.place_id', '=', 'account.place_id')
          .onRef('account_photo.account_id', '=', 'account.account_id'),
      )
      .select(['account.name', 'account_photo.kind', 'account_photo.bytes'])
      .where('account.account_id', '=', accountId)
      .executeTakeFirst(),
  )

const types = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const

/** To look at: the photo, or initials where there is none. */
export const faceAsFile = ({
  name,
  kind,
  bytes,
}: {
  name: string
  kind: PhotoKind | null
  bytes: Uint8Array | null
}): Download =>
  kind && bytes
    ? { name: `photo.${kind}`, type: types[kind], bytes }
    : { name: 'initials.svg', type: 'image/svg+xml', bytes: new TextEncoder().encode(initialsDrawn(name)) }

const initialsDrawn = (name: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#005eb8"/><text x="32" y="40" fill="#fff" font-family="sans-serif" font-size="22" text-anchor="middle">${escaped(initialsOf(name))}</text></svg>`

const escaped = (text: string): string => text.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`)

/** The new face, as it is uploaded; what a camera wrote beside it is not kept. */
export async function changeMyPhoto(tx: Tx, actor: Actor, file: File): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const { account_id } = await accountToChange(tx, actor, 'account.own', actor.accountId)
  const photo = readPhoto(new Uint8Array(await file.arrayBuffer()))
  if ('problem' in photo) throw new WrongAnswer('photo', photo.problem)
  const { kind, width, height } = photo
  const row = { kind, width, height, bytes: Buffer.from(photo.bytes), changed_at: tx.now }
  await tx.db
    .insertInto('account_photo')
    .values({ account_id, ...row })
    .onConflict(conflict => conflict.columns(['place_id', 'account_id']).doUpdateSet(row))
    .execute()
  await recordEvent(tx, byActor(actor), account_id, { move: 'change-photo' })
}

export async function removeMyPhoto(tx: Tx, actor: Actor): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const { account_id } = await accountToChange(tx, actor, 'account.own', actor.accountId)
  await tx.db.deleteFrom('account_photo').where('account_id', '=', account_id).execute()
  await recordEvent(tx, byActor(actor), account_id, { move: 'remove-photo' })
}
