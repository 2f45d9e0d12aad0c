-- How many people a link worker can support well, when they have said that it is enough, when they are away and who
-- covers, and how much each person takes: for planning, and so that nobody is given one more than they can bear.

create table capacity (
  place_id integer not null default current_place() references place,
  account_id uuid not null,
  people integer check (people between 1 and 250),
  minutes_a_week integer check (minutes_a_week between 30 and 3600),
  days text[] not null default '{}',
  languages text[] not null default '{}',
  areas text[] not null default '{}',
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (place_id, account_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  foreign key (place_id, changed_by) references account (place_id, account_id),
  check (days <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
);
comment on table capacity is 'What a link worker can take on, and what helps to choose between them. Set by a manager.';
comment on column capacity.people is 'Weighted people at once. Null: nobody has set it, and nobody is full by it.';
comment on column capacity.minutes_a_week is 'Contracted time: what a capacity is suggested from.';
comment on column capacity.languages is 'Besides English: ISO 639 codes.';
comment on column capacity.areas is 'Outward halves of postcodes where they know their way about.';
call wall('capacity', 'select, insert, update');

create table capacity_practice (
  place_id integer not null default current_place() references place,
  account_id uuid not null,
  organisation_id uuid not null,
  primary key (place_id, account_id, organisation_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  foreign key (place_id, organisation_id) references organisation (place_id, organisation_id)
);
comment on table capacity_practice is 'Which practices a link worker works with. None: all that their team serves.';
create index capacity_practice_of_organisation on capacity_practice (place_id, organisation_id);
call wall('capacity_practice', 'select, insert, delete');

create table at_limit (
  place_id integer not null default current_place() references place,
  limit_id uuid not null default uuidv7(),
  account_id uuid not null,
  said_at timestamptz not null,
  why text not null default '',
  status text not null check (status in ('said', 'agreed', 'over')),
  until_on date,
  outcome text check (outcome in ('eased', 'agreed', 'not-any-more')),
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  primary key (place_id, limit_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  foreign key (place_id, answered_by) references account (place_id, account_id),
  constraint at_limit_answered_by_somebody check (
    num_nulls(outcome, answer, answered_at, answered_by) = case status when 'said' then 4 else 0 end
  ),
  constraint at_limit_agreed_until_a_day check ((outcome is not distinct from 'agreed') = (until_on is not null))
);
comment on table at_limit is 'A link worker has said that they are at their limit, and what their manager answered once they had talked.';
comment on column at_limit.status is 'Said: nobody can be given to them. Agreed: nobody until a day. Over: it was eased, or is so no more.';
create unique index at_limit_once on at_limit (place_id, account_id) where status <> 'over';
create index at_limit_of_account on at_limit (place_id, account_id, said_at);
call wall('at_limit', 'select, insert, update');

create table leave (
  place_id integer not null default current_place() references place,
  leave_id uuid not null default uuidv7(),
  account_id uuid not null,
  from_on date not null,
  until_on date not null,
  cover_id uuid not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  cancelled_at timestamptz,
  cancelled_by uuid,
  primary key (place_id, leave_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  foreign key (place_id, cover_id) references account (place_id, account_id),
  foreign key (place_id, entered_by) references account (place_id, account_id),
  foreign key (place_id, cancelled_by) references account (place_id, account_id),
  check (until_on >= from_on),
  check (cover_id <> account_id),
  check ((cancelled_at is null) = (cancelled_by is null))
);
comment on table leave is 'When a link worker is away, the first and the last day, and who covers. Never why.';
create index leave_of_account on leave (place_id, account_id, until_on) where cancelled_at is null;
create index leave_covered_by on leave (place_id, cover_id, until_on) where cancelled_at is null;
call wall('leave', 'select, insert, update');

create table support_weight (
  place_id integer not null default current_place() references place,
  support_id uuid not null,
  factors text[] not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (place_id, support_id),
  foreign key (place_id, support_id) references support (place_id, support_id),
  foreign key (place_id, changed_by) references account (place_id, account_id),
  check (factors <@ array['needs', 'communication', 'dependants', 'agencies', 'home', 'readiness'])
);
comment on table support_weight is 'What makes one support take more time than another: for planning a caseload, never about the worth of a person.';
call wall('support_weight', 'select, insert, update');

create table capacity_setting (
  place_id integer not null default current_place() references place,
  version integer not null,
  weights jsonb not null check (jsonb_typeof(weights) = 'object'),
  quiet_weeks integer not null check (quiet_weeks between 1 and 26),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (place_id, version),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on table capacity_setting is 'What each factor adds to a weight in this place: one row a version, the newest counts.';
comment on column capacity_setting.quiet_weeks is 'After how many weeks without a conversation a person is overdue.';
call wall('capacity_setting', 'select, insert');

create table capacity_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  account_id uuid not null,
  support_id uuid,
  move text not null check (move in ('set', 'limit', 'answer', 'give', 'weigh', 'leave', 'cancel-leave', 'ask')),
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  why text,
  particulars jsonb not null default '{}',
  primary key (place_id, event_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  foreign key (place_id, support_id) references support (place_id, support_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
comment on table capacity_event is 'What was said and decided about a link worker''s load, by whom and why. Never changed.';
comment on column capacity_event.support_id is 'The support that was given over a capacity, weighed, or asked after.';
create index capacity_event_of_account on capacity_event (place_id, account_id, at);
create index capacity_event_of_support on capacity_event (place_id, support_id, move, at) where support_id is not null;
call wall('capacity_event', 'select, insert');

-- The rate at which a team takes people on, and the support that comes to an end, by day.
create index support_started_in_team on support (place_id, team_id, started_at);
create index support_ended_in_team on support (place_id, team_id, ended_at) where status = 'ended';
