-- CHAT (Clinical, Health, Assessment, Triage): the place's rules, version by version, and each triage of a referral.

create table triage_rules (
  place_id integer not null default current_place() references place,
  version integer not null check (version > 0),
  rules jsonb not null check (jsonb_typeof(rules) = 'array'),
  written_at timestamptz not null,
  written_by uuid not null,
  what_changed text not null check (what_changed <> ''),
  primary key (place_id, version),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on table triage_rules is 'The whole set of rules as it was from then on. The newest is in force; without one, the shipped rules are, as version 0.';
call wall('triage_rules', 'select, insert');

create table triage (
  place_id integer not null default current_place() references place,
  triage_id uuid not null default uuidv7(),
  person_id uuid not null,
  referral_id uuid not null,
  answers jsonb not null,
  rules_version integer not null check (rules_version >= 0),
  urgency text not null check (urgency in ('routine', 'soon', 'urgent-practical', 'crisis')),
  readiness text check (readiness in ('ready', 'unsure', 'not-now', 'no-wish')),
  result jsonb not null,
  why text not null,
  by_role text not null,
  by_account_id uuid,
  at timestamptz not null,
  primary key (place_id, triage_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
comment on table triage is 'Each time somebody weighed a referral. Nothing is changed: the newest counts, and the others stay to be read.';
comment on column triage.answers is 'What was said, in their own words and by the codes of the questions. A question that was skipped is not there.';
comment on column triage.result is 'What the rules of that version said, in the words that were shown.';
comment on column triage.why is 'Why it was weighed again. Empty the first time, where nothing was said.';
create index triage_of_referral on triage (place_id, referral_id, at);
create index triage_of_person on triage (place_id, person_id, at);
call wall('triage', 'select, insert');
