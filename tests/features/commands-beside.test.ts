/** The operator's commands beside the running program, on a database that they share; and when one is killed. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, test } from 'node:test'
import { desk, ended, makesPlace, programsOf } from '../support/commands.ts'
import { librariesCsv, postcodesCsv } from '../support/imports.ts'

const answers = async (address: string): Promise<number> => (await fetch(`${address}/health/ready`)).status

async function signedIn(address: string, who: string): Promise<string> {
  const session = await fetch(`${address}/demo/as/${who}`, { redirect: 'manual' })
  return session.headers.get('set-cookie')?.split(';')[0] ?? ''
}

describe('beside the running program', () => {
  test('an import comes in, the program goes on, and the last to leave stops the database', async t => {
    const here = await desk(t)
    const { address, program } = await here.starts()
    const server = here.server()
    const file = here.has('list.csv', librariesCsv({ 'Library name': 'Halton' }, { 'Library name': 'Caton' }))
    const said = await here.types('import-directory', file)
    assert.equal(said.status, 0, said.out + said.err)
    assert.match(said.out, /Done: 2 new, 0 changed/)
    const cookie = await signedIn(address, 'administrator')
    const page = await (await fetch(`${address}/imports`, { headers: { cookie } })).text()
    assert.match(page, /list\.csv[^]*An operator[^]*Brought in/)
    assert.match(
      await (await fetch(`${address}/directory?name=Halton`, { headers: { cookie } })).text(),
      /Halton library/,
    )
    assert.equal((await here.types('verify-audit')).status, 0)
    assert.equal(await answers(address), 200)
    assert.ok(server)
    assert.equal(here.server(), server)
    program.kill('SIGTERM')
    assert.equal((await ended(program)).status, 0)
    assert.equal(here.server(), undefined)
  })

  test('a worker of the program takes the same list over in the middle, and the command still ends well', async t => {
    const here = await desk(t)
    const { program } = await here.starts()
    const long = await here.types('import-postcodes', here.has('postcodes.csv', everyPostcode()))
    assert.equal(long.status, 0, long.out + long.err)
    assert.match(long.out, /Done: 40,000 new/)
    program.kill('SIGTERM')
    await ended(program)
  })

  test('a command that started the database leaves it to a program that came meanwhile', async t => {
    const here = await desk(t)
    await makesPlace(here)
    const long = here.begins('import-postcodes', here.has('postcodes.csv', everyPostcode()))
    const done = ended(long)
    while (here.server() === undefined) await wait(20)
    const { address, program } = await here.starts()
    const server = here.server()
    const said = await done
    assert.equal(said.status, 0, said.out + said.err)
    await wait(1000)
    assert.equal(here.server(), server, 'the program still has the same database server')
    assert.equal(await answers(address), 200)
    const [count] = await here.rows<{ count: string }>(countOfThem)
    assert.equal(count?.count, String(many))
    program.kill('SIGTERM')
    await ended(program)
    assert.equal(here.server(), undefined)
  })

  test('a command is killed in the middle: nothing is half in, and run again it brings all of it', async t => {
    const here = await desk(t)
    await makesPlace(here)
    const file = here.has('postcodes.csv', everyPostcode())
    const killed = here.begins('import-postcodes', file)
    await new Promise<void>(seen => {
      killed.stdout?.on('data', (chunk: Buffer) => /rows read/.test(chunk.toString()) && seen())
    })
    const [pid = 0] = programsOf(here)
    process.kill(pid, 'SIGKILL')
    await new Promise(gone => killed.once('close', gone))
    const [half] = await here.rows<{ count: string }>(countOfThem)
    assert.ok(['0', String(many)].includes(half?.count ?? ''), 'all or nothing')
    const again = await here.types('import-postcodes', file)
    assert.equal(again.status, 0, again.out + again.err)
    const { program } = await here.starts()
    const [whole] = await here.rows<{ count: string }>(countOfThem)
    assert.equal(whole?.count, String(many))
    program.kill('SIGTERM')
    await ended(program)
  })
})

const many = 40_000
const countOfThem = `select count(*) from postcode where postcode like 'ZE%'`

/** As many postcodes of one area, all at one place. */
function everyPostcode(): string {
  const letters = 'ABDEFGHJLN'
  return postcodesCsv(
    ...Array.from({ length: many }, (_, number): [string, string, string] => {
      const [a, b, c, d, e] = String(number).padStart(5, '0')
      return [
        `ZE${Number(a) * 10 + Number(b) + 1} ${c}${letters[Number(d)]}${letters[Number(e)]}`,
        '60.1',
        '-1.2',
      ]
    }),
  )
}

describe('looking after the records', () => {
  test('verify-audit names a row that was changed, one that was cut, and an anchor that is not met', async t => {
    const here = await desk(t)
    const { address, program } = await here.starts()
    const cookie = await signedIn(address, 'link-worker')
    for (let looks = 0; looks < 4; looks++) await fetch(`${address}/caseload`, { headers: { cookie } })
    const [head] = await here.rows<{ anchor: string }>(
      `select place_id || ':' || seq || ':' || encode(hash, 'hex') as anchor from audit_head where place_id = 1`,
    )
    const anchor = head?.anchor ?? ''
    const kept = here.has(
      'anchors.txt',
      `{"event":"audit anchor: keep it outside the database","anchor":"${anchor}"}\n\n`,
    )
    assert.equal((await here.types('verify-audit', '--anchors', kept)).status, 0)
    const strange = await here.types('verify-audit', '--anchors', here.has('strange.txt', 'hello\n'))
    assert.equal(strange.status, 2)
    assert.equal(strange.err, 'Line 1 of strange.txt has no anchor in it.\n')
    const elsewhere = await here.types(
      'verify-audit',
      '--anchors',
      here.has('other.txt', anchor.replace(/^1:/, '77:')),
    )
    assert.match(elsewhere.out, /^An anchor names place 77, which is not there\.$/m)

    await here.rows(`update audit set actor = 'nobody' where place_id = 1 and seq = 3`)
    const changed = await here.types('verify-audit')
    assert.equal(changed.status, 1)
    assert.match(
      changed.out,
      /^lune-valley: row 3 does not follow from the row before it: it was edited, or inserted\.$/m,
    )
    await here.rows(
      `update audit_head set seq = 1, hash = (select hash from audit where place_id = 1 and seq = 1) where place_id = 1`,
    )
    await here.rows(`delete from audit_person where place_id = 1 and seq > 1`)
    await here.rows(`delete from audit_seal where place_id = 1`)
    await here.rows(`delete from audit where place_id = 1 and seq > 1`)
    assert.equal((await here.types('verify-audit')).status, 0, 'a chain cut clean shows nothing by itself')
    const cut = await here.types('verify-audit', '--anchors', kept)
    assert.equal(cut.status, 1, 'the anchor kept elsewhere does')
    assert.match(cut.out, /is not the row whose anchor was kept outside: the chain was rewritten or cut/)
    program.kill('SIGTERM')
    await ended(program)
  })

  test('check-invariants says which sentence is not true, where, and for which rows', async t => {
    const here = await desk(t)
    const { program } = await here.starts()
    const file = here.has(
      'two.sql',
      [
        '-- Sentences about the records, for this test.',
        '',
        '-- every team has a name',
        `select team_id, name from team where name = '';`,
        '-- name: nobody is called Asha Patel',
        `select account_id, name, email`,
        `from account where name = 'Asha Patel';`,
        '',
      ].join('\n'),
    )
    const { status, out, err } = await here.types('check-invariants', file)
    assert.equal(err, '')
    assert.equal(status, 1)
    assert.match(
      out,
      /^lune-valley: it is not true that nobody is called Asha Patel\. Rows: 1, for example account_id [0-9a-f-]{36}\.\n$/,
    )
    assert.ok(!out.includes('asha.patel@'), 'nothing personal is shown')
    const good = here.has(
      'good.sql',
      readFileSync(join(here.folder, file), 'utf8').replace("Asha Patel';", "Nobody';"),
    )
    const fine = await here.types('check-invariants', good)
    assert.equal(fine.out, 'All 2 hold in every place.\n')
    assert.equal(fine.status, 0)
    const nameless = await here.types('check-invariants', here.has('bare.sql', 'select 1;\n'))
    assert.equal(nameless.status, 1)
    assert.match(nameless.err, /^This statement has no sentence above it: select 1/)
    program.kill('SIGTERM')
    await ended(program)
  })
})
