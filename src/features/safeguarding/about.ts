/** Whom a concern is about: a person, a referral or a draft within the reach of whoever raises it, or nobody yet. */
import type { Actor } from '../../platform/actor.ts'
import { NotFound, orNotFound } from '../../platform/errors.ts'
import { isUuid } from '../../platform/screen/submission.ts'
import type { Tx } from '../../platform/tx.ts'
import { nameOf } from '../people/person.ts'
import { inDraft, type InDraft } from './in-draft.ts'
import { visiblePeople } from '../people/visibility.ts'
import { visibleDrafts, visibleReferrals } from '../referrals/visibility.ts'

export interface Asked {
  personId?: string | null | undefined
  referralId?: string | null | undefined
  draftId?: string | null | undefined
}

export interface About {
  personId: string | null
  referralId: string | null
  draftId: string | null
  /** The team that gets the referral, where it is about one. */
  teamId: string | null
  name: string | null
  /** Who the draft is about and how to reach them, while there is no record: those who must act need it. */
  inDraft: InDraft | null
}

/** NotFound where one of them is not within reach, or is about somebody else than the other. */
export async function whomItIsAbout(tx: Tx, actor: Actor, asked: Asked): Promise<About> {
  for (const id of [asked.personId, asked.referralId, asked.draftId])
    if (typeof id === 'string' && !isUuid(id)) throw new NotFound()
  const referral = asked.referralId ? await referralAsked(tx, actor, asked.referralId) : null
  const person = asked.personId ? await personAsked(tx, actor, asked.personId) : null
  const draft = asked.draftId ? await draftAsked(tx, actor, asked.draftId) : null
  if (referral && person && referral.person_id !== person.person_id) throw new NotFound()
  const known = person ?? referral
  return {
    personId: known?.person_id ?? null,
    referralId: asked.referralId ?? null,
    draftId: asked.draftId ?? null,
    teamId: referral?.team_id ?? null,
    name: known ? nameOf(known) : null,
    inDraft: known ? null : inDraft(draft?.answers),
  }
}

const personAsked = async (tx: Tx, actor: Actor, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('person')
      .select(['person_id', 'first_name', 'family_name', 'preferred_name'])
      .where('person_id', '=', id)
      .where(visiblePeople(actor, 'person.read'))
      .executeTakeFirst(),
  )

const referralAsked = async (tx: Tx, actor: Actor, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('referral')
      .innerJoin('person', join =>
        join
          .onRef('person.place_id', '=', 'referral.place_id')
          .onRef('person.person_id', '=', 'referral.person_id'),
      )
      .select([
        'referral.team_id',
        'person.person_id',
        'person.first_name',
        'person.family_name',
        'person.preferred_name',
      ])
      .where('referral.referral_id', '=', id)
      .where(visibleReferrals(actor, 'referral.read'))
      .executeTakeFirst(),
  )

const draftAsked = async (tx: Tx, actor: Actor, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('referral_draft')
      .select('answers')
      .where('draft_id', '=', id)
      .where(visibleDrafts(actor))
      .executeTakeFirst(),
  )
