/** The hub of the demonstration: The Old Fire Station in Lancaster, with a week of sessions, two groups and drop-ins. */
import { addGroup } from '../../src/features/hubs/changes/group.ts'
import { becomeSupport } from '../../src/features/hubs/changes/support.ts'
import { logDropIn } from '../../src/features/hubs/changes/drop-in.ts'
import { countHeads } from '../../src/features/hubs/changes/footfall.ts'
import { addHub } from '../../src/features/hubs/changes/hub.ts'
import { addPresence } from '../../src/features/hubs/changes/presence.ts'
import { addRoom } from '../../src/features/hubs/changes/room.ts'
import { addSession, type SessionDetails } from '../../src/features/hubs/changes/session.ts'
import { wholeHub } from '../../src/features/hubs/queries.ts'
import type { Need } from '../../src/features/directory/needs.ts'
import type { Staff } from '../../src/platform/actor.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { atEarlier } from './crowd.ts'

interface Workers {
  administrator: Staff
  linkWorker: Staff
  other: Staff
}

const rooms = [
  { name: 'the engine room', about: 'Large, with round tables and a hatch to the kitchen', step_free: 'yes' },
  { name: 'the lounge', about: 'Quiet, with sofas', step_free: 'yes' },
  { name: 'the hose loft', about: 'Up 22 stairs', step_free: 'no' },
] as const

type Planned = Pick<SessionDetails, 'what' | 'day' | 'starts' | 'ends' | 'cost'> & {
  room: (typeof rooms)[number]['name'] | null
  by: 'Asha' | 'Ben' | 'knitters' | 'walkers' | null
  ask?: true
}

const week: readonly Planned[] = [
  {
    what: 'Coffee morning',
    day: 1,
    starts: '10:00',
    ends: '12:00',
    cost: 'Free',
    room: 'the engine room',
    by: 'Asha',
  },
  {
    what: 'Help with forms and bills',
    day: 1,
    starts: '13:00',
    ends: '15:00',
    cost: 'Free',
    room: 'the lounge',
    by: null,
    ask: true,
  },
  {
    what: 'Knit and natter',
    day: 2,
    starts: '14:00',
    ends: '16:00',
    cost: '£1 for tea',
    room: 'the engine room',
    by: 'knitters',
  },
  {
    what: 'Phones and tablets, slowly',
    day: 3,
    starts: '10:30',
    ends: '12:00',
    cost: 'Free',
    room: 'the lounge',
    by: 'Ben',
  },
  {
    what: 'Drop in and talk',
    day: 4,
    starts: '10:00',
    ends: '13:00',
    cost: 'Free',
    room: 'the lounge',
    by: 'Asha',
  },
  {
    what: 'Soup lunch',
    day: 5,
    starts: '12:00',
    ends: '14:00',
    cost: 'Pay what you can',
    room: 'the engine room',
    by: null,
  },
  {
    what: 'A gentle walk along the Lune',
    day: 6,
    starts: '10:00',
    ends: '11:30',
    cost: 'Free',
    room: null,
    by: 'walkers',
  },
  {
    what: 'Sunday tea',
    day: 7,
    starts: '15:00',
    ends: '17:00',
    cost: 'Free',
    room: 'the engine room',
    by: null,
  },
]

/** The hub itself, as an administrator would write it down. Returns the last part of its address. */
export async function seedHub(tx: Tx, { administrator, linkWorker, other }: Workers): Promise<string> {
  const code = await addHub(tx, administrator, {
    name: 'The Old Fire Station',
    about: 'A warm room, a kettle and people to talk to. Come for ten minutes or for the morning.',
    address: '7 Moor Gate\nLancaster',
    postcode: 'LA1 7BC',
    access:
      'The big red door has no step. Ring the bell if it is shut. The toilet is wide enough for a wheelchair.',
    phone: '01524 555 150',
    email: 'fire-station@lune-valley.example',
    is_open: true,
  })
  for (const room of rooms) await addRoom(tx, administrator, code, room)
  const { hub_id, rooms: made } = await wholeHub(tx, code)
  const groups = await seedGroups(tx, administrator, hub_id)
  const from_on = tx.today.subtract({ weeks: 12 })
  for (const { room, by, ask, ...session } of week)
    await addSession(tx, administrator, code, {
      ...session,
      from_on,
      until_on: null,
      room_id: made.find(({ name }) => name === room)?.room_id ?? null,
      led_by: by === 'Asha' ? linkWorker.accountId : by === 'Ben' ? other.accountId : null,
      group_id: by === 'knitters' ? groups.knitters : by === 'walkers' ? groups.walkers : null,
      open_to: ask ? 'ask' : 'all',
      shares: false,
    })
  await addPresence(tx, administrator, code, {
    accountId: linkWorker.accountId,
    sessionId: null,
    days: [1, 4],
  })
  await addPresence(tx, administrator, code, { accountId: other.accountId, sessionId: null, days: [3] })
  return code
}

async function seedGroups(tx: Tx, administrator: Staff, hubId: string) {
  const knitters = await addGroup(tx, administrator, {
    name: 'The Moor Lane knitters',
    about: 'We knit, crochet and mend, and talk more than we knit. Wool and needles are there to borrow.',
    organiser: 'Dot',
    organiser_reach: 'Ring Dot on 01524 555 151, best after tea',
    organiser_email: 'dot@knitters.example',
    meets: 'Tuesdays, 2pm to 4pm, at The Old Fire Station',
    newcomers: 'yes',
    is_open: true,
    hub_id: hubId,
  })
  const walkers = await addGroup(tx, administrator, {
    name: 'Lune Amblers',
    about: 'A slow walk of a mile or two along the river, with a bench half way. Dogs are welcome.',
    organiser: 'Kev and Parveen',
    organiser_reach: 'Send a text message to 07700 900 155',
    organiser_email: 'amblers@walkers.example',
    meets: 'Saturdays at 10am, at the red door of The Old Fire Station',
    newcomers: 'ask',
    is_open: true,
    hub_id: hubId,
  })
  const rows = await tx.db.selectFrom('community_group').select(['group_id', 'code']).execute()
  const idOf = (code: string) => rows.find(row => row.code === code)?.group_id ?? null
  return { knitters: idOf(knitters), walkers: idOf(walkers) }
}

const names = ['Maureen', null, 'Tariq', 'Jean', null, 'Alfie', 'Grace', null, 'Pat', 'Dilys', 'Sam']
const asked: readonly (Need | null)[] = [
  'loneliness',
  null,
  'money',
  'food',
  null,
  'digital',
  'housing',
  null,
]

const startOf = ({ today }: Tx, starts: string): Temporal.Instant =>
  today.toZonedDateTime({ timeZone: 'Europe/London', plainTime: starts }).toInstant()

/** One talk after the other, from when the session starts. */
const whileItLasts = (day: Tx, starts: string, number: number): Tx => ({
  ...day,
  now: startOf(day, starts).add({ minutes: 5 + 20 * number }),
})

/** Days ago on which the first who came wished for support. */
const wished = new Map([
  [9, 'Wilf'],
  [10, 'Marjorie'],
  [23, 'Samina'],
])

async function becomesSupport(
  tx: Tx,
  linkWorker: Staff,
  { name, ...at }: { name: string; hub: string; dropIn: string },
): Promise<void> {
  await becomeSupport(tx, linkWorker, at, {
    details: {
      first_name: name,
      family_name: '',
      preferred_name: null,
      date_of_birth: null,
      nhs_number: null,
      address: null,
      postcode: null,
      phone: null,
      email: `${name.toLowerCase()}.dropped.in@people.example`,
      prefers: 'email',
      is_neutral: false,
      careful: null,
    },
    elsewhere: '',
    needs: ['loneliness'],
    reason: 'I come for the tea, and go home to nobody.',
    isSomebodyElse: true,
    takesOn: true,
  })
}

/** Six weeks of talks and heads, and a few today. */
export async function seedDropIns(tx: Tx, code: string, { linkWorker }: Workers): Promise<void> {
  const { sessions } = await wholeHub(tx, code)
  for (let daysAgo = 42; daysAgo >= 0; daysAgo--) {
    const day = atEarlier(tx, daysAgo)
    const session = sessions.find(one => one.day === day.today.dayOfWeek)
    if (!session || Temporal.Instant.compare(startOf(day, session.starts), tx.now) > 0) continue
    const then = whileItLasts(day, session.starts, 0)
    const talks = daysAgo === 0 ? 3 : (daysAgo * 5) % 4
    for (let number = 0; number < talks; number++) {
      const at = whileItLasts(day, session.starts, number)
      const wisher = number === 0 ? wished.get(daysAgo) : undefined
      const id = await logDropIn(at, linkWorker, code, {
        firstName: wisher ?? names[(daysAgo + number * 3) % names.length] ?? null,
        need: asked[(daysAgo + number) % asked.length] ?? null,
        minutes: number === 0 ? 10 : 15,
        sessionId: session.hub_session_id,
      })
      if (wisher) await becomesSupport(at, linkWorker, { name: wisher, hub: code, dropIn: id })
    }
    if (daysAgo > 0)
      await countHeads(then, linkWorker, code, {
        sessionId: session.hub_session_id,
        on: then.today,
        how: 'said',
        heads: 9 + ((daysAgo * 7) % 13),
      })
  }
}
