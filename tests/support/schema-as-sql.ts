/** The migrated schema as one readable file: every table, index, policy, right and function. */
import type pg from 'pg'

export async function schemaAsSql(client: pg.Client): Promise<string> {
  const lines = async (sql: string) => (await client.query<{ line: string }>(sql)).rows.map(row => row.line)
  const tables = await client.query<{ name: string; comment: string | null }>(`
    select relname as name, obj_description(oid) as comment from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1
  `)
  const parts: string[] = ['-- Generated from db/migrations by bin/generate. Never edited.\n']
  for (const { name, comment } of tables.rows) {
    const table = `'public.${name}'::regclass`
    const columns = await lines(`
      select '  ' || attname || ' ' || format_type(atttypid, atttypmod)
        || case when attnotnull then ' not null' else '' end
        || case when attidentity <> '' then ' generated always as identity' else '' end
        || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
        || coalesce(' -- ' || col_description(${table}, attnum), '') as line
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = ${table} and attnum > 0 and not attisdropped order by attnum`)
    const constraints = await lines(`
      select '  ' || pg_get_constraintdef(oid) as line from pg_constraint
      where conrelid = ${table} and contype <> 'n' order by contype <> 'p', contype, conname`)
    const rest = await lines(`
      select pg_get_indexdef(indexrelid) || ';' as line from pg_index
      where indrelid = ${table} and not exists (select from pg_constraint where conindid = indexrelid) order by 1`)
    const policies = await lines(`
      select 'policy ' || polname || ' using ' || pg_get_expr(polqual, polrelid)
        || ' check ' || pg_get_expr(polwithcheck, polrelid) as line
      from pg_policy where polrelid = ${table} order by 1`)
    const wall = await lines(`
      select case when relrowsecurity and relforcerowsecurity then 'row-level security forced'
        when relrowsecurity then 'row-level security' else 'no row-level security' end as line
      from pg_class where oid = ${table}`)
    const rights = await lines(`
      select grantee || ': ' || string_agg(lower(privilege_type), ', ' order by privilege_type) as line
      from information_schema.role_table_grants
      where table_schema = 'public' and table_name = '${name}' and grantee = 'alongside_app' group by grantee`)
    parts.push(
      `${comment ? `-- ${comment}\n` : ''}table ${name} (\n${[...columns, ...constraints].join('\n')}\n)`,
      ...[...wall, ...policies, ...rights, ...rest].map(line => `  ${line}`),
      '',
    )
  }
  parts.push(
    ...(await lines(`
      select pg_get_functiondef(oid) || ';\n' as line from pg_proc
      where pronamespace = 'public'::regnamespace order by proname`)),
  )
  return `${parts.join('\n')}\n`
}
