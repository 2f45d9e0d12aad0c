/** Imports that are cancelled, confirmed twice, overtaken by others, or killed: never anything half in. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { applyImport } from '../../src/features/directory/import/apply.ts'
import { confirmImport } from '../../src/features/directory/import/changes.ts'
import { readImport } from '../../src/features/directory/import/read.ts'
import {
  bringsIn,
  confirms,
  foodBanksJson,
  importedNames,
  librariesCsv,
  postcodesCsv,
  previews,
  uploads,
} from '../support/imports.ts'
import { town, type Town } from '../support/town.ts'

describe('what comes between', () => {
  test('an import is cancelled while its file is read, and nothing of it stays', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const page = await uploads(admin, { content: librariesCsv({ 'Library name': 'Halton' }) })
    page.shows('Being read', 'The file is being opened')
    ;(await page.press('Cancel this import')).shows('Cancelled', 'Nothing was changed')
    await here.finishJobs()
    ;(await admin.opens(page.path)).shows('Cancelled')
    await nothingIsLeft(here)
  })

  test('it is cancelled between two parts of the reading, and the reading stops', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const { path } = await uploads(admin, manyPostcodes(9000))
    const id = path.split('/').at(-1) ?? ''
    await here.rows(`
      create function cancelled() returns trigger language plpgsql as $$
      begin
        if new.rows_read = 5000 and new.status = 'reading' then
          new.status := 'cancelled';
          delete from import_row where import_id = new.import_id;
        end if;
        return new;
      end $$;
      create trigger cancelled before update on import for each row execute function cancelled();
    `)
    await here.finishJobs()
    const [row] = await here.rows<{ status: string; rows_read: number }>(
      'select status, rows_read from import where import_id = $1',
      [id],
    )
    assert.deepEqual(row, { status: 'cancelled', rows_read: 5000 })
  })

  test('a preview is cancelled; after that it cannot be confirmed, and what is done cannot be cancelled', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const preview = await previews(here, admin, { content: librariesCsv({ 'Library name': 'Halton' }) })
    const confirm = await admin.opens(`${preview.path}/confirm`)
    ;(await preview.press('Cancel')).shows('Cancelled')
    ;(await confirm.press('Confirm and bring in')).showsProblem('send', 'This import is cancelled already')
    await nothingIsLeft(here)
    const other = await bringsIn(here, admin, { content: librariesCsv({ 'Library name': 'Caton' }) })
    const cancel = await admin.opens(`${other.path}/cancel`)
    ;(await cancel.press('Cancel this import')).showsProblem('send', 'This import is brought in already')
    assert.deepEqual(await importedNames(here), ['Caton library'])
  })

  test('two files of one source, both previewed before either is confirmed: what was shown is what happens', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const one = await previews(here, admin, { content: foodBanksJson({ name: 'A' }, { name: 'B' }) })
    const other = await previews(here, admin, { content: foodBanksJson({ name: 'B' }, { name: 'C' }) })
    other.shows('2 services to add', '0 services no longer')
    await Promise.all([one, other].map(preview => preview.press('Confirm and bring in')))
    await here.finishJobs()
    const pages = [await admin.opens(one.path), await admin.opens(other.path)]
    const second = pages.find(page => page.text.includes('Waiting for you'))
    assert.ok(second, 'the preview of the second is out of date')
    second.shows('Another import of this source came first', '1 service to add', '1 service as before')
    second.shows('1 service no longer in the source')
    assert.equal((await importedNames(here)).length, 2, 'nothing of it is in before it is confirmed again')
    ;(await confirms(here, admin, second)).shows('1 service added', '1 service no longer in the source')
    assert.equal((await importedNames(here)).length, 2)
    assert.equal((await importedNames(here, true)).length, 1)
  })

  test('the same preview confirmed twice is brought in once', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const preview = await previews(here, admin, { content: librariesCsv({ 'Library name': 'Halton' }) })
    const confirm = await admin.opens(`${preview.path}/confirm`)
    await preview.press('Confirm and bring in')
    ;(await confirm.press('Confirm and bring in')).showsProblem('send', 'This import is confirmed already')
    await here.finishJobs()
    assert.deepEqual(await importedNames(here), ['Halton library'])
  })
})

const manyPostcodes = (count: number) => ({
  kind: 'postcodes' as const,
  content: postcodesCsv(
    ...Array.from({ length: count }, (_, number): [string, string, string] => {
      const letters = 'ABDEFGHJLN'
      const [a, b, c, d] = String(number).padStart(4, '0')
      return [`PR${a} ${b}${letters[Number(c)]}${letters[Number(d)]}`, '54.07', '-2.76']
    }),
  ),
})

/** No row, no fault and no byte of a file that was cancelled. */
async function nothingIsLeft(here: Town): Promise<void> {
  const [left] = await here.rows<{ rows: string; parts: string; faults: string }>(
    `select (select count(*) from import_row) as rows, (select count(*) from import_part) as parts,
      (select count(*) from import_fault) as faults`,
  )
  assert.deepEqual(left, { rows: '0', parts: '0', faults: '0' })
  assert.deepEqual(await importedNames(here), [])
}

describe('a job that is killed', () => {
  /** From now on the database refuses to commit whatever makes this condition true: as a kill at the very end would. */
  const failsWhen = (here: Town, condition: string) =>
    here.rows(`
      create function fail() returns trigger language plpgsql as $$
      begin if ${condition} then raise exception 'killed'; end if; return new; end $$;
      create constraint trigger fail after update on import deferrable initially deferred
        for each row execute function fail();
    `)
  const mends = (here: Town) => here.rows('drop function fail cascade')
  const placeOf = (here: Town) => here.inPlace('lune-valley', async tx => tx.place.place_id)
  const idOf = ({ path }: { path: string }) => path.split('/').at(-1) ?? ''

  test('while reading: the page shows how far it came, and the next run ends as if nothing had been', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const page = await uploads(admin, manyPostcodes(9000))
    await failsWhen(here, 'new.rows_read > 5000')
    await assert.rejects(readImport(here.app.ground, await placeOf(here), { id: idOf(page) }), /killed/)
    const halfway = await admin.opens(page.path)
    halfway.shows('5,000 of 9,000 rows read')
    assert.match(halfway.html, /<noscript><meta http-equiv="refresh" content="3"\/><\/noscript>/i)
    assert.ok(halfway.page.querySelector('[role=status] progress'))
    await mends(here)
    await here.finishJobs()
    ;(await admin.opens(page.path)).shows('9,000 postcodes to add', '0 rows: all were taken')
    const [rows] = await here.rows<{ count: string }>('select count(*) from import_row')
    assert.equal(rows?.count, '9000')
  })

  test('at the end of reading: the faults are named once', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const file = { content: librariesCsv({ 'Library name': '' }, { 'Library name': 'Halton' }) }
    const page = await uploads(admin, file)
    await failsWhen(here, `new.status = 'ready'`)
    await assert.rejects(readImport(here.app.ground, await placeOf(here), { id: idOf(page) }), /killed/)
    await mends(here)
    await here.finishJobs()
    const preview = await admin.opens(page.path)
    preview.shows('1 service to add', 'Row 2 Column Library name')
    assert.equal(preview.text.split('The library has no name').length, 2)
  })

  test('in the middle of applying: nothing is half in, and the next run brings all of it', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const preview = await previews(here, admin, {
      content: librariesCsv(
        ...Array.from({ length: 50 }, (_, number) => ({ 'Library name': `Number ${number}` })),
      ),
    })
    await failsWhen(here, `new.status = 'done'`)
    await here.inPlace('lune-valley', tx => confirmImport(tx, idOf(preview)))
    await assert.rejects(applyImport(here.app.ground, await placeOf(here), idOf(preview)), /killed/)
    assert.deepEqual(await importedNames(here), [])
    ;(await admin.opens(preview.path)).shows('Being brought in', 'All changes are being made together')
    await mends(here)
    await here.finishJobs()
    ;(await admin.opens(preview.path)).shows('50 services added')
    assert.equal((await importedNames(here)).length, 50)
  })

  test('every time it is tried: whoever waits is told, nothing was changed, and applying can be tried again', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    const file = { content: librariesCsv({ 'Library name': 'Halton' }) }
    await failsWhen(here, `new.status = 'ready' and new.format is not null and old.status = 'reading'`)
    ;(await previews(here, admin, file)).shows(
      'Could not be read',
      'A fault in the program stopped the reading',
    )
    await mends(here)
    const preview = await previews(here, admin, file)
    await failsWhen(here, `new.status = 'done'`)
    const again = await confirms(here, admin, preview)
    again.shows('Waiting for you', 'A fault in the program stopped this import. Nothing was changed')
    assert.deepEqual(await importedNames(here), [])
    await mends(here)
    ;(await confirms(here, admin, again)).shows('1 service added')
    assert.deepEqual(await importedNames(here), ['Halton library'])
  })
})
