/** Places a person could try: set aside, weighed together, picked or left by her, sent and printed. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mergeDuplicate } from '../../src/features/directory/merging/changes.ts'
import { census, difference, everythingHolds } from '../support/census.ts'
import { ewanChanges, pageOfService } from '../support/listings.ts'
import { margaretIsSupported, margaretOpensHerPage, messageTo } from '../support/situations.ts'
import { asksToAdd, margaretHasAList } from '../support/shortlists.ts'
import { town, type Town } from '../support/town.ts'
import type { Visitor } from '../support/visitor.ts'

const standing = (here: Town) =>
  here.rows<{ name: string; status: string; position: number | null }>(
    `select service.name, shortlist_option.status, shortlist_option.position from shortlist_option
     join service using (place_id, service_id) order by shortlist_option.position, service.name`,
  )

const five = ['The Green Shed', 'Tea and talk', 'Walking together', 'Carers’ corner', 'Bay money advice']

describe('a shortlist', () => {
  test('is offered with reasons, and she picks one, leaves one, and takes that back', async t => {
    const here = await town(t)
    const { record, asha, list } = await margaretHasAList(here)
    list.is(200).shows('1. The Green Shed', '2. Tea and talk', 'it is free', 'open Tuesday and Thursday')
    const { page } = await margaretOpensHerPage(here)
    page.shows('Places you could try', 'The Green Shed', 'Tea and talk', 'Where: Allotment Lane, Lancaster')
    const wanted = await page.press('I would like this (The Green Shed)')
    wanted.is(200).shows('Thank you. Your link worker sees what you chose', 'You said you would like this.')
    const declined = await wanted.press('Not for me (Tea and talk)')
    declined.is(200).shows('That is fine. It is your choice', 'You said this is not for you. That is fine.')
    ;(await asha.opens(`${record}/shortlist`)).shows(
      'Would like this',
      'Not for them',
      'Margaret said: not for me',
    )
    ;(await asha.opens(record)).shows('The Green Shed Would like this', 'Tea and talk Not for them')
    const again = await declined.press('Take my answer back (Tea and talk)')
    again.is(200).shows('Your answer is taken back')
    assert.deepEqual(await standing(here), [
      { name: 'The Green Shed', status: 'wanted', position: 1 },
      { name: 'Tea and talk', status: 'offered', position: 2 },
    ])
    await everythingHolds(here)
  })

  test('added twice is on it once; taken off it is not there for her, and comes back at the end', async t => {
    const here = await town(t)
    const { record, asha, list } = await margaretHasAList(here)
    const twice = await asksToAdd(here, asha, record, 'The Green Shed')
    ;(await twice.press('Put on the shortlist')).shows('It is on the shortlist already')
    const { page } = await margaretOpensHerPage(here)
    const off = await list.press('Take off (The Green Shed)')
    off.is(200).shows('Taken off the list', '1. Tea and talk')
    ;(await page.press('I would like this (The Green Shed)')).is(404)
    const back = await off.press('Put back (The Green Shed)')
    back.is(200).shows('1. Tea and talk', '2. The Green Shed')
    assert.equal((await standing(here)).length, 2)
    await everythingHolds(here)
  })

  test('says why it was chosen, in the order the link worker chose, and she reads it', async t => {
    const here = await town(t)
    const { list } = await margaretHasAList(here, five.slice(0, 3))
    const page = await list.follows('Write why, or what they said (Walking together)')
    const saved = await page.press('Save', { why: 'You love the river.', place: '1', answer: 'wanted' })
    saved.is(200).shows('1. Walking together', '2. The Green Shed', '3. Tea and talk', 'You love the river.')
    saved.shows('Asha Patel wrote down: they would like this')
    ;(await margaretOpensHerPage(here)).page.shows(
      'Asha Patel says: You love the river.',
      'You said you would',
    )
    await everythingHolds(here)
  })

  test('10,000 words of why are answered beside the field, and come back whole', async t => {
    const here = await town(t)
    const { list } = await margaretHasAList(here)
    const page = await list.follows('Write why, or what they said (Tea and talk)')
    const why = 'roses '.repeat(10_000).trim()
    const told = await page.press('Save', { why })
    told.showsProblem('why', 'Why you chose it must be 140 characters or fewer')
    assert.equal(told.value('why'), why)
  })

  test('goes on to an introduction', async t => {
    const here = await town(t)
    const { list } = await margaretHasAList(here)
    ;(await list.follows('Introduce them (Tea and talk)')).is(200).shows('Introduce Margaret to Tea and talk')
  })

  test('is not there for another team, nor are its options', async t => {
    const here = await town(t)
    const { record, list } = await margaretHasAList(here)
    const ben = await here.as('other-link-worker')
    for (const page of ['', '/compare', '/print', '/send'])
      (await ben.opens(`${record}/shortlist${page}`)).is(404).doesNotShow('Margaret', 'Green Shed')
    const option = list.page.querySelector('a[href*="/options/"]')?.getAttribute('href') ?? ''
    assert.match(option, /options/)
    ;(await ben.opens(option)).is(404)
    ;(await asksToAdd(here, ben, record, 'Walking together')).is(404)
  })
})

describe('two at once', () => {
  test('she says no while Asha writes why: Asha is told, and nothing she typed is lost', async t => {
    const here = await town(t)
    const { list } = await margaretHasAList(here)
    const writing = await list.follows('Write why, or what they said (Tea and talk)')
    const { page } = await margaretOpensHerPage(here)
    ;(await page.press('Not for me (Tea and talk)')).is(200)
    const told = await writing.press('Save', { why: 'You like company.' })
    told.is(422).shows('Somebody else saved this while you were writing', 'The person', 'It is not for them')
    assert.equal(told.value('why'), 'You like company.')
    assert.equal((await standing(here))[1]?.status, 'declined')
    ;(await told.press('Save', { answer: 'declined' })).is(200).shows('You like company.')
    await everythingHolds(here)
  })

  test('two put the same service on the list in the same second: it is on it once', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const pages = await Promise.all([1, 2, 3, 4].map(() => asksToAdd(here, asha, record, 'Tea and talk')))
    const answers = await Promise.all(pages.map(page => page.press('Put on the shortlist')))
    for (const answer of answers) answer.is(200)
    assert.deepEqual(await standing(here), [{ name: 'Tea and talk', status: 'offered', position: 1 }])
    await everythingHolds(here)
  })
})

describe('a service that changes while it is on the list stays, and says so', () => {
  test('closed: with where to look instead, and she cannot pick it', async t => {
    const here = await town(t)
    const { record, asha } = await margaretHasAList(here)
    const { page, visitor } = await margaretOpensHerPage(here)
    ;(await ewanChanges(here, { status: 'closed' })).is(200)
    const list = await asha.opens(`${record}/shortlist`)
    list.shows('The Green Shed', 'It has closed', 'Look for another')
    assert.ok(!list.text.includes('Introduce them (The Green Shed)'), 'nobody is introduced to it')
    const told = await page.press('I would like this (The Green Shed)')
    told.is(422).shows('This place has closed. Ask your link worker about another')
    const hers = await visitor.opens(page.path)
    hers.shows('The Green Shed', 'This place has closed.')
    ;(await hers.press('Not for me (The Green Shed)')).is(200)
    ;(await asksToAdd(here, asha, record, 'The Green Shed')).shows('This service has closed. Choose another')
    await everythingHolds(here)
  })

  test('full: she may still like it', async t => {
    const here = await town(t)
    const { record, asha } = await margaretHasAList(here)
    ;(await ewanChanges(here, { status: 'paused' })).is(200)
    ;(await asha.opens(`${record}/shortlist`)).shows('Full or on a break', 'Look for another')
    const { page } = await margaretOpensHerPage(here)
    page.shows('It is full or on a break at the moment.')
    ;(await page.press('I would like this (The Green Shed)')).is(200)
  })

  test('gone from its source: check before you use it', async t => {
    const here = await town(t)
    const { record, asha } = await margaretHasAList(here)
    await here.rows(`update service set is_gone = true where name = 'Tea and talk'`)
    ;(await asha.opens(`${record}/shortlist`)).shows('Check before you use it', 'Tea and talk')
    ;(await margaretOpensHerPage(here)).page.shows('We are not sure it is still there. Ring before you go.')
  })

  test('merged: it is the service it became, also after two merges', async t => {
    const here = await town(t)
    const names = await here.rows<{ name: string }>(
      `select service.name from service join place using (place_id)
       where code = 'lune-valley' and not is_gone order by service_id limit 3`,
    )
    const [first = '', second = '', third = ''] = names.map(row => row.name)
    const { record, asha } = await margaretHasAList(here, [third])
    await merge(here, second, third)
    await merge(here, first, second)
    const list = await asha.opens(`${record}/shortlist`)
    list.shows('Part of another entry now', `${third} was found to be the same service as ${first}`)
    ;(await margaretOpensHerPage(here)).page.shows(first)
    const added = await (await asksToAdd(here, asha, record, first)).press('Put on the shortlist')
    added.shows('It is on the shortlist already')
    await everythingHolds(here)
  })
})

/** `gone` becomes a part of `kept`, as an administrator would say. */
async function merge(here: Town, kept: string, gone: string): Promise<void> {
  const [pair] = await here.rows<{ duplicate_id: string }>(
    `insert into duplicate (place_id, service_id, other_id, probability, evidence, status, found_at)
     select kept.place_id, kept.service_id, gone.service_id, 0.8, '[]', 'waiting', now()
     from service as kept, service as gone where kept.name = $1 and gone.name = $2 returning duplicate_id`,
    [kept, gone],
  )
  await here.inPlace('lune-valley', tx =>
    mergeDuplicate(tx, pair?.duplicate_id ?? '', { choices: {}, by: 'Ewan Price' }),
  )
}

describe('side by side', () => {
  test('up to four, and what is not known is said', async t => {
    const here = await town(t)
    const { record, asha } = await margaretHasAList(here, five.slice(0, 3))
    const page = await asha.opens(`${record}/shortlist/compare`)
    page.shows(
      'When',
      'Cost',
      'How far',
      'Who it is for',
      'Access',
      'Languages',
      'How to join',
      'Last checked',
    )
    page.shows('Nobody has checked it yet', 'We do not know: ask')
    assert.equal(page.page.querySelectorAll('thead th').length, 4)
  })

  test('more than four: which to leave out is a choice, one link each', async t => {
    const here = await town(t)
    const { list } = await margaretHasAList(here, five)
    const ids = list.page
      .querySelectorAll('input[name=option]')
      .map(input => input.getAttribute('value') ?? '')
    assert.equal(ids.length, 5)
    const asked = new URLSearchParams(ids.map(id => ['option', id])).toString()
    const asha = await here.as('link-worker')
    const told = await asha.opens(`${list.path}/compare?${asked}`)
    told.shows('Choose one to leave out', 'You chose 5. Up to 4 fit side by side.')
    const four = await told.follows('Leave out Tea and talk')
    assert.equal(four.page.querySelectorAll('thead th').length, 5)
    assert.ok(!four.text.includes('Tea and talk'))
  })
})

describe('on paper and by message', () => {
  test('one sheet in large print: no name of a condition, and whom to ring', async t => {
    const here = await town(t)
    const { record, asha } = await margaretHasAList(here, five)
    const sheet = await asha.opens(`${record}/shortlist/print`)
    sheet.shows(
      'For Margaret',
      'The Green Shed',
      'Ring Asha Patel to say what you would like: 07700 900 111.',
    )
    sheet.shows('When: Tuesday and Thursday 10am to 1pm', 'Free. Phone 01524 555 401')
    assert.equal(sheet.page.querySelectorAll('.app-sheet--large .app-place').length, 3, 'in large print')
    assert.ok(!/hip operation|loneliness|helps with/i.test(sheet.text), 'nor why she was referred')
    const ordinary = await asha.opens(`${record}/shortlist/print?size=ordinary`)
    assert.equal(ordinary.page.querySelectorAll('.app-sheet--ordinary .app-place').length, 4)
  })

  test('sent by the way she chose, with the places and a link; sent twice it goes once', async t => {
    const here = await town(t)
    const { list } = await margaretHasAList(here)
    const { page } = await margaretOpensHerPage(here)
    await page.press('Not for me (Tea and talk)')
    const ask = await list.follows('Send to Margaret')
    ask.shows('It goes to margaret.hill@people.example', 'The Green Shed')
    const before = await census(here)
    ;(await ask.press('Send')).is(200).shows('Sent')
    ;(await ask.press('Send')).is(200)
    assert.equal(difference(before, await census(here))['message'], 1)
    const { body, subject } = await messageTo(here, 'margaret.hill@people.example', 'Places you could try')
    assert.match(body, /The Green Shed/)
    assert.doesNotMatch(body, /Tea and talk/, 'she has said no to it')
    assert.equal(subject, 'Lune Valley social prescribing: something new on your page')
  })

  test('where others may read along, no place is named: only the link', async t => {
    const here = await town(t)
    const { list } = await margaretHasAList(here)
    await here.rows('update person set is_neutral = true')
    const ask = await (await list.follows('Send to Margaret')).press('Send')
    ask.is(200)
    const { body } = await messageTo(here, 'margaret.hill@people.example', 'A message for you')
    assert.doesNotMatch(body, /Green Shed|Tea and talk|Places/)
    assert.match(body, /\/my\//)
  })

  test('whom no message can reach: printed instead', async t => {
    const here = await town(t)
    const { list } = await margaretHasAList(here)
    await here.rows(`update person set email = null, phone = '01524 555 199', prefers = 'letter'`)
    const ask = await list.follows('Send to Margaret')
    ask.shows(
      'We have no mobile number or email address for them. Print the list instead',
      'Print it instead',
    )
  })
})

describe('notes between colleagues', () => {
  const words = 'Ask for the coordinator. The ramp is at the back.'

  async function noteOf(here: Town, visitor: Visitor) {
    const page = await visitor.opens(`${await pageOfService(here)}/notes/new`)
    page.shows('Do not name anybody you support')
    return page.press('Save note', { words })
  }

  test('stand on the service and on every shortlist, and never where she or a referrer reads', async t => {
    const here = await town(t)
    const { record, asha } = await margaretHasAList(here)
    ;(await noteOf(here, asha)).is(200).shows(words, 'Asha Patel')
    ;(await asha.opens(`${record}/shortlist`)).shows('What colleagues say', words)
    const ben = await here.as('other-link-worker')
    ;(await ben.opens(await pageOfService(here))).shows(words)
    for (const who of ['gp', 'commissioner'])
      (await (await here.as(who)).opens(await pageOfService(here)))
        .is(200)
        .doesNotShow(words, 'colleagues say')
    ;(await margaretOpensHerPage(here)).page.doesNotShow(words)
    ;(await asha.opens(`${record}/shortlist/print`)).doesNotShow(words)
  })

  test('are taken back by who wrote them or an administrator, and stay in history', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const service = await noteOf(here, asha)
    const takeBack = await service.follows('Take it back')
    const ben = await here.as('other-link-worker')
    const refused = await ben.opens(takeBack.path)
    refused.shows('Only whoever wrote it, or an administrator, can take a note back')
    const forced = await ben.request(takeBack.path, { method: 'POST', body: new URLSearchParams() })
    assert.equal(forced.status, 422)
    assert.equal((await here.rows('select from service_note where taken_back_at is null')).length, 1)
    const ewan = await here.as('administrator')
    ;(await (await ewan.opens(takeBack.path)).press('Take it back')).is(200).doesNotShow(words)
    assert.equal((await here.rows('select from service_note where taken_back_at is not null')).length, 1)
    ;(await takeBack.press('Take it back')).is(422).shows('This note has been taken back already')
  })

  test('are short: 501 characters are refused beside the field, 500 are kept', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const page = await asha.opens(`${await pageOfService(here)}/notes/new`)
    ;(await page.press('Save note', { words: 'x'.repeat(501) })).showsProblem(
      'words',
      'The note must be 500 characters or fewer',
    )
    ;(await page.press('Save note', { words: 'x'.repeat(500) })).is(200)
    ;(await page.press('Save note', { words: ' ' })).showsProblem(
      'words',
      'Enter what your colleagues should know',
    )
  })
})

describe('favourites', () => {
  test('one click on, one click off, and they are one’s own', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const service = await asha.opens(await pageOfService(here))
    ;(await service.press('☆ Keep among my favourites')).is(200).shows('★ One of your favourites')
    const list = await asha.opens('/favourites')
    list.shows('The Green Shed', 'Never checked', 'open Tuesday and Thursday')
    ;(await (await here.as('other-link-worker')).opens('/favourites')).doesNotShow('The Green Shed')
    ;(await list.press('Remove (The Green Shed)')).shows('You have none here')
  })
})

describe('the week', () => {
  test('at one address, Monday to Sunday, and what we do not know of a day is said', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const page = await asha.opens('/programme?at=la18qt&week=2026-07-08')
    page.shows(
      'What is on at LA1 8QT',
      'Monday 6 July 2026',
      '10am to midday: Tea and talk',
      'Sunday 12 July 2026',
    )
    page.shows('Nothing that we know of')
    assert.equal(page.page.querySelectorAll('tbody tr').length, 7)
    ;(await asha.opens('/programme?at=nonsense')).is(200).shows('Enter a full UK postcode')
    ;(await asha.opens('/programme?at=LA1 8QT&week=nonsense&size=9')).is(200)
    ;(await asha.opens('/programme?at=LA1 8QT&week=-271821-04-19')).is(200)
    ;(await asha.opens('/programme?at=EH1 1AA')).is(200).shows('The directory has nothing there')
  })

  test('of one organisation, and an address that is confidential is in none', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const service = await pageOfService(here)
    ;(await asha.opens(`${service}/programme`)).shows(
      'The week of The Green Shed',
      '10am to 1pm: The Green Shed',
    )
    const hidden = { address: '1 Secret Road', postcode: 'LA1 8TW', isConfidential: true }
    await here.rows(
      `update service set postcode = null,
         content = jsonb_set(content, '{locations}', jsonb_build_array($1::jsonb)) where name = 'The Green Shed'`,
      [JSON.stringify(hidden)],
    )
    const page = await asha.opens(`${service}/programme`)
    page.shows('10am to 1pm: The Green Shed').doesNotShow('Secret Road', 'LA1 8TW')
    ;(await asha.opens('/programme?at=LA1 8TW')).doesNotShow('The Green Shed', 'Secret Road')
  })
})
