/** The operator's command line, typed as an operator would: real processes on a database of their own. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aPlace, desk, ended, makesPlace, wordsOf, type Answer, type Desk } from '../support/commands.ts'
import { librariesCsv, postcodesCsv } from '../support/imports.ts'

/** One sentence, or a few lines of them, and nothing that a program would say to its maker. */
const isRefused = ({ status, out, err }: Answer, ...sentences: string[]) => {
  assert.equal(status, 2, err)
  assert.equal(out, '')
  assert.equal(err, `${sentences.join('\n')}\n`)
}

const did = ({ status, out, err }: Answer, ...sentences: string[]) => {
  assert.equal(status, 0, out + err)
  assert.equal(err, '')
  for (const sentence of sentences)
    assert.ok(out.split('\n').includes(sentence), `“${sentence}” is not in:\n${out}`)
}

const libraries = (here: Desk) => here.rows<{ name: string }>(`select name from service order by name`)

describe('asking', () => {
  test('help lists every command; so does no command at all', async t => {
    const here = await desk(t)
    const help = await here.types('help')
    assert.equal(help.status, 0)
    for (const name of [
      'import-directory FILE',
      'import-postcodes FILE',
      'create-place',
      'migrate',
      'verify-audit',
      'check-invariants',
      'config',
      'help',
    ])
      assert.match(help.out, new RegExp(`^  ${name}`, 'm'))
    assert.equal((await here.types()).out, help.out)
  })

  test('what cannot be done as asked is said in a sentence', async t => {
    const here = await desk(t)
    const usage = 'bin/alongside import-directory FILE... [--place CODE] [--source NAME] [--preview] [--yes]'
    isRefused(await here.types('tidy'), 'There is no command tidy: bin/alongside help lists them.')
    isRefused(
      await here.types('constructor'),
      'There is no command constructor: bin/alongside help lists them.',
    )
    isRefused(await here.types('import-directory'), `Name the file: ${usage}`)
    isRefused(
      await here.types('import-directory', 'a', '--force'),
      `import-directory cannot use --force like this: ${usage}`,
    )
    isRefused(
      await here.types('import-directory', 'a', '--place'),
      `import-directory cannot use --place like this: ${usage}`,
    )
    isRefused(await here.types('import-directory', 'none.csv'), 'There is no file none.csv.')
    isRefused(await here.types('check-invariants', 'none.sql'), 'There is no file none.sql.')
    isRefused(
      await here.types('create-place', '--code', 'Lune Valley', ...wordsOf(aPlace).slice(2)),
      '--code must be small letters, digits and dashes, starting with a letter.',
    )
  })

  test('config says what the program would do, and never a secret', async t => {
    const here = await desk(t, { PORT: '8080' })
    did(
      await here.types('config'),
      'Runs as a demonstration with made-up people.',
      'Listens on port 8080. People open it at http://localhost:8080.',
      `Keeps its records in an embedded database in ${here.folder}/data.`,
      'Sends no message: all of them stand in the outbox.',
    )
    assert.equal(here.server(), undefined, 'it starts no database')
  })

  test('config of production', async t => {
    const here = await desk(t, {
      ALONGSIDE_MODE: 'production',
      ALONGSIDE_SECRET: 'hunter2'.repeat(5),
      DATABASE_URL: 'postgresql://alongside_app:hunter2@db.example:5433/alongside',
      PUBLIC_URL: 'https://alongside.example.org',
      SMTP_URL: 'smtps://us:hunter2@mail.example:465',
      SMTP_FROM: 'hello@alongside.example.org',
    })
    const said = await here.types('config')
    did(
      said,
      'Runs in production.',
      'Keeps its records in the database postgresql://db.example:5433/alongside.',
      'Sends e-mails through smtps://mail.example:465 as hello@alongside.example.org. Nobody gets a text.',
    )
    assert.ok(!said.out.includes('hunter2'))
  })

  test('an environment that cannot be is refused in sentences, by every command', async t => {
    const here = await desk(t, { PORT: 'web', ALONGSIDE_MOOD: 'x' })
    for (const command of ['config', 'migrate', 'verify-audit']) {
      const { status, err } = await here.types(command)
      assert.equal(status, 1)
      assert.equal(
        err,
        'PORT must be a whole number from 0 to 65535.\nALONGSIDE_MOOD is not a setting of Alongside: check its spelling or remove it.\n',
      )
    }
  })
})

test('from an empty folder to a directory: migrate, make a place, import, check', async t => {
  const here = await desk(t)
  did(await here.types('migrate'), 'Applied 0001-place.sql', 'The database is up to date.')
  assert.doesNotMatch((await here.types('migrate')).out, /Applied/)
  const file = here.has('libraries.csv', librariesCsv({ 'Library name': 'Halton' }))
  isRefused(
    await here.types('import-directory', file),
    'No place has been made yet: run bin/alongside create-place.',
  )
  isRefused(
    await here.types('create-place', ...wordsOf(aPlace).slice(4), '--phone', ' '),
    '--code is missing: a short name for addresses, like lune-valley.',
    '--name is missing: the area, like “Lune Valley”.',
    '--phone is missing: the number people ring.',
  )
  did(await here.types('create-place', ...wordsOf(aPlace)), 'Made the place lune.')
  isRefused(
    await here.types('create-place', ...wordsOf(aPlace)),
    'There is a place lune already. Choose another --code.',
  )
  did(await here.types('create-place', ...wordsOf({ ...aPlace, '--code': 'wyre' })), 'Made the place wyre.')
  isRefused(
    await here.types('invite', '--email', 'ewan'),
    '--name is missing: who they are, like “Ewan Price”.',
    '--email must be their address, like name@example.com.',
  )
  did(
    await here.types('invite', '--name', 'Ewan Price', '--email', 'Ewan@lune.example'),
    'Invited Ewan Price to Lune Valley. The program sends it to ewan@lune.example.',
    'If it does not arrive, give them this address. It works once, for 7 days:',
  )
  did(
    await here.types('import-directory', file),
    'Reading libraries.csv for Lune Valley',
    '1 of 1 rows read',
    'Done: 1 new, 0 changed, 0 the same, 0 gone from the source, 0 left out.',
  )
  did(await here.types('import-directory', file), 'Nothing to change: all of it is known already.')
  did(
    await here.types('import-directory', file, '--place', 'wyre'),
    'Done: 1 new, 0 changed, 0 the same, 0 gone from the source, 0 left out.',
  )
  isRefused(
    await here.types('import-directory', file, '--place', 'rome'),
    'There is no place rome. The places are: lune, wyre.',
  )
  const postcodes = here.has('postcodes.csv', postcodesCsv(['LA1 1AA', '54.04816', '-2.80382']))
  did(
    await here.types('import-postcodes', postcodes),
    'Done: 1 new, 0 changed, 0 the same, 0 gone from the source, 0 left out.',
  )
  did(await here.types('verify-audit'), 'The audit is whole in lune, wyre.')
  assert.equal(here.server(), undefined, 'each command stops the database that it started')
})

describe('a file with faults', () => {
  const good = { 'Library name': 'Halton' }
  const faulty = librariesCsv(
    good,
    { 'Library name': '' },
    { 'Library name': 'Caton', 'Year closed': '2016' },
  )

  test('is not brought in unless the operator says so', async t => {
    const here = await desk(t)
    const file = here.has('list.csv', faulty)
    await makesPlace(here)
    const refused = await here.types('import-directory', file)
    assert.equal(refused.status, 2)
    assert.deepEqual(refused.out.split('\n'), [
      'Reading list.csv for Lune Valley',
      '3 of 3 rows read',
      'list.csv, row 3, column Library name: NOT TAKEN. The library has no name. Add it at the source.',
      'list.csv, row 4, column Year closed: Caton closed in 2016, so it was left out.',
      'Would be 1 new, 0 changed, 0 the same, 0 gone from the source, 2 left out.',
      'Nothing was changed: 1 row cannot be taken. Mend them, or add --yes to take the others.',
      '',
    ])
    const preview = await here.types('import-directory', file, '--preview')
    assert.equal(preview.status, 2)
    assert.match(preview.out, /Nothing was changed: this was a preview\./)
    did(
      await here.types('import-directory', file, '--yes'),
      'Done: 1 new, 0 changed, 0 the same, 0 gone from the source, 2 left out.',
    )
    const closed = here.has(
      'closed.csv',
      librariesCsv(good, { 'Library name': 'Caton', 'Year closed': '2016' }),
    )
    did(await here.types('import-directory', closed, '--preview'), 'Nothing was changed: this was a preview.')
    did(await here.types('import-directory', closed), 'Nothing to change: all of it is known already.')
    const other = await here.types('import-postcodes', file)
    assert.equal(other.status, 2)
    assert.match(
      other.out,
      /list\.csv, row 1: This file is Public libraries \(CSV\): it holds services, not postcodes/,
    )
    assert.match(other.out, /Nothing was changed\. Mend the file, then run this again\./)
    const { program } = await here.starts()
    assert.deepEqual(
      (await libraries(here)).filter(({ name }) => /Halton|Caton/.test(name)),
      [{ name: 'Halton library' }],
    )
    program.kill('SIGTERM')
    await ended(program)
  })
})
