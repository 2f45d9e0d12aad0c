/** Every generated and committed document, made anew from the code and a freshly migrated database. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../src/platform/database/embedded/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { permissionsDocument, statesDocument } from './documents.ts'
import { prsbDocument } from './prsb-document.ts'
import { schemaAsSql } from './schema-as-sql.ts'
import { dataFolder } from './folders.ts'

/** Path → text. Takes the admin address of a migrated database, or makes one and takes it away again. */
export async function generated(adminUrl?: string): Promise<Record<string, string>> {
  if (adminUrl === undefined) return withScratchDatabase(generated)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return {
      'src/platform/database/schema.ts': await schemaAsTypes(client, adminUrl),
      'db/schema.sql': await schemaAsSql(client),
      'docs/states.md': statesDocument(),
      'docs/permissions.md': permissionsDocument(),
      'docs/prsb.md': prsbDocument(),
    }
  } finally {
    await client.end()
  }
}

async function withScratchDatabase<T>(use: (adminUrl: string) => Promise<T>): Promise<T> {
  const server = await startEmbedded(dataFolder('generate'), { fsync: 'off' })
  try {
    await migrate(server.adminUrl('postgres'))
    return await use(server.adminUrl('postgres'))
  } finally {
    await server.remove()
  }
}

/** Kysely's types, with each "check (x in (…))" as a union of its words. */
async function schemaAsTypes(client: pg.Client, url: string): Promise<string> {
  const out = join(tmpdir(), `alongside-schema-${process.pid}.ts`)
  const made = spawnSync(
    process.execPath,
    [
      'node_modules/kysely-codegen/dist/cli/bin.js',
      '--dialect=postgres',
      `--url=${url}`,
      `--out-file=${out}`,
      '--default-schema=public',
      '--include-pattern=public.*',
      '--exclude-pattern=public.migration',
      '--type-mapping={"timestamptz":"Temporal.Instant","date":"Temporal.PlainDate","int8":"number"}',
      `--overrides=${JSON.stringify({ columns: await unions(client) })}`,
      '--log-level=error',
    ],
    { encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(made.stderr)
  const text = readFileSync(out, 'utf8')
  rmSync(out)
  return text
}

async function unions(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ column: string; definition: string; nullable: boolean }>(`
    select pg_class.relname || '.' || pg_attribute.attname as column,
      pg_get_constraintdef(pg_constraint.oid) as definition,
      not pg_attribute.attnotnull as nullable
    from pg_constraint
    join pg_class on pg_class.oid = pg_constraint.conrelid and pg_class.relnamespace = 'public'::regnamespace
    join pg_attribute on pg_attribute.attrelid = pg_class.oid and pg_attribute.attnum = pg_constraint.conkey[1]
    where contype = 'c' and cardinality(conkey) = 1 and pg_get_constraintdef(pg_constraint.oid) ~ '= ANY \\(ARRAY\\['
    order by 1
  `)
  const defaults = await client.query<{ column: string }>(`
    select table_name || '.' || column_name as column from information_schema.columns
    where table_schema = 'public' and column_default is not null
  `)
  const generatedColumns = new Set(defaults.rows.map(row => row.column))
  return Object.fromEntries(
    rows.map(({ column, definition, nullable }) => {
      const words = [...definition.matchAll(/'([^']+)'::text/g)].map(match => `'${match[1]}'`)
      const union = [...words, ...(nullable ? ['null'] : [])].join(' | ')
      return [column, generatedColumns.has(column) ? `Generated<${union}>` : union]
    }),
  )
}
