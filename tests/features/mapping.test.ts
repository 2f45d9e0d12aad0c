/** A list that no format knows: we guess its columns, somebody corrects them once, and its next version is known. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { confirms, importedNames, previews, realFile, uploads } from '../support/imports.ts'
import { asked, csvOf, explains, faultsOn, groups } from '../support/lists.ts'
import { sharedData } from '../support/shared-data.ts'
import { spreadsheet } from '../support/spreadsheets.ts'
import { town } from '../support/town.ts'

test('from a list that nobody knows to services: guessed, corrected, shown, brought in', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const page = await asked(here, admin, groups())
  page.shows(
    'For example Chair yoga; Knit and natter. Guessed from its name',
    'Guessed: they look like postcodes',
  )
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(number => page.value(`column-${number}`)),
    ['name', 'organisation', 'postcode', 'phone', 'url'],
  )
  assert.equal(page.value('source'), 'lune groups')

  const corrected = await page.press('Show the first rows', { 'column-5': '' })
  corrected.shows('Row 2: Chair yoga', 'Run by The Hub', 'Where LA1 1AA', 'Phone 01524 555100')
  corrected.shows(
    'Row 3: Knit and natter',
    'To check Telephone: “07” is not a phone number, so it was left out',
  )
  corrected.doesNotShow('https://hub.example')
  assert.equal(corrected.value('column-5'), '', 'what was corrected stays corrected')

  const preview = await explains(here, admin, corrected, {
    source: 'Lune Volunteers',
    licence: 'They agreed',
  })
  preview.shows('2 services to add', 'This list is from Lune Volunteers')
  assert.deepEqual(faultsOn(preview), [
    '3 | Telephone | “07” is not a phone number, so it was left out. Correct it at the source',
  ])
  await confirms(here, admin, preview)
  assert.deepEqual(await importedNames(here), ['Chair yoga', 'Knit and natter'])
  const sources = await here.rows(`select name, licence from source where name = 'Lune Volunteers'`)
  assert.deepEqual(sources, [{ name: 'Lune Volunteers', licence: 'They agreed' }])
})

describe('the next version of the list', () => {
  test('is read without asking, and compared with the one before', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const first = await explains(here, admin, await asked(here, admin, groups()), {
      source: 'Lune Volunteers',
    })
    await confirms(here, admin, first)
    ;(await previews(here, admin, groups())).shows('This file changes nothing')
    const next = groups(['Bowls', 'The Green', 'LA2 6LT', '', ''])
    const preview = await previews(here, admin, { ...next, name: 'another name.csv' })
    preview.shows('1 service to add', '2 services as before', 'This list is from Lune Volunteers')
    ;(await confirms(here, admin, preview)).shows('1 service added')
  })

  test('with its columns in another order too', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await explains(here, admin, await asked(here, admin, groups()))
    const turned = csvOf(
      ['Web', 'Telephone', 'Where it is', 'Organiser', 'Group'],
      ['', '', 'LA1 1AA', 'The Green', 'Bowls'],
    )
    ;(await previews(here, admin, { content: turned })).shows(
      '1 service to add',
      'Bowls',
      'The Green, LA1 1AA',
    )
  })

  test('with a column more it is asked again, as it was said before', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await explains(here, admin, await asked(here, admin, groups()), {
      'column-5': 'description',
      source: 'Lune',
    })
    const more = csvOf(
      ['Group', 'Organiser', 'Where it is', 'Telephone', 'Web', 'E-mail'],
      ['A', '', '', '', '', 'a@b.example'],
    )
    const page = await asked(here, admin, { content: more })
    page.shows('For example A. As you said before')
    assert.deepEqual(
      [page.value('column-1'), page.value('column-5'), page.value('column-6'), page.value('source')],
      ['name', 'description', 'email', 'Lune'],
    )
  })

  test('what was said wrongly is said better, and the file is read again', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const wrong = await explains(here, admin, await asked(here, admin, groups()), {
      'column-1': 'organisation',
      'column-2': 'name',
    })
    wrong.shows('2 services to add', 'Chair yoga, LA1 1AA')
    const again = await wrong.follows('Its columns mean something else')
    again.shows('Correct what was read wrongly')
    assert.equal(again.value('column-1'), 'organisation')
    const right = await explains(here, admin, again, { 'column-1': 'name', 'column-2': 'organisation' })
    right.shows('2 services to add', 'The Hub, LA1 1AA')
    await confirms(here, admin, right)
    assert.deepEqual(await importedNames(here), ['Chair yoga', 'Knit and natter'])
    ;(await previews(here, admin, groups())).shows('This file changes nothing')
    // Once it is brought in, there is nothing left to explain.
    ;(await admin.opens(again.path)).is(404)
  })
})

test('a list that lacks a column of a format we know says so, and can be explained all the same', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const content = csvOf(
    ['Local authority', 'Library name', 'Monday staffed hours'],
    ['Lune', 'Halton', '09:00-17:00'],
  )
  const page = await asked(here, admin, { content })
  page.shows('This looks like Public libraries (CSV), but the column “Postcode” is missing')
  ;(await explains(here, admin, page)).shows('1 service to add')
})

describe('what does not go together is said beside its column', () => {
  const cases: [title: string, typed: Record<string, string>, id: string, words: string][] = [
    ['no name', { 'column-1': '' }, 'column-1-1', 'Select which column holds the name of the service'],
    [
      'one thing twice',
      { 'column-4': 'postcode' },
      'column-4-1',
      '“Where it is” is the postcode already. Select it once',
    ],
    [
      'half a position',
      { 'column-5': 'latitude' },
      'column-5-1',
      'Select which column holds the longitude too',
    ],
    ['nobody’s list', { source: '' }, 'source', 'Enter whose list it is'],
  ]
  for (const [title, typed, id, words] of cases)
    test(title, async t => {
      const here = await town(t)
      const admin = await here.as('administrator')
      const page = await asked(here, admin, groups())
      for (const button of ['Show the first rows', 'Use this and read the file']) {
        const answer = await page.press(button, typed)
        answer.showsProblem(id, words).doesNotShow('as they would become')
        for (const [name, value] of Object.entries(typed)) assert.equal(answer.value(name), value)
      }
      assert.deepEqual(await here.rows('select from mapping'), [])
    })
})

test('an import that waits for an explanation can be cancelled, and then is not to be explained', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const page = await asked(here, admin, groups())
  const late = page.filled('Use this and read the file')
  const waiting = await admin.opens(page.path.replace('/columns', ''))
  ;(await waiting.press('Cancel')).shows('Nothing was changed')
  assert.equal((await late.visitor.request(late.to, late.init)).status, 404)
  assert.deepEqual(await here.rows('select from mapping'), [])
})

test('confirmed while somebody explains it anew: it stays as it was confirmed', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const preview = await explains(here, admin, await asked(here, admin, groups()))
  const page = await preview.follows('Its columns mean something else')
  await preview.press('Confirm and bring in')
  const answer = await page.press('Use this and read the file', {
    'column-1': 'organisation',
    'column-2': 'name',
  })
  assert.ok([404, 422].includes(answer.status), `${answer.status}`)
  await here.finishJobs()
  assert.deepEqual(await importedNames(here), ['Chair yoga', 'Knit and natter'])
})

test('several lists in one file: each is explained, one is left out, and rows of both sheets stay apart', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const content = spreadsheet(
    {
      name: 'Codes',
      rows: [
        ['Code', 'Meaning'],
        ['A', 'Arts'],
        ['B', 'Bowls'],
      ],
    },
    {
      name: 'North',
      rows: [
        ['Name', 'Postcode'],
        ['Bowls', 'LA1 1AA'],
        ['Chess', 'LA1 1AA'],
      ],
    },
    {
      name: 'South',
      rows: [
        ['Name', 'Town'],
        ['Darts', 'Garstang'],
        ['Enamel', 'Preston'],
      ],
    },
  )
  const one = await asked(here, admin, { name: 'all.xlsx', content })
  one.shows('List 1 of 3: all.xlsx, Codes')
  const waiting = await explains(here, admin, one, { holds: 'nothing', 'column-1': '', 'column-2': '' })
  const two = await waiting.follows('Say what its columns hold')
  two.shows('List 2 of 3: all.xlsx, North')
  const three = await (await explains(here, admin, two)).follows('Say what its columns hold')
  three.shows('List 3 of 3: all.xlsx, South')
  const preview = await explains(here, admin, three)
  preview.shows('4 services to add', 'The columns of all.xlsx, South mean something else')
  assert.deepEqual(faultsOn(preview), ['The file | The whole row | This list was left out, as you said'])
  await confirms(here, admin, preview)
  assert.deepEqual(await importedNames(here), ['Bowls', 'Chess', 'Darts', 'Enamel'])
})

test('records within records have a column for each value', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const content = JSON.stringify([
    {
      name: 'Chair yoga',
      run: { by: 'The Hub' },
      locations: [{ postcode: 'LA1 1AA' }],
      tags: ['calm', 'gentle'],
    },
  ])
  const page = await asked(here, admin, { name: 'hub.json', content })
  page.shows('run.by For example The Hub', 'locations.0.postcode For example LA1 1AA')
  const preview = await explains(here, admin, page)
  preview.shows('1 service to add', 'The Hub, LA1 1AA')
})

test('HTML and scripts in a list are shown as text', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const script = '<script>alert(1)</script>'
  const content = csvOf(['Name', `${script}b`, 'Phone'], [`${script}Yoga`, script, '01524 555 100'])
  const page = await asked(here, admin, { name: `${script}.csv`, content })
  page.doesNotShow(script)
  const preview = await explains(here, admin, page)
  preview.doesNotShow(script).shows('“<script>” is HTML, so the tags were taken out')
})

test('the page is not there for a list that a format knows, nor for anybody else', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const page = await asked(here, admin, groups())
  ;(await (await here.as('link-worker')).opens(page.path)).is(404)
  const known = await uploads(admin, { content: 'postcode,lat,long\nLA1 1AA,54,-2\n' })
  await here.finishJobs()
  ;(await admin.opens(`${known.path}/columns`)).is(404)
})

test('every file of the shared directories that no format knows can be explained', async t => {
  const folder = sharedData(t, 'directories')
  if (!folder) return
  const here = await town(t)
  const admin = await here.as('administrator')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(csv|json)$/.test(name))
    .filter(name => !/^(libraries|hsds-3|oruk|ohana|openactive|outpost)/.test(name))
  const pages = []
  for (const file of files) {
    const { path } = await uploads(admin, realFile(join(folder, file)))
    pages.push({ file, path })
  }
  await here.finishJobs()
  const asking: string[] = []
  for (const { file, path } of pages) {
    const page = await admin.opens(path)
    if (!page.text.includes('Say what its columns hold')) continue
    asking.push(file)
    const columns = await page.follows('Say what its columns hold')
    const isGuessed = columns.page.querySelectorAll('option[value="name"][selected]').length > 0
    const answer = await explains(here, admin, columns, isGuessed ? {} : { 'column-1': 'name' })
    assert.ok(answer.text.includes('Waiting for you'), `${file}: ${answer.text.slice(0, 300)}`)
  }
  t.diagnostic(`asked of ${asking.join(', ')}`)
  assert.ok(asking.includes('local_authorities_uk.csv'))
})
