/** Who is reminded of a concern, when, and what a reminder says. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { remindOfConcerns } from '../../src/features/safeguarding/reminders.ts'
import { itIsTomorrow, raises } from '../support/safeguarding.ts'
import { margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const idOf = (path: string): string => path.split('/').at(-1)?.split('?')[0] ?? ''

const reminders = (here: Town) =>
  here.rows<{ to_address: string; subject: string; body: string; person_id: string | null }>(
    `select to_address, subject, body, person_id from message where about = 'staff-reminder'
     order by queued_at, to_address`,
  )

const reminding = (here: Town) => here.inPlace('lune-valley', tx => remindOfConcerns(tx))

describe('reminders', () => {
  test('once before it is due and once when it is over, to who raised it and the managers, without a word of it', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '10:00')
    const { record } = await margaretIsSupported(here)
    const concern = await raises(await here.as('link-worker'), `?person=${idOf(record)}`)
    assert.equal(await reminding(here), 0)
    await itIsTomorrow(here, '16:05')
    assert.deepEqual(
      (await Promise.all([reminding(here), reminding(here)])).toSorted((one, other) => one - other),
      [0, 1],
    )
    assert.equal(await reminding(here), 0)
    const first = await reminders(here)
    assert.deepEqual(
      first.map(({ to_address }) => to_address),
      ['asha.patel@lune-valley.example', 'priya.rao@lune-valley.example'],
    )
    for (const { subject, body, person_id } of first) {
      assert.equal(subject, 'Something is due soon')
      assert.match(body, new RegExp(`^Please open this page:\\s+https?://\\S+${concern.path}$`))
      assert.equal(person_id, null)
    }
    await itIsTomorrow(here, '17:05')
    assert.equal(await reminding(here), 1)
    assert.equal(await reminding(here), 0)
    assert.equal((await reminders(here)).length, 4)
    ;(await (await here.as('manager')).opens('/safeguarding')).shows('1 open, of which 1 overdue')
    ;(await (await here.as('manager')).opens(record)).shows('A concern is open: overdue since 5pm')
  })

  test('nobody is reminded once somebody who can act knows, and nobody who has left', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '10:00')
    const asha = await here.as('link-worker')
    await (await raises(asha, '')).press('Told: Our safeguarding lead')
    await raises(asha, '')
    await here.rows(`update account set is_active = false where name = 'Asha Patel'`)
    await itIsTomorrow(here, '18:00')
    assert.equal(await reminding(here), 1)
    assert.deepEqual(
      (await reminders(here)).map(({ to_address }) => to_address),
      ['priya.rao@lune-valley.example'],
    )
  })

  test('her own link worker is reminded of what somebody else raised', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '10:00')
    const { referral } = await margaretIsSupported(here)
    await raises(await here.as('gp'), `?referral=${idOf(referral)}`)
    await itIsTomorrow(here, '18:00')
    assert.equal(await reminding(here), 1)
    const to = (await reminders(here)).map(({ to_address }) => to_address)
    assert.ok(to.includes('asha.patel@lune-valley.example') && to.includes('priya.rao@lune-valley.example'))
    assert.equal(to.length, 3)
  })

  test('where nobody is left who may open it, the administrators hear of it, and read no word', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '10:00')
    const concern = await raises(await here.as('link-worker'), '')
    await here.rows(`update account set is_active = false where name = 'Asha Patel' or role = 'manager'`)
    await itIsTomorrow(here, '18:00')
    assert.equal(await reminding(here), 1)
    const [one, ...more] = await reminders(here)
    const administrators = await here.rows<{ email: string }>(
      `select account.email from account join place using (place_id)
       where role = 'administrator' and is_active and code = 'lune-valley'`,
    )
    assert.ok(one?.to_address === administrators[0]?.email && more.length === administrators.length - 1)
    assert.match(
      one?.body ?? '',
      new RegExp(`^Nobody who can open this page works here now.*${concern.path}$`, 's'),
    )
    assert.doesNotMatch(one?.body ?? '', /pension|Abuse/)
  })

  test('of merged records, the team of the open support follows it, though its support is the older one', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '10:00')
    const { record } = await margaretIsSupported(here)
    const concern = await raises(await here.as('link-worker'), `?person=${idOf(record)}`)
    // As after a merge: raised in another team, which was the last to begin, and ended.
    await here.rows(
      `with south as (select place_id, team_id from team where team_id <> (select team_id from support) limit 1),
         moved as (update concern set team_id = (select team_id from south))
       insert into support (place_id, person_id, team_id, link_worker_id, referral_id, status, started_at, ended_at, ending)
       select place_id, person_id, (select team_id from south), link_worker_id, referral_id, 'ended',
         started_at + interval '1 minute', started_at + interval '2 minutes', 'planned' from support`,
    )
    ;(await (await here.as('manager')).opens(concern.path)).is(200)
    await itIsTomorrow(here, '18:00')
    assert.equal(await reminding(here), 1)
    const to = (await reminders(here)).map(({ to_address }) => to_address)
    assert.ok(to.includes('priya.rao@lune-valley.example'))
  })

  test('the sweep reminds, whatever else of it fails', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '10:00')
    await raises(await here.as('gp'), '')
    await itIsTomorrow(here, '18:00')
    await here.rows('revoke delete on submission from alongside_app')
    await here.inPlace('lune-valley', tx => tx.later('sweep-place', {}))
    const working = here.finishJobs().catch(() => undefined)
    for (let tries = 0; tries < 100 && (await reminders(here)).length === 0; tries++)
      await Promise.race([working, new Promise(resolve => setTimeout(resolve, 100))])
    assert.equal((await reminders(here)).length, 2)
  })

  test('the sweep does it', async t => {
    const here = await town(t)
    await itIsTomorrow(here, '10:00')
    await raises(await here.as('gp'), '')
    await itIsTomorrow(here, '18:00')
    await here.inPlace('lune-valley', tx => tx.later('sweep-place', {}))
    await here.finishJobs()
    assert.equal((await reminders(here)).length, 2)
  })
})
