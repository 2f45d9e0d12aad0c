/**
 * The second check of a link: a person says their date of birth, or, where nobody has asked for it yet, a code; a
 * provider a code. A code goes where the link went, so that whoever it was forwarded to gets none. Opening a link
 * changes nothing and shows nothing personal: mail scanners open links too.
 */
import { randomInt, timingSafeEqual } from 'node:crypto'
import { realNow } from '../../platform/clock.ts'
import { NotFound, orNotFound, WrongAnswer } from '../../platform/errors.ts'
import type { Client, Cookie } from '../../platform/screen/screen.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Say } from '../../platform/words/say.ts'
import { sendMessage } from '../messages/changes.ts'
import { codeGoesTo } from './code-goes-to.ts'
import { safelyOf } from '../people/profile/safe-texts.ts'
import { createLink } from './links.ts'
import { words } from './words.ts'
import { hashOf, newToken } from './tokens.ts'

/** How long a browser that passed the check may use the link before it is asked again. */
const hours = { person: 1, provider: 12 }
const codeMinutes = 10

/** The link behind a token, and whether it still opens anything. */
export async function linkOf(tx: Tx, token: string) {
  const link = orNotFound(
    await tx.db
      .selectFrom('link')
      .innerJoin('person', join =>
        join.onRef('person.place_id', '=', 'link.place_id').onRef('person.person_id', '=', 'link.person_id'),
      )
      .leftJoin('introduction', join =>
        join
          .onRef('introduction.place_id', '=', 'link.place_id')
          .onRef('introduction.introduction_id', '=', 'link.introduction_id'),
      )
      .select([
        'introduction.status as introduction_status',
        'link.link_id',
        'link.kind',
        'link.person_id',
        'link.introduction_id',
        'link.sent_to',
        'link.expires_at',
        'link.revoked_at',
        'link.code_hash',
        'link.code_expires_at',
        'person.date_of_birth',
        'person.phone',
        'person.email',
        'person.is_neutral',
        'person.language',
      ])
      .select(query => safelyOf(query as never).as('safely'))
      .where('token_hash', '=', hashOf(token))
      .executeTakeFirst(),
  )
  const isExpired = Temporal.Instant.compare(tx.now, link.expires_at) > 0
  const hasCode =
    link.code_hash !== null &&
    link.code_expires_at !== null &&
    Temporal.Instant.compare(realNow(), link.code_expires_at) <= 0
  const codeTo =
    link.kind === 'provider'
      ? { channel: 'email' as const, to: link.sent_to }
      : codeGoesTo({ ...link, sentTo: link.sent_to }, tx.channels)
  return { ...link, token, isExpired, isRevoked: link.revoked_at !== null, hasCode, codeTo }
}
export type Link = Awaited<ReturnType<typeof linkOf>>

/** The person's answer is right: this browser may come in. A wrong one counts, here and in all. */
export async function checkDateOfBirth(
  tx: Tx,
  client: Client,
  link: Link,
  typed: Temporal.PlainDate,
): Promise<Cookie> {
  await countTry(tx, client, link)
  if (!link.date_of_birth?.equals(typed)) throw new WrongAnswer('born', tx.say(words.wrongBirth))
  return openFor(tx, client, link)
}

/** Sends a code, to where the link was sent and nowhere else. */
export async function sendCode(tx: Tx, link: Link): Promise<void> {
  if (link.isExpired || link.isRevoked || !link.codeTo) throw new NotFound()
  await tx.limits.count('code-message', link.link_id)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await tx.db
    .updateTable('link')
    .set({
      code_hash: hashOf(`${link.link_id}:${code}`),
      code_expires_at: realNow().add({ minutes: codeMinutes }),
    })
    .where('link_id', '=', link.link_id)
    .execute()
  await sendMessage(tx, { ...link.codeTo, ...codeIn(sayTo(tx, link), code), about: 'code' })
}

/** Providers are written to in English; a person in their language. It says nothing of what it opens. */
const sayTo = (tx: Tx, { kind, language }: Link): Say => tx.sayIn(kind === 'person' ? language : 'en')

const codeIn = (say: Say, code: string) => ({
  subject: say(words.yourCode, { code }),
  body: say(words.yourCodeBody, { code, minutes: codeMinutes }),
})

export async function checkCode(tx: Tx, client: Client, link: Link, typed: string): Promise<Cookie> {
  await countTry(tx, client, link)
  const isRight =
    link.hasCode &&
    link.code_hash !== null &&
    timingSafeEqual(link.code_hash, hashOf(`${link.link_id}:${typed.replace(/\s/g, '')}`))
  if (!isRight) throw new WrongAnswer('code', tx.say(words.wrongCode))
  await tx.db.updateTable('link').set({ code_hash: null }).where('link_id', '=', link.link_id).execute()
  return openFor(tx, client, link)
}

/** While something is still to be said of the introduction, its link can be renewed. */
const isUnderWay = ({ introduction_status: status }: Link): boolean =>
  status === 'sent' || status === 'accepted' || status === 'missed'

/** An expired provider's link is renewed with one button: the new one goes to the same address. */
export async function renewLink(tx: Tx, link: Link): Promise<void> {
  if (!isUnderWay(link)) throw new NotFound()
  if (link.kind !== 'provider' || link.isRevoked || link.introduction_id === null) throw new NotFound()
  await tx.limits.count('code-message', link.link_id)
  const address = await createLink(tx, {
    kind: 'provider',
    personId: link.person_id,
    introductionId: link.introduction_id,
    sentTo: link.sent_to,
  })
  await sendMessage(tx, {
    channel: 'email',
    to: link.sent_to,
    subject: 'Your new link',
    body: `Here is the new link you asked for. It works for 7 days:\n\n${address}`,
    about: 'new-link',
  })
}

async function countTry(tx: Tx, { address }: Client, { link_id }: Link): Promise<void> {
  await tx.limits.count('link-check', link_id, address)
  await tx.limits.count('link-check-all', link_id)
}

async function openFor(tx: Tx, { address }: Client, link: Link): Promise<Cookie> {
  if (link.isExpired || link.isRevoked) throw new NotFound()
  const { token, hash } = newToken(tx.place.place_id)
  await tx.db
    .insertInto('link_session')
    .values({ token_hash: hash, link_id: link.link_id, ends_at: realNow().add({ hours: hours[link.kind] }) })
    .execute()
  await tx.limits.forget('link-check', link.link_id, address)
  return { name: 'link', value: token, maxAge: hours[link.kind] * 3600, path: pathOf(link) }
}

/** Where the link leads once it is checked. */
export const pathOf = ({ kind, token }: Pick<Link, 'kind' | 'token'>): string =>
  `/${kind === 'person' ? 'my' : 'provider'}/${token}`
