/** Community-led groups: the list, one of them, and the link by which its organiser keeps its page. */
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { hashOf } from '../accounts/tokens.ts'
import { isCode } from './code.ts'

const rows = (tx: Tx) =>
  tx.db
    .selectFrom('community_group')
    .leftJoin('hub', join =>
      join
        .onRef('hub.place_id', '=', 'community_group.place_id')
        .onRef('hub.hub_id', '=', 'community_group.hub_id'),
    )
    .selectAll('community_group')
    .select(['hub.name as hub', 'hub.code as hub_code'])

export const groupsByName = (tx: Tx) =>
  rows(tx)
    .where('community_group.is_open', '=', true)
    .orderBy('community_group.name')
    .orderBy('community_group.code')
    .limit(200)
    .execute()

export const groupToRead = async (tx: Tx, code: string) =>
  orNotFound(
    await rows(tx)
      .where('community_group.code', '=', isCode(code) ? code : '')
      .executeTakeFirst(),
  )
export type Group = Awaited<ReturnType<typeof groupToRead>>

/** For a choice of groups: by name. */
export const groupNames = (tx: Tx) =>
  tx.db
    .selectFrom('community_group')
    .select(['group_id', 'name'])
    .where('is_open', '=', true)
    .orderBy('name')
    .execute()

/** For a choice of hubs: by name. */
export const hubNames = (tx: Tx) =>
  tx.db.selectFrom('hub').select(['hub_id', 'name']).where('is_open', '=', true).orderBy('name').execute()

/** The link behind a token with its group, or NotFound: it was never sent. */
export async function groupBehind(tx: Tx, token: string) {
  const link = orNotFound(
    await tx.db
      .selectFrom('group_link')
      .innerJoin('community_group', join =>
        join
          .onRef('community_group.place_id', '=', 'group_link.place_id')
          .onRef('community_group.group_id', '=', 'group_link.group_id'),
      )
      .select(['group_link.link_id', 'group_link.sent_to', 'group_link.expires_at', 'community_group.code'])
      .select('community_group.organiser_email')
      .where('group_link.token_hash', '=', hashOf(token))
      .executeTakeFirst(),
  )
  return {
    group: await groupToRead(tx, link.code),
    link_id: link.link_id,
    /** Over after its days, or once the group's page is somebody else's to keep. */
    isOver: Temporal.Instant.compare(tx.now, link.expires_at) > 0 || link.organiser_email !== link.sent_to,
  }
}
