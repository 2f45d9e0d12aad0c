/**
 * Finding the right place in a directory of 200,000: a search for a person, the public finder at 32 at once against
 * the same SQL alone, and a page of the Open Referral feed against the bare SQL; and the same in one of 2,000.
 */
import { chmodSync, createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { applyImport } from '../src/features/directory/import/apply.ts'
import { beginImport, confirmImport } from '../src/features/directory/import/changes.ts'
import { keepMapping } from '../src/features/directory/import/mapping/kept.ts'
import { readImport } from '../src/features/directory/import/read.ts'
import { countWords } from '../src/features/finding/count-words.ts'
import { search } from '../src/features/finding/search.ts'
import { settingOf } from '../src/features/finding/setting.ts'
import { wantedIn } from '../src/features/finding/wanted.ts'
import { readConfig } from '../src/platform/config.ts'
import { connect } from '../src/platform/database/connect.ts'
import { createLog } from '../src/platform/log.ts'
import { asProgram, patient } from '../src/platform/tx.ts'
import { benchTown, type BenchTown } from './bench-town.ts'
import type { Figure } from './bench.ts'
import { startChild } from './child.ts'
import { fields } from './directory.ts'
import { columns, writeDirectory } from './directory-file.ts'
import { load, median, type Loaded } from './load.ts'

const sizes = [2_000, 200_000]
const said = [
  'someone to talk to',
  'gardening',
  'help with a gas bill',
  'choir',
  'lost my husband',
  'walking group',
  'carers',
  'a hot drink and a chat',
]
const near = ['LA1 8GS', 'LA4 3PR', 'LA2 3GH']
const wishes = 'cost=free&day=tu&access=step-free'

/** Every way to say it, from everywhere. */
const queries = said.flatMap((q, at) =>
  near.map((from, turn) => ({ q, from: near[(at + turn) % near.length] ?? from })),
)
const asQuery = ({ q, from }: { q: string; from: string }, more = '') =>
  `q=${encodeURIComponent(q)}&near=${encodeURIComponent(from)}${more === '' ? '' : `&${more}`}`

interface Run {
  size: number
  /** Milliseconds at the 95th percentile. */
  match: number
  ours: Loaded
  sameSql: Loaded
  feed: Loaded
  bareFeed: Loaded
}

export async function finding(): Promise<Figure[]> {
  const runs: Run[] = []
  for (const size of sizes) runs.push(await runOf(size))
  const [small, large] = [runs[0], runs.at(-1)]
  if (!small || !large) return []
  const grows = (of: (run: Run) => string) =>
    runs.map(run => `${run.size.toLocaleString('en-GB')}: ${of(run)}`).join('; ')
  const rate = (name: string, [one, other]: [(run: Run) => Loaded, (run: Run) => Loaded]): Figure => ({
    name,
    measured: grows(run => `${one(run).rate.toFixed(0)}/s of ${other(run).rate.toFixed(0)}/s`),
    ratio: one(large).rate / other(large).rate,
    hold: '0.35 or more',
    isHeld: one(large).rate / other(large).rate >= 0.35,
  })
  const within = (name: string, ratio: number, measured: string): Figure => ({
    name,
    measured,
    ratio,
    hold: '1 or less',
    isHeld: ratio <= 1,
  })
  return [
    within(
      'match for a person (words, distance, three wishes), p95 in 30 ms',
      large.match / 30,
      grows(run => `${run.match.toFixed(1)} ms`),
    ),
    within(
      'public search at 32 at once, p95 in 50 ms',
      large.ours.p95 / 50,
      grows(run => `${run.ours.p95.toFixed(0)} ms, the same SQL alone ${run.sameSql.p95.toFixed(0)} ms`),
    ),
    rate('public search, against the same SQL alone', [run => run.ours, run => run.sameSql]),
    rate('Open Referral page of 100 services, against the bare SQL with json_agg', [
      run => run.feed,
      run => run.bareFeed,
    ]),
    within(
      'match for a person in 200,000, in twice as long as in 2,000',
      large.match / small.match / 2,
      grows(run => `${run.match.toFixed(1)} ms`),
    ),
  ]
}

async function runOf(size: number): Promise<Run> {
  console.log(`Finding the right place among ${size.toLocaleString('en-GB')} services`)
  const here = await benchTown(0)
  try {
    const { place, match } = await filled(here, size)
    const ours = await startChild(
      ['dist/main.js', 'web'],
      { DATA_DIR: here.dataDir, PORT: '0', LOG_LEVEL: 'error' },
      /^Alongside is ready at/,
    )
    const url = /http:\S+/.exec(ours.line)?.[0] ?? ''
    const limit = await startChild(
      ['--import', 'tsx', 'bench/finding-limit.ts'],
      {
        APP_URL: here.appUrl,
        PLACE: String(place),
        QUERIES: JSON.stringify(queries.map(one => asQuery(one))),
      },
      /^ready/,
    )
    const limitUrl = limit.line.replace('ready ', '')
    try {
      const find = queries.map(one => `${url}/find?${asQuery(one)}`)
      const bare = queries.map((_, at) => `${limitUrl}/find/${at}`)
      // Pages over the whole feed: few are asked for twice, so few are remembered.
      const pages = spread(size / 100, 400).map(page => `page=${page}&per_page=100`)
      const feed = pages.map(page => `${url}/open-referral/services?${page}`)
      const bareFeed = pages.map(page => `${limitUrl}/feed?${page}`)
      const sides = { ours: find, sameSql: bare, feed, bareFeed }
      const taken: Record<keyof typeof sides, Loaded[]> = { ours: [], sameSql: [], feed: [], bareFeed: [] }
      for (let round = 0; round < 4; round++)
        for (const [side, urls] of Object.entries(sides) as [keyof typeof sides, string[]][]) {
          const loaded = await load({ urls, seconds: 3, connections: side.endsWith('eed') ? 8 : 32 })
          if (round > 0) taken[side].push(loaded)
        }
      const middle = (all: Loaded[]): Loaded => ({
        rate: median(all.map(one => one.rate)),
        p95: median(all.map(one => one.p95)),
      })
      return {
        size,
        match,
        ours: middle(taken.ours),
        sameSql: middle(taken.sameSql),
        feed: middle(taken.feed),
        bareFeed: middle(taken.bareFeed),
      }
    } finally {
      await ours.stop()
      await limit.stop()
    }
  } finally {
    await here.close()
  }
}

/** So many different numbers from 1 to `last`, far from each other in turn. */
const spread = (last: number, most: number): number[] =>
  Array.from({ length: Math.min(last, most) }, (_, at) => ((at * 797) % last) + 1)

/** Brings the directory in, counts its words, and times the search for a person. */
async function filled(here: BenchTown, size: number): Promise<{ place: number; match: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-finding-'))
  chmodSync(folder, 0o755)
  const path = join(folder, 'list.csv')
  await writeDirectory(path, size)
  const database = connect(here.appUrl)
  const app = await createApp(readConfig({}), database, createLog('error'))
  const ground = patient(app.ground)
  try {
    const { place_id } = await database.kysely
      .selectFrom('place')
      .select('place_id')
      .where('code', '=', 'lune-valley')
      .executeTakeFirstOrThrow()
    const id = await asProgram(ground, place_id, async tx => {
      await keepMapping(tx, { columns, fields, source: { name: 'Made up', licence: 'None' } }, 'The bench')
      return beginImport(tx, {
        files: [{ name: 'list.csv', parts: () => createReadStream(path) }],
        by: 'The bench',
      })
    })
    await readImport(ground, place_id, { id })
    await asProgram(ground, place_id, tx => confirmImport(tx, id))
    await applyImport(ground, place_id, id)
    await countWords(ground, place_id)
    await here.admin('vacuum analyze')
    const times: number[] = []
    for (let round = 0; round < 6; round++)
      for (const query of queries)
        await asProgram(app.ground, place_id, async tx => {
          const { wanted } = wantedIn(new URLSearchParams(asQuery(query, wishes)))
          const began = performance.now()
          await search(tx, { wanted, setting: await settingOf(tx, wanted), page: 1, size: 10 })
          if (round > 0) times.push(performance.now() - began)
        })
    const sorted = times.toSorted((one, other) => one - other)
    return { place: place_id, match: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN }
  } finally {
    await app.close()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
