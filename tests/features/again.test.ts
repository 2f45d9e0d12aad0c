/** Somebody is referred again: what is on record counts, each team keeps to its own, and the newest comes first. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signedIn } from '../support/colleagues.ts'
import {
  linkIn,
  margaret,
  margaretIsSupported,
  margaretOpensHerPage,
  messageTo,
  reason,
} from '../support/situations.ts'
import { writesReferral } from '../support/referring.ts'
import { town, type Town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

/** Asha ends the support of Margaret, who was marked as unsafe to write to. */
async function margaretWasSupported(here: Town): Promise<{ record: string; referral: string }> {
  const { record, referral } = await margaretIsSupported(here)
  await here.rows(`update person set is_neutral = true, careful = 'Somebody at home is not safe'`)
  const asha = await here.as('link-worker')
  const saved = await (
    await asha.opens(`${record}/conversations/new`)
  ).press('Save conversation', { story: 'She misses her garden.', how: 'phone' })
  saved.is(200)
  const ending = {
    ending: 'goals-met',
    summary: 'She goes to the shed.',
    action: 'some',
    gpAction: 'Check her hip',
  }
  ;(await (await asha.opens(`${record}/end`)).press('End the support', ending)).is(200)
  return { record, referral }
}

/** Dr Shah, whose practice the South team serves, refers her again and gives another number. */
async function drShahRefersHer(here: Town): Promise<Shown> {
  const shah = await signedIn(here, 'shah@bay-view.example')
  const check = await writesReferral(shah, {
    person: margaret,
    reach: { phone: '07700 900 555', prefers: 'text' },
    why: { reason, needs: ['loneliness'] },
  })
  return (await check.press('Send referral')).is(200)
}

test('a second referral speaks as the record has it: where to, and nothing of why', async t => {
  const here = await town(t)
  await margaretWasSupported(here)
  const sent = await drShahRefersHer(here)
  const { body } = await messageTo(here, 'margaret.hill@people.example')
  assert.ok(!body.includes('hip'), 'the reason is not written where others may see it')
  assert.deepEqual(await here.rows(`select from message where to_address like '%900555'`), [])
  sent.shows('They were also given as', '555').doesNotShow('Somebody at home is not safe', 'careful')
})

test('the team that is asked reads who she is, and the other team’s record only once it supports her', async t => {
  const here = await town(t)
  const { record } = await margaretWasSupported(here)
  const referral = (await drShahRefersHer(here)).path
  const ben = await here.as('other-link-worker')
  const waiting = await ben.opens(record)
  waiting
    .is(200)
    .shows('Margaret Hill')
    .doesNotShow('misses her garden', 'Log a conversation', 'They have come back')
  ;(await ben.opens(`${record}/conversations/new`)).is(404)
  ;(await (await ben.opens(`${referral}/accept`)).press('Accept referral')).is(200)
  ;(await ben.opens(record)).shows('misses her garden', 'Log a conversation')
  const asha = await here.as('link-worker')
  ;(await asha.opens(record)).is(404)
  ;(await asha.opens('/people?name=margaret')).shows('Nobody found')
})

test('her page speaks of the new referral, and she can say no to it', async t => {
  const here = await town(t)
  await margaretWasSupported(here)
  await drShahRefersHer(here)
  const { page, visitor } = await margaretOpensHerPage(here)
  page.shows('Yes please').doesNotShow('Your time with')
  const no = await visitor.opens(`${page.path}/no`)
  ;(await no.press('Send')).is(200)
  const [row] = await here.rows<{ status: string }>(
    'select status from referral order by sent_at desc limit 1',
  )
  assert.equal(row?.status, 'declined')
})

test('a summary stays what it was, though she came back and it ended again', async t => {
  const here = await town(t)
  const { record, referral } = await margaretWasSupported(here)
  const gp = await here.as('gp')
  ;(await gp.opens(`${referral}/summary`)).shows('Check her hip')
  const asha = await here.as('link-worker')
  await (await asha.opens(`${record}/come-back`)).press('Open the support again')
  ;(await gp.opens(`${referral}/summary`)).is(200).shows('Check her hip', 'They have come back since')
  const again = { ending: 'goals-met', summary: 'All is well.', action: 'none' }
  await (await asha.opens(`${record}/end`)).press('End the support', again)
  ;(await gp.opens(`${referral}/summary`)).shows('No action needed', 'All is well.')
  const kept = await here.rows<{ said: string }>(
    `select particulars ->> 'gpAction' as said from support_event where move = 'end' order by at`,
  )
  assert.deepEqual(
    kept.map(({ said }) => said),
    ['Check her hip', ''],
  )
})

test('when she stops by herself, her practice hears it', async t => {
  const here = await town(t)
  await margaretIsSupported(here)
  const { page, visitor } = await margaretOpensHerPage(here)
  await (await visitor.opens(`${page.path}/no`)).press('Stop for now')
  const news = await messageTo(here, 'okafor@lune-bank.example', 'chosen to stop')
  ;(await (await here.as('gp')).opens(linkIn(news))).shows('No action needed', 'The person chose to stop')
})

test('the demonstration fills both its places, and a second start adds nothing', async t => {
  const here = await town(t)
  const services = await here.rows<{ place: string; services: number }>(
    `select code as place, count(service_id)::integer as services
     from place left join service using (place_id) group by code order by code`,
  )
  for (const { place, services: count } of services) assert.ok(count > 0, `${place} has no services`)
  assert.equal(services.length, 2)
})
