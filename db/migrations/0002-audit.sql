-- The security audit: who read or wrote which person's record, chained row to row within a place.
-- The app can only append (audit_append) and ask (audit_of_person, audit_faults); it cannot touch the rows.
-- Their search path ends with pg_temp: left out it would come first, and the app's own temporary table before ours.

create table audit (
  place_id integer not null default current_place() references place,
  seq bigint not null,
  at timestamptz not null,
  actor text not null,
  role text not null,
  purpose text not null,
  action text not null check (action in ('read', 'write', 'refused')),
  what text not null,
  people uuid[] not null,
  request_id text not null,
  hash bytea not null,
  primary key (place_id, seq)
);
comment on column audit.actor is 'An account id, a link id, or the name of a job or command.';
comment on column audit.purpose is 'The permission that was used.';
comment on column audit.what is 'The address pattern of the page or the name of the job, never its values.';
comment on column audit.hash is 'SHA-256 over the previous row''s hash and this row.';

create table audit_person (
  place_id integer not null default current_place(),
  person_id uuid not null,
  seq bigint not null,
  primary key (place_id, person_id, seq),
  foreign key (place_id, seq) references audit (place_id, seq)
);
comment on table audit_person is 'Finds the audit rows about one person.';

create table audit_head (
  place_id integer not null default current_place() references place primary key,
  seq bigint not null,
  hash bytea not null
);
comment on table audit_head is 'The last row of each place''s chain: a cut tail no longer meets it.';

create table audit_seal (
  place_id integer not null default current_place() references place,
  seq bigint not null,
  hash bytea not null,
  at timestamptz not null,
  signature bytea not null,
  primary key (place_id, seq)
);
comment on table audit_seal is 'The head, signed now and then with a key the database does not hold.';

call wall('audit', null);
call wall('audit_person', null);
call wall('audit_head', null);
call wall('audit_seal', 'select, insert');

create function audit_hash(previous bytea, entry audit) returns bytea
  language sql immutable
  set search_path = pg_catalog
  return sha256(previous || convert_to(jsonb_build_array(
    entry.place_id, entry.seq, extract(epoch from entry.at)::numeric(20, 6), entry.actor, entry.role,
    entry.purpose, entry.action, entry.what, entry.people, entry.request_id
  )::text, 'UTF8'));

create function audit_append(
  at timestamptz, actor text, role text, purpose text, action text, what text, people uuid[], request_id text
) returns bigint
  language plpgsql security definer
  set search_path = public, pg_catalog, pg_temp
as $$
declare
  head audit_head;
  entry audit;
begin
  insert into audit_head (place_id, seq, hash) values (current_place(), 0, ''::bytea) on conflict do nothing;
  select * into strict head from audit_head where place_id = current_place() for update;
  entry := row(
    current_place(), head.seq + 1, audit_append.at, audit_append.actor, audit_append.role, audit_append.purpose,
    audit_append.action, audit_append.what, audit_append.people, audit_append.request_id, null
  );
  entry.hash := audit_hash(head.hash, entry);
  insert into audit values (entry.*);
  insert into audit_person (place_id, person_id, seq)
    select entry.place_id, person_id, entry.seq from (select distinct unnest(entry.people) as person_id) as named;
  update audit_head set seq = entry.seq, hash = entry.hash where place_id = entry.place_id;
  return entry.seq;
end
$$;

create function audit_of_person(wanted uuid, most integer)
  returns table (seq bigint, at timestamptz, actor text, role text, purpose text, action text, what text)
  language sql stable security definer
  set search_path = public, pg_catalog, pg_temp
as $$
  select audit.seq, audit.at, audit.actor, audit.role, audit.purpose, audit.action, audit.what
  from audit_person
  join audit on audit.place_id = audit_person.place_id and audit.seq = audit_person.seq
  where audit_person.place_id = current_place() and audit_person.person_id = wanted
  order by audit_person.seq desc
  limit most
$$;

-- Walks the chain of this place and names every fault: an edited, deleted, inserted or cut row.
create function audit_faults()
  returns table (seq bigint, fault text)
  language sql stable security definer
  set search_path = public, pg_catalog, pg_temp
as $$
  with chain as (
    select
      audit.seq,
      audit.hash,
      audit.people,
      lag(audit.seq, 1, 0::bigint) over (order by audit.seq) as previous_seq,
      audit_hash(lag(audit.hash, 1, ''::bytea) over (order by audit.seq), audit) as expected
    from audit
    where audit.place_id = current_place()
  )
  select chain.seq, 'row ' || chain.seq || ' does not follow from the row before it: it was edited, or inserted'
  from chain
  where chain.hash <> chain.expected and chain.previous_seq = chain.seq - 1
  union all
  select chain.seq, 'rows ' || chain.previous_seq + 1 || ' to ' || chain.seq - 1 || ' are missing: they were deleted'
  from chain
  where chain.previous_seq <> chain.seq - 1
  union all
  select audit_head.seq, 'the chain ends at row ' || coalesce(max(chain.seq), 0) || ' but its head is row ' || audit_head.seq
    || ': the end was cut or the head was changed'
  from audit_head
  left join chain on true
  where audit_head.place_id = current_place()
  group by audit_head.seq, audit_head.hash
  having coalesce(max(chain.seq), 0) <> audit_head.seq
    or (array_agg(chain.hash order by chain.seq desc))[1] is distinct from audit_head.hash
  union all
  select audit_seal.seq, 'row ' || audit_seal.seq || ' is not the row that was sealed'
  from audit_seal
  left join audit on audit.place_id = audit_seal.place_id and audit.seq = audit_seal.seq
  where audit_seal.place_id = current_place() and audit.hash is distinct from audit_seal.hash
  union all
  select chain.seq, 'row ' || chain.seq || ' is not listed for every person it names'
  from chain
  where (select count(distinct person_id) from unnest(chain.people) as person_id)
    <> (select count(*) from audit_person where audit_person.place_id = current_place() and audit_person.seq = chain.seq)
  order by 1
$$;

create function audit_head_of_place()
  returns table (seq bigint, hash bytea)
  language sql stable security definer
  set search_path = public, pg_catalog, pg_temp
as $$
  select audit_head.seq, audit_head.hash from audit_head where audit_head.place_id = current_place()
$$;

create function audit_hash_of(wanted bigint)
  returns table (hash bytea)
  language sql stable security definer
  set search_path = public, pg_catalog, pg_temp
as $$
  select audit.hash from audit where audit.place_id = current_place() and audit.seq = wanted
$$;

revoke all on function audit_append, audit_of_person, audit_faults, audit_head_of_place, audit_hash_of from public;
grant execute on function audit_append, audit_of_person, audit_faults, audit_head_of_place, audit_hash_of to alongside_app;
