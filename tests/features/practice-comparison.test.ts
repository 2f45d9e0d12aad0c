/** Practices beside each other: counts with what they are out of, small ones hidden, and a rule that says when to visit. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { practicesDiffer, practiceSent } from '../support/practices.ts'
import { margaretIsReferred } from '../support/situations.ts'
import { town } from '../support/town.ts'
import { rowsOf } from '../support/unmet-needs.ts'

test('a manager sees which practice needs a visit, and why', async t => {
  const here = await town(t)
  await practicesDiffer(here)
  const page = await (await here.as('manager')).opens('/practices')
  page
    .is(200)
    .shows(
      'Lune Bank practice. About 15 of 45 referrals came back for a reason other than capacity (33%). That is more than twice as often as in the other practices together.',
      'It is no ranking',
      'The practice sent 20 referrals or more',
    )
  const [bay, lune] = rowsOf(page)
  assert.equal(
    bay,
    'Bay View surgery\nSelf-referral: No, the practice refers | 75 | 70 of 75 | fewer than 8 of 75 | Each reason fewer than 8 | fewer than 8 of 75 | fewer than 8 of 75 | Not shown | fewer than 8 of 75',
  )
  assert.equal(
    lune,
    'Lune Bank practice\nSelf-referral: Yes | 45 | 20 of 45 | 15 of 45 | Outside our age range: 10 | 10 of 45 | fewer than 8 of 45 | Not shown | fewer than 8 of 45',
  )
})

test('want of capacity is our failure: it leads to no visit', async t => {
  const here = await town(t)
  await margaretIsReferred(here)
  await practiceSent(here, { practice: 'Lune Bank practice', times: 40, status: 'returned', why: 'capacity' })
  await practiceSent(here, { practice: 'Bay View surgery', times: 40, status: 'accepted' })
  const page = await (await here.as('manager')).opens('/practices')
  page.shows('No practice stands out', '40 of 40').doesNotShow('came back for a reason other than capacity')
})

test('with few referrals nothing is said, and no small number is shown', async t => {
  const here = await town(t)
  await margaretIsReferred(here)
  await practiceSent(here, { practice: 'Lune Bank practice', times: 4, status: 'returned', why: 'age' })
  const page = await (await here.as('manager')).opens('/practices')
  page.shows('fewer than 8', 'Too few to say', 'there are too few referrals to say')
  assert.deepEqual(
    page.page
      .querySelectorAll('td > div')
      .map(cell => cell.text)
      .filter(cell => /(?<!\d)[1-7](?!\d)/.test(cell)),
    [],
  )
})

test('over time: each quarter by itself, and a period of one’s choice', async t => {
  const here = await town(t)
  await practicesDiffer(here)
  await practiceSent(here, {
    practice: 'Bay View surgery',
    times: 30,
    status: 'returned',
    why: 'age',
    ago: 200,
  })
  const manager = await here.as('manager')
  const year = await manager.opens('/practices')
  year.shows('105')
  assert.match(rowsOf(year).slice(2).join(' '), /30 of 30 returned/)
  ;(await manager.opens('/practices?period=3')).doesNotShow('105').shows('70 of 75')
})

test('the table is a file too, in the words of the page; and only those may who look after the whole', async t => {
  const here = await town(t)
  await practicesDiffer(here)
  for (const who of ['manager', 'administrator', 'commissioner']) {
    const file = await (await here.as(who)).opens('/practices?as=csv')
    file.is(200)
    assert.match(file.html, /Lune Bank practice,45,20 of 45,15 of 45,Outside our age range: 10,10 of 45/)
    assert.doesNotMatch(file.html, /Hill|Okafor/)
  }
  for (const who of ['gp', 'link-worker', 'privacy-officer'])
    (await (await here.as(who)).opens('/practices')).is(404)
})
