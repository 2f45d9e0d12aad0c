-- Who works here: teams of link workers, organisations that refer or provide, their accounts,
-- and the links by which a person or a provider comes in without an account.

create table team (
  place_id integer not null default current_place() references place,
  team_id uuid not null default uuidv7(),
  name text not null,
  phone text not null,
  email text not null,
  primary key (place_id, team_id),
  unique (place_id, name)
);
call wall('team', 'select, insert, update');

create table organisation (
  place_id integer not null default current_place() references place,
  organisation_id uuid not null default uuidv7(),
  name text not null,
  kind text not null check (kind in ('practice', 'provider', 'service', 'commissioner')),
  in_one_sentence text not null,
  ods_code text,
  phone text,
  email text,
  team_id uuid,
  primary key (place_id, organisation_id),
  unique (place_id, name),
  foreign key (place_id, team_id) references team (place_id, team_id)
);
comment on column organisation.in_one_sentence is 'Who they are, as a person would be told.';
comment on column organisation.team_id is 'For a practice: the team of link workers that serves it.';
call wall('organisation', 'select, insert, update');

create table account (
  place_id integer not null default current_place() references place,
  account_id uuid not null default uuidv7(),
  email text not null check (email = lower(email)),
  name text not null,
  role text not null check (role in
    ('linkWorker', 'referrer', 'manager', 'administrator', 'commissioner', 'privacyOfficer')),
  job_title text not null,
  organisation_id uuid not null,
  team_id uuid,
  phone text,
  about text,
  is_active boolean not null default true,
  password_hash text,
  totp_secret bytea,
  totp_last_step bigint,
  oidc_subject text,
  created_at timestamptz not null,
  seen_at timestamptz,
  version integer not null default 1,
  primary key (place_id, account_id),
  check (password_hash is null or totp_secret is not null),
  unique (place_id, email),
  unique (place_id, oidc_subject),
  foreign key (place_id, organisation_id) references organisation (place_id, organisation_id),
  foreign key (place_id, team_id) references team (place_id, team_id)
);
comment on column account.about is 'What a link worker wants people to know: read by the person on their page.';
comment on column account.password_hash is 'Argon2id, as a PHC string. Never without a second factor.';
comment on column account.totp_secret is 'Encrypted with a key derived from ALONGSIDE_SECRET.';
comment on column account.totp_last_step is 'The last time step used, so that a code works once.';
comment on column account.oidc_subject is 'Who this is for the identity provider, once they have come by it.';
comment on column account.seen_at is 'Written every five minutes at most.';
call wall('account', 'select, insert, update');

create table account_event (
  place_id integer not null default current_place() references place,
  event_id uuid not null default uuidv7(),
  account_id uuid not null,
  move text not null,
  at timestamptz not null,
  by_role text not null,
  by_account_id uuid,
  why text,
  particulars jsonb not null default '{}',
  primary key (place_id, event_id),
  foreign key (place_id, account_id) references account (place_id, account_id),
  foreign key (place_id, by_account_id) references account (place_id, account_id)
);
create index account_event_of_account on account_event (place_id, account_id, at);
call wall('account_event', 'select, insert');

create table session (
  place_id integer not null default current_place() references place,
  token_hash bytea not null,
  session_id uuid not null default uuidv7(),
  account_id uuid not null,
  browser text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (place_id, token_hash),
  foreign key (place_id, account_id) references account (place_id, account_id)
);
create index session_of_account on session (place_id, account_id);
call wall('session', 'select, insert, update, delete');

create table passkey (
  place_id integer not null default current_place() references place,
  credential_id text not null,
  account_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  passkey_id uuid not null default uuidv7(),
  primary key (place_id, credential_id),
  unique (place_id, passkey_id),
  foreign key (place_id, account_id) references account (place_id, account_id)
);
create index passkey_of_account on passkey (place_id, account_id);
call wall('passkey', 'select, insert, update, delete');

create table invitation (
  place_id integer not null default current_place() references place,
  token_hash bytea not null,
  account_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (place_id, token_hash),
  foreign key (place_id, account_id) references account (place_id, account_id)
);
create index invitation_of_account on invitation (place_id, account_id);
call wall('invitation', 'select, insert, update');

-- What has begun and is not complete, each behind a token: a sign-in that waits for its one-time code, a
-- way in whose first code is not confirmed, a link for a new password. 'spent' is the answer of a passkey
-- that was used: it cannot be used again.
create table sign_in (
  place_id integer not null default current_place() references place,
  token_hash bytea not null,
  kind text not null check (kind in ('code', 'set-up', 'new-password', 'spent')),
  account_id uuid not null,
  particulars jsonb not null default '{}',
  expires_at timestamptz not null,
  primary key (place_id, token_hash),
  foreign key (place_id, account_id) references account (place_id, account_id)
);
create index sign_in_of_account on sign_in (place_id, account_id);
call wall('sign_in', 'select, insert, update, delete');

-- Counts of tries, kept by the rate limiter. Keys are hashed: no address, no name.
create table attempt (
  key text primary key,
  points integer not null default 0,
  expire bigint
);
comment on table attempt is 'Shared by every place: a guesser does not care which place it guesses at. No policy.';
grant select, insert, update, delete on attempt to alongside_app;
