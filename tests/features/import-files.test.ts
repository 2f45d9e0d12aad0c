/** Files as they really come: empty, cut, of another kind, in another encoding. Each fault is named by row and column. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  bringsIn,
  foodBanksJson,
  importedNames,
  librariesCsv,
  previews,
  uploads,
} from '../support/imports.ts'
import { good, named, refused } from '../support/odd-files.ts'
import { random } from '../support/random.ts'
import { town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

/** What a page says is wrong: "row | column | what to do". */
const faultsOn = ({ page }: Shown): string[] =>
  page
    .querySelectorAll('table')
    .filter(table => !table.text.includes('The first changes'))
    .flatMap(table => table.querySelectorAll('tbody tr'))
    .map(row =>
      row
        .querySelectorAll('td')
        .map(cell => {
          const heading = cell.querySelector('.nhsuk-table-responsive__heading')?.text ?? ''
          return cell.text.replace(heading, '').trim()
        })
        .join(' | '),
    )

test('a file of which nothing can be used is refused, with the reason', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const pages = await Promise.all(refused.map(([, upload]) => uploads(admin, upload)))
  await here.finishJobs()
  for (const [index, [title, , fault]] of refused.entries()) {
    const page = await admin.opens(pages[index]?.path ?? '')
    page.shows('Could not be read', 'Nothing was changed')
    assert.ok(faultsOn(page).includes(fault), `${title}: ${faultsOn(page).join('\n')}`)
  }
  assert.deepEqual(await importedNames(here), [])
})

test('every fault of a row is named by row and column, and the good rows are taken', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const pages = await Promise.all(named.map(([, upload]) => uploads(admin, upload)))
  await here.finishJobs()
  for (const [index, [title, , left, fault]] of named.entries()) {
    const page = await admin.opens(pages[index]?.path ?? '')
    page.shows(`Left out ${left} row`)
    assert.deepEqual(faultsOn(page), [fault], title)
  }
})

test('a file that is good although it looks odd comes in without a word', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const pages = await Promise.all(good.map(([, content]) => uploads(admin, { content })))
  await here.finishJobs()
  for (const [index, [title]] of good.entries()) {
    const page = await admin.opens(pages[index]?.path ?? '')
    assert.ok(page.text.includes('1 service to add'), `${title}: ${page.text}`)
    page.shows('Halton library')
    assert.match(page.text, /Lune Council, 1 "?High"? Street, LA1 1AA/)
    assert.deepEqual(faultsOn(page), [], title)
  }
})

describe('a file cut at any place', () => {
  const chance = random(61)
  const many = Array.from({ length: 30 }, (_, number) => ({ 'Library name': `Nº ${number}, “Café”` }))
  const csv = Buffer.from(librariesCsv(...many))
  const json = Buffer.from(foodBanksJson(...many.map(one => ({ name: one['Library name'] }))))

  test('is refused or says which row is cut, and marks nothing as gone', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, { content: new Uint8Array(csv) })
    await bringsIn(here, admin, { content: new Uint8Array(json) })
    const cuts = Array.from({ length: 12 }, (_, number) => {
      const file = number % 2 === 0 ? csv : json
      return new Uint8Array(file.subarray(0, 200 + chance.below(file.length - 202)))
    }).filter(cut => cut.at(-1) !== 10)
    const pages = await Promise.all(cuts.map(content => uploads(admin, { content })))
    await here.finishJobs()
    for (const [index, { path }] of pages.entries()) {
      const page = await admin.opens(path)
      const end = Buffer.from(cuts[index] ?? [])
        .toString()
        .slice(-40)
      assert.ok(
        page.text.includes('Could not be read') || page.text.includes('1 row cannot be taken'),
        `cut after “${end}”: ${page.text.slice(0, 600)}`,
      )
      assert.ok(faultsOn(page).length > 0, end)
      page.doesNotShow('Not in the file')
    }
  })
})

test('a file of more than 60 MB is answered by its field, and a larger form by a page', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const size = (megabytes: number) => new Uint8Array(megabytes * 1_000_000).fill(44)
  ;(await uploads(admin, { content: size(60.05) })).showsProblem(
    'files',
    'list.csv must be smaller than 60 MB. Split it and import the parts',
  )
  ;(await uploads(admin, { content: size(61) }))
    .is(413)
    .shows('That is too large to send', 'up to 60 megabytes')
})

test('nothing chosen: a file is asked for, and what was typed stays', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const page = await admin.opens('/imports')
  const empty = await page.press('Upload and preview', {})
  empty.showsProblem('files', 'Choose a file')
  const again = await page.press('Upload and preview', {
    files: new File([], 'list.csv'),
    source: 'Lune Council',
  })
  again.showsProblem('files', 'list.csv is empty. Choose a file with rows in it')
  assert.equal(again.value('source'), 'Lune Council')
})

test('what is in a file is shown as text wherever it is shown', async t => {
  const here = await town(t)
  const admin = await here.as('administrator')
  const script = 'x < y & "q" <script >'
  const preview = await previews(here, admin, {
    name: '<img src=x onerror=alert(1)>.csv',
    content: librariesCsv({ 'Library name': script, 'Monday staffed hours': '<script>alert(1)</script>' }),
  })
  preview.doesNotShow('<script>alert', '<img src=x')
  const list = await admin.opens('/imports')
  list.shows('<img src=x onerror=alert(1)>.csv').doesNotShow('<img src=x')
})
