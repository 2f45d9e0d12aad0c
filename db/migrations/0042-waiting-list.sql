-- The waiting list: since when somebody waits for a first conversation, how we tried to reach them, and what a place promises.

alter table support add column waits_since timestamptz;
comment on column support.waits_since is 'Since when the person waits for a first conversation. Null once there was one, or where they were known before.';
-- The owner of the tables obeys the wall too: without a place it sees no row, but for as long as it is not forced to.
alter table support no force row level security;
alter table referral no force row level security;
alter table conversation no force row level security;
update support set waits_since = referral.sent_at
from referral
where referral.place_id = support.place_id and referral.referral_id = support.referral_id and referral.way <> 'list'
  and not exists (
    select from conversation
    where conversation.place_id = support.place_id and conversation.support_id = support.support_id
  );
alter table support force row level security;
alter table referral force row level security;
alter table conversation force row level security;
create index support_waiting on support (place_id, team_id, waits_since, referral_id)
  where status = 'open' and waits_since is not null;

create table contact_attempt (
  place_id integer not null default current_place() references place,
  attempt_id uuid not null default uuidv7(),
  person_id uuid not null,
  referral_id uuid not null,
  at timestamptz not null,
  channel text not null check (channel in ('phone', 'text', 'email', 'letter', 'visit')),
  outcome text not null check (outcome in (
    'reached', 'no-answer', 'left-message', 'ring-later', 'wrong-number', 'bounced'
  )),
  ring_at timestamptz,
  tried text,
  note text not null default '',
  written_at timestamptz not null,
  by_account_id uuid not null,
  taken_back_at timestamptz,
  taken_back_by uuid,
  primary key (place_id, attempt_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id),
  foreign key (place_id, taken_back_by) references account (place_id, account_id),
  constraint contact_attempt_asked_for_a_time check ((outcome = 'ring-later') = (ring_at is not null)),
  constraint contact_attempt_taken_back_by_somebody check ((taken_back_at is null) = (taken_back_by is null))
);
comment on table contact_attempt is 'Each time somebody tried to reach a person: how, and what came of it. What was written by mistake is taken back.';
comment on column contact_attempt.at is 'When it happened; written_at is when it was written down.';
comment on column contact_attempt.ring_at is 'When they asked to be rung instead.';
comment on column contact_attempt.tried is 'The number or address that was tried: once the record has another one, this way is open again.';
create index contact_attempt_of_person on contact_attempt (place_id, person_id, at);
create index contact_attempt_of_referral on contact_attempt (place_id, referral_id, at);
call wall('contact_attempt', 'select, insert');
grant update (person_id, taken_back_at, taken_back_by) on contact_attempt to alongside_app;
call belongs_to_person('contact_attempt');

create table contact_policy (
  place_id integer not null default current_place() references place,
  version integer not null,
  attempts integer not null check (attempts between 1 and 10),
  channels integer not null check (channels between 1 and 5),
  gap_days integer not null check (gap_days between 0 and 30),
  from_minute integer not null check (from_minute between 0 and 1439),
  until_minute integer not null check (until_minute between 1 and 1440),
  days integer[] not null check (days <> '{}' and days <@ '{1,2,3,4,5,6,7}'),
  times_differ boolean not null,
  holding_weeks integer not null check (holding_weeks between 1 and 26),
  too_long_weeks integer not null check (too_long_weeks between 1 and 104),
  let_go_days integer not null check (let_go_days between 1 and 180),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (place_id, version),
  foreign key (place_id, written_by) references account (place_id, account_id),
  constraint contact_policy_has_hours check (from_minute < until_minute)
);
comment on table contact_policy is 'How this place tries to reach people who wait: one row a version, the newest is in force. Without one, what ships is.';
comment on column contact_policy.days is 'On which days of the week somebody is rung: 1 is Monday.';
comment on column contact_policy.let_go_days is 'How long after the last attempt somebody who was not reached is let go, with the door open.';
call wall('contact_policy', 'select, insert');

create table waiting (
  place_id integer not null default current_place() references place,
  referral_id uuid not null,
  ahead_reason text check (ahead_reason in ('practical', 'end-of-life', 'discharge', 'came-back', 'other')),
  ahead_words text,
  ahead_at timestamptz,
  ahead_by uuid,
  needs_care text,
  care_at timestamptz,
  care_by uuid,
  held_at timestamptz,
  by_hand_at timestamptz,
  raised_at timestamptz,
  raised_to uuid[] not null default '{}',
  seen_to_at timestamptz,
  seen_to_by uuid,
  seen_to_words text,
  decide_at timestamptz,
  decide_why text[] not null default '{}',
  primary key (place_id, referral_id),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  foreign key (place_id, ahead_by) references account (place_id, account_id),
  foreign key (place_id, care_by) references account (place_id, account_id),
  foreign key (place_id, seen_to_by) references account (place_id, account_id),
  constraint waiting_ahead_for_a_reason check (
    num_nulls(ahead_reason, ahead_words, ahead_at, ahead_by) in (0, 4)
  ),
  constraint waiting_care_for_a_reason check (num_nulls(needs_care, care_at, care_by) in (0, 3)),
  constraint waiting_seen_to_by_somebody check (num_nulls(seen_to_at, seen_to_by, seen_to_words) in (0, 3))
);
comment on table waiting is 'What was said or done about a wait. A wait of which nothing was said has no row. Who waits stands in referral and support.';
comment on column waiting.ahead_at is 'Since when they stand before those who have waited longer. Null: in turn.';
comment on column waiting.needs_care is 'Why nobody lets them go without an answer: they need extra care to reach.';
comment on column waiting.held_at is 'When they were last told that they are not forgotten.';
comment on column waiting.by_hand_at is 'Since when they are due to hear from us, and no message can reach them.';
comment on column waiting.raised_at is 'When somebody was last told that this wait is too long; raised_to says who.';
comment on column waiting.decide_at is 'When a manager was asked to decide, after all attempts; decide_why says why nobody else may.';
create index waiting_ahead on waiting (place_id, referral_id) where ahead_at is not null;
create index waiting_by_hand on waiting (place_id, referral_id) where by_hand_at is not null;
create index waiting_to_decide on waiting (place_id, referral_id) where decide_at is not null;
call wall('waiting', 'select, insert, update');

create table waiting_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  referral_id uuid not null,
  move text not null check (move in (
    'ahead', 'in-turn', 'care', 'no-care', 'hold', 'by-hand', 'raise', 'see-to', 'decide', 'let-go'
  )),
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  why text,
  particulars jsonb not null default '{}',
  primary key (place_id, event_id),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
comment on table waiting_event is 'What was said or done about a wait, by whom and when. Never changed.';
create index waiting_event_of_referral on waiting_event (place_id, referral_id, at);
call wall('waiting_event', 'select, insert');

create table waiting_count (
  place_id integer not null default current_place() references place,
  team_id uuid not null,
  counted_at timestamptz not null,
  to_take_on integer not null,
  not_reached integer not null,
  median_since timestamptz not null,
  primary key (place_id, team_id),
  foreign key (place_id, team_id) references team (place_id, team_id)
);
comment on table waiting_count is 'How many wait for a team whose list is long: counted now and then, as counting takes longer than reading a page.';
comment on column waiting_count.median_since is 'Half of those who waited then had waited since this moment or longer.';
call wall('waiting_count', 'select, insert, update, delete');
