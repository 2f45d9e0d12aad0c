-- What goes out: a person connecting to a service, and the messages that tell everybody.

create table introduction (
  place_id integer not null default current_place() references place,
  introduction_id uuid not null default uuidv7(),
  support_id uuid not null,
  person_id uuid not null,
  service_id uuid not null,
  need text not null,
  warmth text not null check (warmth in ('signposted', 'referred', 'introduced', 'accompanied')),
  status text not null check (status in ('given', 'sent', 'accepted', 'declined', 'attended', 'missed', 'stopped')),
  shared text[] not null,
  note text not null,
  provider_email text,
  first_session_on date,
  follow_up_on date,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (place_id, introduction_id),
  foreign key (place_id, support_id) references support (place_id, support_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, service_id) references service (place_id, service_id),
  foreign key (place_id, made_by) references account (place_id, account_id)
);
comment on column introduction.shared is 'What the person agreed the provider may see: name, phone, email, note.';
comment on column introduction.follow_up_on is 'When the provider is asked whether the person came.';
create index introduction_of_support on introduction (place_id, support_id, made_at);
create index introduction_of_person on introduction (place_id, person_id, made_at);
create index introduction_of_service on introduction (place_id, service_id);
create index introduction_to_follow_up on introduction (place_id, follow_up_on) where status = 'accepted';
call wall('introduction', 'select, insert, update');

alter table link add foreign key (place_id, introduction_id) references introduction (place_id, introduction_id);

create table introduction_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  introduction_id uuid not null,
  move text not null,
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  why text,
  particulars jsonb not null default '{}',
  primary key (place_id, event_id),
  foreign key (place_id, introduction_id) references introduction (place_id, introduction_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
create index introduction_event_of_introduction on introduction_event (place_id, introduction_id, at);
call wall('introduction_event', 'select, insert');

create table message (
  place_id integer not null default current_place() references place,
  message_id uuid not null default uuidv7(),
  channel text not null check (channel in ('email', 'text')),
  to_address text not null,
  subject text,
  body text not null,
  about text not null,
  person_id uuid,
  status text not null check (status in ('queued', 'sent', 'failed')),
  queued_at timestamptz not null,
  sent_at timestamptz,
  fault text,
  primary key (place_id, message_id),
  foreign key (place_id, person_id) references person (place_id, person_id)
);
comment on column message.about is 'The name of the template.';
create index message_newest on message (place_id, queued_at);
create index message_of_person on message (place_id, person_id);
call wall('message', 'select, insert, update');
