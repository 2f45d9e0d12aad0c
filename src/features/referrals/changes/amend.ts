/** Those who sent a referral put it right afterwards. */
import type { Actor } from '../../../platform/actor.ts'
import { Conflict, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { revokePersonLinks } from '../../accounts/links.ts'
import type { Need } from '../../directory/needs.ts'
import { tellPerson, toldBy, type Heard } from '../../messages/to-person.ts'
import { correctReach, type GivenReach } from '../../people/correct-reach.ts'
import { changesOf, isNothing, needsKept, type Amendment, type Change } from '../amendment.ts'
import { referralToChange } from '../queries.ts'
import { blockers } from '../referral.ts'
import { reasonChanged, referred } from '../words.ts'
import { heardBy } from './heard-by.ts'
import { recordEvent } from './record.ts'
import { tellTeam } from './tell-team.ts'

export interface Corrected extends GivenReach {
  reason: string
  needs: readonly Need[]
  /** Why it is put right; '' where nobody said. */
  why: string
  /** The version it was made from. */
  from: number
}

/**
 * What was and what is are kept; the link worker is told, and the person where the reason she reads has changed, or a
 * message can only now reach her. Where nothing was said nothing is written and nobody told. Whether anything was said:
 * a referrer who gives what the record says already reads the same as one who does not, and cannot try what it says.
 */
export async function amendReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason, needs: chosen, why, from, ...reach }: Corrected,
): Promise<boolean> {
  const referral = await referralToChange(tx, actor, 'referral.amend', id)
  refuseIf(blockers(referral.status, 'amend'))
  if (referral.version !== from) throw await overtaken(tx, id)
  const needs = needsKept(referral.needs, chosen)
  const { person, mayReplace } = await personOf(tx, referral.person_id)
  const corrected = await correctReach(tx, actor, referral.person_id, { given: reach, mayReplace })
  const amendment: Amendment = {
    changes: [...changesOf(referral, { reason, needs }), ...corrected.changes],
    toAsk: corrected.toAsk,
    same: saidAlready(reach, corrected),
  }
  if (isNothing(amendment)) return false
  await tx.db
    .updateTable('referral')
    .set({ reason, needs, version: from + 1 })
    .where('referral_id', '=', id)
    .execute()
  const heard = await tellThePerson(tx, { ...referral, ...person, ...corrected.reach }, amendment, reason)
  await recordEvent(tx, actor, id, {
    move: 'amend',
    why: why === '' ? null : why,
    particulars: { ...amendment, ...(heard !== null && { told: toldBy(heard) }) },
  })
  if (amendment.changes.length + amendment.toAsk.length > 0) await tellTeam(tx, referral, newsOf(amendment))
  return true
}

type Said = NonNullable<Amendment['same']>[number]

/** What was given and made no difference, because the record says so already. */
function saidAlready(
  { phone, email, address, postcode, careful, isNeutral }: GivenReach,
  { changes, toAsk }: Pick<Amendment, 'changes' | 'toAsk'>,
): Said[] {
  const given = Object.entries({
    phone,
    email,
    address,
    postcode,
    careful,
    is_neutral: isNeutral ? 'yes' : '',
  })
  return (given as [Said['what'], string | null][]).flatMap(([what, words]) =>
    words === null || words === '' || [...changes, ...toAsk].some(one => one.what === what)
      ? []
      : [{ what, given: words }],
  )
}

const newsOf = ({ toAsk }: Amendment): string =>
  toAsk.length === 0
    ? 'Those who sent it have corrected it.'
    : 'Those who sent it say something else than the record of how to reach the person. Ask the person which is right.'

/** Whoever saved first, so that the later sees both texts. */
async function overtaken(tx: Tx, id: string): Promise<Conflict> {
  const last = await tx.db
    .selectFrom('referral_event')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'referral_event.place_id')
        .onRef('account.account_id', '=', 'referral_event.by_account_id'),
    )
    .select(['referral_event.at', 'account.name'])
    .where('referral_event.referral_id', '=', id)
    .where('referral_event.move', '=', 'amend')
    .orderBy('referral_event.event_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return new Conflict(last?.name ?? 'Somebody', last?.at ?? tx.now)
}

/** What the record has of a person whom a link worker has met, or another referral described, is not a referrer's to replace. */
async function personOf(tx: Tx, personId: string) {
  const { supports, referrals, ...person } = await tx.db
    .selectFrom('person')
    .select(['phone', 'email', 'prefers', 'is_neutral'])
    .select(query => [
      query
        .selectFrom('support')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('support.person_id', '=', 'person.person_id')
        .as('supports'),
      query
        .selectFrom('referral')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('referral.person_id', '=', 'person.person_id')
        .as('referrals'),
    ])
    .where('person_id', '=', personId)
    .forUpdate('person')
    .executeTakeFirstOrThrow()
  return { person, mayReplace: supports === 0 && referrals === 1 }
}

type ToTell = Awaited<ReturnType<typeof referralToChange>>

/**
 * An address that was somebody else's had the first message: its link ends, and the right one gets it while the referral
 * waits. Otherwise the person hears of a new reason. How they hear; null where nothing was to be told.
 */
async function tellThePerson(
  tx: Tx,
  referral: ToTell,
  { changes }: Amendment,
  reason: string,
): Promise<Heard | null> {
  const by = (what: Change['what']) => changes.find(change => change.what === what)
  const ways = [by('phone'), by('email')].filter(change => change !== undefined)
  if (ways.some(({ from }) => from !== '')) await revokePersonLinks(tx, referral.person_id)
  const { referrer, team, status } = referral
  const organisation = referral.organisation ?? referrer
  if (status === 'sent' && ways.length > 0)
    return tellPerson(
      tx,
      referral,
      referred({
        referrer,
        organisation,
        service: tx.place.service_name,
        team,
        reason,
        by: heardBy(tx),
      }),
    )
  return by('reason')
    ? tellPerson(tx, referral, reasonChanged({ organisation, service: tx.place.service_name, reason }))
    : null
}
