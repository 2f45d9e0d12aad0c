-- A referral asks that a link worker meets a person. It comes in; what goes out is an introduction.

create table referral_draft (
  place_id integer not null default current_place() references place,
  draft_id uuid not null default uuidv7(),
  owner_id uuid not null,
  answers jsonb not null,
  updated_at timestamptz not null,
  primary key (place_id, draft_id),
  foreign key (place_id, owner_id) references account (place_id, account_id)
);
comment on table referral_draft is 'A referral being written. Seen by its owner only, removed after 90 days.';
create index referral_draft_of_owner on referral_draft (place_id, owner_id);
call wall('referral_draft', 'select, insert, update, delete');

create table referral (
  place_id integer not null default current_place() references place,
  referral_id uuid not null default uuidv7(),
  reference text not null,
  person_id uuid not null,
  organisation_id uuid not null,
  referrer_id uuid not null,
  team_id uuid not null,
  status text not null check (status in ('sent', 'accepted', 'returned', 'declined')),
  needs text[] not null,
  reason text not null,
  sent_at timestamptz not null,
  primary key (place_id, referral_id),
  unique (place_id, reference),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, organisation_id) references organisation (place_id, organisation_id),
  foreign key (place_id, referrer_id) references account (place_id, account_id),
  foreign key (place_id, team_id) references team (place_id, team_id)
);
comment on column referral.reason is 'Why, in plain words. The person reads it.';
create index referral_of_person on referral (place_id, person_id);
create unique index referral_one_waiting on referral (place_id, person_id) where status = 'sent';
create index referral_of_team on referral (place_id, team_id, status, sent_at);
create index referral_of_organisation on referral (place_id, organisation_id, sent_at);
call wall('referral', 'select, insert, update');

create table referral_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  referral_id uuid not null,
  move text not null,
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  why text,
  particulars jsonb not null default '{}',
  primary key (place_id, event_id),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
create index referral_event_of_referral on referral_event (place_id, referral_id, at);
call wall('referral_event', 'select, insert');

-- The time a link worker works with a person. Ending never shuts: the same support opens again.
create table support (
  place_id integer not null default current_place() references place,
  support_id uuid not null default uuidv7(),
  person_id uuid not null,
  referral_id uuid not null,
  team_id uuid not null,
  link_worker_id uuid not null,
  status text not null check (status in ('open', 'ended')),
  started_at timestamptz not null,
  ended_at timestamptz,
  ending text,
  summary text,
  gp_action text,
  primary key (place_id, support_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  foreign key (place_id, team_id) references team (place_id, team_id),
  foreign key (place_id, link_worker_id) references account (place_id, account_id)
);
comment on column support.summary is 'What the referrer reads at the end: what changed, what was tried.';
comment on column support.gp_action is 'What the referrer is asked to do. Empty: no action needed, said explicitly.';
create unique index support_one_open on support (place_id, person_id) where status = 'open';
create index support_of_person on support (place_id, person_id);
create index support_of_referral on support (place_id, referral_id);
create index support_of_link_worker on support (place_id, link_worker_id, status, started_at);
create index support_of_team on support (place_id, team_id, status);
call wall('support', 'select, insert, update');

create table support_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  support_id uuid not null,
  move text not null,
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  why text,
  particulars jsonb not null default '{}',
  primary key (place_id, event_id),
  foreign key (place_id, support_id) references support (place_id, support_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
create index support_event_of_support on support_event (place_id, support_id, at);
call wall('support_event', 'select, insert');
