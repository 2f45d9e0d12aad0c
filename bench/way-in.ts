/**
 * The inbox with 5,000 open referrals, and what a practice that sent 10,000 sees, at 32 at once: against the very
 * statements of each page, sent by the bare driver in the same transaction with the same session and audit.
 */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { createApp } from '../src/app.ts'
import { myOrganisation } from '../src/features/referrals/before-sending.ts'
import { quartersOn } from '../src/features/referrals/became.ts'
import { referralsSent, referralsWaiting } from '../src/features/referrals/lists.ts'
import { draftsToFinish } from '../src/features/referrals/my-drafts.ts'
import { newestThanks, whatBecame } from '../src/features/referrals/practice.ts'
import { wantedListIn } from '../src/features/referrals/wanted-list.ts'
import type { Staff } from '../src/platform/actor.ts'
import { readConfig } from '../src/platform/config.ts'
import { connect } from '../src/platform/database/connect.ts'
import { createLog } from '../src/platform/log.ts'
import { asProgram, type Tx } from '../src/platform/tx.ts'
import { benchTown, type BenchTown } from './bench-town.ts'
import type { Figure } from './bench.ts'
import { startChild } from './child.ts'
import { load, median, type Loaded } from './load.ts'

const open = 5_000
const closed = 5_000
const connections = 32
const seconds = 3
const rounds = 4

export interface PageToMeasure {
  name: string
  path: string
  who: 'link-worker' | 'gp'
  /** What its `load` asks. */
  asks: (tx: Tx, actor: Staff) => Promise<unknown>
}

const list = (query: string) => async (tx: Tx, actor: Staff) => {
  await referralsSent(tx, actor, wantedListIn(new URLSearchParams(query)), 1)
  await draftsToFinish(tx, actor)
}

const pages: readonly PageToMeasure[] = [
  {
    name: `inbox of ${open} open referrals`,
    path: '/inbox',
    who: 'link-worker',
    asks: (tx, actor) => referralsWaiting(tx, actor, 1),
  },
  {
    name: 'its 90th page',
    path: '/inbox?page=90',
    who: 'link-worker',
    asks: (tx, actor) => referralsWaiting(tx, actor, 90),
  },
  {
    name: `lessons and thanks of a practice that sent ${open + closed}`,
    path: '/practice',
    who: 'gp',
    asks: async (tx, actor) => {
      const { now, before } = quartersOn(tx.today)
      await whatBecame(tx, actor, { from: before, now })
      await newestThanks(tx, actor)
      await myOrganisation(tx, actor)
    },
  },
  { name: 'the list of what it sent', path: '/referrals', who: 'gp', asks: list('') },
  { name: 'that list by family name', path: '/referrals?sort=person', who: 'gp', asks: list('sort=person') },
]

export const wayIn = (): Promise<Figure[]> => measureAll(fill, pages)

/** Each of these pages of the built program, in a place that is filled first. */
export async function measureAll(
  fillTown: (here: BenchTown) => Promise<unknown>,
  all: readonly PageToMeasure[],
): Promise<Figure[]> {
  const here = await benchTown(0)
  try {
    await fillTown(here)
    const program = await startChild(
      ['dist/main.js', 'web'],
      { DATA_DIR: here.dataDir, PORT: '0', LOG_LEVEL: 'error' },
      /^Alongside is ready at/,
    )
    const url = /http:\S+/.exec(program.line)?.[0] ?? ''
    try {
      const figures: Figure[] = []
      for (const page of all) {
        const measured = await measure(here, url, page)
        for (const one of measured) console.log(`${one.name}: ${one.measured}`)
        figures.push(...measured)
      }
      return figures
    } finally {
      await program.stop()
    }
  } finally {
    await here.close()
  }
}

async function measure(
  here: BenchTown,
  url: string,
  { name, path, who, asks }: PageToMeasure,
): Promise<Figure[]> {
  const answer = await fetch(`${url}/demo/as/${who}`, { redirect: 'manual' })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const bare = await bareSql(here, cookie, { path, asks })
  const taken = { ours: [] as Loaded[], bare: [] as Loaded[] }
  try {
    for (let round = 0; round < rounds; round++) {
      // The first round warms up, gently: statements are prepared, pages of the database read.
      const ours = await load({
        urls: [url + path],
        cookie,
        seconds,
        connections: round === 0 ? 2 : connections,
      })
      const alone = await bare.load()
      if (round === 0) continue
      taken.ours.push(ours)
      taken.bare.push(alone)
    }
  } finally {
    await bare.close()
  }
  const middle = (all: readonly Loaded[], of: keyof Loaded) => median(all.map(one => one[of]))
  const p95 = middle(taken.ours, 'p95')
  const ratio = middle(taken.ours, 'rate') / middle(taken.bare, 'rate')
  return [
    {
      name: `${name}, ${connections} at once, p95 in 50 ms`,
      measured: `${p95.toFixed(0)} ms; its statements alone ${middle(taken.bare, 'p95').toFixed(0)} ms, ${bare.statements} of them beside session and audit`,
      ratio: p95 / 50,
      hold: '1 or less',
      isHeld: p95 <= 50,
    },
    {
      name: `${name}, against its statements alone`,
      measured: `${middle(taken.ours, 'rate').toFixed(0)} of ${middle(taken.bare, 'rate').toFixed(0)} a second`,
      ratio,
      hold: '0.35 or more',
      isHeld: ratio >= 0.35,
    },
  ]
}

interface Statement {
  text: string
  values: unknown[]
}

/** The statements of a page as the program compiles them, with what stands around them in every transaction. */
async function bareSql(
  here: BenchTown,
  cookie: string,
  { path, asks }: Pick<PageToMeasure, 'path' | 'asks'>,
) {
  const token = decodeURIComponent(cookie.split('=')[1] ?? '')
  const hash = createHash('sha256').update(token).digest()
  const placeId = Number(token.split('-')[0])
  const pool = new pg.Pool({ connectionString: here.appUrl, max: 20 })
  const begin = `begin; select set_config('alongside.place', '${placeId}', true)`
  const client = await pool.connect()
  await client.query(begin)
  const { rows } = await client.query<Record<string, string>>(sessionSql, [hash])
  await client.query('commit')
  client.release()
  const me = rows[0]
  if (!me) throw new Error('The session is not there')
  const actor = {
    role: me['role'],
    accountId: me['account_id'],
    sessionId: '',
    name: me['name'],
    teamId: me['team_id'] ?? null,
    organisationId: me['organisation_id'],
  } as Staff
  const statements = await record(here, placeId, tx => asks(tx, actor))
  const once = async () => {
    const connection = await pool.connect()
    try {
      await connection.query(begin)
      await connection.query({ name: 'session', text: sessionSql, values: [hash] })
      const people: string[] = []
      for (const [number, { text, values }] of statements.entries()) {
        const found = await connection.query<{ person_id?: string }>({ name: `page-${number}`, text, values })
        for (const { person_id } of found.rows.slice(0, 50)) if (person_id) people.push(person_id)
      }
      if (people.length > 0)
        await connection.query({
          name: 'audit',
          text: 'select audit_append($1, $2, $3, $4, $5, $6, $7::uuid[], $8)',
          values: [
            new Date().toISOString(),
            actor.accountId,
            actor.role,
            'referral.read',
            'read',
            path,
            people,
            'bench',
          ],
        })
      await connection.query('commit')
    } finally {
      connection.release()
    }
  }
  return {
    statements: statements.length,
    load: () => loadOf(once),
    close: () => pool.end(),
  }
}

const sessionSql = `select account.*, place.* from session
  join account on account.place_id = session.place_id and account.account_id = session.account_id
  join place on place.place_id = session.place_id
  where session.token_hash = $1 and account.is_active`

async function loadOf(once: () => Promise<void>): Promise<Loaded> {
  const began = performance.now()
  const until = began + seconds * 1000
  const times: number[] = []
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const asked = performance.now()
        await once()
        times.push(performance.now() - asked)
      }
    }),
  )
  const sorted = times.toSorted((one, other) => one - other)
  return {
    rate: times.length / ((performance.now() - began) / 1000),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
  }
}

async function record(
  here: BenchTown,
  placeId: number,
  asks: (tx: Tx) => Promise<unknown>,
): Promise<Statement[]> {
  const database = connect(here.appUrl)
  const app = await createApp(readConfig({}), database, createLog('error'))
  const statements: Statement[] = []
  await asProgram(app.ground, placeId, async tx => {
    const db = tx.db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => result,
    })
    const executor = db.getExecutor()
    const compile = executor.compileQuery.bind(executor)
    executor.compileQuery = (node, id) => {
      const compiled = compile(node, id)
      statements.push({ text: compiled.sql, values: [...compiled.parameters].map(asSent) })
      return compiled
    }
    await asks({ ...tx, db })
  })
  await app.close()
  await database.close()
  return statements
}

/** The bare driver knows no dates of ours. */
const asSent = (value: unknown): unknown =>
  value instanceof Temporal.PlainDate || value instanceof Temporal.Instant ? value.toString() : value

/** One practice has sent them all: as many wait as a team would hardly let wait, the rest is at every stage. */
async function fill(here: BenchTown): Promise<void> {
  console.log(`Filling an inbox with ${open} referrals`)
  await here.admin(`
    create temporary table made as
      select number, uuidv7() as person_id, uuidv7() as referral_id, uuidv7() as support_id,
        asha.place_id, asha.account_id as asha, asha.team_id, okafor.account_id as okafor, okafor.organisation_id,
        now() - number * interval '25 minutes' as sent_at,
        case when number <= ${open} then 'sent'
          else (array['accepted', 'accepted', 'accepted', 'returned', 'declined', 'withdrawn'])[1 + number % 6] end as status,
        (array['clinical', 'information', 'capacity', 'no-agreement', 'outside-area'])[1 + number % 5] as why
      from generate_series(1, ${open + closed}) as number,
        (select * from account where email = 'asha.patel@lune-valley.example') as asha,
        (select * from account where email = 'okafor@lune-bank.example') as okafor;
    insert into person (place_id, person_id, first_name, family_name, date_of_birth, phone, prefers, careful, created_at)
      select place_id, person_id, 'Person' || number % 97, 'Family' || number % 997, date '1930-01-01' + number,
        '01524 555100', 'phone', '', sent_at from made;
    insert into referral (place_id, referral_id, reference, person_id, organisation_id, referrer_id, team_id, status,
        needs, reason, sent_at, moved_at, moved_why, thanked_at, open_questions)
      select place_id, referral_id, 'B-' || number, person_id, organisation_id, okafor, team_id, status,
        array['loneliness', 'activity'], 'You told me that the days are long, and that you miss company.', sent_at,
        case when status <> 'sent' then sent_at + interval '2 days' end,
        case when status = 'returned' then why end,
        case when number % 10 = 0 then sent_at + interval '3 days' end, (number % 20 = 0 and status = 'sent')::integer
      from made;
    insert into referral_event (place_id, referral_id, move, at, by_role, by_account_id, particulars)
      select place_id, referral_id, 'send', sent_at, 'referrer', okafor, '{}'::jsonb from made
      union all select place_id, referral_id, 'ask', sent_at, 'linkWorker', asha, '{"words": "Which hip is it?"}'::jsonb
        from made where number % 20 = 0
      union all select place_id, referral_id, 'thank', sent_at + interval '3 days', 'linkWorker', asha,
        '{"words": "We knew where to begin."}'::jsonb from made where number % 10 = 0;
    insert into support (place_id, support_id, person_id, referral_id, team_id, link_worker_id, status, started_at)
      select place_id, support_id, person_id, referral_id, team_id, asha, 'open', sent_at + interval '2 days'
      from made where status = 'accepted';
    insert into support_event (place_id, support_id, move, at, by_role, by_account_id)
      select place_id, support_id, 'start', sent_at + interval '2 days', 'linkWorker', asha
      from made where status = 'accepted'`)
  await here.admin('vacuum analyze')
}
