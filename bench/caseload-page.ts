/** The caseload page of 50 rows against the same rows, by the same SQL, through a plain template literal. */
import type { BenchTown } from './bench-town.ts'
import type { Figure } from './bench.ts'
import { startChild } from './child.ts'
import { median, pagesPerSecond } from './load.ts'

const rounds = 5
const seconds = 3
const connections = 8

export async function caseloadPage({ dataDir, appUrl }: BenchTown): Promise<Figure[]> {
  const program = await startChild(
    ['dist/main.js', 'web'],
    { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' },
    /^Alongside is ready at/,
  )
  const url = /http:\S+/.exec(program.line)?.[0] ?? ''
  const answer = await fetch(`${url}/demo/as/link-worker`, { redirect: 'manual' })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const limit = await startChild(
    ['--import', 'tsx', 'bench/limit.ts'],
    { APP_URL: appUrl, COOKIE: cookie },
    /^ready/,
  )
  const limitUrl = limit.line.replace('ready ', '')
  try {
    const rates = { ours: [] as number[], sameSql: [] as number[], listOnly: [] as number[] }
    const rate = (address: string) => pagesPerSecond({ url: address, cookie, seconds, connections })
    await rate(`${url}/caseload`)
    await rate(`${limitUrl}/same-sql`)
    for (let round = 0; round < rounds; round++) {
      rates.ours.push(await rate(`${url}/caseload`))
      rates.sameSql.push(await rate(`${limitUrl}/same-sql`))
      rates.listOnly.push(await rate(`${limitUrl}/list-only`))
    }
    const [ours, sameSql, listOnly] = [median(rates.ours), median(rates.sameSql), median(rates.listOnly)]
    return [
      {
        name: 'caseload page of 50 rows, against the same SQL through a template literal',
        measured: `${ours.toFixed(0)} pages/s of ${sameSql.toFixed(0)}: transaction, policies, session, list and audit on both sides, ${connections} connections`,
        ratio: ours / sameSql,
        hold: '0.35 or more',
        isHeld: ours / sameSql >= 0.35,
      },
      {
        name: 'the same, against the list’s SQL alone (no transaction, session or audit): for information',
        measured: `${ours.toFixed(0)} pages/s of ${listOnly.toFixed(0)}`,
        ratio: ours / listOnly,
        hold: 'none',
        isHeld: true,
      },
    ]
  } finally {
    await program.stop()
    await limit.stop()
  }
}
