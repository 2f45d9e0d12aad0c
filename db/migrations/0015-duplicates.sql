-- Two services that may be one, and what became of it. A merge moves entries; taking it back moves them home.

create table duplicate (
  place_id integer not null default current_place() references place,
  duplicate_id uuid not null default uuidv7(),
  service_id uuid not null,
  other_id uuid not null,
  probability double precision not null check (probability between 0 and 1),
  evidence jsonb not null,
  status text not null check (status in ('waiting', 'merged', 'different')),
  found_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  primary key (place_id, duplicate_id),
  unique (place_id, service_id, other_id),
  check (service_id < other_id),
  check ((status = 'waiting') = (answered_at is null)),
  foreign key (place_id, service_id) references service (place_id, service_id),
  foreign key (place_id, other_id) references service (place_id, service_id)
);
comment on table duplicate is 'Proposed once: two that somebody found different are never proposed again.';
comment on column duplicate.evidence is 'Why they may be one and why not, in words.';
create index duplicate_waiting on duplicate (place_id, probability desc) where status = 'waiting';
call wall('duplicate', 'select, insert, update');

create table merge (
  place_id integer not null default current_place() references place,
  merge_id uuid not null default uuidv7(),
  kept_id uuid not null,
  gone_id uuid not null,
  entries uuid[] not null,
  choices jsonb not null,
  choices_before jsonb not null,
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz,
  undone_by text,
  primary key (place_id, merge_id),
  check (kept_id <> gone_id),
  foreign key (place_id, kept_id) references service (place_id, service_id),
  foreign key (place_id, gone_id) references service (place_id, service_id)
);
comment on column merge.entries is 'What moved from the one that went to the one that was kept.';
comment on column merge.choices is 'Field to the entry that was chosen by hand.';
create index merge_of on merge (place_id, kept_id);
call wall('merge', 'select, insert, update');

alter table place add column merges_by_itself boolean not null default false;
grant update (merges_by_itself) on place to alongside_app;
comment on column place.merges_by_itself is 'Whether services that are surely one are merged without asking. Each can be taken back.';
alter table service add column compared_at timestamptz;
comment on column service.compared_at is 'When it was last compared with the others; older than updated_at: not as it is now.';
create index service_to_compare on service (place_id, service_id)
  where merged_into is null and (compared_at is null or compared_at < updated_at);
