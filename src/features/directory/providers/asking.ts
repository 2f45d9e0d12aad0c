/** Asking providers whether what we say of them is right: by hand, and by the program where a place wants it. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { activeEmailsOf } from '../../accounts/queries.ts'
import { sendMessage } from '../../messages/changes.ts'
import { rememberTelling, takeDay } from '../../places/changes.ts'
import { staffWho } from '../checks/changes.ts'
import { asking, months, needsSomebody, whyNotAsk } from '../freshness.ts'
import { serviceToRead } from '../queries.ts'
import { dueProviders, firstOverdue } from './due.ts'
import { createProviderLink, type ProviderLink } from './link.ts'
import { words } from './words.ts'

/** Why the provider of this service cannot be asked now. Empty means it can. */
export async function whyNotAskNow(tx: Tx, email: string | undefined): Promise<string[]> {
  if (!email) return ['We have no email address of this service']
  const today = await tx.db
    .selectFrom('provider_ask')
    .select('ask_id')
    .where('sent_to', '=', email.toLowerCase())
    .where('sent_at', '>', tx.now.subtract({ hours: 24 }))
    .executeTakeFirst()
  return today ? ['They were asked within the last 24 hours'] : []
}

/** An administrator asks the provider of a service, whether or not the place asks by itself. */
export async function askProvider(tx: Tx, actor: Actor, serviceId: string): Promise<void> {
  const by = staffWho(actor, 'directory.change')
  const { name, content } = await serviceToRead(tx, serviceId)
  refuseIf(await whyNotAskNow(tx, content.email))
  await ask(tx, { to: content.email ?? '', services: [name], by: by.accountId })
}

/** Run by the sweep: once a day, at most fifty providers, and none where the place has not turned it on. */
export async function askProviders(tx: Tx): Promise<number> {
  if (!tx.place.asks_providers || !(await takeDay(tx, 'providers_asked_on'))) return 0
  const due = (await dueProviders(tx, asking.aDay)).filter(
    ({ checked_on, asked, last_on }) =>
      whyNotAsk({ checkedOn: checked_on, asked: { count: asked, lastOn: last_on } }, tx.today).length === 0,
  )
  for (const { email, services } of due) await ask(tx, { to: email, services, by: null })
  await tellOfOverdue(tx)
  return due.length
}

async function ask(
  tx: Tx,
  { to, services, by }: { to: string; services: readonly string[]; by: string | null },
): Promise<void> {
  const link = await createProviderLink(tx, { to, by })
  await sendMessage(tx, {
    channel: 'email',
    to: to.toLowerCase(),
    ...words.en.ask({ services, team: tx.place.service_name, link }),
    about: 'provider-asked',
  })
}

/** Somebody opened a link that has ended: a new one goes to the same address. */
export async function renewProviderLink(tx: Tx, link: ProviderLink): Promise<void> {
  await tx.limits.count('code-message', link.ask_id)
  const address = await createProviderLink(tx, { to: link.sent_to, by: null })
  await sendMessage(tx, {
    channel: 'email',
    to: link.sent_to,
    ...words.en.newLink({ link: address }),
    about: 'provider-new-link',
  })
}

/** Once a month at most, one message to each administrator: nobody answered, so somebody here has to look. */
async function tellOfOverdue(tx: Tx): Promise<void> {
  const told = tx.place.overdue_told_on
  if (told && Temporal.PlainDate.compare(told.add({ months: 1 }), tx.today) > 0) return
  const first = await firstOverdue(tx)
  if (
    !first ||
    !needsSomebody({ checkedOn: first.checked_on, asked: { count: first.asked, lastOn: null } }, tx.today)
  )
    return
  await rememberTelling(tx)
  const services = first.count === 1 ? '1 service' : `${first.count} services`
  for (const to of await activeEmailsOf(tx, 'administrator'))
    await sendMessage(tx, {
      channel: 'email',
      to,
      subject: `${services} nobody has checked for long`,
      body: [
        `${services} in the directory were not checked for ${months.overdue} months, or their provider never answered.`,
        `See which: ${tx.publicUrl}/directory/health`,
      ].join('\n\n'),
      about: 'directory-overdue',
    })
}
