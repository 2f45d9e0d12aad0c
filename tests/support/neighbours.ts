/**
 * A town in which everything exists four times: mine, a colleague's of the same team and practice, the other
 * team's, the other place's. Whoever stands on one side of a wall finds something on the other side to try.
 */
import { mergeDuplicate } from '../../src/features/directory/merging/changes.ts'
import { recordMissed } from '../../src/features/finding/missed/changes.ts'
import { staffRoles, type StaffRole } from '../../src/permissions.ts'
import { places } from '../../db/town/town.ts'
import { createProviderLink } from '../../src/features/directory/providers/link.ts'
import { giveEverybodyPasswords, hire, invited, signedIn, spareWaysIn, worksFor } from './colleagues.ts'
import { canaryFeed, canaryImports } from './canary-imports.ts'
import { canaryHub, type HubOfPlace } from './hubs.ts'
import { draftsOfOneself } from './self-referral.ts'
import { recordsTwice, type Twice } from './same-person.ts'
import { tellStory, type Stage, type Story } from './story.ts'
import type { Town } from './town.ts'
import type { Visitor } from './visitor.ts'

/** In everything that is written in a place, and never in the other. */
export const canaries = { 'lune-valley': 'Sandpiper', 'wyre-coast': 'Kittiwake' } as const
export type PlaceCode = keyof typeof canaries

interface Side {
  place: PlaceCode
  referrer: string
  linkWorker: string
  first_name: string
  nhs_number: string
}

/** Whose story it is, seen from Asha Patel, Dr Okafor and their place. */
const sides = {
  mine: {
    place: 'lune-valley',
    referrer: 'okafor@lune-bank.example',
    linkWorker: 'asha.patel@lune-valley.example',
    first_name: 'Margaret',
    nhs_number: '9991234578',
  },
  colleague: {
    place: 'lune-valley',
    referrer: 'second-gp@lune-bank.example',
    linkWorker: 'second-link-worker@lune-valley.example',
    first_name: 'Colin',
    nhs_number: '9990000018',
  },
  'other team': {
    place: 'lune-valley',
    referrer: 'shah@bay-view.example',
    linkWorker: 'ben.ward@lune-valley.example',
    first_name: 'Sunita',
    nhs_number: '9990000026',
  },
  'other place': {
    place: 'wyre-coast',
    referrer: 'gp@kittiwake.example',
    linkWorker: 'carys@wyre-coast.example',
    first_name: 'Wanda',
    nhs_number: '9990000034',
  },
} as const satisfies Record<string, Side>

export type Owner = keyof typeof sides
export const owners = Object.keys(sides) as Owner[]
export const placeOf = (owner: Owner): PlaceCode => sides[owner].place

/** A story, with what stands beside it in its place. */
export interface Neighbour extends Story {
  /** A list that the manager of the link worker's team is bringing. */
  list: string
  import: string
  feed: string
  /** Somebody's who never signs in, so that a test may close it. */
  account: string
  /** Ways in of the link worker: a session in some other browser, and a passkey. */
  session: string
  passkey: string
  /** Where the referrer works, and the team that gets their referrals. */
  organisation: string
  team: string
  /** The token of an invitation that the account has not used. */
  invitation: string
  /** The token of a link to a provider of the place, a report and a change that wait there. */
  check: string
  report: string
  proposal: string
  /** A note that colleagues wrote on a service of the place. */
  note: string
  /** Two services of the place that may be one, and two that were merged. */
  duplicate: string
  merge: string
  /** Two people of the place who may be one, and two records that became one. */
  pair: string
  personMerge: string
  /** A phrase of the place's own vocabulary. */
  phrase: string
  /** A hub of the place with what is in it, and a group whose organiser has a link. */
  hub: string
  hubSession: string
  room: string
  presence: string
  dropIn: string
  group: string
  ourGroup: string
  /** Secrets of what somebody of the place writes to refer themselves: open, saved for later, and sent. */
  written: string
  /** Three more, that a form takes away: saved for later, forgotten, sent. */
  toSave: string
  toForget: string[]
  toSend: string
  savedByHerself: string
  sentByHerself: string
}

/** A phrase that comes with the program, and is not heard in either place. */
export const phraseSwitchedOff = 'brassic'

export interface Neighbours {
  stories: Record<Owner, Neighbour>
  /** Somebody in this role of this place, in a session of their own. */
  staff: (role: StaffRole, place?: PlaceCode) => Promise<Visitor>
}

export async function neighbours(here: Town, stage: Stage = 'ended'): Promise<Neighbours> {
  const emails = await fillEveryRole(here)
  const staff = (role: StaffRole, place: PlaceCode = 'lune-valley') => signedIn(here, emails[place][role])
  const imports: Record<string, string> = {}
  const feeds: Record<string, string> = {}
  for (const [place, canary] of Object.entries(canaries)) {
    const admin = await staff('administrator', place as PlaceCode)
    imports[place] = await canaryImports(here, admin, { place, canary })
    feeds[place] = await canaryFeed(admin, canary)
  }
  for (const [place, canary] of Object.entries(canaries))
    await ownRule(await staff('administrator', place as PlaceCode), canary)
  for (const [place, canary] of Object.entries(canaries))
    await searchInVain(here, await staff('administrator', place as PlaceCode), { place, canary })
  for (const [place, canary] of Object.entries(canaries))
    await ownGuideline(await staff('administrator', place as PlaceCode), canary)
  for (const [place, canary] of Object.entries(canaries))
    await ownWords(await staff('administrator', place as PlaceCode), canary)
  const pairs: Record<string, Pairs> = {}
  for (const place of Object.keys(canaries) as PlaceCode[]) pairs[place] = await pairUp(here, place)
  const doubts: Record<string, Doubts> = {}
  for (const place of Object.keys(canaries) as PlaceCode[])
    doubts[place] = await raiseDoubts(here, place, await staff('linkWorker', place))
  const twice: Record<string, Twice> = {}
  for (const place of Object.keys(canaries) as PlaceCode[])
    twice[place] = await recordsTwice(here, await staff('manager', place), {
      place,
      family_name: canaries[place],
    })
  const hubs: Record<string, HubOfPlace> = {}
  for (const place of Object.keys(canaries) as PlaceCode[])
    hubs[place] = await canaryHub(here, canaries[place], {
      administrator: await staff('administrator', place),
      linkWorker: await staff('linkWorker', place),
    })
  const stories: Partial<Record<Owner, Neighbour>> = {}
  for (const owner of owners) {
    const { place, referrer, linkWorker, first_name, nhs_number } = sides[owner]
    const canary = canaries[place]
    const account = await hire(here, linkWorker, {
      name: `Spare ${canary}`,
      email: `spare-${first_name.toLowerCase()}@${place}.example`,
      role: 'linkWorker',
    })
    const cast = {
      referrer: await signedIn(here, referrer),
      linkWorker: await signedIn(here, linkWorker),
      who: { first_name, family_name: canary, nhs_number, postcode: 'LA1 8HM' },
      phone: '01524 555 199',
      canary,
      hub: hubs[place]?.hub ?? '',
    }
    stories[owner] = {
      ...(await tellStory(here, cast, stage)),
      list: await bringing(here, linkWorker, canary),
      ...(await spareWaysIn(here, linkWorker)),
      ...(await worksFor(here, referrer)),
      account,
      invitation: await invited(here, account),
      import: imports[place] ?? '',
      feed: feeds[place] ?? '',
      phrase: await ownPhrase(here, await staff('administrator', place), `${canary} ${first_name}`),
      ...(doubts[place] as Doubts),
      ...(pairs[place] as Pairs),
      ...(twice[place] as Twice),
      ...(hubs[place] as HubOfPlace),
      written: '',
      toSave: '',
      toForget: [],
      toSend: '',
      savedByHerself: '',
      sentByHerself: '',
    }
  }
  // Last: an address of these opens for two hours, and stories take weeks.
  for (const owner of owners) {
    const { place, first_name } = sides[owner]
    Object.assign(
      stories[owner] ?? {},
      await draftsOfOneself(here, place, { first_name, family_name: canaries[place] }),
    )
  }
  return { stories: stories as Record<Owner, Neighbour>, staff }
}

/** One of the program's phrases is switched off, and a search found nothing. */
async function searchInVain(
  here: Town,
  admin: Visitor,
  { place, canary }: { place: string; canary: string },
): Promise<void> {
  const off = await admin.opens(`/vocabulary/switch-off?says=${phraseSwitchedOff}`)
  ;(await off.press('Switch off')).is(200)
  await here.inPlace(place, tx =>
    recordMissed(tx, { typed: `${canary} watching`, askedBy: 'staff', found: 0 }),
  )
}

/** A guideline that the place wrote itself: read by anybody, of its own place alone. */
async function ownGuideline(admin: Visitor, canary: string): Promise<void> {
  const form = await admin.opens('/guidelines/loneliness/change')
  const suits = `People who miss a ${canary}.`
  ;(await form.press('Save', { suits, what: `The ${canary}`, why: `It is a ${canary}` })).is(200)
}

/** What the place says its own way in Welsh. */
async function ownWords(admin: Visitor, canary: string): Promise<void> {
  const form = await admin.opens('/languages/cy/my-page.noThanks')
  ;(await form.press('Save', { text: `Dim diolch i {service}, ${canary}` })).is(200).shows('Saved')
}

/** A phrase of the place's own, another one for each story: taking one away leaves the others. */
async function ownPhrase(here: Town, admin: Visitor, says: string): Promise<string> {
  const form = await admin.opens('/vocabulary/new')
  ;(await form.press('Add phrase', { says, needs: ['activity'] })).is(200)
  const [made] = await here.rows<{ phrase_id: string }>(
    'select phrase_id from vocabulary_phrase where says = lower($1)',
    [says],
  )
  if (!made) throw new Error(`No phrase ${says}`)
  return made.phrase_id
}

/** A list of one person, which the team of this link worker has not brought in yet. */
async function bringing(here: Town, linkWorker: string, canary: string): Promise<string> {
  const [list] = await here.rows<{ list_id: string }>(
    `insert into brought_list (place_id, team_id, file, status, columns, fields, rows, faults, uploaded_at, uploaded_by)
     select place_id, team_id, $2 || '.csv', 'read', '["Name"]', '["full_name"]',
       jsonb_build_array(jsonb_build_object('number', 2, 'cells', jsonb_build_array('Listed ' || $2))), '[]', now(), account_id
     from account where email = $1 returning list_id`,
    [linkWorker, canary],
  )
  if (!list) throw new Error(`No list for the team of ${linkWorker}`)
  return list.list_id
}

/** A rule of the place's own about what cannot wait: for its triages, and where anybody may see what they lead to. */
async function ownRule(admin: Visitor, canary: string): Promise<void> {
  const form = await admin.opens('/triage/rules/new')
  const added = await form.press('Add rule', {
    when_pressing: ['power'],
    urgency: 'soon',
    because: `The words of the ${canary}.`,
    title: `${canary} warm room`,
    says: 'Come in and get warm.',
    phone: '01524 555 198',
    kind: 'urgent',
    whatChanged: `Opened by the ${canary}.`,
  })
  added.is(200).shows('Rule added')
}

type Pairs = Pick<Neighbour, 'duplicate' | 'merge'>

/** Of four services of the place, two wait to be found one or two, and two were merged. */
async function pairUp(here: Town, place: PlaceCode): Promise<Pairs> {
  const pairs = await here.rows<{ duplicate_id: string }>(
    `with four as (
       select *, (row_number() over (order by service_id) - 1) / 2 as pair from (
         select place_id, service_id from service join place using (place_id)
         where code = $1 and merged_into is null order by service_id desc limit 4
       ) as newest
     )
     insert into duplicate (place_id, service_id, other_id, probability, evidence, status, found_at)
     select place_id, (array_agg(service_id order by service_id))[1], (array_agg(service_id order by service_id))[2],
       0.8, jsonb_build_array('Both know the ' || $2), 'waiting', now()
     from four group by place_id, pair
     on conflict (place_id, service_id, other_id) do update set status = 'waiting', answered_at = null
     returning duplicate_id`,
    [place, canaries[place]],
  )
  const [duplicate, merged] = pairs.map(pair => pair.duplicate_id)
  const merge = await here.inPlace(place, tx =>
    mergeDuplicate(tx, merged ?? '', { choices: {}, by: `The ${canaries[place]}` }),
  )
  return { duplicate: duplicate ?? '', merge }
}

type Doubts = Pick<Neighbour, 'check' | 'report' | 'proposal' | 'note'>

/** A provider of the place is asked and would like a change; a link worker says that something is wrong. */
async function raiseDoubts(here: Town, place: PlaceCode, linkWorker: Visitor): Promise<Doubts> {
  const [asked] = await here.rows<{ email: string; service_id: string; place_id: number }>(
    `select service.email, service_id, place_id from service join place using (place_id)
     where code = $1 and service.email is not null and merged_into is null order by service.name limit 1`,
    [place],
  )
  if (!asked) throw new Error(`No service of ${place} has an email address`)
  const link = await here.inPlace(place, tx => createProviderLink(tx, { to: asked.email, by: null }))
  const check = link.split('/').at(-1) ?? ''
  const words = `The words of the ${canaries[place]}.`
  const change = await here.stranger().opens(`/check/${check}/change`)
  ;(await change.press('Send', { howToJoin: words })).is(200)
  const wrong = await linkWorker.opens(`/directory/${asked.service_id}/wrong`)
  ;(await wrong.press('Send', { note: words })).is(200)
  const told = await linkWorker.opens(`/directory/${asked.service_id}/notes/new`)
  ;(await told.press('Save note', { words })).is(200)
  const [made] = await here.rows<{ report: string; proposal: string; note: string }>(
    `select (select report_id from report where place_id = $1) as report,
       (select proposal_id from proposal where place_id = $1) as proposal,
       (select note_id from service_note where place_id = $1) as note`,
    [asked.place_id],
  )
  if (!made) throw new Error('Nothing was reported')
  return { check, ...made }
}

/** Gives each place somebody in every role, and Lune Valley's practice and North team a second one. */
async function fillEveryRole(here: Town): Promise<Record<PlaceCode, Record<StaffRole, string>>> {
  const roles = Object.keys(staffRoles) as StaffRole[]
  const emails: Record<string, Record<string, string>> = {}
  for (const { code, accounts } of places) {
    const canary = canaries[code as PlaceCode]
    emails[code] = {}
    for (const role of roles) {
      const cast = accounts.find(account => account.role === role)
      const email = cast?.email ?? `${role.toLowerCase()}@${code}.example`
      const beside = accounts[0]?.email ?? ''
      if (!cast) await hire(here, beside, { name: `${role} ${canary}`, email, role })
      emails[code][role] = email
    }
  }
  for (const [beside, email, role] of [
    [sides.mine.referrer, sides.colleague.referrer, 'referrer'],
    [sides.mine.linkWorker, sides.colleague.linkWorker, 'linkWorker'],
  ] as const)
    await hire(here, beside, { name: `Second ${canaries['lune-valley']}`, email, role })
  await giveEverybodyPasswords(here)
  return emails
}
