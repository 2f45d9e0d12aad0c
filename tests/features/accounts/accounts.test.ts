/** What an administrator does: invites, changes, deactivates; and what follows on the next request. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inviteFirstAdministrator } from '../../../src/features/accounts/changes.ts'
import { asha, ben, entersPassword, ewan, joins, production, signsIn } from '../../support/production.ts'
import { linkIn, messageTo } from '../../support/situations.ts'
import { town, type Town } from '../../support/town.ts'
import type { Visitor } from '../../support/visitor.ts'

const somebodyNew = {
  name: 'Leah Brook',
  email: 'Leah.Brook@lune-valley.example ',
  job_title: 'Link worker',
  role: 'linkWorker',
}

/** The value of the option with these words. */
async function optionOn(visitor: Visitor, path: string, words: string): Promise<string> {
  const page = await visitor.opens(path)
  const option = page.page.querySelectorAll('option').find(one => one.text === words)
  assert.ok(option, `There is no “${words}” to choose on ${path}`)
  return option.getAttribute('value') ?? ''
}

async function whereTheyWork(visitor: Visitor) {
  return {
    team: await optionOn(visitor, '/accounts/new', 'North team'),
    organisation: await optionOn(visitor, '/accounts/new', 'Lune Valley social prescribing'),
  }
}

/** The address of somebody's account, as the list links to it. */
async function accountOf(visitor: Visitor, name: string): Promise<string> {
  const list = await visitor.opens('/accounts')
  const link = list.page.querySelectorAll('main td a').find(one => one.text === name)
  assert.ok(link, `${name} is not in the list`)
  return link.getAttribute('href') ?? ''
}

const eventsOf = (here: Town, email: string) =>
  here.rows<{ move: string; why: string | null; by: string | null }>(
    `select account_event.move, account_event.why, doer.name as by
     from account_event join account using (account_id)
     left join account as doer on doer.account_id = account_event.by_account_id
     where account.email = $1 order by account_event.event_id`,
    [email],
  )

test('an administrator invites somebody, who comes in', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, ewan)
  const page = await visitor.opens('/accounts/new')
  const made = await page.press('Send invitation', { ...somebodyNew, ...(await whereTheyWork(visitor)) })
  made.is(200).shows('Invitation sent', 'Leah Brook', 'Link worker', 'North team', 'Invited', 'Nothing yet')
  ;(await visitor.opens('/accounts?name=leah'))
    .shows('Leah Brook', 'Invited', 'Never')
    .doesNotShow('Asha Patel')

  const link = linkIn(await messageTo(here, 'leah.brook@lune-valley.example', 'works once, for 7 days'))
  const welcome = await here.stranger().opens(link)
  welcome.shows('Welcome, Leah Brook', 'Your role is link worker', 'leah.brook@lune-valley.example')
  await joins(here, 'leah.brook@lune-valley.example')
  ;(await visitor.opens('/accounts?name=leah')).shows('Active')
  assert.deepEqual(await eventsOf(here, 'leah.brook@lune-valley.example'), [
    { move: 'invite', why: null, by: 'Ewan Price' },
    { move: 'join', why: null, by: 'Leah Brook' },
  ])
})

test('the form says everything that is missing at once', async t => {
  const here = await town(t)
  const administrator = await here.as('administrator')
  const page = await administrator.opens('/accounts/new')
  const again = await page.press('Send invitation', { email: 'no address' })
  again
    .showsProblem('name', 'Enter their full name')
    .showsProblem('email', 'Enter an email address in the right format, like name@example.com')
    .showsProblem('job_title', 'Enter their job title')
    .showsProblem('role-1', 'Select their role')
    .showsProblem('organisation-1', 'Select their organisation')
})

test('a link worker and a manager need a team; nobody gets a second account', async t => {
  const here = await town(t)
  const administrator = await here.as('administrator')
  const { organisation, team } = await whereTheyWork(administrator)
  const page = await administrator.opens('/accounts/new')
  const typed = { ...somebodyNew, organisation }
  ;(await page.press('Send invitation', typed)).showsProblem(
    'team-1',
    'Select their team: a link worker belongs to one',
  )
  ;(await page.press('Send invitation', { ...typed, role: 'manager' })).showsProblem(
    'team-1',
    'Select their team: a manager belongs to one',
  )
  ;(await page.press('Send invitation', { ...typed, team, email: asha.toUpperCase() })).showsProblem(
    'email',
    'Somebody has an account with this email address already',
  )
  ;(await page.press('Send invitation', { ...typed, role: 'commissioner', team })).is(200).shows('Team None')
})

test('a role or organisation that is not offered is not taken', async t => {
  const here = await town(t)
  const administrator = await here.as('administrator')
  const page = await administrator.opens('/accounts/new')
  const wyre = await here.rows<{ organisation_id: string }>(
    `select organisation_id from organisation where name = 'Kittiwake practice'`,
  )
  const typed = { ...somebodyNew, role: 'person', organisation: wyre[0]?.organisation_id ?? '' }
  ;(await page.press('Send invitation', typed))
    .showsProblem('role-1', 'Select their role')
    .showsProblem('organisation-1', 'Select their organisation')
})

test('a new role counts on the next request', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, ewan)
  const worker = await joins(here, asha)
  ;(await worker.visitor.opens('/caseload')).is(200)
  ;(await worker.visitor.opens('/indicators')).is(404)
  const change = await visitor.opens(`${await accountOf(visitor, 'Asha Patel')}/change`)
  const saved = await change.press('Save', { role: 'commissioner', why: 'She has a new post' })
  saved.is(200).shows('Account saved', 'the role and the team: now commissioner', 'She has a new post')
  ;(await worker.visitor.opens('/caseload')).is(404)
  ;(await worker.visitor.opens('/indicators')).is(200)
})

test('every change asks why', async t => {
  const here = await town(t)
  const administrator = await here.as('administrator')
  const path = await accountOf(administrator, 'Asha Patel')
  for (const [action, button] of [
    ['change', 'Save'],
    ['deactivate', 'Deactivate account'],
    ['invite', 'Send invitation'],
    ['end-sessions', 'End sessions'],
  ] as const) {
    const again = await (await administrator.opens(`${path}/${action}`)).press(button, { why: ' ' })
    again.showsProblem('why', action === 'change' ? 'Enter why you are changing it' : 'Enter why')
  }
  assert.deepEqual(await eventsOf(here, asha), [])
})

test('whoever saves second sees that somebody saved first', async t => {
  const here = await town(t)
  const administrator = await here.as('administrator')
  const path = `${await accountOf(administrator, 'Asha Patel')}/change`
  const [first, second] = [await administrator.opens(path), await administrator.opens(path)]
  ;(await first.press('Save', { job_title: 'Senior link worker', why: 'Promoted' })).is(200)
  const late = await second.press('Save', { phone: '01524 555 999', why: 'A new phone' })
  late
    .is(422)
    .shows(
      'Somebody else saved this while you were writing',
      'Saved now by somebody else: Senior link worker',
    )
  assert.equal(late.value('phone'), '01524 555 999')
})

test('a deactivated account is out on its next request, and so is its invitation; reactivated it comes back', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, ewan)
  const worker = await joins(here, asha)
  const path = await accountOf(visitor, 'Asha Patel')
  await (await visitor.opens(`${path}/invite`)).press('Send invitation', { why: 'She asked on the phone' })
  const link = linkIn(await messageTo(here, asha, 'works once, for 7 days'))
  const page = await visitor.opens(`${path}/deactivate`)
  const done = await page.press('Deactivate account', { why: 'Left the service' })
  done.is(200).shows('Account deactivated', 'Not active', 'Left the service', 'Reactivate')
  ;(await worker.visitor.opens('/caseload')).shows('Email address')
  ;(await entersPassword(here.stranger(), worker.holder)).is(422)
  ;(await here.stranger().opens(link)).shows('This invitation has ended')
  ;(await visitor.opens(`${path}/deactivate`)).shows('This account is not active already')

  const back = await (
    await visitor.opens(`${path}/reactivate`)
  ).press('Reactivate account', { why: 'Came back' })
  back.is(200).shows('Account reactivated')
  ;(await worker.visitor.opens('/caseload')).shows('Email address')
  ;(await signsIn(here, here.stranger(), worker.holder)).shows('Caseload')
  assert.deepEqual(
    (await eventsOf(here, asha)).map(({ move, why, by }) => [move, why, by]),
    [
      ['join', null, 'Asha Patel'],
      ['invite-again', 'She asked on the phone', 'Ewan Price'],
      ['deactivate', 'Left the service', 'Ewan Price'],
      ['reactivate', 'Came back', 'Ewan Price'],
    ],
  )
})

test('an administrator ends all sessions of somebody, who may sign in again', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, ewan)
  const worker = await joins(here, asha)
  const page = await visitor.opens(`${await accountOf(visitor, 'Asha Patel')}/end-sessions`)
  ;(await page.press('End sessions', { why: 'A phone was lost' })).is(200).shows('Sessions ended')
  ;(await worker.visitor.opens('/caseload')).shows('Email address')
  ;(await signsIn(here, here.stranger(), worker.holder)).shows('Caseload')
})

test('nobody deactivates themselves, and the last administrator stays one', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, ewan)
  const path = await accountOf(visitor, 'Ewan Price')
  ;(await visitor.opens(`${path}/deactivate`)).shows('You cannot deactivate your own account')
  const forced = await visitor.request(`${path}/deactivate`, {
    method: 'POST',
    body: new URLSearchParams({ why: 'I try' }),
  })
  assert.equal(forced.status, 422)
  const change = await visitor.opens(`${path}/change`)
  const refused = await change.press('Save', { role: 'commissioner', why: 'I try' })
  refused.is(422).shows('Nobody else who has signed in is an administrator')
  ;(await visitor.opens('/accounts')).is(200)

  const promote = await visitor.opens(`${await accountOf(visitor, 'Priya Rao')}/change`)
  await promote.press('Save', { role: 'administrator', why: 'Takes over' })
  ;(await change.press('Save', { role: 'commissioner', why: 'I try' })).is(422)
  await joins(here, 'priya.rao@lune-valley.example')
  ;(await change.press('Save', { role: 'commissioner', why: 'Handed over' })).is(200)
})

test('two administrators who remove each other at once leave one', async t => {
  const here = await town(t, production)
  const first = await joins(here, ewan)
  const promote = await first.visitor.opens(`${await accountOf(first.visitor, 'Priya Rao')}/change`)
  await promote.press('Save', { role: 'administrator', why: 'Two are better' })
  const second = await joins(here, 'priya.rao@lune-valley.example')
  const pages = await Promise.all(
    [
      { visitor: first.visitor, other: 'Priya Rao' },
      { visitor: second.visitor, other: 'Ewan Price' },
    ].map(async ({ visitor, other }) => {
      const page = await visitor.opens(`${await accountOf(visitor, other)}/change`)
      return page.filled('Save', { role: 'commissioner', why: 'At the same moment' })
    }),
  )
  await Promise.all(pages.map(({ visitor, to, init }) => visitor.request(to, init)))
  const left = await here.rows(`select 1 from account where role = 'administrator' and is_active`)
  assert.equal(left.length, 1)
})

test('accounts are an administrator’s alone, and of their own place', async t => {
  const here = await town(t)
  const administrator = await here.as('administrator')
  const path = await accountOf(administrator, 'Asha Patel')
  for (const who of ['link-worker', 'manager', 'gp', 'commissioner', 'privacy-officer']) {
    const visitor = await here.as(who)
    for (const address of ['/accounts', '/accounts/new', path, `${path}/change`, `${path}/deactivate`])
      (await visitor.opens(address)).is(404)
  }
  ;(await administrator.opens('/accounts')).doesNotShow('Kittiwake')
  const [carys] = await here.rows<{ account_id: string }>(
    `select account_id from account where name = 'Carys Kittiwake'`,
  )
  for (const action of ['', '/change', '/deactivate', '/invite', '/end-sessions'])
    (await administrator.opens(`/accounts/${carys?.account_id}${action}`)).is(404)
})

test('an operator invites the first administrator, once there is somebody to do it no more', async t => {
  const here = await town(t, production)
  const operator = { role: 'program', name: 'alongside invite' } as const
  const invites = (email: string) =>
    here.inPlace('lune-valley', tx => inviteFirstAdministrator(tx, operator, { name: 'Sam Field', email }))
  const link = await invites('sam.field@lune-valley.example')
  assert.match(link, /^https:\/\/alongside\.example\/invitation\/\d+-[\w-]{22}$/)
  ;(await here.stranger().opens(new URL(link).pathname)).shows('Welcome, Sam Field', 'administrator')
  assert.deepEqual(await eventsOf(here, 'sam.field@lune-valley.example'), [
    { move: 'invite', why: null, by: null },
  ])
  await joins(here, ewan)
  await assert.rejects(invites('another@lune-valley.example'), /has an administrator/)
  await assert.rejects(invites(ben), /has an administrator/)
  assert.match(await invites(ewan), /invitation/)
})
