/** One person's story, told through the front door by whoever refers and supports them: what the walls are tried with. */
import assert from 'node:assert/strict'
import { linkIn, messageTo } from './situations.ts'
import { beginsReferral, writesReferral } from './referring.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

export interface Cast {
  referrer: Visitor
  linkWorker: Visitor
  who: { first_name: string; family_name: string; nhs_number: string; postcode: string }
  phone: string
  /** A word in everything that is written in this story. */
  canary: string
  /** The hub they say they would come to, where there is one. */
  hub?: string
}

/** `waiting`: referred. `supported`: and introduced to a service. `ended`: and the support has ended. */
export type Stage = 'waiting' | 'supported' | 'ended'

/** Somebody behind a link, past its second check. Their cookie goes wherever they go, as a forger's would. */
export interface Holder {
  visitor: Visitor
  token: string
}

/** What addresses name of one story; null while it has not happened. */
export interface Ids {
  person: string
  referral: string
  draft: string
  message: string
  goal: string | null
  introduction: string | null
  service: string | null
  /** What the person could not get, and what the link worker looked for without a person. */
  unmet: string | null
  ownUnmet: string | null
  option: string | null
  /** What worries the link worker about their safety. */
  concern: string | null
  /** The call they asked for, because they could not read a message. */
  letter: string | null
  /** That they said they would come to a session of a hub; null where none is named. */
  expected: string | null
  /** When the link worker rang and nobody answered. */
  attempt: string | null
}

export interface Story extends Ids {
  firstName: string
  email: string
  asPerson: Holder
  /** Behind the link about the introduction. */
  asProvider: Holder | null
}

export async function tellStory(here: Town, cast: Cast, stage: Stage): Promise<Story> {
  const email = `${cast.who.first_name.toLowerCase()}@people.example`
  const referral = await refer(cast, email)
  const draft = await leaveDraft(cast)
  await talkAbout(cast, referral)
  if (stage !== 'waiting') await support(cast, referral)
  const ownUnmet = stage === 'waiting' ? null : await findNothing(cast)
  const asProvider = stage === 'waiting' ? null : await comeAsProvider(here, cast)
  const asPerson = await comeAsPerson(here, email, cast)
  const [ids] = await here.rows<Omit<Ids, 'referral' | 'draft' | 'ownUnmet'>>(
    `select person_id as person, goal_id as goal, introduction_id as introduction, introduction.service_id as service,
       option_id as option,
       (select message_id from message where to_address = $2 order by queued_at limit 1) as message,
       (select unmet_need_id from unmet_need where person_id = referral.person_id) as unmet,
        (select concern_id from concern where person_id = referral.person_id) as concern,
        (select expected_id from hub_expected where person_id = referral.person_id) as expected,
        (select attempt_id from contact_attempt where person_id = referral.person_id) as attempt,
        (select message_id from message where person_id = referral.person_id and about = 'help') as letter
     from referral
     left join plan using (place_id, person_id) left join goal using (place_id, plan_id)
     left join introduction using (place_id, person_id)
     left join shortlist_option using (place_id, person_id)
     where referral_id = $1`,
    [referral, email],
  )
  assert.ok(ids)
  if (stage === 'ended') await end(cast, ids.person)
  return { firstName: cast.who.first_name, email, referral, draft, ownUnmet, ...ids, asPerson, asProvider }
}

const wordsWith = (canary: string) => `The words of the ${canary}.`

/** Returns the id of the referral. */
async function refer({ referrer, who, phone, canary }: Cast, email: string): Promise<string> {
  const born = { 'date_of_birth-day': '15', 'date_of_birth-month': '3', 'date_of_birth-year': '1948' }
  const check = await writesReferral(referrer, {
    person: { ...who, ...born, address: `4 ${canary} Yard` },
    reach: { phone, email, prefers: 'email' },
    why: { reason: wordsWith(canary), needs: ['loneliness'] },
    careful: { careful_known: 'some', careful: wordsWith(canary) },
  })
  const sent = await check.press('Send referral')
  sent.is(200).shows('Referral sent')
  return sent.path.split('/').at(-1) ?? ''
}

/** The two sides say more about it after it was sent: another question waits. */
async function talkAbout({ referrer, linkWorker, canary }: Cast, referral: string): Promise<void> {
  const at = `/referrals/${referral}`
  const words = wordsWith(canary)
  for (const asked of [words, `${words} Again?`])
    (await (await linkWorker.opens(`${at}/ask`)).press('Send question', { words: asked })).is(200)
  const form = await referrer.opens(`${at}/answer`)
  const name = form.page.querySelector('textarea')?.getAttribute('name') ?? ''
  ;(await form.press('Send answer', { [name]: words })).is(200).shows('Answer sent')
  ;(await (await referrer.opens(`${at}/amend`)).press('Save', { why: words, careful: `${words} A dog.` })).is(
    200,
  )
  ;(await (await linkWorker.opens(`${at}/thank`)).press('Say thank you', { words })).is(200)
}

/** A second referral that is not finished. Returns its id. */
async function leaveDraft({ referrer, canary }: Cast): Promise<string> {
  const page = await beginsReferral(referrer)
  await page.press('Save and continue', {
    first_name: `Nobody${canary}`,
    'date_of_birth-day': '1',
    'date_of_birth-month': '1',
    'date_of_birth-year': '1950',
  })
  return page.path.split('/').at(-2) ?? ''
}

/** Before others, and in need of a call: what the team says of a wait. */
async function goAhead(linkWorker: Visitor, referral: string, words: string): Promise<void> {
  const ahead = await linkWorker.opens(`/waiting-list/${referral}/ahead`)
  ;(await ahead.press('Put ahead', { reason: 'other', words })).is(200)
}

/** Whoever reads the page, among those who could be chosen: another may be proposed first. */
function themselves({ page }: Shown): string {
  const name = page.querySelector('a[href="/account"]')?.text.trim()
  const label = page.querySelectorAll('label').find(one => one.text.trim() === name)
  const input = page.querySelector(`[id="${label?.getAttribute('for')}"]`)
  return input?.getAttribute('value') ?? ''
}

async function support({ linkWorker, who, canary, hub }: Cast, referral: string): Promise<void> {
  const words = wordsWith(canary)
  const accept = await linkWorker.opens(`/referrals/${referral}/accept`)
  const accepted = await accept.press('Accept referral', { linkWorker: themselves(accept) })
  const at = accepted.is(200).path
  const reaching = await linkWorker.opens(`${at}/attempts`)
  ;(await reaching.press('Save', { outcome: 'no-answer', note: words })).is(200)
  await goAhead(linkWorker, referral, words)
  const weighing = await linkWorker.opens(`/referrals/${referral}/triage`)
  ;(await weighing.press('Weigh it', { own: words, mind: 'low', readiness: 'ready', why: words })).is(200)
  await (await linkWorker.opens(`${at}/what-matters`)).press('Save', { words })
  await (
    await linkWorker.opens(`${at}/conversations/new`)
  ).press('Save conversation', { story: words, how: 'walk' })
  await (
    await linkWorker.opens(`${at}/plan`)
  ).press('Save plan', { strengths: words, goal1: words, step1: words })
  await (await linkWorker.opens(`${at}/wellbeing/new`)).press('Save answers', { happy: '4' })
  await (await linkWorker.opens(`${at}/profile/about-me`)).press('Save', { wellness: words })
  await (
    await linkWorker.opens(`${at}/what-suits`)
  ).press('Save', { interests: words, hard: words, tried: words })
  const missing = await linkWorker.opens(`${at}/unmet-needs/new?need=bereavement&reason=none`)
  ;(await missing.press('Record it', { q: words })).is(200).shows('Recorded')
  const worry = await linkWorker.opens(`/safeguarding/new?person=${at.split('/').at(-1)}&kind=neglect`)
  const concern = await worry.press('Raise it now', { words, told: ['lead'] })
  ;(await concern.press('Told: Our safeguarding lead')).is(200).shows('Saved who was told')
  if (hub !== undefined) await saysTheyCome(linkWorker, hub, at.split('/').at(-1) ?? '')
  const list = await linkWorker.opens(`${at}/services?need=loneliness`)
  const chosen = await list.follows('Choose ')
  const service = /service=([\w-]+)/.exec(chosen.path)?.[1] ?? ''
  const added = await linkWorker.opens(`${at}/shortlist/add?service=${service}&need=loneliness`)
  const shortlist = await added.press('Put on the shortlist')
  ;(await (await shortlist.follows('Write why')).press('Save', { why: words })).is(200)
  const made = await chosen.press('Introduce them', {
    warmth: 'referred',
    agreed: 'yes',
    shared: ['phone', 'email', 'note'],
    note: words,
    providerEmail: providerOf(who),
  })
  made.is(200).shows('Introduction sent')
}

/** They said that they would come to the next session of the hub. */
async function saysTheyCome(linkWorker: Visitor, hub: string, person: string): Promise<void> {
  const form = await linkWorker.opens(`/hubs/${hub}/coming`)
  const [, first] = form.page.querySelectorAll('select[name=date] option')
  const date = first?.getAttribute('value') ?? ''
  ;(await form.press('Write it down', { person, date })).is(200).shows('Written down')
}

/** A search for nobody in particular that found nothing. Returns the id of what was recorded. */
async function findNothing({ linkWorker, canary }: Cast): Promise<string> {
  const missing = await linkWorker.opens('/unmet-needs/new?need=legal&reason=far')
  const recorded = await missing.press('Record it', { q: wordsWith(canary) })
  return recorded.is(200).path.split('/').at(-1) ?? ''
}

const providerOf = ({ first_name }: Cast['who']) => `for-${first_name.toLowerCase()}@provider.example`

async function comeAsPerson(here: Town, email: string, { canary }: Cast): Promise<Holder> {
  const visitor = here.stranger()
  const check = await visitor.opens(linkIn(await messageTo(here, email, '/my/')))
  const page = await check.press('Continue', { 'born-day': '15', 'born-month': '3', 'born-year': '1948' })
  const help = await visitor.opens(`${page.is(200).path}/help`)
  ;(await help.press('Ask for help', { wishes: ['ring', 'reader'], who: wordsWith(canary) })).is(200)
  return holding(visitor, page.path)
}

async function comeAsProvider(here: Town, { who }: Cast): Promise<Holder> {
  const visitor = here.stranger()
  const check = await visitor.opens(linkIn(await messageTo(here, providerOf(who), '/provider/')))
  const asked = await check.press('Send me a code')
  const code = (await messageTo(here, providerOf(who), 'is your code')).subject?.slice(0, 6) ?? ''
  const page = await asked.press('Continue', { code })
  return holding(visitor, page.is(200).path)
}

function holding(visitor: Visitor, path: string): Holder {
  const cookie = visitor.cookies.get('link')
  assert.ok(cookie)
  visitor.cookies.set('link', { ...cookie, path: '/' })
  return { visitor, token: path.split('/')[2] ?? '' }
}

async function end({ linkWorker, canary }: Cast, person: string): Promise<void> {
  const page = await linkWorker.opens(`/people/${person}/end`)
  const ended = await page.press('End the support', {
    ending: 'goals-met',
    summary: wordsWith(canary),
    action: 'none',
  })
  ended.is(200).shows('Support ended')
}
