/** The words of a place: shown, tried, added, changed, switched off; and what was searched for and not found. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { recordMissed, mostADay, type Missed } from '../../src/features/finding/missed/changes.ts'
import { hear } from '../../src/features/finding/vocabulary/phrase.ts'
import { phrasesOf } from '../../src/features/finding/vocabulary/phrases-of.ts'
import { shipped } from '../../src/features/finding/vocabulary/shipped.ts'
import { everythingHolds } from '../support/census.ts'
import { aPhrase, ewanAddsAPhrase } from '../support/journeys.ts'
import { sweep } from '../support/listings.ts'
import { town, type Town } from '../support/town.ts'

const heardIn = (here: Town, typed: string, place = 'lune-valley') =>
  here.inPlace(place, async tx => hear(typed, await phrasesOf(tx)).heard)

describe('trying what would be heard', () => {
  test('says in words what is heard, wished for, not wanted and left', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    const tried = await asha.opens(
      `/vocabulary?q=${encodeURIComponent('Free men’s group that isn’t football, on a Tuesday, for my nerves in Halton')}`,
    )
    tried
      .is(200)
      .shows('“mens group”', '“my nerves”', 'Emotional wellbeing', 'anxiety')
      .shows('Wishes free, on Tuesdays', 'Not wanted football', 'Other words halton')
    ;(await asha.opens('/vocabulary?q=I+need+help')).shows('We hear nothing in these words')
    ;(await asha.opens('/vocabulary?q=macrame')).shows('No phrase is heard', 'macrame')
  })

  test('quotes, operators, 10,000 words and nothing at all are words like others', async t => {
    const here = await town(t)
    const asha = await here.as('link-worker')
    for (const typed of [
      '',
      '   ',
      `"'); drop table place; --`,
      '& | ! :*',
      'lonely '.repeat(10_000),
      '\u0000%_\\',
    ])
      (await asha.opens(`/vocabulary?q=${encodeURIComponent(typed)}&find=${encodeURIComponent(typed)}`)).is(
        200,
      )
    for (const odd of ['page=-1', 'page=99999999', 'need=nonsense', 'find=%00', 'off&page=7'])
      (await asha.opens(`/vocabulary/shipped?${odd}`)).is(200)
    ;(await asha.opens('/vocabulary?page=4000')).is(200).shows('Nothing here has those words')
  })
})

describe('a phrase of the place', () => {
  test('is heard from the next search on, here and nowhere else, until it is taken away', async t => {
    const here = await town(t)
    assert.deepEqual(await heardIn(here, 'some quillin'), [])
    const list = await ewanAddsAPhrase(here)
    list.shows('quillin', 'Purpose, culture and nature', 'paper craft, card making', 'Ewan Price')
    const own = { says: 'quillin', needs: ['purpose'], words: ['paper craft', 'card making'] }
    assert.deepEqual(await heardIn(here, 'some quillin'), [own])
    assert.deepEqual(await heardIn(here, 'some quillin', 'wyre-coast'), [])
    const changed = await (
      await list.follows('Change')
    ).press('Save', { says: 'Rolled paper', words: 'paper' })
    changed.is(200).shows('Phrase changed', '“rolled paper”', 'Also searched for paper')
    assert.deepEqual(await heardIn(here, 'quillin'), [])
    const away = await (await (await here.as('administrator')).opens('/vocabulary')).follows('Take away')
    ;(await away.press('Take away')).shows('Phrase taken away', 'None yet')
    assert.equal(await here.inPlace('lune-valley', phrasesOf), shipped)
    await everythingHolds(here)
  })

  test('stands instead of a shipped one that says the same', async t => {
    const here = await town(t)
    await ewanAddsAPhrase(here, { says: 'gas bills', needs: ['money'], words: 'fuel bank' })
    const [heard] = await heardIn(here, 'my gas bill')
    assert.deepEqual(heard?.words, ['fuel bank'])
  })

  test('must say and mean something, once, in letters', async t => {
    const here = await town(t)
    await ewanAddsAPhrase(here)
    const form = () => here.as('administrator').then(ewan => ewan.opens('/vocabulary/new'))
    const wrong: [typed: Partial<typeof aPhrase>, field: string, words: string][] = [
      [{ says: '' }, 'says', 'Enter what people say'],
      [{ says: '!!! "&|' }, 'says', 'Write what people say in letters'],
      [{ says: 'ab*' }, 'says', 'Write at least 3 letters before a star'],
      [{ says: 'I need help with' }, 'says', 'Everybody says these words'],
      [{ says: 'a b c d e f g h i' }, 'says', '8 words or fewer'],
      [{ says: 'x'.repeat(61) }, 'says', '60 characters or fewer'],
      [{ says: ' QUILLIN!' }, 'says', 'This phrase is in the list already'],
      [{ says: 'macrame', needs: [], words: '' }, 'needs', 'Select a need, or write words'],
      [{ says: 'macrame', words: 'a' }, 'words', 'Write words of 2 to 40 letters'],
      [{ says: 'macrame', words: '<script>' }, 'words', 'Write words of 2 to 40 letters'],
      [
        { says: 'macrame', words: 'aa,bb,cc,dd,ee,ff,gg,hh,ii,jj,kk,ll,mm,nn,oo,pp,qq,rr,ss,tt,uu' },
        'words',
        '20',
      ],
    ]
    for (const [typed, field, words] of wrong) {
      const told = await (await form()).press('Add phrase', { ...aPhrase, ...typed })
      told.is(422).shows(words)
      const link = told.page.querySelector('.nhsuk-error-summary a')?.getAttribute('href') ?? ''
      assert.ok(link.startsWith(`#${field}`), `${link} for ${field}`)
    }
    assert.equal((await here.rows('select from vocabulary_phrase')).length, 1)
  })

  test('two administrators at once: the second sees both texts and loses nothing', async t => {
    const here = await town(t)
    const first = await (await ewanAddsAPhrase(here)).follows('Change')
    const second = await (await here.as('administrator')).opens(first.path)
    ;(await first.press('Save', { words: 'hills' })).is(200)
    const told = await second.press('Save', { words: 'mountains' })
    told.is(422).shows('Somebody else saved this', 'hills')
    assert.equal(told.value('words'), 'mountains')
    ;(await told.press('Save')).is(200)
    assert.deepEqual(await here.rows('select words, version from vocabulary_phrase'), [
      { words: ['mountains'], version: 3 },
    ])
  })

  test('link workers and managers read; others do not know of it', async t => {
    const here = await town(t)
    const list = await ewanAddsAPhrase(here)
    const change = (await list.follows('Change')).path
    for (const who of ['link-worker', 'manager']) {
      const visitor = await here.as(who)
      ;(await visitor.opens('/directory')).shows('Words people use')
      ;(await visitor.opens('/vocabulary')).shows('quillin').doesNotShow('Add a phrase')
      for (const path of ['/vocabulary/new', change, '/vocabulary/switch-off?says=skint'])
        (await visitor.opens(path)).is(404)
    }
    for (const who of ['gp', 'commissioner']) {
      const visitor = await here.as(who)
      for (const path of ['/vocabulary', '/vocabulary/shipped', '/vocabulary/missed'])
        (await visitor.opens(path)).is(404)
    }
  })
})

describe('what comes with the program', () => {
  test('is shown by need and by words, and switched off for this place alone', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const money = await ewan.opens('/vocabulary/shipped?need=money&find=skint')
    money.shows('2 phrases', 'skint', 'skint till', 'Money, benefits and debt', 'On')
    ;(await ewan.opens('/vocabulary/shipped?need=housing&find=skint')).shows('0 phrases')
    const off = await (await money.follows('Switch off')).press('Switch off')
    off.is(200).shows('Switched off', 'Off')
    assert.deepEqual(await heardIn(here, 'skint'), [])
    assert.equal((await heardIn(here, 'skint', 'wyre-coast')).length, 1)
    ;(await ewan.opens('/vocabulary/shipped?off')).shows('1 phrase, switched off here', 'skint')
    ;(await ewan.opens('/vocabulary/switch-off?says=skint')).shows('It is switched off already')
    const on = await (await ewan.opens('/vocabulary/switch-on?says=skint')).press('Switch on')
    on.shows('Switched on')
    assert.equal((await heardIn(here, 'skint')).length, 1)
    ;(await ewan.opens('/vocabulary/switch-off?says=no+such+phrase')).is(404)
  })
})

describe('what was searched for and not found', () => {
  const missed = (here: Town, ...searches: Partial<Missed>[]) =>
    here.inPlace('lune-valley', async tx => {
      for (const search of searches)
        await recordMissed(tx, { typed: 'Macramé', askedBy: 'public', found: 0, ...search })
    })
  const kept = (here: Town) =>
    here.rows<{ words: string; times: number }>('select words, times from missed_search order by words')

  test('is counted, one click from the vocabulary; small counts of the public are not shown', async t => {
    const here = await town(t)
    await missed(here, {}, {}, { askedBy: 'staff', typed: 'Wild swimming' }, { typed: 'Wild swimming' })
    const ewan = await here.as('administrator')
    const before = await ewan.opens('/vocabulary/missed')
    before.doesNotShow('macrame').shows('wild swimming', 'Fewer than 3', '“wild swimming”')
    await missed(here, { found: 2 })
    const page = await ewan.opens('/vocabulary/missed')
    page.shows('macrame Found Nothing By the public 3 By staff 0', 'No phrase').doesNotShow('switch')
    const form = await page.follows('Add “macrame”')
    assert.equal(form.value('says'), 'macrame')
    ;(await form.press('Add phrase', { words: 'crafts' })).is(200).shows('“macrame”')
    ;(await ewan.opens('/vocabulary/missed')).shows('“macrame”')
    ;(await (await here.as('link-worker')).opens('/vocabulary/missed')).shows('macrame').doesNotShow('Add “')
  })

  test('nothing is kept of a search that found enough, of numbers and of names', async t => {
    const here = await town(t)
    await missed(
      here,
      { found: 3 },
      { typed: '' },
      { typed: 'I need help' },
      { typed: 'ring me on 01524 555 199' },
      { typed: 'help for Margaret Hill' },
      { typed: 'asha@people.example' },
    )
    assert.deepEqual(await kept(here), [])
    await everythingHolds(here)
  })

  test('nobody fills the database by searching', async t => {
    const here = await town(t)
    const words = Array.from({ length: mostADay + 20 }, (_, at) => `word${letters(at)}`)
    await missed(here, ...words.map(typed => ({ typed })))
    assert.equal((await kept(here)).length, mostADay)
    await missed(here, { typed: words[0] ?? '' }, { typed: 'lonely '.repeat(10_000) })
    const rows = await kept(here)
    assert.equal(rows.length, mostADay)
    assert.equal(rows.find(row => row.words === words[0])?.times, 2)
  })

  test('is let go after 90 days', async t => {
    const here = await town(t)
    await missed(here, {})
    await sweep(here, { days: 90 })
    assert.equal((await kept(here)).length, 1)
    await sweep(here, { days: 91 })
    assert.equal((await kept(here)).length, 0)
  })
})

const letters = (number: number): string =>
  String(number)
    .split('')
    .map(digit => 'abcdefghij'.charAt(Number(digit)))
    .join('')
