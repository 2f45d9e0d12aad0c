/** Hubs through the front door: the one of the demonstration, and one of its own for each place of the walls' tests. */
import assert from 'node:assert/strict'
import { linkIn, messageTo } from './situations.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

/** The hub that the demonstration has. */
export const fireStation = '/hubs/old-fire-station'

export const aHub = (name: string) => ({
  name,
  about: `A room for the ${name}.`,
  address: `1 ${name} Yard`,
  postcode: 'LA1 8HM',
  access: `The door of the ${name} has no step.`,
  phone: '01524 555 160',
})

export const aSession = (what: string) => ({
  what,
  day: '3',
  starts: '10am',
  ends: '12:00',
  open_to: 'all',
  cost: 'Free',
})

export const aGroup = (name: string) => ({
  name,
  about: `We meet because of the ${name}.`,
  organiser: `Dot of the ${name}`,
  organiser_reach: '01524 555 161',
  meets: `Tuesdays, in the yard of the ${name}`,
  newcomers: 'yes',
})

export interface HubOfPlace {
  hub: string
  hubSession: string
  room: string
  presence: string
  dropIn: string
  group: string
  /** The token of the link that its organiser has. */
  ourGroup: string
}

/** A hub with everything in it, and this word everywhere. */
export async function canaryHub(
  here: Town,
  canary: string,
  { administrator, linkWorker }: { administrator: Visitor; linkWorker: Visitor },
): Promise<HubOfPlace> {
  const added = await (await administrator.opens('/hubs/new')).press('Add hub', aHub(canary))
  const hub = added.is(200).path.split('/')[2] ?? ''
  const at = `/hubs/${hub}`
  const room = await administrator.opens(`${at}/rooms`)
  ;(await room.press('Add room', { name: `the ${canary} room`, step_free: 'yes' })).is(200)
  const session = await administrator.opens(`${at}/sessions/new`)
  ;(await session.press('Add session', aSession(`${canary} watching`))).is(200)
  const there = await administrator.opens(`${at}/presence`)
  const [, who] = there.page.querySelectorAll('select[name=who] option')
  ;(await there.press('Add', { who: who?.getAttribute('value') ?? '', days: ['1'] })).is(200)
  ;(await logs(linkWorker, at, { first_name: canary })).is(200)
  const email = `organiser@${canary.toLowerCase()}.example`
  const form = await administrator.opens('/groups/new')
  const group = await form.press('Add group', { ...aGroup(`${canary} friends`), email })
  ;(await (await group.is(200).follows('Ask the organiser')).press('Send the link')).is(200)
  const [ids] = await here.rows<Omit<HubOfPlace, 'hub' | 'group' | 'ourGroup'>>(
    `select hub_session.hub_session_id as "hubSession", hub_room.room_id as room, presence_id as presence, drop_in_id as "dropIn"
     from hub join hub_session using (place_id, hub_id) join hub_room using (place_id, hub_id)
     join hub_presence using (place_id, hub_id) join drop_in using (place_id, hub_id)
     where hub.code = $1`,
    [hub],
  )
  assert.ok(ids)
  const link = linkIn(await messageTo(here, email, '/our-group/'))
  return { hub, ...ids, group: group.path.split('/')[2] ?? '', ourGroup: link.split('/').at(-1) ?? '' }
}

export const logs = async (
  visitor: Visitor,
  at: string,
  typed: Record<string, string> = {},
): Promise<Shown> => (await visitor.opens(`${at}/drop-ins`)).press('Log', typed)
