/** The place in numbers: small ones hidden, definitions beside them, and never a name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPerson } from '../../db/town/crowd.ts'
import { staffNamed } from '../../db/town/seed.ts'
import { margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const crowd = (here: Town, people: number) =>
  here.inPlace('lune-valley', async tx => {
    const referrer = await staffNamed(tx, 'okafor@lune-bank.example')
    const linkWorker = await staffNamed(tx, 'asha.patel@lune-valley.example')
    for (let number = 0; number < people; number++) await addPerson(tx, number, { referrer, linkWorker })
  })

test('counts from 1 to 7 are never shown', async t => {
  const here = await town(t)
  await margaretIsSupported(here)
  const page = await (await here.as('commissioner')).opens('/indicators')
  page.shows('Referrals received in this time: fewer than 8', 'Too few to say')
  const cells = page.page.querySelectorAll('td').map(cell => cell.text.trim())
  assert.ok(cells.length > 20)
  assert.deepEqual(
    cells.filter(cell => /\b[1-7]$/.test(cell)),
    [],
  )
})

test('a crowd shows numbers rounded to 5, with what each is out of', async t => {
  const here = await town(t)
  await crowd(here, 36)
  const page = await (await here.as('commissioner')).opens('/indicators')
  page.shows('Referrals received in this time: 35', 'Accepted', 'Connection', 'rounded to 5')
  const names = await here.rows<{ first_name: string; family_name: string }>(
    'select first_name, family_name from person',
  )
  for (const { family_name } of names) page.doesNotShow(family_name)
})

test('the other place’s people are in no number', async t => {
  const here = await town(t)
  await crowd(here, 36)
  const carys = await here.inPlace('wyre-coast', async tx => staffNamed(tx, 'carys@wyre-coast.example'))
  assert.equal(carys.role, 'linkWorker')
  const wyre = await here.inPlace('wyre-coast', async tx => {
    const { countsOf } = await import('../../src/features/indicators/queries.ts')
    return countsOf(tx, tx.today.subtract({ years: 1 }), tx.today.add({ days: 1 }))
  })
  assert.equal(wyre.referrals, 0)
})

test('each figure equals a count made another way', async t => {
  const here = await town(t)
  await crowd(here, 36)
  const { countsOf } = await import('../../src/features/indicators/queries.ts')
  const counts = await here.inPlace('lune-valley', tx =>
    countsOf(tx, tx.today.subtract({ years: 1 }), tx.today.add({ days: 1 })),
  )
  const one = async (statement: string) =>
    Number((await here.rows<{ n: string }>(`select count(*) as n from ${statement}`))[0]?.n)
  assert.deepEqual(counts, {
    referrals: await one('referral'),
    knew: await one('referral where referral_id in (select about_id from consent where given)'),
    accepted: await one(`referral where status = 'accepted'`),
    returned: await one(`referral_event where move = 'return' and why is distinct from 'capacity'`),
    noCapacity: await one(`referral_event where move = 'return' and why = 'capacity'`),
    withdrawn: await one(`referral where status = 'withdrawn'`),
    declined: await one(`referral where status = 'declined'`),
    talked: await one('(select distinct support_id from conversation) as talks'),
    planned: await one('plan'),
    introduced: await one(
      `(select distinct support_id from introduction where warmth <> 'signposted') as made`,
    ),
    providerAccepted: await one(
      `(select distinct support_id from introduction join introduction_event using (introduction_id) where move in ('accept', 'attend')) as yes`,
    ),
    attended: await one(`(select distinct support_id from introduction where status = 'attended') as came`),
    asked: await one('(select distinct support_id from measure) as asked'),
    askedTwice: await one(
      '(select support_id from measure group by support_id having count(*) > 1) as twice',
    ),
  })
})
