/**
 * The limit: node:http and the bare driver. It sends the very statements the program sends for each search, recorded
 * from the program's own functions, and answers with the rows as JSON; for the feed, one statement with json_agg.
 */
import { createServer } from 'node:http'
import pg from 'pg'
import { createApp } from '../src/app.ts'
import { search } from '../src/features/finding/search.ts'
import { settingOf } from '../src/features/finding/setting.ts'
import { wantedIn } from '../src/features/finding/wanted.ts'
import { readConfig } from '../src/platform/config.ts'
import { connect } from '../src/platform/database/connect.ts'
import { createLog } from '../src/platform/log.ts'
import { asProgram } from '../src/platform/tx.ts'

const { APP_URL = '', PLACE = '', QUERIES = '[]' } = process.env
const place = Number(PLACE)

interface Statement {
  text: string
  values: unknown[]
}

const recorded = await record()
const pool = new pg.Pool({ connectionString: APP_URL, max: 10 })
const begin = `begin; select set_config('alongside.place', '${place}', true)`
const feed = `select json_agg(json_build_object('id', service_id, 'name', name, 'status', status, 'content', content))
  from (select * from service where place_id = $1 and merged_into is null and not is_gone order by service_id
    limit $2 offset $3) as page`

createServer((request, answer) => {
  const url = new URL(request.url ?? '', 'http://localhost')
  const work =
    url.pathname === '/feed' ? pageOfFeed(url.searchParams) : found(Number(url.pathname.split('/').at(-1)))
  work.then(
    body => answer.setHeader('content-type', 'application/json').end(body),
    (error: unknown) => {
      answer.statusCode = 500
      answer.end(String(error))
    },
  )
}).listen(0, function ready(this: import('node:http').Server) {
  const address = this.address()
  console.log(`ready http://localhost:${typeof address === 'object' ? address?.port : ''}`)
})

async function found(at: number): Promise<string> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const rows: unknown[] = []
    for (const [number, { text, values }] of (recorded[at] ?? []).entries())
      rows.push((await client.query({ name: `find-${at}-${number}`, text, values })).rows)
    await client.query('commit')
    return JSON.stringify(rows)
  } finally {
    client.release()
  }
}

async function pageOfFeed(query: URLSearchParams): Promise<string> {
  const size = Number(query.get('per_page'))
  const { rows } = await pool.query({
    name: 'feed',
    text: feed,
    values: [place, size, (Number(query.get('page')) - 1) * size],
  })
  return JSON.stringify(rows[0])
}

/** The statements of each search: its setting and itself. */
async function record(): Promise<Statement[][]> {
  const database = connect(APP_URL)
  const app = await createApp(readConfig({}), database, createLog('error'))
  const all: Statement[][] = []
  for (const query of JSON.parse(QUERIES) as string[]) {
    const statements: Statement[] = []
    await asProgram(app.ground, place, async tx => {
      const db = tx.db.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: async ({ result }) => result,
      })
      const executor = db.getExecutor()
      const compile = executor.compileQuery.bind(executor)
      executor.compileQuery = (node, id) => {
        const compiled = compile(node, id)
        statements.push({ text: compiled.sql, values: [...compiled.parameters] })
        return compiled
      }
      const { wanted } = wantedIn(new URLSearchParams(query))
      await search(
        { ...tx, db },
        { wanted, setting: await settingOf({ ...tx, db }, wanted), page: 1, size: 10 },
      )
    })
    all.push(statements)
  }
  await app.close()
  await database.close()
  return all
}
