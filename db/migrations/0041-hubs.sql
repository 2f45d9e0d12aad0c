-- Hubs and drop-ins: a hub with its rooms and weekly sessions, who is there, groups, ten-minute chats and heads counted.

create table hub (
  place_id integer not null default current_place() references place,
  hub_id uuid not null default uuidv7(),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) between 2 and 60),
  name text not null check (name <> ''),
  about text not null,
  address text not null,
  postcode text,
  access text not null,
  phone text,
  email text,
  is_open boolean not null default true,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (place_id, hub_id),
  unique (place_id, code),
  foreign key (place_id, changed_by) references account (place_id, account_id)
);
comment on table hub is 'A place people drop in to. Its page and its poster are public.';
comment on column hub.code is 'The last part of its address, made from its name once: it stands on posters, so it never changes.';
comment on column hub.postcode is 'Where it is on the map is looked up each time.';
comment on column hub.access is 'How to get in and about, in words.';
comment on column hub.is_open is 'A closed hub keeps its page, which says so.';
call wall('hub', 'select, insert, update');

create table hub_room (
  place_id integer not null default current_place() references place,
  room_id uuid not null default uuidv7(),
  hub_id uuid not null,
  name text not null check (name <> ''),
  about text not null,
  step_free text not null check (step_free in ('yes', 'no', 'ask')),
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (place_id, room_id),
  unique (place_id, hub_id, room_id),
  unique (place_id, hub_id, name),
  foreign key (place_id, hub_id) references hub (place_id, hub_id),
  foreign key (place_id, changed_by) references account (place_id, account_id)
);
comment on table hub_room is 'A room of a hub, and whether there is a way to it without steps.';
call wall('hub_room', 'select, insert, update');

create table community_group (
  place_id integer not null default current_place() references place,
  group_id uuid not null default uuidv7(),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) between 2 and 60),
  name text not null check (name <> ''),
  about text not null,
  organiser text not null,
  organiser_reach text not null,
  organiser_email text,
  meets text not null,
  hub_id uuid,
  newcomers text not null check (newcomers in ('yes', 'ask', 'no')),
  is_open boolean not null default true,
  confirmed_at timestamptz,
  asked_at timestamptz,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (place_id, group_id),
  unique (place_id, code),
  foreign key (place_id, hub_id) references hub (place_id, hub_id),
  foreign key (place_id, changed_by) references account (place_id, account_id)
);
comment on table community_group is 'A group that people of the place run themselves. Its page is public.';
comment on column community_group.organiser is 'Whom newcomers ask for, as they want to be named in public.';
comment on column community_group.organiser_reach is 'How the public reaches them, in their words.';
comment on column community_group.organiser_email is 'Where the link to keep the page goes. Never shown.';
comment on column community_group.confirmed_at is 'When the organiser last said that the page is right.';
comment on column community_group.asked_at is 'When the organiser was last sent the link.';
comment on column community_group.changed_by is 'Null: the organiser.';
create index community_group_at_hub on community_group (place_id, hub_id) where hub_id is not null;
call wall('community_group', 'select, insert, update');

create table group_link (
  place_id integer not null default current_place() references place,
  link_id uuid not null default uuidv7(),
  group_id uuid not null,
  token_hash bytea not null,
  sent_to text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  sent_by uuid not null,
  primary key (place_id, link_id),
  unique (place_id, token_hash),
  foreign key (place_id, group_id) references community_group (place_id, group_id),
  foreign key (place_id, sent_by) references account (place_id, account_id)
);
comment on table group_link is 'A link by which an organiser keeps the page of their group, without an account. Of its token only the hash is kept.';
create index group_link_of_group on group_link (place_id, group_id, sent_at);
call wall('group_link', 'select, insert');

create table hub_session (
  place_id integer not null default current_place() references place,
  hub_session_id uuid not null default uuidv7(),
  hub_id uuid not null,
  room_id uuid,
  what text not null check (what <> ''),
  day smallint not null check (day between 1 and 7),
  starts time(0) not null,
  ends time(0) not null,
  from_on date not null,
  until_on date,
  led_by uuid,
  group_id uuid,
  open_to text not null check (open_to in ('all', 'ask')),
  cost text not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (place_id, hub_session_id),
  unique (place_id, hub_id, hub_session_id),
  foreign key (place_id, hub_id) references hub (place_id, hub_id),
  foreign key (place_id, hub_id, room_id) references hub_room (place_id, hub_id, room_id),
  foreign key (place_id, led_by) references account (place_id, account_id),
  foreign key (place_id, group_id) references community_group (place_id, group_id),
  foreign key (place_id, changed_by) references account (place_id, account_id),
  constraint hub_session_ends_after_it_begins check (ends > starts),
  constraint hub_session_until_after_from check (until_on >= from_on),
  constraint hub_session_led_by_one check (num_nonnulls(led_by, group_id) <= 1)
);
comment on table hub_session is 'What is on at a hub every week, on one day, by the clock on the wall: the Sundays when clocks change move nothing.';
comment on column hub_session.day is '1 is Monday, 7 is Sunday (ISO 8601).';
comment on column hub_session.led_by is 'Somebody who works here; or a group leads it; or nobody is named.';
comment on column hub_session.cost is 'In words.';
create index hub_session_of_hub on hub_session (place_id, hub_id, day, starts);
create index hub_session_of_group on hub_session (place_id, group_id) where group_id is not null;
call wall('hub_session', 'select, insert, update');

create table hub_session_change (
  place_id integer not null default current_place() references place,
  change_id uuid not null default uuidv7(),
  hub_id uuid not null,
  hub_session_id uuid not null,
  on_date date not null,
  kind text not null check (kind in ('moved', 'cancelled', 'room', 'as-usual')),
  to_on date,
  to_starts time(0),
  to_ends time(0),
  room_id uuid,
  why text not null,
  said_at timestamptz not null,
  said_by uuid not null,
  primary key (place_id, change_id),
  foreign key (place_id, hub_id, hub_session_id) references hub_session (place_id, hub_id, hub_session_id),
  foreign key (place_id, hub_id, room_id) references hub_room (place_id, hub_id, room_id),
  foreign key (place_id, said_by) references account (place_id, account_id),
  constraint hub_session_change_moved_to check (
    num_nonnulls(to_on, to_starts, to_ends) = case kind when 'moved' then 3 else 0 end
  ),
  constraint hub_session_change_ends_after check (to_ends > to_starts),
  constraint hub_session_change_room check (
    (kind <> 'room' or room_id is not null) and (kind not in ('cancelled', 'as-usual') or room_id is null)
  )
);
comment on table hub_session_change is 'One date of a session is moved, cancelled or in another room. Never changed: the newest of a date counts.';
comment on column hub_session_change.kind is 'as-usual: what was said before is taken back.';
create index hub_session_change_of on hub_session_change (place_id, hub_id, hub_session_id, on_date);
call wall('hub_session_change', 'select, insert');

create table hub_presence (
  place_id integer not null default current_place() references place,
  presence_id uuid not null default uuidv7(),
  hub_id uuid not null,
  account_id uuid not null,
  hub_session_id uuid,
  days smallint[] not null check (days <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  began_at timestamptz not null,
  ended_at timestamptz,
  primary key (place_id, presence_id),
  foreign key (place_id, hub_id) references hub (place_id, hub_id),
  foreign key (place_id, hub_id, hub_session_id) references hub_session (place_id, hub_id, hub_session_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  constraint hub_presence_says_when check (hub_session_id is not null or cardinality(days) > 0)
);
comment on table hub_presence is 'Who of those who work here is at a hub: at one session, or on some days.';
create index hub_presence_at on hub_presence (place_id, hub_id) where ended_at is null;
call wall('hub_presence', 'select, insert, update');

create table hub_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  hub_id uuid,
  group_id uuid,
  move text not null,
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  particulars jsonb not null default '{}',
  primary key (place_id, event_id),
  foreign key (place_id, hub_id) references hub (place_id, hub_id),
  foreign key (place_id, group_id) references community_group (place_id, group_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id),
  constraint hub_event_about_one check (num_nonnulls(hub_id, group_id) = 1)
);
comment on table hub_event is 'What was changed about a hub or a group, by whom, and what it was before. Never changed.';
create index hub_event_of_hub on hub_event (place_id, hub_id, at) where hub_id is not null;
create index hub_event_of_group on hub_event (place_id, group_id, at) where group_id is not null;
call wall('hub_event', 'select, insert');

alter table referral drop constraint referral_way_check;
alter table referral add constraint referral_way_check
  check (way in ('guided', 'one-screen', 'list', 'self', 'drop-in'));
comment on column referral.way is 'How it came: page by page, on one screen, from a list, by the person, or from a drop-in at a hub.';

create table drop_in (
  place_id integer not null default current_place() references place,
  drop_in_id uuid not null default uuidv7(),
  hub_id uuid not null,
  hub_session_id uuid,
  on_date date not null,
  at timestamptz not null,
  first_name text check (first_name <> ''),
  need text,
  minutes integer not null check (minutes between 1 and 240),
  by_account_id uuid not null,
  status text not null check (status in ('logged', 'taken-back', 'support')),
  referral_id uuid,
  primary key (place_id, drop_in_id),
  foreign key (place_id, hub_id) references hub (place_id, hub_id),
  foreign key (place_id, hub_id, hub_session_id) references hub_session (place_id, hub_id, hub_session_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id),
  foreign key (place_id, referral_id) references referral (place_id, referral_id),
  constraint drop_in_became_support check ((status = 'support') = (referral_id is not null))
);
comment on table drop_in is 'A short talk at a hub: by first name or none, and no record of the person unless they wish for support.';
comment on column drop_in.on_date is 'The day it was, as the hub''s calendar has it.';
comment on column drop_in.first_name is 'As they gave it; forgotten after 90 days.';
comment on column drop_in.referral_id is 'What it became, where the person wished for support.';
create index drop_in_of_day on drop_in (place_id, hub_id, on_date, at);
create unique index drop_in_of_referral on drop_in (place_id, referral_id) where referral_id is not null;
create index drop_in_with_name on drop_in (place_id, on_date) where first_name is not null;
call wall('drop_in', 'select, insert');
grant update (status, referral_id, first_name) on drop_in to alongside_app;

create table drop_in_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  drop_in_id uuid not null,
  move text not null check (move in ('log', 'take-back', 'support')),
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  primary key (place_id, event_id),
  foreign key (place_id, drop_in_id) references drop_in (place_id, drop_in_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
comment on table drop_in_event is 'What happened to a drop-in: logged, taken back, became support. Never changed.';
create index drop_in_event_of on drop_in_event (place_id, drop_in_id, at);
call wall('drop_in_event', 'select, insert');

create table footfall (
  place_id integer not null default current_place() references place,
  footfall_id uuid not null default uuidv7(),
  hub_id uuid not null,
  hub_session_id uuid,
  on_date date not null,
  heads integer not null check (heads between 0 and 2000),
  how text not null check (how in ('one-more', 'one-fewer', 'said')),
  said_at timestamptz not null,
  said_by uuid not null,
  primary key (place_id, footfall_id),
  foreign key (place_id, hub_id) references hub (place_id, hub_id),
  foreign key (place_id, hub_id, hub_session_id) references hub_session (place_id, hub_id, hub_session_id),
  foreign key (place_id, said_by) references account (place_id, account_id)
);
comment on table footfall is 'How many heads came. Never changed: a correction is another row, and the newest of a date and session counts.';
comment on column footfall.hub_session_id is 'Null: the building, outside every session.';
create index footfall_of_day on footfall (place_id, hub_id, on_date, hub_session_id, footfall_id);
call wall('footfall', 'select, insert');

create table hub_expected (
  place_id integer not null default current_place() references place,
  expected_id uuid not null default uuidv7(),
  hub_id uuid not null,
  hub_session_id uuid not null,
  on_date date not null,
  person_id uuid not null,
  status text not null default 'coming' check (status in ('coming', 'off')),
  said_at timestamptz not null,
  said_by uuid not null,
  told_change_id uuid,
  told text check (told in ('message', 'to-ring', 'rung')),
  told_at timestamptz,
  primary key (place_id, expected_id),
  foreign key (place_id, hub_id, hub_session_id) references hub_session (place_id, hub_id, hub_session_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, said_by) references account (place_id, account_id),
  foreign key (place_id, told_change_id) references hub_session_change (place_id, change_id),
  constraint hub_expected_told_of_something check (num_nonnulls(told_change_id, told, told_at) in (0, 3))
);
comment on table hub_expected is 'Who said that they would come to a session on a day: told when it is moved, while they are on their way.';
comment on column hub_expected.told_change_id is 'The last change they were told of, or are to be told of by telephone.';
create index hub_expected_on on hub_expected (place_id, hub_id, hub_session_id, on_date) where status = 'coming';
create index hub_expected_of_person on hub_expected (place_id, person_id);
call wall('hub_expected', 'select, insert');
grant update (person_id, status, told_change_id, told, told_at) on hub_expected to alongside_app;
call belongs_to_person('hub_expected');
