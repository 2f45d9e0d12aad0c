-- The people who are supported, and what they agreed to.

create table person (
  place_id integer not null default current_place() references place,
  person_id uuid not null default uuidv7(),
  first_name text not null,
  family_name text not null,
  preferred_name text,
  date_of_birth date,
  nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  address text,
  postcode text,
  phone text,
  email text,
  prefers text not null check (prefers in ('email', 'text', 'phone', 'letter')),
  is_neutral boolean not null default false,
  careful text,
  created_at timestamptz not null,
  primary key (place_id, person_id),
  unique (place_id, nhs_number)
);
comment on column person.is_neutral is 'Other people may see their messages: say nothing of why.';
comment on column person.careful is 'Anything to be careful about. Null: nobody has said; empty: no known risks.';
call wall('person', 'select, insert, update');

create table person_word (
  place_id integer not null default current_place(),
  word text not null,
  person_id uuid not null,
  primary key (place_id, word, person_id),
  foreign key (place_id, person_id) references person (place_id, person_id)
);
comment on table person_word is 'The words of each name in lower case without accents, and the NHS number: search is a range over these.';
create index person_word_of_person on person_word (place_id, person_id);
call wall('person_word', 'select, insert, delete');

create table what_matters (
  place_id integer not null default current_place(),
  what_matters_id uuid not null default uuidv7(),
  person_id uuid not null,
  words text not null,
  version integer not null,
  written_at timestamptz not null,
  written_by uuid,
  primary key (place_id, what_matters_id),
  unique (place_id, person_id, version),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, written_by) references account (place_id, account_id)
);
comment on table what_matters is 'What matters to the person, in their words. The newest version heads the record; none is overwritten.';
call wall('what_matters', 'select, insert');

create table consent (
  place_id integer not null default current_place(),
  consent_id uuid not null default uuidv7(),
  person_id uuid not null,
  about text not null check (about in ('referral', 'introduction')),
  about_id uuid not null,
  items text[] not null,
  given boolean not null,
  how text not null,
  wording text not null,
  at timestamptz not null,
  recorded_by uuid,
  primary key (place_id, consent_id),
  foreign key (place_id, person_id) references person (place_id, person_id),
  foreign key (place_id, recorded_by) references account (place_id, account_id)
);
comment on table consent is 'What the person agreed to, and took back: a row each time, the newest counts.';
comment on column consent.wording is 'Which version of the words they were asked with.';
create index consent_about on consent (place_id, about_id, at);
create index consent_of_person on consent (place_id, person_id);
call wall('consent', 'select, insert');

create table link (
  place_id integer not null default current_place() references place,
  link_id uuid not null default uuidv7(),
  token_hash bytea not null,
  kind text not null check (kind in ('person', 'provider')),
  person_id uuid not null,
  introduction_id uuid,
  sent_to text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  code_hash bytea,
  code_expires_at timestamptz,
  primary key (place_id, link_id),
  unique (place_id, token_hash),
  foreign key (place_id, person_id) references person (place_id, person_id)
);
comment on table link is 'A link in a message by which a person, or a provider asked about one introduction, comes in without an account.';
create index link_of_person on link (place_id, person_id);
create index link_of_introduction on link (place_id, introduction_id);
call wall('link', 'select, insert, update');

create table link_session (
  place_id integer not null default current_place() references place,
  token_hash bytea not null,
  link_id uuid not null,
  ends_at timestamptz not null,
  primary key (place_id, token_hash),
  foreign key (place_id, link_id) references link (place_id, link_id)
);
comment on table link_session is 'A browser that has passed the second check of a link.';
call wall('link_session', 'select, insert, update, delete');
