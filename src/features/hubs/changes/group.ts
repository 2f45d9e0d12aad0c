/** A group's page is begun and put right: by who works here, or by its organiser behind a link. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import { Refused, WrongAnswer } from '../../../platform/errors.ts'
import { english } from '../../../platform/screen/words.ts'
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'
import { newToken } from '../../accounts/tokens.ts'
import { codeFor } from '../code.ts'
import { groupBehind, groupToRead, type Group } from '../groups.ts'
import { codesTaken } from '../queries.ts'
import { staffWith } from '../visibility.ts'
import { askOrganiser as asked, groupWords } from '../words.ts'
import { overtaken, record } from './record.ts'

/** What the organiser may say, too. */
export interface OwnWords {
  name: string
  about: string
  organiser: string
  organiser_reach: string
  meets: string
  newcomers: 'yes' | 'ask' | 'no'
  is_open: boolean
}

export interface GroupDetails extends OwnWords {
  organiser_email: string | null
  hub_id: string | null
}

/** Returns the last part of its address. */
export async function addGroup(tx: Tx, actor: Actor, details: GroupDetails): Promise<string> {
  staffWith(actor, 'hub.change')
  const made = await tx.db
    .insertInto('community_group')
    .values({
      ...details,
      code: codeFor(details.name, await codesTaken(tx, 'community_group')),
      changed_at: tx.now,
      changed_by: accountOf(actor),
    })
    .onConflict(conflict => conflict.columns(['place_id', 'code']).doNothing())
    .returning(['group_id', 'code'])
    .executeTakeFirst()
  if (!made)
    throw new WrongAnswer('name', 'Somebody added a group of this name a moment ago. Look at theirs first')
  await record(tx, actor, { groupId: made.group_id }, { move: 'begin' })
  return made.code
}

export async function changeGroup(
  tx: Tx,
  actor: Actor,
  code: string,
  { from, ...details }: GroupDetails & { from: number },
): Promise<void> {
  staffWith(actor, 'hub.change')
  await save(tx, actor, { group: await groupToRead(tx, code), details, from, move: 'change' })
}

/** The organiser says what their page should say, or that it is right as it is. */
export async function changeByOrganiser(
  tx: Tx,
  actor: Actor,
  token: string,
  { from, ...details }: OwnWords & { from: number },
): Promise<void> {
  const { group, isOver, link_id } = await groupBehind(tx, token)
  if (isOver) throw new Refused([tx.say(groupWords.linkOver)])
  await tx.limits.count('provider-link', link_id)
  await save(tx, actor, {
    group,
    details: { ...details, confirmed_at: tx.now },
    from,
    move: 'change-by-organiser',
    by: null,
  })
}

interface Saved {
  group: Group
  details: OwnWords & { confirmed_at?: Temporal.Instant }
  from: number
  move: string
  by?: null
}

async function save(tx: Tx, actor: Actor, { group, details, from, move, by }: Saved): Promise<void> {
  const saved = await tx.db
    .updateTable('community_group')
    .set({
      ...details,
      version: from + 1,
      changed_at: tx.now,
      changed_by: by === null ? null : accountOf(actor),
    })
    .where('group_id', '=', group.group_id)
    .where('version', '=', from)
    .returning('group_id')
    .executeTakeFirst()
  if (!saved) throw await overtaken(tx, await groupToRead(tx, group.code))
  const { name, about, organiser, organiser_reach, meets, newcomers, is_open, hub_id } = group
  const before = { name, about, organiser, organiser_reach, meets, newcomers, is_open, hub_id }
  await record(tx, actor, { groupId: group.group_id }, { move, particulars: { before } })
}

const daysOpen = 60

/** The organiser is sent a link to their page. */
export async function askOrganiser(tx: Tx, actor: Actor, code: string): Promise<void> {
  const by = staffWith(actor, 'hub.change')
  const { group_id, name, organiser, organiser_email } = await groupToRead(tx, code)
  if (organiser_email === null) throw new Refused(['We have no email address of the organiser. Add it first'])
  const { token, hash } = newToken(tx.place.place_id)
  await tx.db
    .insertInto('group_link')
    .values({
      group_id,
      token_hash: hash,
      sent_to: organiser_email,
      sent_at: tx.now,
      expires_at: tx.now.add({ hours: 24 * daysOpen }),
      sent_by: by.accountId,
    })
    .execute()
  await tx.db
    .updateTable('community_group')
    .set({ asked_at: tx.now })
    .where('group_id', '=', group_id)
    .execute()
  await record(tx, actor, { groupId: group_id }, { move: 'ask-organiser' })
  await sendMessage(tx, {
    channel: 'email',
    to: organiser_email,
    ...asked({
      organiser,
      group: name,
      service: tx.place.service_name,
      link: `${tx.publicUrl}/our-group/${token}`,
      phone: tx.place.phone,
    })(english),
    about: 'group-asked',
  })
}
