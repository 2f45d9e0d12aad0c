-- Staying true: when a human last checked a service, what people say is wrong with it, and what its provider says.

-- The day in a text that a source wrote, or null where it is none: "2026-02-30" is none.
create function iso_day(words text) returns date
  language plpgsql immutable strict parallel safe
  set search_path = pg_catalog
as $$
begin
  if words !~ '^[1-9]\d{3}-\d\d-\d\d$' then return null; end if;
  return make_date(substr(words, 1, 4)::integer, substr(words, 6, 2)::integer, substr(words, 9, 2)::integer);
exception when datetime_field_overflow then return null;
end
$$;

alter table service
  add column version integer not null default 1,
  add column source_assured_on date generated always as (iso_day(content ->> 'assuredOn')) stored,
  add column email text generated always as (lower(nullif(content ->> 'email', ''))) stored;
comment on column service.version is 'One more each time it is made anew: an edit says which one it was made from.';
comment on column service.source_assured_on is 'When its source says that it was last checked.';
comment on column service.assured_by is 'Staff or provider: names stand in assurance, behind the wall.';
create index service_of_provider on service (place_id, email) where email is not null;
create index service_paused on service (place_id) where status = 'paused';

alter table entry add column is_whole boolean not null default true;
comment on column entry.is_whole is 'It lists the service. False where somebody only stated some of its fields.';

alter table place
  add column provider_edits_wait boolean not null default true,
  add column asks_providers boolean not null default false,
  add column providers_asked_on date,
  add column overdue_told_on date,
  add column checks_links boolean not null default false,
  add column links_listed_on date;
comment on column place.provider_edits_wait is 'What a provider changes waits until an administrator has read it.';
comment on column place.asks_providers is 'Off until an administrator turns it on: an import never writes to anybody.';
comment on column place.providers_asked_on is 'The last day on which providers were asked.';
comment on column place.overdue_told_on is 'When administrators were last told what nobody has checked for a year.';
comment on column place.links_listed_on is 'The last day on which new web addresses were looked for.';
grant update (provider_edits_wait, asks_providers, providers_asked_on, overdue_told_on, checks_links, links_listed_on)
  on place to alongside_app;

create table assurance (
  place_id integer not null default current_place() references place,
  assurance_id uuid not null default uuidv7(),
  service_id uuid not null,
  field text,
  said jsonb,
  kind text not null check (kind in ('staff', 'provider')),
  by_name text not null,
  account_id uuid,
  how text not null check (how in ('link', 'telephone', 'visit', 'website', 'one click', 'otherwise')),
  at timestamptz not null,
  primary key (place_id, assurance_id),
  check ((kind = 'staff') = (account_id is not null)),
  foreign key (place_id, service_id) references service (place_id, service_id),
  foreign key (place_id, account_id) references account (place_id, account_id)
);
comment on table assurance is 'Each time a human checked a service, or stated one of its fields. Nothing is ever taken away.';
comment on column assurance.field is 'Null: the service as a whole.';
comment on column assurance.said is 'What was stated, where a field was changed.';
create index assurance_of_service on assurance (place_id, service_id, at);
call wall('assurance', 'select, insert');

create table report (
  place_id integer not null default current_place() references place,
  report_id uuid not null default uuidv7(),
  service_id uuid not null,
  service_version integer not null,
  verdict text not null check (verdict in ('wrong', 'closed')),
  field text,
  note text not null,
  account_id uuid not null,
  at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'mended', 'kept')),
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  primary key (place_id, report_id),
  foreign key (place_id, service_id) references service (place_id, service_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  foreign key (place_id, answered_by) references account (place_id, account_id)
);
comment on table report is 'Somebody signed in says that a service is wrong or closed, and what became of it.';
create index report_of_service on report (place_id, service_id, at);
create index report_of_account on report (place_id, account_id, at);
create index report_open on report (place_id, at) where status = 'open';
call wall('report', 'select, insert, update');

create table provider_ask (
  place_id integer not null default current_place() references place,
  ask_id uuid not null default uuidv7(),
  token_hash bytea not null,
  sent_to text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  account_id uuid,
  answered_at timestamptz,
  primary key (place_id, ask_id),
  unique (place_id, token_hash),
  foreign key (place_id, account_id) references account (place_id, account_id)
);
comment on table provider_ask is 'A provider was sent a link that opens the services with its e-mail address, and nothing else.';
comment on column provider_ask.account_id is 'Who asked; null: the program, on the day it was due.';
create index provider_ask_of_provider on provider_ask (place_id, sent_to, sent_at);
call wall('provider_ask', 'select, insert, update');

create table proposal (
  place_id integer not null default current_place() references place,
  proposal_id uuid not null default uuidv7(),
  service_id uuid not null,
  ask_id uuid not null,
  fields jsonb not null,
  at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'replaced', 'approved', 'declined')),
  approved text[] not null default '{}',
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  primary key (place_id, proposal_id),
  foreign key (place_id, service_id) references service (place_id, service_id),
  foreign key (place_id, ask_id) references provider_ask (place_id, ask_id),
  foreign key (place_id, answered_by) references account (place_id, account_id)
);
comment on table proposal is 'What a provider would like changed, until an administrator has read it.';
comment on column proposal.fields is 'Field to what it would hold: src/features/directory/record.ts.';
create unique index proposal_one_open on proposal (place_id, service_id) where status = 'open';
create index proposal_of_service on proposal (place_id, service_id, at);
call wall('proposal', 'select, insert, update');

create table web_address (
  place_id integer not null default current_place() references place,
  url text not null,
  asked_at timestamptz,
  ok_at timestamptz,
  broken_since timestamptz,
  fault text,
  primary key (place_id, url)
);
comment on table web_address is 'Whether the web addresses of the directory still lead somewhere: each is asked once a month at most.';
create index web_address_to_ask on web_address (place_id, asked_at nulls first);
call wall('web_address', 'select, insert, update');
