/** Somebody refers themselves, or a person they care for, page by page and through the front door. */
import { randomUUID } from 'node:crypto'
import assert from 'node:assert/strict'
import { hashOf, newToken } from '../../src/features/accounts/tokens.ts'
import { beginDraft } from '../../src/features/self-referral/changes/draft.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

type Typed = Record<string, string | readonly string[]>

const born = { 'born-day': '15', 'born-month': '3', 'born-year': '1948' }

/** Margaret, as she types herself. */
export const herself: Record<string, Typed> = {
  me: { first_name: 'Margaret', family_name: 'Hill', ...born },
  reach: { phone: '07700 900 123', safe: [] },
  words: { words: 'I have hardly been out since my hip operation.', needs: ['loneliness'] },
  how: {},
  easier: {},
  where: { postcode: 'LA1 8HM' },
}

/** From the first page to “check your answers”. `other`: what she types otherwise. */
export async function asksForHerself(visitor: Visitor, other: Record<string, Typed> = {}): Promise<Shown> {
  let page = await visitor.opens('/refer-yourself/me')
  for (const [part, typed] of Object.entries(herself)) {
    page = await page.press('Continue', { ...typed, ...other[part] })
    page.is(200)
    // What cannot wait is shown first, and she goes on.
    if (page.path.endsWith('/help')) page = await page.follows('Go on with my request')
  }
  assert.match(page.path, /\/check$/)
  return page
}

/** And sends it. */
export const sendsHerself = async (visitor: Visitor, other: Record<string, Typed> = {}): Promise<Shown> =>
  (await (await asksForHerself(visitor, other)).press('Send')).is(200).shows('Thank you. We have it')

export const tariq: Typed = {
  knows: 'yes',
  name: 'Tariq Aziz',
  relation: 'husband',
  reach: '07700 900 555',
}

/** Tariq asks for his wife, up to “check your answers”. */
export async function carerAsks(visitor: Visitor, other: Record<string, Typed> = {}): Promise<Shown> {
  let page = await (
    await visitor.opens('/refer-yourself/somebody')
  ).press('Continue', { ...tariq, ...other['carer'] })
  const parts: Record<string, Typed> = {
    name: {
      first_name: 'Nasreen',
      family_name: 'Aziz',
      'born-day': '2',
      'born-month': '5',
      'born-year': '1961',
    },
    reach: { phone: '07700 900 777', safe: [] },
    words: { words: 'She sits at home since her sister died.', needs: ['bereavement'] },
    how: {},
    easier: { language: 'ur' },
    where: { postcode: 'LA1 8HM' },
  }
  for (const [part, typed] of Object.entries(parts))
    page = (await page.press('Continue', { ...typed, ...other[part] })).is(200)
  return page
}

export interface Row {
  referral_id: string
  person_id: string
  status: string
  reference: string
  referred_by: { name: string } | null
  organisation: string | null
  team: string
}

/** Every referral that came without an account. */
export const selfReferrals = (here: Town): Promise<Row[]> =>
  here.rows<Row>(
    `select referral_id, person_id, status, reference, referred_by, organisation.name as organisation, team.name as team
     from referral join team using (place_id, team_id) left join organisation using (place_id, organisation_id)
     where way = 'self' order by sent_at, referral_id`,
  )

export const countOf = async (here: Town, table: string): Promise<number> =>
  Number((await here.rows<{ count: string }>(`select count(*) from ${table}`))[0]?.count)

/** Secrets of what somebody writes about themselves. */
interface DraftsOfOneself {
  written: string
  toSave: string
  /** One for each who asks: a draft is taken away once. */
  toForget: string[]
  toSend: string
  savedByHerself: string
  sentByHerself: string
}

/** What somebody of this place writes: one that is open, one saved for later, one sent. Their secrets. */
export const draftsOfOneself = (
  here: Town,
  place: string,
  who: { first_name: string; family_name: string },
): Promise<DraftsOfOneself> =>
  here.inPlace(place, async tx => {
    const begin = () =>
      beginDraft(
        tx,
        // From an address of its own: whoever begins many is slowed.
        { address: randomUUID(), browser: '' },
        {
          forWhom: 'somebody',
          carer: { name: who.first_name, relation: '', phone: null, email: null },
          ...who,
        },
        'name',
      )
    const [written, saved, sent] = [await begin(), await begin(), await begin()]
    const [toSave, toSend] = [await begin(), await begin()]
    const toForget: string[] = []
    for (let one = 0; one < 20; one++) toForget.push(await begin())
    const link = newToken(tx.place.place_id)
    await tx.db
      .updateTable('self_referral_draft')
      .set({ token_hash: null, open_until: null, check_hash: Buffer.of(1), link_hash: link.hash })
      .where('token_hash', '=', hashOf(saved))
      .execute()
    await tx.db
      .updateTable('self_referral_draft')
      .set({ answers: null, sent_at: tx.now, reference: 'R-222-222' })
      .where('token_hash', '=', hashOf(sent))
      .execute()
    return { written, toSave, toForget, toSend, savedByHerself: link.token, sentByHerself: sent }
  })

export const tokenOf = ({ path }: Shown): string => path.split('/')[2] ?? ''

/** Her first page is sent. */
export const begins = async (visitor: Visitor, typed: Record<string, string> = {}): Promise<Shown> =>
  (await visitor.opens('/refer-yourself/me')).press('Continue', {
    first_name: 'Margaret',
    family_name: 'Hill',
    ...born,
    ...typed,
  })

export const draftsLeft = (here: Town): Promise<number> => countOf(here, 'self_referral_draft')

/** The place's clock runs ahead. */
export const secondsPass = (here: Town, seconds: number) =>
  here.rows(`update place set clock_ahead_seconds = clock_ahead_seconds + $1`, [seconds])
