/** The same list again: what looks as it did is not read again, and nothing that is wrong is passed over. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bringsIn, librariesCsv, postcodesCsv, previews } from '../support/imports.ts'
import { town, type Town } from '../support/town.ts'

/** As if the row had said something else when it was read: only who reads it again finds out. */
const saidOtherwise = (here: Town) =>
  here.rows(
    `update entry set fingerprint = 'another', content = content || '{"phone": "01524 555 999"}'
     where content ->> 'name' = 'Halton library'`,
  )

describe('a row that looks as it did when it was last read', () => {
  const both = { content: librariesCsv({ 'Library name': 'Halton' }, { 'Library name': 'Caton' }) }

  test('is not read again; where more is known of places, it is', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, both)
    await saidOtherwise(here)
    ;(await previews(here, admin, both)).shows('This file changes nothing', '2 services as before')
    await bringsIn(here, admin, {
      kind: 'postcodes',
      content: postcodesCsv(['LA2 6LT', '54.0759', '-2.7637']),
    })
    const preview = await previews(here, admin, both)
    preview.shows('1 service to change', '1 service as before', 'Phone: 01524 555 999 nothing')
  })

  test('is read again when one cell of it is another, and is then known as it is now', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, both)
    const moved = {
      content: librariesCsv(
        { 'Library name': 'Halton', 'Address 1': '2 Low Road' },
        { 'Library name': 'Caton' },
      ),
    }
    ;(await bringsIn(here, admin, moved)).shows('1 service changed', '1 service as before')
    await saidOtherwise(here)
    ;(await previews(here, admin, moved)).shows('This file changes nothing')
    ;(await previews(here, admin, both)).shows('1 service to change', '1 service as before')
  })

  test('says something else below another heading', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const staffed = librariesCsv({ 'Library name': 'Halton' })
    await bringsIn(here, admin, { content: staffed })
    const preview = await previews(here, admin, {
      content: staffed
        .replace('Monday', 'Monday2')
        .replace('Tuesday', 'Monday')
        .replace('Monday2', 'Tuesday'),
    })
    preview.shows('1 service to change', 'Opening: Monday 9am to 5pm Tuesday 9am to 5pm')
  })

  test('of which something is doubted is read each time, and its doubt is named each time', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const doubtful = { content: librariesCsv({ 'Library name': 'Halton', Postcode: 'somewhere' }) }
    for (const reads of [bringsIn, previews])
      (await reads(here, admin, doubtful)).shows('“somewhere” is not a UK postcode')
    const prints = await here.rows<{ row_print: string | null }>(
      `select row_print from entry where content ->> 'name' = 'Halton library'`,
    )
    assert.deepEqual(prints, [{ row_print: null }])
  })

  test('and stands in the file twice is taken once, which is said', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, both)
    const preview = await previews(here, admin, {
      content: librariesCsv(
        { 'Library name': 'Halton' },
        { 'Library name': 'Caton' },
        { 'Library name': 'Halton' },
      ),
    })
    preview.shows('2 services as before', 'This is the same as row 2, so it is taken once')
  })

  test('but whose service is gone meanwhile comes back', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, both)
    await bringsIn(here, admin, { content: librariesCsv({ 'Library name': 'Halton' }) })
    ;(await bringsIn(here, admin, both)).shows('1 service changed')
  })

  test('is known again after it was read in another way, though nothing changed', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsIn(here, admin, both)
    await here.rows(`update entry set row_print = 'of an older version' where row_print is not null`)
    ;(await previews(here, admin, both)).shows('This file changes nothing')
    const [known] = await here.rows<{ count: number }>(
      `select count(*)::integer as count from entry where length(row_print) = 27`,
    )
    assert.equal(known?.count, 2)
  })
})
