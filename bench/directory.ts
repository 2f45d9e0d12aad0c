/**
 * Bringing a directory in, against a bare COPY of the same file into one table; a second version of it; and
 * finding duplicates in it. Each size in a place of its own, through the built worker, as in production.
 */
import { createReadStream, chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createApp, type App } from '../src/app.ts'
import { beginImport, confirmImport } from '../src/features/directory/import/changes.ts'
import { keepMapping } from '../src/features/directory/import/mapping/kept.ts'
import { comparePart } from '../src/features/directory/merging/find.ts'
import { readConfig } from '../src/platform/config.ts'
import { connect } from '../src/platform/database/connect.ts'
import { createLog } from '../src/platform/log.ts'
import { asProgram, patient, type Tx } from '../src/platform/tx.ts'
import { benchTown, type BenchTown } from './bench-town.ts'
import type { Figure } from './bench.ts'
import { startChild, type Child } from './child.ts'
import { columns, writeDirectory } from './directory-file.ts'
import { median } from './load.ts'

const sizes = [2_000, 20_000, 200_000]

/** Which column holds what, as an administrator would have said it on the page. */
export const fields = {
  key: ['Service ID'],
  name: ['Service name'],
  organisation: ['Organisation'],
  description: ['Description'],
  address: ['Address'],
  postcode: ['Postcode'],
  easting: ['Easting'],
  northing: ['Northing'],
  phone: ['Telephone'],
  email: ['Email'],
  url: ['Website'],
  hours: ['Opening hours'],
  cost: ['Cost'],
  eligibility: ['Who it is for'],
  minimumAge: ['Minimum age'],
}

interface Run {
  size: number
  megabytes: number
  /** Seconds each. */
  copy: number
  first: number
  second: number
  whole: number
  one: number
  pairs: number
  /** The most memory of the worker, in MB. */
  memory: number
}

export async function directory(): Promise<Figure[]> {
  const runs: Run[] = []
  for (const size of sizes) runs.push(await runOf(size))
  const largest = runs.at(-1)
  if (!largest) return []
  const { size, copy, first, second, whole, one, memory, megabytes, pairs } = largest
  const rows = size.toLocaleString('en-GB')
  const grows = (what: string, of: (run: Run) => string) =>
    runs.map(run => `${run.size.toLocaleString('en-GB')}: ${of(run)}`).join('; ') + ` (${what})`
  return [
    {
      name: `import of ${rows} rows (${megabytes.toFixed(0)} MB), against a bare COPY of the same file`,
      measured: grows(
        'upload to last commit, rows/s, COPY rows/s',
        run => `${(run.size / run.first).toFixed(0)} of ${(run.size / run.copy).toFixed(0)}`,
      ),
      ratio: copy / first,
      hold: '0.25 or more',
      isHeld: copy / first >= 0.25,
    },
    {
      name: `the same with 1 % changed, against the first time`,
      measured: grows('seconds of seconds', run => `${run.second.toFixed(1)} of ${run.first.toFixed(1)}`),
      ratio: second / first,
      hold: '0.3 or less',
      isHeld: second / first <= 0.3,
    },
    {
      name: 'the most memory of the worker throughout, in 300 MB',
      measured: grows('MB', run => run.memory.toFixed(0)),
      ratio: memory / 300,
      hold: 'below 1',
      isHeld: memory < 300,
    },
    {
      name: `one new service compared with ${rows}, in 100 ms`,
      measured: grows('median milliseconds of 21', run => (run.one * 1000).toFixed(0)),
      ratio: one / 0.1,
      hold: '1 or less',
      isHeld: one <= 0.1,
    },
    {
      name: `all ${rows} compared, in 10 minutes`,
      measured: `${grows('seconds', run => run.whole.toFixed(0))}; ${pairs.toLocaleString('en-GB')} pairs proposed`,
      ratio: whole / 600,
      hold: '1 or less',
      isHeld: whole <= 600,
    },
  ]
}

async function runOf(size: number): Promise<Run> {
  console.log(`A directory of ${size.toLocaleString('en-GB')} services`)
  const here = await benchTown(0)
  const folder = mkdtempSync(join(tmpdir(), 'alongside-directory-'))
  chmodSync(folder, 0o755)
  const [path, changed] = [join(folder, 'first.csv'), join(folder, 'second.csv')]
  await writeDirectory(path, size)
  await writeDirectory(changed, size, row => row % 100 === 0)
  const copy = await copySeconds(here, path)
  const worker = await startChild(
    ['dist/main.js', 'worker'],
    { DATA_DIR: here.dataDir, LOG_LEVEL: 'error' },
    /at work/,
  )
  const memory = watchMemory(worker)
  const database = connect(here.appUrl)
  const app = await createApp(readConfig({}), database, createLog('error'))
  const lune = await inLune(app)
  try {
    await lune(tx =>
      keepMapping(tx, { columns, fields, source: { name: 'Made up', licence: 'None' } }, 'The bench'),
    )
    const first = await bringsIn(lune, path)
    const whole = await seconds(() => untilCompared(lune))
    const one = median(await timesOf(21, () => compareOne(lune)))
    const second = await bringsIn(lune, changed)
    await untilCompared(lune)
    const { count } = await lune(tx =>
      tx.db
        .selectFrom('duplicate')
        .select(query => query.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    )
    return {
      size,
      megabytes: statSync(path).size / 1e6,
      copy,
      first,
      second,
      whole,
      one,
      pairs: count,
      memory: memory.most(),
    }
  } finally {
    memory.stop()
    await worker.stop()
    await app.close()
    await database.close()
    await here.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type InLune = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

async function inLune({ ground }: App): Promise<InLune> {
  const { place_id } = await ground.database.kysely
    .selectFrom('place')
    .select('place_id')
    .where('code', '=', 'lune-valley')
    .executeTakeFirstOrThrow()
  return work => asProgram(patient(ground), place_id, work)
}

/** The same file into one table of text columns, as fast as the server can: the median of three. */
async function copySeconds(here: BenchTown, path: string): Promise<number> {
  const names = columns.map(name => `"${name}" text`).join(', ')
  return median(
    await timesOf(3, async () => {
      await here.admin(`drop table if exists bare`)
      await here.admin(`create table bare (${names})`)
      return seconds(() => here.admin(`copy bare from '${path}' (format csv, header true)`))
    }),
  )
}

/** From the upload to the last commit, with the confirmation in between. */
async function bringsIn(lune: InLune, path: string): Promise<number> {
  return seconds(async () => {
    const file = { name: 'list.csv', parts: () => createReadStream(path, { highWaterMark: 1_000_000 }) }
    const id = await lune(tx => beginImport(tx, { files: [file], by: 'The bench' }))
    await untilIs(lune, id, 'ready')
    await lune(tx => confirmImport(tx, id))
    await untilIs(lune, id, 'done')
  })
}

async function untilIs(lune: InLune, id: string, wanted: string): Promise<void> {
  for (;;) {
    const { status } = await lune(tx =>
      tx.db.selectFrom('import').select('status').where('import_id', '=', id).executeTakeFirstOrThrow(),
    )
    if (status === wanted) return
    if (status === 'refused') throw new Error('The import was refused')
    await wait(100)
  }
}

/** Until the worker has compared everything there is. */
async function untilCompared(lune: InLune): Promise<void> {
  for (;;) {
    const { count } = await lune(tx =>
      tx.db
        .selectFrom('service')
        .select(query => query.fn.countAll<number>().as('count'))
        .where('place_id', '=', tx.place.place_id)
        .where('merged_into', 'is', null)
        .where(query =>
          query.or([query('compared_at', 'is', null), query('compared_at', '<', query.ref('updated_at'))]),
        )
        .executeTakeFirstOrThrow(),
    )
    if (count === 0) return
    await wait(200)
  }
}

/** As if this service were new. */
const compareOne = (lune: InLune): Promise<number> =>
  lune(async tx => {
    const { service_id } = await tx.db
      .selectFrom('service')
      .select('service_id')
      .where('place_id', '=', tx.place.place_id)
      .orderBy(query => query.fn('random'))
      .limit(1)
      .executeTakeFirstOrThrow()
    await tx.db
      .updateTable('service')
      .set({ compared_at: null })
      .where('service_id', '=', service_id)
      .execute()
    return seconds(() => comparePart(tx, 1))
  })

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

async function timesOf(count: number, work: () => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < count; time += 1) times.push(await work())
  return times
}

function watchMemory({ pid }: Child): { most: () => number; stop: () => void } {
  let most = 0
  const look = () => {
    const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
    most = Math.max(most, kilobytes / 1000)
  }
  const timer = setInterval(look, 200)
  return { most: () => most, stop: () => clearInterval(timer) }
}
