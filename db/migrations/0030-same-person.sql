-- One person, one record: who may be the same is found by blocks, asked in pairs, merged by hand and taken back.

alter table person
  add column merged_into uuid,
  add column compared_at timestamptz,
  add constraint person_not_part_of_itself check (merged_into <> person_id),
  add foreign key (place_id, merged_into) references person (place_id, person_id);
comment on column person.merged_into is 'The record that this one became part of. It is seen nowhere, and comes back when the merge is taken back.';
comment on column person.compared_at is 'When it was compared with the others; null: not as it is now.';
create index person_to_compare on person (place_id, person_id) where compared_at is null and merged_into is null;
create index person_merged on person (place_id, merged_into) where merged_into is not null;

create table person_block (
  place_id integer not null default current_place(),
  block text not null,
  person_id uuid not null,
  primary key (place_id, block, person_id),
  foreign key (place_id, person_id) references person (place_id, person_id)
);
comment on table person_block is 'Two people are compared when they share a block that few stand in: src/features/people/duplicates/comparable.ts.';
create index person_block_of_person on person_block (place_id, person_id);
call wall('person_block', 'select, insert, delete');

create table person_pair (
  place_id integer not null default current_place() references place,
  pair_id uuid not null default uuidv7(),
  one_id uuid not null,
  other_id uuid not null,
  probability double precision not null check (probability between 0 and 1),
  evidence jsonb not null,
  found_at timestamptz not null,
  status text not null default 'waiting' check (status in ('waiting', 'same', 'apart')),
  answered_at timestamptz,
  answered_by uuid,
  why text not null default '',
  primary key (place_id, pair_id),
  unique (place_id, one_id, other_id),
  foreign key (place_id, one_id) references person (place_id, person_id),
  foreign key (place_id, other_id) references person (place_id, person_id),
  foreign key (place_id, answered_by) references account (place_id, account_id),
  constraint person_pair_in_order check (one_id < other_id),
  constraint person_pair_answered_by_somebody check (
    (status = 'waiting') = (answered_at is null) and (answered_at is null) = (answered_by is null)
  )
);
comment on table person_pair is 'Two records that may be one person''s. Asked once: two people are never proposed again.';
comment on column person_pair.one_id is 'The record that was begun first: the one that is kept.';
comment on column person_pair.evidence is 'Why they may be one person and why not, in words.';
create index person_pair_waiting on person_pair (place_id, probability desc, pair_id) where status = 'waiting';
create index person_pair_other on person_pair (place_id, other_id);
call wall('person_pair', 'select, insert, update');

create table person_merge (
  place_id integer not null default current_place() references place,
  merge_id uuid not null default uuidv7(),
  pair_id uuid not null,
  kept_id uuid not null,
  gone_id uuid not null,
  before jsonb not null,
  details jsonb not null,
  moved jsonb not null,
  merged_at timestamptz not null,
  merged_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (place_id, merge_id),
  foreign key (place_id, pair_id) references person_pair (place_id, pair_id),
  foreign key (place_id, kept_id) references person (place_id, person_id),
  foreign key (place_id, gone_id) references person (place_id, person_id),
  foreign key (place_id, merged_by) references account (place_id, account_id),
  foreign key (place_id, undone_by) references account (place_id, account_id),
  constraint person_merge_of_two check (kept_id <> gone_id),
  constraint person_merge_undone_by_somebody check (num_nulls(undone_at, undone_by) in (0, 2))
);
comment on column person_merge.before is 'Both records as they were, and the places of the options on the shortlist of the one that went.';
comment on column person_merge.details is 'What the merge wrote into the record that was kept.';
comment on column person_merge.moved is 'Table to the keys of the rows that moved from the one that went to the one that was kept.';
create unique index person_merge_one_stands on person_merge (place_id, gone_id) where undone_at is null;
create index person_merge_of on person_merge (place_id, kept_id);
create index person_merge_pair on person_merge (place_id, pair_id);
call wall('person_merge', 'select, insert');
grant update (undone_at, undone_by) on person_merge to alongside_app;

-- Whose a row is may change when two records are found to be one person's; what was written in it may not.
grant update (person_id) on consent, conversation, measure, unmet_need to alongside_app;
grant update (person_id, version) on what_matters, what_suits to alongside_app;

-- Somebody may be writing in a record in the very moment in which it becomes part of another. What they write waits
-- for the merge, and then begins anew (serialization_failure): the second time, they find the record where it is now.
create function record_stands() returns trigger
  language plpgsql
  set search_path = public, pg_catalog, pg_temp
as $$
declare
  part_of uuid;
begin
  select merged_into into part_of from person
  where person.place_id = new.place_id and person.person_id = new.person_id
  for key share;
  if part_of is not null then
    raise exception 'the record is part of another now' using errcode = 'serialization_failure';
  end if;
  return new;
end
$$;

-- For every table whose rows move with a person: src/features/people/merging/tables.ts.
create procedure belongs_to_person(bare_name text)
  language plpgsql
  set search_path = public, pg_catalog
as $$
begin
  execute format(
    'create trigger record_stands before insert on %I for each row when (new.person_id is not null) execute function record_stands()',
    bare_name
  );
end
$$;

call belongs_to_person('consent');
call belongs_to_person('conversation');
call belongs_to_person('introduction');
call belongs_to_person('link');
call belongs_to_person('measure');
call belongs_to_person('message');
call belongs_to_person('plan');
call belongs_to_person('referral');
call belongs_to_person('shortlist_option');
call belongs_to_person('support');
call belongs_to_person('unmet_need');
call belongs_to_person('what_matters');
call belongs_to_person('what_suits');
