/**
 * The limit: node:http, the bare driver with prepared statements, a template literal with escaping. It sends the
 * very SQL the program sends for the caseload page, recorded from the program's own queries.
 */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import pg from 'pg'
import { caseload } from '../src/features/caseload/my-caseload.ts'
import { connect } from '../src/platform/database/connect.ts'
import type { Tx } from '../src/platform/tx.ts'

const { APP_URL = '', COOKIE = '' } = process.env
const token = COOKIE.split('=')[1] ?? ''
const hash = createHash('sha256').update(token).digest()
const placeId = Number(token.split('-')[0])
const pool = new pg.Pool({ connectionString: APP_URL, max: 20 })

interface Session {
  account_id: string
  team_id: string
  organisation_id: string
  role: 'linkWorker'
  name: string
}

interface Row {
  person_id: string
  first_name: string
  family_name: string
  what_matters: string | null
  step: string | null
  step_on: Temporal.PlainDate | null
  last_talked: Temporal.PlainDate | null
}

const begin = `begin; select set_config('alongside.place', '${placeId}', true)`
const sessionSql = `select account.*, place.* from session
  join account on account.place_id = session.place_id and account.account_id = session.account_id
  join place on place.place_id = session.place_id
  where session.token_hash = $1 and account.is_active`
const auditSql = `select audit_append($1, $2, $3, $4, $5, $6, $7::uuid[], $8)`
const list = await listQuery()

createServer((request, answer) => {
  const page = request.url === '/list-only' ? listOnly() : sameSql()
  page.then(
    html => answer.setHeader('content-type', 'text/html; charset=utf-8').end(html),
    (error: unknown) => {
      answer.statusCode = 500
      answer.end(String(error))
    },
  )
}).listen(0, function ready(this: import('node:http').Server) {
  const address = this.address()
  console.log(`ready http://localhost:${typeof address === 'object' ? address?.port : ''}`)
})

async function sameSql(): Promise<string> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const session = await client.query<Session>({ name: 'session', text: sessionSql, values: [hash] })
    const { rows } = await client.query<Row>({ name: 'list', ...list })
    const people = rows.slice(0, 50).map(row => row.person_id)
    await client.query({
      name: 'audit',
      text: auditSql,
      values: [
        new Date().toISOString(),
        session.rows[0]?.account_id,
        'linkWorker',
        'caseload.read',
        'read',
        '/caseload',
        people,
        'bench',
      ],
    })
    await client.query('commit')
    return html(rows)
  } finally {
    client.release()
  }
}

/** As the owner of no transaction: the place set once for the connection, the list and nothing else. */
async function listOnly(): Promise<string> {
  const client = await pool.connect()
  try {
    if (!prepared.has(client)) {
      await client.query(`select set_config('alongside.place', '${placeId}', false)`)
      prepared.add(client)
    }
    const { rows } = await client.query<Row>({ name: 'list', ...list })
    return html(rows)
  } finally {
    client.release()
  }
}

const prepared = new WeakSet<pg.PoolClient>()

/** The list's SQL and values, as the program's own query compiles them for this link worker. */
async function listQuery(): Promise<{ text: string; values: unknown[] }> {
  const database = connect(APP_URL)
  const client = await pool.connect()
  await client.query(begin)
  const { rows } = await client.query<Session>(sessionSql, [hash])
  await client.query('commit')
  client.release()
  const me = rows[0]
  if (!me) throw new Error('The session is not there')
  const actor = {
    role: 'linkWorker',
    accountId: me.account_id,
    sessionId: '',
    name: me.name,
    teamId: me.team_id,
    organisationId: me.organisation_id,
  } as const
  const recorded: { text: string; values: unknown[] }[] = []
  const recording = database.kysely.withPlugin({
    transformQuery: ({ node }) => {
      const compiled = database.kysely.getExecutor().compileQuery(node, { queryId: 'bench' })
      recorded.push({ text: compiled.sql, values: [...compiled.parameters] })
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  await caseload({ db: recording } as unknown as Tx, actor, 1)
  await database.close()
  const query = recorded[0]
  if (!query) throw new Error('The caseload query was not recorded')
  return query
}

const escaped = (value: string | Temporal.PlainDate | null): string =>
  (value?.toString() ?? '').replace(
    /[&<>"]/g,
    sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '',
  )

/** The program's own page as a template literal, as nearly as makes no difference to its length. */
function html(rows: readonly Row[]): string {
  const body = rows
    .slice(0, 50)
    .map(
      row =>
        `<tr role="row" class="nhsuk-table__row"><td role="cell" class="nhsuk-table__cell"><span class="nhsuk-table-responsive__heading" aria-hidden="true">Person </span><a href="/people/${row.person_id}">${escaped(row.first_name)} ${escaped(row.family_name)}</a></td><td role="cell" class="nhsuk-table__cell"><span class="nhsuk-table-responsive__heading" aria-hidden="true">What matters to them </span>${escaped(row.what_matters)}</td><td role="cell" class="nhsuk-table__cell"><span class="nhsuk-table-responsive__heading" aria-hidden="true">Next step </span>${escaped(row.step)}, ${escaped(row.step_on)}</td><td role="cell" class="nhsuk-table__cell"><span class="nhsuk-table-responsive__heading" aria-hidden="true">Last talked </span>${escaped(row.last_talked)}</td><td role="cell" class="nhsuk-table__cell"><span class="nhsuk-table-responsive__heading" aria-hidden="true">Record </span><a href="/people/${row.person_id}/conversations/new">Log a conversation<span class="nhsuk-u-visually-hidden"> with ${escaped(row.first_name)} ${escaped(row.family_name)}</span></a></td></tr>`,
    )
    .join('')
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Caseload</title></head><body><main><h1>Caseload</h1><table role="table" class="nhsuk-table-responsive"><tbody class="nhsuk-table__body">${body}</tbody></table></main></body></html>`
}
