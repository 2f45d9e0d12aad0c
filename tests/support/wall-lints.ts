/**
 * What must hold of every table that bears a place, asked of the database's own catalogue: one query a
 * pitfall of row-level security (quality.md B2). Each returns its faults as sentences; none means it holds.
 */

/** Tables that bear a place and have no policy. Each with the reason; nothing else may stand without one. */
export const openTables: Record<string, string> = {
  place: 'it is the list of places itself, and holds nothing about anybody',
  source: 'where directory entries come from is public, and a text search loses its index under a policy',
  service: 'the directory is public, and a text search loses its index under a policy',
  service_block: 'words of public services, by which duplicates are found',
  service_word: 'the same words, counted',
  directory_change: 'that the public directory changed is as public, and is asked before anything else is',
  entry: 'what a source says of a service is as public as the service',
}

/** Tables the app reaches that bear no place at all. */
export const sharedTables: Record<string, string> = {
  attempt: 'a guesser does not care which place it guesses at; its keys are hashes',
  postcode: 'where a postcode lies is the same for every place',
  outward_code: 'where the first half of a postcode lies is the same for every place',
  small_area: 'published figures of small areas are the same for every place',
  small_area_change: 'what became of small areas is the same for every place',
  practice: 'the NHS’s list of practices is the same for every place',
  geography_file: 'which published lists were brought in is the same for every place',
}

const names = (tables: Record<string, string>): string =>
  Object.keys(tables)
    .map(name => `'${name}'`)
    .join(', ')

/** Ours: neither PostgreSQL's own schemas nor the job queue's, whose rows carry identifiers only. */
const ours = `nspname not in ('pg_catalog', 'information_schema', 'pgboss') and nspname not like 'pg\\_%'`

/** `bears`: tables with a place_id. `walled`: those of them that must have a policy. */
const tables = `
  with relation as (
    select pg_class.oid, relname as name, relkind, reloptions, relowner, relrowsecurity, relforcerowsecurity, relacl
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where ${ours}
  ), bears as (
    select relation.*, attnum as place
    from relation join pg_attribute on attrelid = oid and attname = 'place_id' and not attisdropped
    where relkind in ('r', 'p')
  ), walled as (
    select * from bears where name not in (${names(openTables)})
  )`

export const lints: Record<string, string> = {
  'every table that bears a place has row-level security, and its owner obeys it too': `
    ${tables}
    select name || ' has no forced row-level security' as fault from walled
    where not (relrowsecurity and relforcerowsecurity)`,

  'every such table has exactly one policy: permissive, for all, with the place asked once a statement': `
    ${tables}, policy as (
      select polrelid, count(*) as count, bool_and(
        polpermissive and polcmd = '*' and polroles = '{0}'
        and pg_get_expr(polqual, polrelid) = '(place_id = ( SELECT current_place() AS current_place))'
        and pg_get_expr(polwithcheck, polrelid) = pg_get_expr(polqual, polrelid)
      ) as good
      from pg_policy group by polrelid
    )
    select name || ' has ' || coalesce(count, 0) || ' policies, or one that says something else' as fault
    from walled left join policy on polrelid = oid
    where count is distinct from 1 or not good`,

  'every table the app reaches bears a place, but for those named here with a reason': `
    ${tables}
    select name || ' bears no place, and the app may use it' as fault from relation
    where relkind in ('r', 'p', 'f') and oid not in (select oid from bears)
      and name not in (${names(sharedTables)})
      and has_any_column_privilege('alongside_app', oid, 'select, insert, update')`,

  'the app is nobody special: it owns nothing, is of no other role, and passes no policy': `
    ${tables}
    select 'the app owns ' || name as fault from relation where relowner = 'alongside_app'::regrole
    union all
    select 'the app is a member of ' || roleid::regrole from pg_auth_members
    where member = 'alongside_app'::regrole
    union all
    select rolname || ' is a superuser, passes policies, or may make roles' from pg_roles
    where rolname like 'alongside\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)
    union all
    select 'the app may make objects in ' || nspname from pg_namespace
    where has_schema_privilege('alongside_app', oid, 'create') and nspname not like 'pg\\_temp%'`,

  'every foreign key between tables that bear a place carries it': `
    ${tables}
    select conname || ' of ' || child.name || ' does not carry the place' as fault
    from pg_constraint
    join bears as child on child.oid = conrelid
    join bears as parent on parent.oid = confrelid
    where contype = 'f' and parent.name <> 'place' and not exists (
      select from unnest(conkey, confkey) as pair (own, theirs) where own = child.place and theirs = parent.place
    )`,

  'every id of another row is held by a foreign key that carries the place': `
    ${tables}
    select name || '.' || attname || ' points at a row, and no foreign key holds it' as fault
    from bears
    join pg_attribute on attrelid = bears.oid and not attisdropped and (atttypid = 'uuid'::regtype or attname = 'seq')
    where not exists (
      select from pg_constraint where conrelid = bears.oid and contype = 'f' and conkey @> array[attnum, place]
      -- A key with an empty column holds nothing.
      and not exists (
        select from pg_attribute as other
        where other.attrelid = bears.oid and other.attnum = any(conkey) and other.attnum <> pg_attribute.attnum
          and not other.attnotnull
      )
    )
    and attname not in (name || '_id', regexp_replace(name, '^.*_', '') || '_id') -- its own; audit_person outlives its person
    and (name, attname) not in (
      values
        ('consent', 'about_id'),   -- of a referral or an introduction: its column about says which
        ('concern', 'draft_id'),   -- drafts are removed; what was raised in one stays
        ('referral', 'draft_id'),  -- the draft it was, which is gone: its address leads on
        ('import_row', 'entry_id'), -- of an entry to come, or one that is there
        ('audit', 'seq'),          -- the row's own number in the chain
        ('audit_head', 'seq'),     -- outlives the row it names, to tell that the chain was cut
        ('audit_seal', 'seq')      -- the same
    )`,

  'every unique constraint and index of a table that bears a place begins with it': `
    ${tables}
    select indexrelid::regclass || ' is unique across places' as fault
    from pg_index join bears on oid = indrelid
    where indisunique and name <> 'place' and indkey[0] <> place`,

  'every index of a walled table begins with the place': `
    ${tables}
    select indexrelid::regclass || ' does not begin with the place' as fault
    from pg_index join walled on oid = indrelid
    where indkey[0] <> place`,

  'every view asks with the rights of who reads it': `
    ${tables}
    select name || ' reads with its owner''s rights' as fault from relation
    where relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))`,

  'functions that act as their owner have a fixed search path, temporary tables last, and are not everybody’s': `
    select pg_proc.oid::regprocedure || ' has no fixed search path with pg_temp last' as fault
    from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
    where prosecdef and ${ours} and not exists (
      select from unnest(proconfig) as setting where setting ~ '^search_path=.*, ?pg_temp$'
    )
    union all
    select pg_proc.oid::regprocedure || ' may be called by everybody'
    from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
    where prosecdef and ${ours} and exists (
      select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0
    )`,

  'the app can change or remove nothing in the history or in the audit': `
    ${tables}
    select name || ' may be changed by the app' as fault from relation
    where relkind in ('r', 'p') and name ~ '(^audit|_event$|_version$)'
      and (has_any_column_privilege('alongside_app', oid, 'update') or has_table_privilege('alongside_app', oid, 'delete'))
    union all
    select name || ' may be read or written by the app without its functions' from relation
    where name in ('audit', 'audit_person', 'audit_head')
      and has_any_column_privilege('alongside_app', oid, 'select, insert')`,

  'the app may not empty tables, point at them, or put triggers on them, and nobody else has any right': `
    ${tables}
    select name || ': the app may do more than read and write rows' as fault from relation
    where relkind in ('r', 'p', 'v', 'm') and has_table_privilege('alongside_app', oid, 'truncate, references, trigger, maintain')
    union all
    select name || ': everybody has a right' from relation
    where exists (select from aclexplode(relacl) where grantee = 0)`,
}
