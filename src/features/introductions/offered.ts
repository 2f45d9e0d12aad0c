/** What may a provider see of the introduction their link is about? */
import { isLinkHolder, type Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Visit } from '../../platform/screen/screen.ts'
import { needLabel } from '../directory/needs.ts'
import { introductionToRead } from './queries.ts'

const introductionIdOf = (actor: Actor): string =>
  orNotFound(isLinkHolder(actor) ? actor.introductionId : null)

/** The introduction the link is about, cut down to what the person agreed to share. */
export async function offered({ tx, actor, params }: Visit<'/provider/:link'>) {
  const { shared, phone, email, note, need, ...introduction } = await introductionToRead(
    tx,
    actor,
    'introduction.answer',
    introductionIdOf(actor),
  )
  return {
    ...introduction,
    phone: shared.includes('phone') ? phone : null,
    email: shared.includes('email') ? email : null,
    note: shared.includes('note') ? note : '',
    need: shared.includes('need') ? needLabel(need) : null,
    at: `/provider/${params.link}`,
    today: tx.today,
    place: tx.place,
  }
}
