/** What a letter to a person is made of: to read on a page, or to print in each form and language. */
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Download } from '../../platform/screen/screen.ts'
import type { Tx } from '../../platform/tx.ts'
import { photoChangedAt, photosOf } from '../accounts/photos.ts'
import { lettersAsPdf } from '../messages/by-hand/print.ts'
import { formats } from '../messages/formats.ts'
import { toldTo } from '../messages/to-person.ts'
import { whomToTell } from '../messages/whom.ts'
import { letterNews } from './letter-words.ts'
import { visiblePeople } from './visibility.ts'

/** What a letter to the person says: who they deal with, and why, from their newest referral. */
export const letterTo = async (tx: Tx, actor: Actor, id: string) =>
  orNotFound(
    await tx.db
      .selectFrom('person')
      .innerJoin('referral', join =>
        join
          .onRef('referral.place_id', '=', 'person.place_id')
          .onRef('referral.person_id', '=', 'person.person_id'),
      )
      .leftJoin('account as referrer', join =>
        join
          .onRef('referrer.place_id', '=', 'referral.place_id')
          .onRef('referrer.account_id', '=', 'referral.referrer_id'),
      )
      .leftJoin('organisation', join =>
        join
          .onRef('organisation.place_id', '=', 'referral.place_id')
          .onRef('organisation.organisation_id', '=', 'referral.organisation_id'),
      )
      .innerJoin('team', join =>
        join.onRef('team.place_id', '=', 'referral.place_id').onRef('team.team_id', '=', 'referral.team_id'),
      )
      .leftJoin('support', join =>
        join
          .onRef('support.place_id', '=', 'referral.place_id')
          .onRef('support.referral_id', '=', 'referral.referral_id'),
      )
      .leftJoin('account as link_worker', join =>
        join
          .onRef('link_worker.place_id', '=', 'support.place_id')
          .onRef('link_worker.account_id', '=', 'support.link_worker_id'),
      )
      .select([
        'person.person_id',
        'person.first_name',
        'person.family_name',
        'person.preferred_name',
        'person.address',
        'person.postcode',
        'referral.reason',
        'referral.own_words',
        'referral.way',
        'referral.referred_by',
        'referrer.name as referrer',
        'organisation.name as organisation',
        'team.name as team',
        'team.phone as team_phone',
        'person.is_neutral',
        'person.language',
        'support.paused_until',
        'support.link_worker_id',
        'link_worker.name as link_worker',
        'link_worker.phone as link_worker_phone',
        'link_worker.about as link_worker_about',
        'link_worker.reached_when',
      ])
      .select(query => photoChangedAt(query as never, 'link_worker').as('photo_at'))
      .where('person.person_id', '=', id)
      .where(visiblePeople(actor, 'person.read'))
      .orderBy('referral.sent_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )

export type LetterTo = Awaited<ReturnType<typeof letterTo>>

/** In the form and the language that are asked for; what there is not is the ordinary one. It has no web address. */
export async function letterAsPdf(tx: Tx, letter: LetterTo, asked: URLSearchParams): Promise<Download> {
  const say = tx.sayIn(asked.get('language') ?? 'en')
  const whom = await whomToTell(tx, letter.person_id)
  const [face = null] = await photosOf(tx, letter.link_worker_id === null ? [] : [letter.link_worker_id])
  return lettersAsPdf({
    letters: [
      {
        ...letter,
        told: toldTo(
          tx,
          { person: letter, whom, say },
          letterNews({ ...letter, isOpen: letter.link_worker !== null })(say),
        ),
        format: formats.find(({ value }) => value === asked.get('format'))?.value ?? 'standard',
        body: '',
        face,
      },
    ],
    place: tx.place,
    today: tx.today,
    now: tx.now,
    sayIn: tx.sayIn,
  })
}
